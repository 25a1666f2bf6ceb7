import { compare, type Decimal, divide, multiply, subtract, ZERO } from "../amount/decimal";
import type { Profile } from "../profiles/profile";
import { type Message, message } from "../wording";
import type { Pair } from "./compare-bound";
import { inUnit } from "./show";

/** Points of a target that is not met, with the rule and the arithmetic that gave them. */
export interface Partial {
  readonly points: Decimal;
  readonly rule: Message;
  readonly arithmetic: string | null;
}

const NOTHING = { points: ZERO, arithmetic: null };

/** Below a lower bound: W × A ÷ T. Nothing where either is not above zero, because no proportion exists there. */
export function belowTarget(weight: Decimal, pair: Pair): Partial {
  const rule = message("indicators.rule.at-least");
  if (compare(pair.target, ZERO) <= 0 || compare(pair.actual, ZERO) <= 0) return { ...NOTHING, rule };
  return {
    points: divide(multiply(weight, pair.actual), pair.target) ?? ZERO,
    rule,
    arithmetic: `${weight} × ${inUnit(pair.actual, pair.unit)} ÷ ${inUnit(pair.target, pair.unit)}`,
  };
}

/** Above an upper bound: W × T ÷ A, or W × (1 − (A − T) ÷ T) where the profile says linear. */
export function aboveTarget(weight: Decimal, pair: Pair, method: Profile["atMost"]): Partial {
  const rule = message(`indicators.rule.at-most-${method}`);
  const { target, actual, unit } = pair;
  if (compare(target, ZERO) <= 0 || compare(actual, ZERO) <= 0) return { ...NOTHING, rule };
  const [asked, got] = [inUnit(target, unit), inUnit(actual, unit)];
  if (method === "proportional") {
    const points = divide(multiply(weight, target), actual) ?? ZERO;
    return { points, rule, arithmetic: `${weight} × ${asked} ÷ ${got}` };
  }
  const left = subtract(target, subtract(actual, target));
  const points = divide(multiply(weight, left), target) ?? ZERO;
  return { points, rule, arithmetic: `${weight} × (1 − (${got} − ${asked}) ÷ ${asked})` };
}
