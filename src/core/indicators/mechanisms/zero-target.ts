import { compare, isZero, multiply, subtract, ZERO } from "../../amount/decimal";
import { message } from "../../wording";
import { compareBound } from "../compare-bound";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import { inUnit } from "../show";

const ID = "zero-target";

/** "0起", "零投诉", "≤0": full for none, else nothing, or points per event where the profile says so. */
export const zeroTarget = mechanism({
  id: ID,
  accepts: ({ target }) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    return asked && isZero(asked.value) && asked.comparison !== "at-least" ? asked : null;
  },
  score: (target, reading, weight, profile) => {
    const compared = compareBound(reading, target);
    if (!compared.ok) return notComparable(reading, weight, ID, compared.reason);
    const { pair } = compared;
    const order = compare(pair.actual, ZERO);
    const met = target.comparison === "at-most" ? order <= 0 : order === 0;
    const { perEvent } = profile.zeroTarget;
    const events = inUnit(pair.actual, pair.unit);
    return computed(reading, weight, profile, {
      mechanism: ID,
      met,
      points: perEvent === null ? ZERO : subtract(weight, multiply(perEvent, pair.actual)),
      rule:
        perEvent === null
          ? message("indicators.rule.zero")
          : message("indicators.rule.zero-per-event", { points: perEvent }),
      arithmetic: perEvent === null ? null : `${weight} − ${perEvent} × ${events}`,
      inputs: pair.inputs,
      deviation: null,
      reason: message("indicators.reason.occurred", { actual: pair.shown.actual }),
      hints: pair.hints,
    });
  },
});
