import { compare, type Decimal, minimum } from "../../amount/decimal";
import type { Judgement } from "../../model/evaluation";
import type { Profile } from "../../profiles/profile";
import type { Bound } from "../../text/quantity";
import { message } from "../../wording";
import { compareBound, type Pair } from "../compare-bound";
import { notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import type { Reading } from "../reading";
import { scorePair } from "../score-bound";
import { directionOf, isCost } from "../words/nature";

const ID = "equal";

/**
 * "100%", "6个", "=100": a number without a direction. Read as ≥, and for costs and time limits as ≤; where the
 * indicator does not tell (24小时), equality is full and anything else goes to a person.
 */
export const equal = mechanism({
  id: ID,
  accepts: ({ target }) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    return asked?.comparison === "equal" ? asked : null;
  },
  score: (target, reading, weight, profile) => {
    const compared = compareBound(reading, target);
    if (!compared.ok) return notComparable(reading, weight, ID, compared.reason);
    const { pair } = compared;
    const better = directionOf(reading.indicator, pair.unit);
    if (better === "unknown") return withoutDirection(target, pair, reading, weight, profile);
    const hint = message(isCost(reading.indicator) ? "indicators.hint.cost-equal" : "indicators.hint.lower-better");
    const hints = better === "at-most" ? [hint] : [];
    return scorePair({ mechanism: ID, target, better, hints }, pair, reading, weight, profile);
  },
});

/** Equal is met in both directions; otherwise the lower of the two scores is proposed and a person decides. */
function withoutDirection(target: Bound, pair: Pair, reading: Reading, weight: Decimal, profile: Profile): Judgement {
  const hints = [message("indicators.hint.direction-unknown")];
  const more = scorePair({ mechanism: ID, target, better: "at-least", hints }, pair, reading, weight, profile);
  if (compare(pair.actual, pair.target) === 0) return more;
  const less = scorePair({ mechanism: ID, target, better: "at-most", hints }, pair, reading, weight, profile);
  return chosenByPerson(reading, weight, pair, more, less);
}

function chosenByPerson(reading: Reading, weight: Decimal, pair: Pair, more: Judgement, less: Judgement): Judgement {
  const typed = reading.indicator.typedScore;
  const points = typed?.number ?? null;
  const isTyped = points !== null && [more.score.value, less.score.value].includes(points);
  const lower = minimum(more.score.value ?? weight, less.score.value ?? weight);
  const base = lower === more.score.value ? more : less;
  const rule = message("indicators.rule.proposed-lower");
  const score = isTyped
    ? { ...base.score, value: points, arithmetic: null, sources: typed ? [typed.cell.source] : [] }
    : { ...base.score, rule };
  return {
    ...base,
    state: isTyped ? "confirmed" : "proposed",
    score,
    deviation: null,
    reason: message("indicators.reason.direction", pair.shown),
    explanationRequired: true,
  };
}
