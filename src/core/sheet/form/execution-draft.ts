import { type Decimal, divide, HUNDRED, ZERO } from "../../amount/decimal";
import type { ExecutionRole, ExecutionTable } from "../../forms/layout";
import { carriesPoints } from "../../evaluation/indicators";
import type { ExecutionResult } from "../../model/evaluation";
import type { ExecutionInput, ReadAmount } from "../../model/inputs";
import type { Profile } from "../../profiles/profile";
import { BLANK, mirror, numberFormula, text, textFormula } from "../content";
import { type FormPlace, formCell } from "../form-places";
import { amountContent, amountExpression } from "../money-expression";
import { type Deferred, type Draft, NOTHING } from "./draft";
import { DASH, EMPTY, figure, mirrored, said } from "./filled";
import type { FormSetting } from "./setting";
import { tableDraft, type TableRow } from "./table-draft";

const PLACES = {
  name: null,
  initialBudget: "execution.initial-budget",
  budget: "execution.budget",
  spent: "execution.spent",
  rate: "execution.rate",
  weight: "execution.weight",
  score: "execution.score",
  reason: null,
} as const satisfies Record<ExecutionRole, FormPlace | null>;

/** 预算执行情况: the total with rate and points, and the 其中 rows as the workbook gives them. */
export function executionDraft(table: ExecutionTable, setting: FormSetting, top: number): Draft {
  const { execution, inputs } = setting.evaluation;
  if (execution === null || inputs.execution === null) return NOTHING;
  if (table.onlyWeighted === true && !carriesPoints(execution.weight)) return NOTHING;
  const parts = table.parts ? inputs.execution.parts : [];
  const rows = parts.map((part, index) => partRow(part, index === 0 ? "其中：" : "　　　", inputs.execution, setting));
  return tableDraft(table, [totalRow(inputs.execution, setting), ...rows], { ...setting, top });
}

function totalRow({ reason }: ExecutionInput, { evaluation, money, profile }: FormSetting): TableRow<ExecutionRole> {
  const content = (role: ExecutionRole) => money.get(PLACES[role] ?? "spending.total") ?? BLANK;
  return {
    fill: (role) =>
      ({
        name: said("年度资金总额：", "left"),
        initialBudget: figure(content("initialBudget"), "money"),
        budget: figure(content("budget"), "money"),
        spent: figure(content("spent"), "money"),
        rate: figure(content("rate"), "percent"),
        weight: figure(content("weight"), "weight"),
        score: figure(executionScore(evaluation.execution, profile), "points"),
        reason: mirrored(mirror(reason, "small"), reason?.text ?? ""),
      })[role],
    place: (role) => PLACES[role],
  };
}

/** "—" while there is no rate. */
function executionScore(execution: ExecutionResult | null, profile: Profile): Deferred {
  return (form) => {
    const [rate, weight] = [formCell(form, "execution.rate"), formCell(form, "execution.weight")];
    if (execution?.weight.value == null || rate === null || weight === null) return text("—");
    const score = execution.score.value;
    const formula = `IF(${rate}="—","—",${executionPoints(rate, weight, profile)})`;
    return score === null ? textFormula(formula, "—") : numberFormula(formula, score);
  };
}

/** The profile's rule for the execution rate as a formula; `rate` is a cell with a ratio, the profile counts in percent. */
export function executionPoints(rate: string, weight: string, { execution, places }: Profile): string {
  const ratio = (percent: Decimal) => divide(percent, HUNDRED) ?? ZERO;
  const points =
    execution.method === "proportional"
      ? `${weight}*MAX(0,MIN(${rate},1))`
      : execution.steps.reduceRight(
          (rest, { from, share }) => `IF(${rate}>=${ratio(from)},${weight}*${ratio(share)},${rest})`,
          "0",
        );
  const passed = execution.passFrom === null ? points : `IF(${rate}<${ratio(execution.passFrom)},0,${points})`;
  return `ROUND(${passed},${places.score})`;
}

function partRow(
  part: ExecutionInput["parts"][number],
  indent: string,
  input: ExecutionInput | null,
  { places }: FormSetting,
): TableRow<ExecutionRole> {
  const amount = (read: ReadAmount | null) =>
    figure(amountContent(read?.yuan ?? null, amountExpression(read, input?.unit ?? "yuan", places)), "money");
  return {
    fill: (role) =>
      ({
        name: said(indent + part.name, "left"),
        initialBudget: amount(part.initialBudget),
        budget: amount(part.budget),
        spent: amount(part.spent),
        rate: DASH,
        weight: DASH,
        score: DASH,
        reason: EMPTY,
      })[role],
  };
}
