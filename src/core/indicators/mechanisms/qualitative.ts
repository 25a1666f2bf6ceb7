import { byPerson } from "../by-person";
import { mechanism } from "../mechanism";
import { bandFor } from "../words/band-for";

const WORDS: readonly string[] = ["words", "boolean", "grade"];

/** "不断提升", "按计划时间完成", "效果明显": a band proposed from the words of the result, or the score a person typed. */
export const qualitative = mechanism({
  id: "qualitative",
  accepts: ({ target }) => (WORDS.includes(target.kind) ? target : null),
  score: (_target, reading, weight, profile) =>
    byPerson(reading, weight, profile, { mechanism: "qualitative", hints: [], ...bandFor(reading) }),
});
