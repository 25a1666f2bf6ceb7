import { compare, isZero } from "../amount/decimal";
import type { IndicatorResult } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import { carriesPoints } from "../evaluation/indicators";
import { number, numberFormula, reference, text } from "./content";

/** Excel's limit for a text inside a formula. */
const LONGEST_LITERAL = 255;

/**
 * An indicator's points as a formula. Points a person gave follow their cell. Points computed from words such as "≥6个"
 * and "5个" hold only while those cells say so: the formula checks them, and shows #N/A instead of stale points.
 */
export function scoreContent(indicator: IndicatorResult, weightCell: string): PlanContent {
  const { score, input, state } = indicator;
  if (score.value === null || !carriesPoints(indicator.weight)) return text("—");
  if (state === "proposed") return number(score.value);
  // points confirmed in the pane stand in no cell, whatever the score column holds
  const typed = score.sources.length > 0 ? input.typedScore?.cell : undefined;
  if (state === "confirmed") {
    return typed !== undefined && typeof typed.value === "number"
      ? numberFormula(reference(typed.source), score.value)
      : number(score.value);
  }
  const guards = [input.target, input.actual, input.sign, input.unit, ...(indicator.restsOn ?? [])].flatMap((cell) =>
    cell === null ? [] : [guard(cell)],
  );
  const expression = pointsExpression(indicator, weightCell);
  if (expression === null || guards.includes(null)) return number(score.value);
  return numberFormula(`IF(AND(${guards.join(",")}),ROUND(${expression},${score.places ?? 2}),NA())`, score.value);
}

/** True while the accountant's cell still says what was read; null where a formula cannot say it. */
function guard({ source, value }: ReadCell): string | null {
  const cell = reference(source);
  if (value === null) return `${cell}=""`;
  if (typeof value === "number") return `${cell}=${String(value)}`;
  if (typeof value !== "string" || value.length > LONGEST_LITERAL || /[\r\n]/.test(value)) return null;
  return `EXACT(${cell},"${value.replaceAll('"', '""')}")`;
}

/** The unrounded points in terms of the weight's cell; null where the rule is no plain arithmetic. */
function pointsExpression({ score, weight }: IndicatorResult, weightCell: string): string | null {
  if (score.value === null || weight.value === null) return null;
  if (isZero(score.value)) return "0";
  if (compare(score.value, weight.value) === 0) return weightCell;
  const { arithmetic } = score;
  if (arithmetic === null || !/^[\d.\s×÷+()−-]+$/.test(arithmetic)) return null;
  const plain = arithmetic.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-").replace(/\s+/g, "");
  return plain.startsWith(`${weight.value}*`) ? weightCell + plain.slice(weight.value.length) : null;
}
