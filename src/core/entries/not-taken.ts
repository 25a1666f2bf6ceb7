import type { IndicatorResult } from "../model/evaluation";
import type { Notice } from "../model/mapping";
import { message } from "../wording";

/** Points typed on our form where the rules compute them: not taken, and told. */
export function notTaken(indicators: readonly IndicatorResult[]): readonly Notice[] {
  return indicators.flatMap(({ input, score }): Notice[] => {
    const typed = input.typedScore;
    if (typed?.cell.typed !== true || score.sources.includes(typed.cell.source)) return [];
    const words = { name: input.level3, value: typed.cell.text, score: score.value ?? "—" };
    return [{ message: message("entries.score-not-taken", words), source: input.source }];
  });
}
