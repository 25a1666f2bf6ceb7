import { compare, isZero } from "../amount/decimal";
import { carriesPoints } from "../evaluation/indicators";
import type { IndicatorResult } from "../model/evaluation";
import type { PlanContent } from "../model/plan";
import { indicatorBasis } from "./basis/indicator-basis";
import { COLUMN, numberIn, UNCHANGED } from "./basis/places";
import { number, numberFormula, ownCell, text } from "./content";
import type { FormRules } from "./form-rules";
import { liveFormula } from "./live-points";

/**
 * An indicator's points as a formula. Points a person gave follow their cell. Points by a rule are computed from the
 * target and the actual, from the cells themselves or as 评分依据 read them from words; points read from words hold only
 * while the words stand there (评分依据 checks them), and show #N/A afterwards instead of stale points.
 */
export function scoreContent(
  indicator: IndicatorResult,
  weightCell: string,
  { profile, places }: FormRules,
  index: number,
): PlanContent {
  const { score, input, state } = indicator;
  if (score.value === null || !carriesPoints(indicator.weight)) return text("—");
  if (state === "proposed") return number(score.value);
  // points confirmed in the pane stand in no cell, whatever the score column holds
  const typed = score.sources.length > 0 ? input.typedScore?.cell : undefined;
  if (state === "confirmed") {
    const formula = typed === undefined ? null : numberIn(typed, places);
    return formula === null ? number(score.value) : numberFormula(formula, score.value);
  }
  const row = places.indicatorRow(index);
  const { numbers, guards } = indicatorBasis(indicator, profile, row);
  if (guards === null) return number(score.value);
  const on = (column: number) => ownCell(row, column, "basis");
  const cells = {
    weight: weightCell,
    target: on(COLUMN.targetNumber),
    upper: on(COLUMN.upper),
    actual: on(COLUMN.actualNumber),
  };
  const points =
    numbers === null ? fixedPoints(indicator, weightCell) : (liveFormula(indicator, cells, profile) ?? null);
  if (points === null) return number(score.value);
  const held = guards.length === 0 ? points : `IF(${on(COLUMN.check)}="${UNCHANGED}",${points},NA())`;
  return numberFormula(held, score.value);
}

/** The points in terms of the weight's cell, for words that cannot be computed with; null for no plain arithmetic. */
function fixedPoints(indicator: IndicatorResult, weightCell: string): string | null {
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
