import { compare, round as roundTo, ZERO } from "../amount/decimal";
import { isFractionRate } from "../indicators/fraction-target";
import { readIndicator } from "../indicators/read-indicator";
import type { Figure, IndicatorResult } from "../model/evaluation";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { comparedNumbers, type LiveNumber, type Read } from "./live-number";

/** The numbers that points are computed from. */
export interface LiveNumbers {
  readonly target: LiveNumber;
  /** Upper end of a range. */
  readonly upper: LiveNumber | null;
  readonly actual: LiveNumber;
}

/** Cells with the weight and the numbers, as a formula names them. */
export interface PointCells {
  readonly weight: string;
  readonly target: string;
  readonly upper: string;
  readonly actual: string;
}

/** `full` is the weight as points, `round` rounds as points are rounded. */
type Rule = (
  cells: PointCells & { readonly full: string },
  round: (points: string) => string,
  profile: Profile,
) => string;

/** Points by the rule that gave them, for any actual that may stand in the cell later, targets being above zero (domain §5.2). */
const RULES: Readonly<Record<string, Rule>> = {
  "indicators.rule.at-least": ({ weight, full, target, actual }, round) =>
    `MAX(0,MIN(${full},${round(`${weight}*${actual}/${target}`)}))`,
  "indicators.rule.at-most-proportional": ({ weight, full, target, actual }, round) =>
    `IF(${actual}<=${target},${full},${round(`${weight}*${target}/${actual}`)})`,
  "indicators.rule.at-most-linear": ({ weight, full, target, actual }, round) =>
    `IF(${actual}<=${target},${full},MAX(0,${round(`${weight}*(1-(${actual}-${target})/${target})`)}))`,
  "indicators.rule.zero": ({ full, actual }) => `IF(${actual}=0,${full},0)`,
  "indicators.rule.zero-per-event": ({ weight, full, actual }, round, { zeroTarget }) =>
    `IF(${actual}=0,${full},MAX(0,${round(`${weight}-${zeroTarget.perEvent ?? ZERO}*${actual}`)}))`,
  "indicators.rule.range": ({ weight, full, target, upper, actual }, round) =>
    `IF(${actual}<${target},MAX(0,${round(`${weight}*${actual}/${target}`)}),` +
    `IF(${actual}<=${upper},${full},${round(`${weight}*${upper}/${actual}`)}))`,
};

/** Rules whose target is nothing: no proportion is taken of it. */
const WITHOUT_TARGET: ReadonlySet<string> = new Set(["indicators.rule.zero", "indicators.rule.zero-per-event"]);

/**
 * The points' formula over the cells given, rounded and kept within the weight; null where the rule is none of these. A target
 * of another kind than the rule's (nothing, or no longer nothing) gives #N/A.
 */
export function liveFormula(
  { score, weight }: IndicatorResult,
  cells: PointCells,
  profile: Profile,
  numbers: LiveNumbers,
): string | null {
  const rule = RULES[score.rule.key];
  if (rule === undefined || weight.value === null) return null;
  const places = score.places ?? 2;
  const round = (points: string) => `ROUND(${points},${places})`;
  // A weight with more places than points have must not be exceeded by rounding.
  const isRound = compare(roundTo(weight.value, places), weight.value) === 0;
  const full = isRound ? cells.weight : `MIN(${cells.weight},${round(cells.weight)})`;
  const points = rule({ ...cells, full }, round, profile);
  if (numbers.target.formula === null) return points;
  return `IF(${cells.target}${WITHOUT_TARGET.has(score.rule.key) ? "=" : ">"}0,${points},NA())`;
}

/** The numbers behind an indicator's points; null where its rule is no arithmetic on a target and an actual. */
export function liveNumbers(
  indicator: IndicatorResult,
  profile: Profile,
  refer: (cell: ReadCell) => string,
): LiveNumbers | null {
  const { score, input, state, restsOn = [] } = indicator;
  // A target that refers to an amount has its number in that amount's cell, and words borne out by what was spent in its.
  const [limit = input.target, spent = input.actual] = restsOn;
  if (RULES[score.rule.key] === undefined || profile.deviation.deduction !== null) return null;
  if (state !== "met" && state !== "partly-met" && state !== "not-met") return null;
  const named = new Map(score.inputs.map(({ name, figure }) => [name.key as string, figure]));
  const target = named.get("indicators.target") ?? named.get("indicators.target-low");
  // below the weight and the target stands what was spent, under a name of its own
  const reached = restsOn.length > 1 ? score.inputs[2]?.figure : named.get("indicators.actual");
  const [askedRead, reachedRead] = [readOf(target, limit, refer), readOf(reached, spent, refer)];
  const high = named.get("indicators.target-high");
  if (askedRead === null || reachedRead === null || compare(reachedRead.value, ZERO) < 0) return null;
  if (!WITHOUT_TARGET.has(score.rule.key) && compare(askedRead.value, ZERO) <= 0) return null;
  const { target: asked, actual } = comparedNumbers(askedRead, reachedRead, asksForFraction(input));
  // Both ends of a range stand in one cell of words.
  const upper = high === undefined || high.value === null ? null : { value: high.value, formula: null };
  return { target: upper === null ? asked : { ...asked, formula: null }, upper, actual };
}

/** Null where the figure has no number or no cell. */
function readOf(figure: Figure | undefined, cell: ReadCell | null, refer: (cell: ReadCell) => string): Read | null {
  if (figure === undefined || figure.value === null || cell === null) return null;
  return { value: figure.value, measure: figure.measure, cell, here: refer(cell) };
}

/** Whether any bare number up to 1 in the target's cell is a fraction. */
function asksForFraction(input: IndicatorInput): boolean {
  const { target, columnUnit } = readIndicator(input, null);
  return target.kind === "quantity" && isFractionRate(input, target.quantity, columnUnit);
}
