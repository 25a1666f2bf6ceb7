import type { IndicatorResult } from "../model/evaluation";
import { type Message, message } from "../wording";
import { explainFigure } from "./figure-lines";
import type { ExplanationLine } from "./line";

/** Why an indicator has its points, or has none: the verdict in words, the points' derivation, and what to know. */
export function explainIndicator(indicator: IndicatorResult): readonly ExplanationLine[] {
  const { input, reason, score, weight, deviation, hints, explanationRequired } = indicator;
  const cells = [input.target, input.actual].flatMap((cell) => (cell === null ? [] : [cell.source]));
  const line = (kind: "reason" | "hint", text: Message, sources: ExplanationLine["sources"] = []) => ({
    kind,
    depth: 0,
    text,
    sources,
  });
  return [
    line("reason", message("explanation.reason", { reason }), cells),
    ...explainFigure(message("evaluation.named", { name: input.level3 }), score),
    ...(weight.value === null
      ? [line("hint", message("explanation.hint", { hint: weight.rule }), weight.sources)]
      : []),
    ...(deviation === null ? [] : [line("hint", message("explanation.deviation", { deviation }))]),
    ...(explanationRequired ? [line("hint", message("explanation.explain"))] : []),
    ...hints.map((hint) => line("hint", message("explanation.hint", { hint }))),
  ];
}
