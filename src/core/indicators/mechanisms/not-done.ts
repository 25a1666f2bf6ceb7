import { ZERO } from "../../amount/decimal";
import { message } from "../../wording";
import { computed } from "../judgement";
import { mechanism } from "../mechanism";
import { saysUnfinished } from "../words/verdict";

/** 未开展, and 未完成 where something that can be computed was asked for: nothing, and a reason is due. */
export const notDone = mechanism({
  id: "not-done",
  accepts: ({ target, actual, actualText }) => {
    if (actual.kind !== "words") return null;
    const isComputed = target.kind === "quantity" || target.kind === "boolean";
    return actual.verdict === "not-done" || (isComputed && saysUnfinished(actualText)) ? actual : null;
  },
  score: (_actual, reading, weight, profile) =>
    computed(reading, weight, profile, {
      mechanism: "not-done",
      met: false,
      points: ZERO,
      rule: message("indicators.rule.not-done"),
      arithmetic: null,
      inputs: [],
      deviation: null,
      reason: message("indicators.reason.not-done", { actual: reading.actualText }),
      hints: [],
    }),
});
