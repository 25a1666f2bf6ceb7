import { compare, type Decimal, divide, HUNDRED, multiply, round, ZERO } from "../../amount/decimal";
import type { CompletionRule } from "../../profiles/profile";
import type { Bound } from "../../text/quantity";
import { message } from "../../wording";
import { compareBound, deviationOf, type Pair } from "../compare-bound";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import { directionOf } from "../words/nature";

const ID = "completion";

interface Found {
  readonly target: Bound;
  readonly rule: CompletionRule;
  readonly better: "at-least" | "at-most";
}

/** 按完成比例分档赋分: for the levels the profile names, completion in percent of the target gives a share of the weight. */
export const completion = mechanism<Found>({
  id: ID,
  accepts: ({ target, indicator }, profile) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    const levels = `${indicator.level1} ${indicator.level2}`;
    const rule = profile.completion.find((candidate) => candidate.levels.some((level) => levels.includes(level)));
    if (!asked || !rule || compare(asked.value, ZERO) <= 0) return null;
    const better = asked.comparison === "equal" ? directionOf(indicator, asked.unit) : asked.comparison;
    return better === "unknown" ? null : { target: asked, rule, better };
  },
  score: (found, reading, weight, profile) => {
    const compared = compareBound(reading, found.target);
    if (!compared.ok) return notComparable(reading, weight, ID, compared.reason);
    const { pair } = compared;
    const percent = completionOf(pair, found.better);
    const step = found.rule.steps.find(({ from }) => compare(percent, from) >= 0);
    const lowest = found.rule.steps.at(-1)?.from ?? ZERO;
    return computed(reading, weight, profile, {
      mechanism: ID,
      met: isMet(pair, found.better),
      points: step ? (divide(multiply(weight, step.share), HUNDRED) ?? ZERO) : ZERO,
      rule: step
        ? message("indicators.rule.completion", { from: step.from, share: step.share })
        : message("indicators.rule.completion-none", { from: lowest }),
      arithmetic: step ? `${weight} × ${step.share}%` : null,
      inputs: pair.inputs,
      deviation: deviationOf(reading, pair, found.better),
      reason: message("indicators.reason.completion", { completion: round(percent, profile.places.rate) }),
      hints: pair.hints,
    });
  },
});

function isMet(pair: Pair, better: Found["better"]): boolean {
  const order = compare(pair.actual, pair.target);
  return better === "at-least" ? order >= 0 : order <= 0;
}

function completionOf(pair: Pair, better: Found["better"]): Decimal {
  if (isMet(pair, better)) return HUNDRED;
  const [part, whole] = better === "at-least" ? [pair.actual, pair.target] : [pair.target, pair.actual];
  return divide(multiply(part, HUNDRED), whole) ?? ZERO;
}
