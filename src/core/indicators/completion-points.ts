import { absolute, compare, type Decimal, divide, HUNDRED, minimum, multiply, subtract, ZERO } from "../amount/decimal";
import type { CompletionRule } from "../profiles/profile";
import { message } from "../wording";
import type { Pair } from "./compare-bound";
import type { Partial } from "./proportion";
import { inUnit, show } from "./show";

/**
 * Points by a rule of completion. `reached` is what its steps and its pass mark are held against, in percent: the
 * completion of the target, or the percentage itself where `isByValue`.
 */
export function completionPoints(
  rule: CompletionRule,
  pair: Pair,
  reached: Decimal,
  isByValue: boolean,
  weight: Decimal,
): Partial {
  const { method, passFrom, perPoint, steps } = rule;
  if (passFrom !== null && compare(reached, passFrom) < 0) return nothingBelow(passFrom, isByValue);
  // What is no percentage has no percentage points.
  if (method === "deduction" && perPoint !== null && pair.unit?.dimension === "percent") {
    return deducted(pair, perPoint, weight);
  }
  if (method !== "steps") return inProportion(reached, passFrom, isByValue, weight);
  const step = steps.find(({ from }) => compare(reached, from) >= 0);
  if (step === undefined) return nothingBelow(steps.at(-1)?.from ?? ZERO, isByValue);
  const key = isByValue ? "indicators.rule.value-step" : "indicators.rule.completion";
  return {
    points: partOf(weight, step.share),
    rule: message(key, { from: step.from, share: step.share }),
    arithmetic: `${weight} × ${step.share}%`,
  };
}

function partOf(weight: Decimal, percent: Decimal): Decimal {
  return divide(multiply(weight, percent), HUNDRED) ?? ZERO;
}

function nothingBelow(from: Decimal, isByValue: boolean): Partial {
  const key = isByValue ? "indicators.rule.value-none" : "indicators.rule.completion-none";
  return { points: ZERO, rule: message(key, { from }), arithmetic: null };
}

function inProportion(reached: Decimal, passFrom: Decimal | null, isByValue: boolean, weight: Decimal): Partial {
  const share = minimum(HUNDRED, reached);
  const key = isByValue ? "indicators.rule.value-proportion" : "indicators.rule.completion-proportion";
  return {
    points: partOf(weight, share),
    rule: message(key, { from: passFrom ?? ZERO }),
    arithmetic: `${weight} × ${show(share)}%`,
  };
}

function deducted({ target, actual, unit }: Pair, perPoint: Decimal, weight: Decimal): Partial {
  const missed = absolute(subtract(target, actual));
  const [more, less] = compare(target, actual) > 0 ? [target, actual] : [actual, target];
  return {
    points: subtract(weight, multiply(perPoint, missed)),
    rule: message("indicators.rule.deduction", { points: perPoint }),
    arithmetic: `${weight} − ${perPoint} × (${inUnit(more, unit)} − ${inUnit(less, unit)})`,
  };
}
