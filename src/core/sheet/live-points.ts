import {
  compare,
  type Decimal,
  decimal,
  decimalFromCell,
  divide,
  isZero,
  multiply,
  round as roundTo,
  ZERO,
} from "../amount/decimal";
import type { Figure, IndicatorResult } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import type { Profile } from "../profiles/profile";

/** A number of an indicator: that of a cell, times a factor, or one that only the core could read from words. */
export interface LiveNumber {
  readonly value: Decimal;
  /** On the accountant's own cell, without "="; null where the cell holds words. */
  readonly formula: string | null;
}

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

const ONE = decimal("1");

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

/** The points' formula over the cells given, rounded and kept within the weight; null where the rule is none of these. */
export function liveFormula({ score, weight }: IndicatorResult, cells: PointCells, profile: Profile): string | null {
  const rule = RULES[score.rule.key];
  if (rule === undefined || weight.value === null) return null;
  const places = score.places ?? 2;
  const round = (points: string) => `ROUND(${points},${places})`;
  // A weight with more places than points have must not be exceeded by rounding.
  const isRound = compare(roundTo(weight.value, places), weight.value) === 0;
  const full = isRound ? cells.weight : `MIN(${cells.weight},${round(cells.weight)})`;
  return rule({ ...cells, full }, round, profile);
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
  const actual = numberOf(reached, spent, refer);
  const asked = numberOf(target, limit, refer);
  const high = named.get("indicators.target-high");
  if (asked === null || actual === null || compare(actual.value, ZERO) < 0) return null;
  if (!WITHOUT_TARGET.has(score.rule.key) && compare(asked.value, ZERO) <= 0) return null;
  // Both ends of a range stand in one cell of words.
  const upper = high === undefined || high.value === null ? null : { value: high.value, formula: null };
  return { target: upper === null ? asked : { ...asked, formula: null }, upper, actual };
}

function numberOf(
  figure: Figure | undefined,
  cell: ReadCell | null,
  refer: (cell: ReadCell) => string,
): LiveNumber | null {
  if (figure === undefined || figure.value === null || cell === null) return null;
  const formula = typeof cell.value === "number" ? scaled(cell, cell.value, figure, refer(cell)) : null;
  return { value: figure.value, formula };
}

/** The cell in the figure's unit: a ratio shown as 0% times 100, yuan of 万元 times 10000. */
function scaled({ format }: ReadCell, held: number, { value, measure }: Figure, cell: string): string | null {
  const written = decimalFromCell(held);
  const factor = value === null ? null : factorOf(written, value, measure);
  if (factor === null) return null;
  // Whether a bare number is a ratio or percent is read from its size, which may change.
  if (measure === "percent" && !format.includes("%")) return null;
  // An empty cell counts as zero in arithmetic, but is no actual.
  return `IF(ISNUMBER(${cell}),${compare(factor, ONE) === 0 ? cell : `${cell}*${factor}`},NA())`;
}

function factorOf(written: Decimal, value: Decimal, measure: Figure["measure"]): Decimal | null {
  // Nothing times anything is nothing; only plain numbers are never converted.
  if (isZero(written)) return measure === "number" ? ONE : null;
  const factor = divide(value, written);
  return factor !== null && multiply(factor, written) === value ? factor : null;
}
