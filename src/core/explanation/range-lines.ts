import type { Decimal } from "../amount/decimal";
import { toFixed } from "../amount/decimal";
import type { Rehearsal } from "../model/evaluation";
import { message } from "../wording";
import type { ExplanationLine } from "./line";

/** Why a reviewer can arrive at totals between two bounds: the rule, and every indicator that leaves room. */
export function explainRange(
  { low, high, free }: NonNullable<Rehearsal["range"]>,
  places: number,
): readonly ExplanationLine[] {
  const points = (value: Decimal) => toFixed(value, places);
  const bounds = { low: points(low), high: points(high) };
  return [
    {
      kind: "rule",
      depth: 0,
      text: message("explanation.rule", { rule: message("explanation.rule-range") }),
      sources: [],
    },
    ...free.map(({ name, source, low: least, high: most }): ExplanationLine => ({
      kind: "input",
      depth: 0,
      text: message("explanation.free-points", { name, low: points(least), high: points(most) }),
      sources: [source],
    })),
    { kind: "result", depth: 0, text: message("explanation.range", bounds), sources: [] },
  ];
}
