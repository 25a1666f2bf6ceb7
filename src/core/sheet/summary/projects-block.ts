import { type Decimal, divide, HUNDRED, round } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import type { Evaluation, Figure, ProjectResult } from "../../model/evaluation";
import type { ProjectInput, ReadNumber } from "../../model/inputs";
import type { PlanCell, PlanContent } from "../../model/plan";
import { gradeOf } from "../../profiles";
import type { Profile } from "../../profiles/profile";
import { number, numberFormula, ownCell, reference, text, textFormula } from "../content";
import { gradeFormula } from "../grade-formula";
import { across, at, type Block, LINE_ROW } from "../grid";
import { formGrade, formScore } from "../form-figures";
import type { FormPlace } from "../form-places";
import { amountContent, type Expression, ratioContent } from "../money-expression";
import { heightIn } from "../row-height";
import { shownFigure, type ShownFigures } from "../shown-figures";
import { projectScoreFormula } from "./project-score";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";

const NAME = 0;
const NONE: Expression = { formula: null, unit: "yuan" };
export const [BUDGET, SPENT, RATE, SCORE, GRADE] = [1, 2, 3, 4, 5] as const;
/** Rows above the first project: what the list is, and the heads. */
export const PROJECT_HEADS = 2;
const HEADERS = ["项目", "全年预算数", "全年执行数", "执行率", "自评得分", "等级"];

/**
 * 各项目自评: one row for each form of the workbook, the scored one only where it is a project's, too; with the total that
 * the form prints, else the one by the rules.
 */
export function projectsBlock(evaluation: Evaluation, rules: Profile, form: ShownFigures, top: number): Block {
  const { projects, inputs } = evaluation;
  if (projects.length === 0) return { cells: [], heights: [] };
  const scored = inputs.indicators?.subject === "department" ? null : (inputs.indicators ?? null);
  const first = top + PROJECT_HEADS + (scored === null ? 0 : 1);
  const rows = projects.map((project, index) => {
    const input = inputs.projects[index];
    return input === undefined ? [] : projectRow(project, input, rules, first + index);
  });
  const scoredName = scored === null ? [] : [scored.name ?? scored.title];
  return {
    cells: [
      across(top, FIRST, LAST, text("各项目自评（万元；得分取项目表的总分，没有总分的按评分规则计算）"), "section"),
      ...HEADERS.map((label, column) => at(top + 1, column, text(label), "header")),
      ...scoredName.flatMap((name) => scoredRow(name, evaluation, form, top + PROJECT_HEADS)),
      ...rows.flat(),
    ],
    heights: [
      LINE_ROW,
      LINE_ROW,
      ...[...scoredName, ...projects.map(({ name }) => name)].map((name) =>
        Math.max(LINE_ROW, heightIn(SUMMARY_WIDTHS, name, NAME, NAME, "left")),
      ),
    ],
  };
}

/** The form that is scored, as our form shows it. */
function scoredRow(name: string, evaluation: Evaluation, form: ShownFigures, row: number): readonly PlanCell[] {
  const { execution } = evaluation;
  const rate = execution?.rate.value ?? null;
  const money = (place: FormPlace, figure: Figure | undefined) => {
    const yuan = figure?.value ?? null;
    return shownFigure(form, place, yuan === null ? null : round(fromYuan(yuan, "ten-thousand-yuan"), 2));
  };
  return [
    at(row, NAME, text(name), "left"),
    at(row, BUDGET, money("execution.budget", execution?.budget), "money"),
    at(row, SPENT, money("execution.spent", execution?.spent), "money"),
    at(row, RATE, shownFigure(form, "execution.rate", rate === null ? null : divide(rate, HUNDRED)), "percent"),
    at(row, SCORE, formScore(evaluation, form.places), "points"),
    at(row, GRADE, formGrade(evaluation, form.places), "center"),
  ];
}

function projectRow(
  project: ProjectResult,
  { indicators, execution: read }: ProjectInput,
  rules: Profile,
  row: number,
): readonly PlanCell[] {
  const { name, execution, score } = project;
  const { grades, places } = rules;
  const rate = rateContent(execution, read);
  const live = projectScoreFormula(
    project,
    { rate: rate.kind === "formula" ? ownCell(row, RATE) : null, weight: read?.weight ?? null },
    rules,
  );
  const printed = indicators.totalScore;
  const said = printed?.number ?? score;
  const total = said === null ? null : round(said, places.score);
  const grade = total === null ? "" : gradeOf(total, rules);
  return [
    at(row, NAME, text(name), "left"),
    at(row, BUDGET, moneyContent(execution?.budget, read), "money"),
    at(row, SPENT, moneyContent(execution?.spent, read), "money"),
    at(row, RATE, rate, "percent"),
    at(row, SCORE, pointsContent(total, printed, live, places.score), "points"),
    at(
      row,
      GRADE,
      total === null ? text("—") : textFormula(gradeFormula(ownCell(row, SCORE), grades, "—"), grade),
      "center",
    ),
  ];
}

/** The printed total's own cell, rounded as ours are, or the rules on the form's cells; a number where neither is a formula. */
function pointsContent(
  total: Decimal | null,
  printed: ReadNumber | null,
  live: string | null,
  places: number,
): PlanContent {
  if (total === null) return text("—");
  const isCell = printed?.number != null && typeof printed.cell.value === "number";
  if (isCell) {
    const cell = reference(printed.cell.source);
    return numberFormula(`IF(${cell}="","—",ROUND(${cell},${places}))`, total);
  }
  return live === null || printed?.number != null ? number(total) : numberFormula(live, total);
}

/** The form's own cells that hold the figure; null where it is none of them. */
function expressionOf(figure: Figure | undefined, read: ProjectInput["execution"]): Expression | null {
  const [source, ...others] = figure?.sources ?? [];
  const amounts = read === null ? [] : [read.budget, read.initialBudget, read.spent];
  const found = amounts.find((amount) => amount !== null && amount.cell.source === source) ?? null;
  if (read === null || found === null || others.length > 0 || found.fromText) return null;
  const cell = reference(found.cell.source);
  return { formula: cell, unit: read.unit, cell };
}

function moneyContent(figure: Figure | undefined, read: ProjectInput["execution"]): PlanContent {
  return amountContent(figure?.value ?? null, expressionOf(figure, read) ?? NONE);
}

function rateContent(execution: ProjectResult["execution"], read: ProjectInput["execution"]): PlanContent {
  const [spent, budget] = [expressionOf(execution?.spent, read), expressionOf(execution?.budget, read)];
  return ratioContent(execution?.rate.value ?? null, spent ?? NONE, budget ?? NONE);
}
