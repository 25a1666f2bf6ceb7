import { absolute, compare, type Decimal, divide, HUNDRED, multiply, round, subtract, ZERO } from "../amount/decimal";
import type { Profile } from "../profiles/profile";

/** Points that a deviation costs, and the arithmetic of what is left of the weight. */
export interface Deduction {
  readonly points: Decimal;
  readonly arithmetic: string;
}

/**
 * What a met target far off its mark costs by the profile: points of its own, or W × (deviation − threshold) for "excess".
 * `deviation` is in percent, as printed. Null where the rules deduct nothing or the deviation stays below the threshold.
 */
export function deductionFor(deviation: Decimal | null, weight: Decimal, profile: Profile): Deduction | null {
  const { explainFrom, deduction } = profile.deviation;
  if (deduction === null || deviation === null) return null;
  const size = absolute(deviation);
  if (compare(size, explainFrom) < 0) return null;
  if (deduction !== "excess") return { points: deduction, arithmetic: `${weight} − ${deduction}` };
  const exact = divide(multiply(weight, subtract(size, explainFrom)), HUNDRED) ?? ZERO;
  return {
    points: round(exact, profile.places.score),
    arithmetic: `${weight} − ${weight} × (${size} − ${explainFrom}) ÷ 100`,
  };
}
