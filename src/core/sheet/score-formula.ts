import { compare, isZero } from "../amount/decimal";
import { carriesPoints } from "../evaluation/indicators";
import type { IndicatorResult } from "../model/evaluation";
import type { PlanContent } from "../model/plan";
import { indicatorBasis } from "./basis/indicator-basis";
import { COLUMN, UNCHANGED } from "./basis/columns";
import { indicatorRow, numberIn } from "./basis/places";
import { awaited } from "./awaited";
import { BLANK, number, numberFormula, ours, ownCell, text, textFormula } from "./content";
import type { IndicatorRules } from "./form-rules";
import { liveFormula, type PointCells } from "./live-points";

/**
 * An indicator's points as a formula. Points a person gave follow their cell. Points by a rule are computed from the
 * target and the actual, from the cells themselves or as 评分依据 read them from words; points read from words hold only
 * while the words stand there (评分依据 checks them), and show #N/A afterwards instead of stale points.
 */
export function scoreContent(
  indicator: IndicatorResult,
  weightCell: string,
  { profile, places }: IndicatorRules,
  index: number,
): PlanContent {
  const { score, input, state } = indicator;
  if (!carriesPoints(indicator.weight)) return ours(text("—"));
  if (state === "missing") return awaitedPoints(indicator, weightCell, { profile, places }, index);
  if (score.value === null) return ours(text("—"));
  if (state === "proposed") return ours(number(score.value));
  // points confirmed in the pane stand in no cell, whatever the score column holds
  const typed = score.sources.length > 0 ? input.typedScore?.cell : undefined;
  if (state === "confirmed") {
    if (typed?.typed === true) return number(score.value);
    const formula = typed === undefined ? null : numberIn(typed, places);
    if (formula === null) return ours(number(score.value));
    // an emptied cell is no 0 points
    return numberFormula(`IF(ISNUMBER(${formula}),${formula},NA())`, score.value);
  }
  const row = indicatorRow(places, index);
  const { numbers, guards } = indicatorBasis(indicator, profile, row);
  if (guards === null) return ours(number(score.value));
  const points =
    numbers === null
      ? fixedPoints(indicator, weightCell)
      : liveFormula(indicator, pointCells(row, weightCell), profile);
  if (points === null) return ours(number(score.value));
  return numberFormula(whileUnchanged(points, guards, row), score.value);
}

function pointCells(row: number, weight: string): PointCells {
  const on = (column: number) => ownCell(row, column, "basis");
  return { weight, target: on(COLUMN.targetNumber), upper: on(COLUMN.upper), actual: on(COLUMN.actualNumber) };
}

function whileUnchanged(points: string, guards: readonly string[], row: number): string {
  const check = ownCell(row, COLUMN.check, "basis");
  return guards.length === 0 ? points : `IF(${check}="${UNCHANGED}",${points},NA())`;
}

/** The points that what is typed will give; blank for a person to fill in where no arithmetic gives them. */
function awaitedPoints(
  indicator: IndicatorResult,
  weightCell: string,
  { profile, places }: IndicatorRules,
  index: number,
): PlanContent {
  const waiting = awaited(indicator, profile);
  if (waiting === null) return BLANK;
  const row = indicatorRow(places, index);
  const { guards } = indicatorBasis(waiting.indicator, profile, row, { actualToCome: true });
  const cells = pointCells(row, weightCell);
  const points = liveFormula(waiting.indicator, cells, profile);
  if (points === null || guards === null) return BLANK;
  return textFormula(whileUnchanged(`IF(${cells.actual}="","",${points})`, guards, row), "");
}

/** The points in terms of the weight's cell, for words that cannot be computed with; null for no plain arithmetic. */
export function fixedPoints(indicator: IndicatorResult, weightCell: string): string | null {
  const expression = pointsExpression(indicator, weightCell);
  return expression === null ? null : `ROUND(${expression},${indicator.score.places ?? 2})`;
}

function pointsExpression({ score, weight }: IndicatorResult, weightCell: string): string | null {
  if (score.value === null || weight.value === null) return null;
  if (isZero(score.value)) return "0";
  if (compare(score.value, weight.value) === 0) return weightCell;
  const { arithmetic } = score;
  if (arithmetic === null || !/^[\d.\s×÷+()−-]+$/.test(arithmetic)) return null;
  const plain = arithmetic.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-").replace(/\s+/g, "");
  return plain.startsWith(`${weight.value}*`) ? weightCell + plain.slice(weight.value.length) : null;
}
