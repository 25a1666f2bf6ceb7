import { ZERO } from "../../amount/decimal";
import { message } from "../../wording";
import { byPerson } from "../by-person";
import { computed } from "../judgement";
import { mechanism } from "../mechanism";
import { stepsBelow } from "../words/grades";

const ID = "ordered-grade";

/** "优", "良好", "高/中/低": as good or better is full; one step lower is 部分达成, more is 未达成, by a person. */
export const orderedGrade = mechanism({
  id: ID,
  accepts: ({ target, targetText, actualText }) =>
    target.kind === "grade" ? stepsBelow(targetText, actualText) : null,
  score: (steps, reading, weight, profile) => {
    const words = { target: reading.targetText, actual: reading.actualText };
    if (steps > 0) {
      const reason = message("indicators.reason.grade-lower", words);
      const band = steps === 1 ? "部分达成" : "未达成";
      return byPerson(reading, weight, profile, { mechanism: ID, band, ceiling: band, reason, hints: [] });
    }
    return computed(reading, weight, profile, {
      mechanism: ID,
      met: true,
      points: ZERO,
      rule: message("indicators.rule.grade"),
      arithmetic: null,
      inputs: [],
      deviation: null,
      reason: message("indicators.reason.met", words),
      hints: [],
    });
  },
});
