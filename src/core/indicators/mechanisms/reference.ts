import { message } from "../../wording";
import { byPerson } from "../by-person";
import { mechanism } from "../mechanism";
import { bandFor, words } from "../words/band-for";

/** "≤预算批复金额", "不超过合同金额": the amount is not linked to the workbook, so a person judges. */
export const reference = mechanism({
  id: "reference",
  accepts: ({ target }) => (target.kind === "reference" ? target : null),
  score: (_target, reading, weight, profile) => {
    const { band } = bandFor(reading);
    const reason = message("indicators.reason.reference", words(reading));
    return byPerson(reading, weight, profile, { mechanism: "reference", band, reason, hints: [] });
  },
});
