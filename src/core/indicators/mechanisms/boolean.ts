import { ZERO } from "../../amount/decimal";
import { message } from "../../wording";
import { computed } from "../judgement";
import { mechanism } from "../mechanism";
import { isSo } from "../words/truths";

/** "是", "有", "健全", "合规": full when so, nothing when not. Words that say neither are left to a person. */
export const boolean = mechanism({
  id: "boolean",
  accepts: ({ target, targetText, actualText }) => (target.kind === "boolean" ? isSo(targetText, actualText) : null),
  score: (met, reading, weight, profile) => {
    const words = { target: reading.targetText, actual: reading.actualText };
    return computed(reading, weight, profile, {
      mechanism: "boolean",
      met,
      points: ZERO,
      rule: message("indicators.rule.boolean"),
      arithmetic: null,
      inputs: [],
      deviation: null,
      reason: message(met ? "indicators.reason.met" : "indicators.reason.not-so", words),
      hints: [],
    });
  },
});
