import { compare, ZERO } from "../../amount/decimal";
import { message } from "../../wording";
import { notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import { scoreBound } from "../score-bound";

/** "≥95%", "不少于6个", "3家以上": full from the target up, below it W × A ÷ T. "≥0" measures nothing. */
export const atLeast = mechanism({
  id: "at-least",
  accepts: ({ target }) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    return asked?.comparison === "at-least" ? asked : null;
  },
  score: (target, reading, weight, profile) => {
    if (compare(target.value, ZERO) === 0 && !target.strict) {
      const reason = message("indicators.reason.unmeasurable", { target: reading.targetText });
      return notComparable(reading, weight, "at-least", reason);
    }
    return scoreBound({ mechanism: "at-least", target, better: "at-least" }, reading, weight, profile);
  },
});
