import type { Figure } from "../model/evaluation";
import { type Message, message } from "../wording";
import type { ExplanationLine } from "./line";
import { arithmeticText, valueText } from "./value-text";

/**
 * Why a number is what it is: the rule in words, the inputs with their cells (and theirs below them, `levels` deep),
 * the arithmetic with numbers, the rounding, the result. A rendering of the figure; nothing is computed.
 */
export function explainFigure(name: Message, figure: Figure, levels = Infinity): readonly ExplanationLine[] {
  const result = message(figure.value === null ? "explanation.no-result" : "explanation.result", {
    name,
    value: valueText(figure),
  });
  return [...derivation(figure, 0, levels), { kind: "result", depth: 0, text: result, sources: figure.sources }];
}

/** All that leads to the value, without the value itself. */
function derivation(figure: Figure, depth: number, levels: number): readonly ExplanationLine[] {
  const { rule, inputs, arithmetic, places, value } = figure;
  const at = (kind: ExplanationLine["kind"], text: Message): ExplanationLine => ({ kind, depth, text, sources: [] });
  const rounds = value !== null && places !== null && (arithmetic !== null || inputs.length > 0);
  return [
    at("rule", message("explanation.rule", { rule })),
    ...inputs.flatMap((input) => inputLines(input, depth, levels)),
    ...(arithmetic === null
      ? []
      : [at("arithmetic", message("explanation.arithmetic", { arithmetic: arithmeticText(arithmetic) }))]),
    ...(rounds ? [at("rounding", message("explanation.rounding", { places: String(places) }))] : []),
  ];
}

function inputLines(
  { name, figure }: Figure["inputs"][number],
  depth: number,
  levels: number,
): readonly ExplanationLine[] {
  const text = message("explanation.input", { name, value: valueText(figure) });
  const line: ExplanationLine = { kind: "input", depth, text, sources: figure.sources };
  return levels <= 1 || isPlain(figure) ? [line] : [line, ...derivation(figure, depth + 1, levels - 1)];
}

/** Read from a cell as it stands: the cell itself is the whole reason. */
function isPlain({ rule, inputs }: Figure): boolean {
  return inputs.length === 0 && (rule.key === "evaluation.rule-read" || rule.key === "indicators.weight-read");
}
