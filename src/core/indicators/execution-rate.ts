import { compare, type Decimal, divide, HUNDRED, maximum, minimum, multiply, round, ZERO } from "../amount/decimal";
import type { Profile } from "../profiles/profile";
import { type Message, message } from "../wording";

/**
 * Points for the budget execution rate (domain §5.2 rule 11): weight × rate, a rate above 100 counting as 100, or by
 * the profile's steps; nothing below its pass mark. `rate` is in percent (96.59 is 96.59 %). Rounded half-up.
 */
export function scoreExecution(rate: Decimal, weight: Decimal, profile: Profile): Decimal {
  const score = round(divide(multiply(weight, shareOfWeight(rate, profile)), HUNDRED) ?? ZERO, profile.places.score);
  return minimum(weight, score);
}

/** The rule that `scoreExecution` applied to this rate, in words. */
export function executionRule(rate: Decimal, profile: Profile): Message {
  const { method, passFrom, steps } = profile.execution;
  const fails = passFrom !== null && compare(rate, passFrom) < 0;
  if (!fails && method === "proportional") return message("indicators.rule.execution");
  const step = fails ? undefined : steps.find(({ from }) => compare(rate, from) >= 0);
  if (step) return message("indicators.rule.execution-step", { from: step.from, share: step.share });
  return message("indicators.rule.execution-below", { from: (fails ? passFrom : steps.at(-1)?.from) ?? ZERO });
}

/** In percent of the weight. */
function shareOfWeight(rate: Decimal, profile: Profile): Decimal {
  const { method, passFrom, steps } = profile.execution;
  if (passFrom !== null && compare(rate, passFrom) < 0) return ZERO;
  if (method === "proportional") return minimum(HUNDRED, maximum(ZERO, rate));
  return steps.find(({ from }) => compare(rate, from) >= 0)?.share ?? ZERO;
}
