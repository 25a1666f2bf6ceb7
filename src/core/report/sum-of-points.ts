import { sumOfAll } from "../evaluation/indicators";
import type { Figure } from "../model/evaluation";
import { message } from "../wording";

/** Weights or scores added up; absent as soon as one is. */
export function sumOfPoints(figures: readonly Figure[]): Figure {
  const values = figures.flatMap(({ value }) => value ?? []);
  return {
    value: sumOfAll(figures.map(({ value }) => value)),
    measure: "points",
    rule: message("evaluation.rule-sum"),
    arithmetic: values.length === 0 ? null : values.join(" + "),
    places: null,
    sources: [],
    inputs: figures.map((figure) => ({ name: message("evaluation.weight"), figure })),
  };
}
