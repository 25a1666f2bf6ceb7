import { add, compare, type Decimal, decimal, isZero, round, sum, ZERO } from "../amount/decimal";
import type { ExecutionResult, Figure, IndicatorResult } from "../model/evaluation";
import { isExecutionRate } from "../indicators/words/nature";
import { capOnTotal } from "../profiles";
import type { Profile } from "../profiles/profile";
import { type Message, message } from "../wording";
import { rateOfExecution } from "./execution-among";
import { absentFigure } from "./figures";
import { carriesPoints, hasBrokenWeight, isWeighted, sumOfAll } from "./indicators";

/** Printed weights may miss the full score by their rounding (domain §5.4, C01). */
const WEIGHTS_TOLERANCE = decimal("0.01");

/**
 * The total: execution points + points of all weighted indicators, under the profile's caps. Absent while a part is,
 * and while the weights themselves are no scale: one cannot be read, or together they exceed the full score.
 */
export function totalScore(
  indicators: readonly IndicatorResult[],
  execution: ExecutionResult | null,
  leftForExecution: Decimal,
  profile: Profile,
): Figure {
  const weighted = indicators.filter(isWeighted);
  if (weighted.length === 0) return absentFigure("points", message("evaluation.no-indicators"));
  const parts = weighted.map((indicator) => ({
    name: message("evaluation.named", { name: indicator.input.level3 }),
    figure: indicator.score,
  }));
  if (execution !== null && carriesPoints(execution.weight)) {
    parts.unshift({ name: message("evaluation.execution"), figure: execution.score });
  }
  const obstacle = whyNoTotal(indicators, execution, leftForExecution, profile);
  const sumOfParts = obstacle === null ? sumOfAll(parts.map((part) => part.figure.value)) : null;
  const rate = rateOfExecution(execution, indicators);
  const cap = rate === null ? null : capOnTotal(rate, profile);
  const capped = sumOfParts !== null && cap !== null && compare(sumOfParts, cap.atMost) > 0;
  const value = capped ? cap.atMost : sumOfParts;
  const rule = capped
    ? message("evaluation.rule-total-capped", { below: cap.below, cap: cap.atMost })
    : message("evaluation.rule-total-score");
  return {
    value: value === null ? null : round(value, profile.places.score),
    measure: "points",
    rule: obstacle ?? rule,
    arithmetic: sumOfParts === null ? null : parts.map((part) => part.figure.value ?? "").join(" + "),
    places: profile.places.score,
    sources: [],
    inputs: parts,
  };
}

/** The execution rate's points by the profile; none where the indicators take the full score or hold the rate itself. */
export function pointsLeftForExecution(indicators: readonly IndicatorResult[], profile: Profile): Decimal {
  const weights = sum(indicators.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value])));
  const isAmongThem = indicators.some(({ input, weight }) => carriesPoints(weight) && isExecutionRate(input));
  return isAmongThem || compare(weights, profile.fullScore) >= 0 ? ZERO : profile.executionWeight;
}

/** What all weights may be together. */
export function mostPoints({ fullScore }: Profile): Decimal {
  return add(fullScore, WEIGHTS_TOLERANCE);
}

/** What makes a total meaningless however well the parts are scored; null when nothing does. */
function whyNoTotal(
  indicators: readonly IndicatorResult[],
  execution: ExecutionResult | null,
  leftForExecution: Decimal,
  profile: Profile,
): Message | null {
  if (indicators.some(({ input }) => hasBrokenWeight(input))) return message("evaluation.broken-weight");
  const weights = sum(indicators.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value])));
  const all = add(weights, execution?.weight.value ?? ZERO);
  if (compare(all, mostPoints(profile)) > 0) {
    return message("evaluation.too-many-points", { weights: all, full: profile.fullScore });
  }
  if (execution === null && !isZero(leftForExecution)) return message("evaluation.no-execution");
  return null;
}
