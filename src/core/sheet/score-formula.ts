import { compare, isZero } from "../amount/decimal";
import { carriesPoints } from "../evaluation/indicators";
import type { IndicatorResult } from "../model/evaluation";
import type { PlanContent } from "../model/plan";
import { indicatorBasis } from "./basis/indicator-basis";
import { COLUMN, UNCHANGED } from "./basis/columns";
import { type BasisPlaces, indicatorRow, numberIn } from "./basis/places";
import { awaited } from "./awaited";
import { BLANK, number, numberFormula, ours, ownCell, text, textFormula } from "./content";
import type { IndicatorRules } from "./form-rules";
import { liveFormula, type PointCells } from "./live-points";

/**
 * An indicator's points as a formula that holds while the words stand there that they rest on (评分依据 checks them), and
 * shows #N/A afterwards instead of stale points. By a rule they are computed from the target and the actual, from the cells
 * themselves or as 评分依据 read them from words; points that a person gave follow their cell, within 0 and the weight.
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
  const onForm = state === "confirmed" && score.sources.length > 0 && input.typedScore?.cell.typed === true;
  if (onForm) return number(score.value);
  const row = indicatorRow(places, index);
  const { numbers, guards } = indicatorBasis(indicator, profile, row);
  if (guards === null) return ours(number(score.value));
  const cells = pointCells(row, weightCell);
  const points =
    state === "confirmed"
      ? givenPoints(indicator, weightCell, places)
      : numbers === null
        ? fixedPoints(indicator, weightCell)
        : liveFormula(indicator, cells, profile, numbers);
  return numberFormula(whileUnchanged(points ?? score.value, guards, row), score.value);
}

/** Points that a person gave: in a cell of the workbook, or in the pane and so in none; more than the weight are none. */
function givenPoints({ score, input }: IndicatorResult, weight: string, places: BasisPlaces): string | null {
  const typed = score.sources.length > 0 ? input.typedScore?.cell : undefined;
  const cell = typed === undefined ? null : numberIn(typed, places);
  if (cell !== null) return typedPoints(cell, weight, score);
  return score.value === null ? null : `IF(${score.value}<=${weight},${score.value},NA())`;
}

/** Points typed in a cell, as they are taken: within 0 and the weight. An emptied cell is no 0 points. */
export function typedPoints(cell: string, weight: string, { places }: IndicatorResult["score"]): string {
  return `IF(AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${weight}),ROUND(${cell},${places ?? 2}),NA())`;
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
  const { numbers, guards } = indicatorBasis(waiting.indicator, profile, row, { actualToCome: true });
  const cells = pointCells(row, weightCell);
  const points = numbers === null ? null : liveFormula(waiting.indicator, cells, profile, numbers);
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
  if (arithmetic === null || !/^[\d.\s×÷+()−-]+%?$/.test(arithmetic)) return null;
  const plain = arithmetic
    .replace("%", "/100")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("−", "-")
    .replace(/\s+/g, "");
  return plain.startsWith(`${weight.value}*`) ? weightCell + plain.slice(weight.value.length) : null;
}
