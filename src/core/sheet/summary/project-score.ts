import { carriesPoints, isWeighted } from "../../evaluation/indicators";
import type { IndicatorResult, ProjectResult } from "../../model/evaluation";
import type { ReadNumber } from "../../model/inputs";
import type { Profile } from "../../profiles/profile";
import { indicatorBasis } from "../basis/indicator-basis";
import { reference } from "../content";
import { executionPoints } from "../form/execution-draft";
import { liveFormula } from "../live-points";
import { fixedPoints, typedPoints } from "../score-formula";

/** Excel takes formulas of 8,192 characters and 255 arguments. */
const LONGEST = 8000;
const MOST_GUARDS = 255;

/** Points as a formula, with conditions under which they hold. */
interface Points {
  readonly formula: string;
  readonly guards: readonly string[];
}

/**
 * A project's total by the rules as one formula on its own form's cells; `rate` is our cell with its execution rate. #N/A once
 * words that were read have changed, "—" while there is no rate. Null where a part of it is no arithmetic on cells, or there is too much of it.
 */
export function projectScoreFormula(
  { indicators, execution, score }: ProjectResult,
  { rate, weight }: { readonly rate: string | null; readonly weight: ReadNumber | null },
  profile: Profile,
): string | null {
  if (score === null || profile.totalCaps.length > 0) return null;
  const parts = indicators.filter(isWeighted).map((indicator) => pointsOf(indicator, profile));
  if (execution !== null && carriesPoints(execution.weight)) {
    const full = cellOf(weight);
    const isCounted = rate !== null && full !== null;
    parts.push(isCounted ? { formula: executionPoints(rate, full, profile), guards: [] } : null);
  }
  const known = parts.filter((part) => part !== null);
  const weights = indicators.filter(isWeighted).flatMap(({ input }) => cellOf(input.weight) ?? []);
  // MIN passes over a weight that has become words
  const areWeights = weights.length === 0 ? [] : [`COUNT(${weights.join(",")})=${weights.length}`];
  const guards = [...new Set([...areWeights, ...known.flatMap((part) => part.guards)])];
  if (known.length < parts.length || guards.length > MOST_GUARDS) return null;
  const total = `ROUND(${known.map(({ formula }) => formula).join("+")},${profile.places.score})`;
  const watched = guards.length === 0 ? total : `IF(AND(${guards.join(",")}),${total},NA())`;
  const formula = rate === null ? watched : `IF(${rate}="—","—",${watched})`;
  return formula.length > LONGEST ? null : formula;
}

function pointsOf(indicator: IndicatorResult, profile: Profile): Points | null {
  const { input, state, score } = indicator;
  const weight = cellOf(input.weight);
  if (weight === null || score.value === null || state === "proposed") return null;
  const { numbers, guards } = indicatorBasis(indicator, profile, null);
  if (state === "confirmed") {
    const typed = score.sources.length > 0 ? cellOf(input.typedScore) : null;
    return typed === null || guards === null ? null : { formula: typedPoints(typed, weight, score), guards };
  }
  if (guards === null) return null;
  const numberOf = (number: { readonly formula: string | null; readonly value: string } | null | undefined) =>
    number === null || number === undefined ? "" : (number.formula ?? number.value);
  const cells = {
    weight,
    target: numberOf(numbers?.target),
    upper: numberOf(numbers?.upper),
    actual: numberOf(numbers?.actual),
  };
  const formula = numbers === null ? fixedPoints(indicator, weight) : liveFormula(indicator, cells, profile, numbers);
  return formula === null ? null : { formula, guards };
}

/** A cell that holds a number. */
function cellOf(read: ReadNumber | null): string | null {
  return read !== null && typeof read.cell.value === "number" ? reference(read.cell.source) : null;
}
