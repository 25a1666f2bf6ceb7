import { compare, type Decimal } from "../amount/decimal";
import type { Judgement } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import type { Bound } from "../text/quantity";
import { type Message, message } from "../wording";
import { compareBound, deviationOf, type Pair } from "./compare-bound";
import { computed, notComparable } from "./judgement";
import { aboveTarget, belowTarget } from "./proportion";
import type { Reading } from "./reading";

export interface BoundCase {
  readonly mechanism: string;
  readonly target: Bound;
  readonly better: "at-least" | "at-most";
  readonly hints?: readonly Message[];
}

/** Scores a number against a lower or an upper bound: full when met, else in proportion (domain §5.2 rules 1, 2). */
export function scoreBound(bound: BoundCase, reading: Reading, weight: Decimal, profile: Profile): Judgement {
  const compared = compareBound(reading, bound.target);
  if (!compared.ok) return notComparable(reading, weight, bound.mechanism, compared.reason);
  return scorePair(bound, compared.pair, reading, weight, profile);
}

/** As `scoreBound`, for a pair that is already compared. */
export function scorePair(
  bound: BoundCase,
  pair: Pair,
  reading: Reading,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const { mechanism, better } = bound;
  const order = compare(pair.actual, pair.target);
  const met = better === "at-least" ? order >= 0 : order <= 0;
  const partial = better === "at-least" ? belowTarget(weight, pair) : aboveTarget(weight, pair, profile.atMost);
  const boundary = message("indicators.hint.boundary", { target: pair.shown.target });
  return computed(reading, weight, profile, {
    mechanism,
    met,
    ...partial,
    inputs: pair.inputs,
    deviation: deviationOf(reading, pair, better),
    reason: message(met ? "indicators.reason.met" : "indicators.reason.short", pair.shown),
    hints: [...pair.hints, ...(bound.hints ?? []), ...(order === 0 && bound.target.strict ? [boundary] : [])],
  });
}
