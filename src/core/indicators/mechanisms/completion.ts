import { compare, type Decimal, divide, HUNDRED, maximum, multiply, round, ZERO } from "../../amount/decimal";
import type { IndicatorInput } from "../../model/inputs";
import type { CompletionRule } from "../../profiles/profile";
import { compact } from "../../text/normalise";
import type { Bound } from "../../text/quantity";
import { message } from "../../wording";
import { compareBound, deviationOf, type Pair } from "../compare-bound";
import { completionPoints } from "../completion-points";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import { directionOf } from "../words/nature";

const ID = "completion";

interface Found {
  readonly target: Bound;
  readonly rule: CompletionRule;
  readonly better: "at-least" | "at-most";
}

/** 赋分规则 that the profile has for some levels or names: a pass mark, steps, or points lost by the percentage point. */
export const completion = mechanism<Found>({
  id: ID,
  accepts: ({ target, indicator }, profile) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    const rule = profile.completion.find((candidate) => isFor(candidate, indicator));
    if (!asked || !rule || compare(asked.value, ZERO) <= 0) return null;
    const better = asked.comparison === "equal" ? directionOf(indicator, asked.unit) : asked.comparison;
    return better === "unknown" ? null : { target: asked, rule, better };
  },
  score: ({ target, rule, better }, reading, weight, profile) => {
    const compared = compareBound(reading, target);
    if (!compared.ok) return notComparable(reading, weight, ID, compared.reason);
    const { pair } = compared;
    const percent = completionOf(pair, better);
    const isByValue = rule.of === "value" && better === "at-least" && pair.unit?.dimension === "percent";
    const given = completionPoints(rule, pair, isByValue ? pair.actual : percent, isByValue, weight);
    return computed(reading, weight, profile, {
      mechanism: ID,
      met: isByValue ? compare(given.points, weight) >= 0 : isMet(pair, better),
      ...given,
      inputs: pair.inputs,
      deviation: deviationOf(reading, pair, better),
      reason: isByValue
        ? message("indicators.reason.value", pair.shown)
        : message("indicators.reason.completion", { completion: round(percent, profile.places.rate) }),
      hints: rule.source === null ? pair.hints : [...pair.hints, sourceHint(rule.source)],
    });
  },
});

function sourceHint(source: string) {
  return message("indicators.hint.rule-source", { source });
}

function isFor({ levels, names }: CompletionRule, { level1, level2, level3 }: IndicatorInput): boolean {
  const own = compact(level3).replace(/["“”'‘’]/g, "");
  return levels.some((word) => `${level1} ${level2}`.includes(word)) || names.some((word) => own.includes(word));
}

function isMet(pair: Pair, better: Found["better"]): boolean {
  const order = compare(pair.actual, pair.target);
  return better === "at-least" ? order >= 0 : order <= 0;
}

function completionOf(pair: Pair, better: Found["better"]): Decimal {
  if (isMet(pair, better)) return HUNDRED;
  const [part, whole] = better === "at-least" ? [pair.actual, pair.target] : [pair.target, pair.actual];
  return maximum(ZERO, divide(multiply(part, HUNDRED), whole) ?? ZERO);
}
