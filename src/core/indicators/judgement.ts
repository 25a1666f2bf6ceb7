import { absolute, compare, type Decimal, isZero, maximum, minimum, round, subtract, ZERO } from "../amount/decimal";
import type { Figure, Judgement } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import { type Message, message } from "../wording";
import { deductionFor } from "./deviation-deduction";
import { type NamedFigure, weightFigure } from "./figures";
import type { Reading } from "./reading";

/** What a mechanism has found out by arithmetic. */
export interface Outcome {
  readonly mechanism: string;
  readonly met: boolean;
  /** For what is not met: points before clamping and rounding. */
  readonly points: Decimal;
  readonly rule: Message;
  /** For what is not met: "6 × 5 ÷ 6". */
  readonly arithmetic: string | null;
  readonly inputs: readonly NamedFigure[];
  /** Percent, unrounded; null where undefined. */
  readonly deviation: Decimal | null;
  readonly reason: Message;
  readonly hints: readonly Message[];
}

/** The judgement of what can be computed: points clamped to 0…weight and rounded, the deviation weighed by the profile. */
export function computed(reading: Reading, weight: Decimal, profile: Profile, outcome: Outcome): Judgement {
  const { met } = outcome;
  const exceeds =
    outcome.deviation !== null && compare(absolute(outcome.deviation), profile.deviation.explainFrom) >= 0;
  const deviation = outcome.deviation === null ? null : round(outcome.deviation, profile.places.rate);
  const deduction = met && exceeds ? deductionFor(deviation, weight, profile) : null;
  const full = met ? weight : outcome.points;
  const points = deduction === null ? full : subtract(full, deduction.points);
  // A weight with more places than a score has (6.666) must not be exceeded by rounding.
  const score = maximum(ZERO, minimum(weight, round(points, profile.places.score)));
  const parts = { deviation: deviation ?? "", points: deduction?.points ?? "", rule: outcome.rule };
  const arithmetic = met ? null : outcome.arithmetic;
  return {
    mechanism: outcome.mechanism,
    state: met ? "met" : isZero(score) ? "not-met" : "partly-met",
    score: {
      value: score,
      measure: "points",
      rule: deduction === null ? outcome.rule : message("indicators.rule.deducted", parts),
      arithmetic: deduction === null ? arithmetic : deduction.arithmetic,
      places: profile.places.score,
      sources: [],
      inputs: [weightFigure(weight, reading.indicator.weight), ...outcome.inputs],
    },
    deviation,
    reason: outcome.reason,
    hints: [...reading.hints, ...outcome.hints],
    explanationRequired: !met || exceeds,
  };
}

function noPoints(rule: Message, inputs: readonly NamedFigure[]): Figure {
  return { value: null, measure: "points", rule, arithmetic: null, places: null, sources: [], inputs };
}

function without(
  state: "missing" | "not-comparable",
  reading: Reading,
  weight: Decimal,
  mechanism: string | null,
  reason: Message,
): Judgement {
  return {
    mechanism,
    state,
    score: noPoints(message("indicators.rule.none"), [weightFigure(weight, reading.indicator.weight)]),
    deviation: null,
    reason,
    hints: reading.hints,
    explanationRequired: false,
  };
}

/** Target or actual is not written: no score, and never 0 (domain §5.2 rule 9). */
export function missing(reading: Reading, weight: Decimal, reason: Message): Judgement {
  return without("missing", reading, weight, null, reason);
}

/** Target and actual do not say things of one kind: no score, a state of its own (domain §5.2 rule 10). */
export function notComparable(reading: Reading, weight: Decimal, mechanism: string | null, reason: Message): Judgement {
  return without("not-comparable", reading, weight, mechanism, reason);
}
