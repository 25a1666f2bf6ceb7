import { divide, HUNDRED, isZero, sum as sumOf, ZERO } from "../amount/decimal";
import { cellArea } from "../model/area";
import type { Evaluation } from "../model/evaluation";
import type { PlanContent } from "../model/plan";
import type { GradeBand, Profile } from "../profiles/profile";
import { BLANK, numberFormula, ownCell, text, textFormula } from "./content";
import { A, across, at, type Block, F, G, H, I } from "./grid";

/** Where the points stand that the total adds up. */
export interface ScoreRows {
  /** The execution row, where the form has one. */
  readonly execution: number | null;
  /** First and last indicator row, null without indicators. */
  readonly indicators: { readonly first: number; readonly last: number } | null;
}

/** 总分 and 绩效等级 as formulas over the form itself; both stay empty while a score is missing. */
export function totalBlock(evaluation: Evaluation, rows: ScoreRows, profile: Profile, top: number): Block {
  const total = ownCell(top, H);
  return {
    cells: [
      across(top, A, F, text("总分"), "header"),
      at(top, G, weightTotal(evaluation, rows), "weight"),
      at(top, H, scoreTotal(evaluation, rows, profile), "pointsTotal"),
      at(top, I, text(evaluation.provisional ? "暂定：含待确认的定性指标" : ""), "small"),
      across(top + 1, A, F, text("绩效等级"), "header"),
      across(top + 1, G, I, textFormula(gradeFormula(total, profile.grades), evaluation.grade ?? ""), "header"),
    ],
    heights: [24, 24],
    places: [
      ["total.weight", cellArea(top, G)],
      ["total.score", cellArea(top, H)],
      ["total.grade", cellArea(top + 1, G)],
    ],
  };
}

function weightTotal({ indicators, execution }: Evaluation, rows: ScoreRows): PlanContent {
  const weights = indicators.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value]));
  const value = sumOf([...weights, execution?.weight.value ?? ZERO]);
  const cells = references(rows, G, G);
  return cells === null ? text("—") : numberFormula(`SUM(${cells})`, value);
}

function scoreTotal(evaluation: Evaluation, rows: ScoreRows, profile: Profile): PlanContent {
  const cells = references(rows, H, I);
  if (cells === null) return text("—");
  const { value, inputs } = evaluation.score;
  // Weights that are no scale give no total although every part has its points: no formula could tell.
  if (value === null && inputs.every(({ figure }) => figure.value !== null)) return BLANK;
  const parts = evaluation.score.inputs.length;
  const sum = `ROUND(SUM(${cells}),${profile.places.score})`;
  const formula = `IF(COUNT(${cells})=${parts},${capped(sum, rows, profile)},"")`;
  return evaluation.score.value === null ? textFormula(formula, "") : numberFormula(formula, evaluation.score.value);
}

/** The sum under the caps that the profile puts on it by execution rate. */
function capped(sum: string, rows: ScoreRows, { totalCaps }: Profile): string {
  if (rows.execution === null || totalCaps.length === 0) return sum;
  const rate = ownCell(rows.execution, H);
  const limit = totalCaps.reduceRight(
    (rest, { below, atMost }) => `IF(${rate}<${divide(below, HUNDRED) ?? ZERO},${atMost},${rest})`,
    sum,
  );
  return `MIN(${sum},${limit})`;
}

/** The indicators' column and the execution row's cell of another column, as arguments of SUM. */
function references(rows: ScoreRows, indicatorColumn: number, executionColumn: number): string | null {
  const parts = [
    ...(rows.indicators === null
      ? []
      : [`${ownCell(rows.indicators.first, indicatorColumn)}:${ownCell(rows.indicators.last, indicatorColumn)}`]),
    ...(rows.execution === null ? [] : [ownCell(rows.execution, executionColumn)]),
  ];
  return parts.length === 0 ? null : parts.join(",");
}

/** IF(total>=90,"优",IF(total>=80,"良",…)) from the profile's bands, empty while there is no total. */
function gradeFormula(total: string, grades: readonly GradeBand[]): string {
  const bands = grades.reduceRight(
    (rest, { name, from }) => (isZero(from) ? `"${name}"` : `IF(${total}>=${from},"${name}",${rest})`),
    '""',
  );
  return `IF(${total}="","",${bands})`;
}
