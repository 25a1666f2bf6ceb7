import type { Fact } from "../model/claims";
import { figureOfCell } from "../evaluation/figures";
import type { Known } from "./facts";

/** What earlier years were given: by the department itself, by the review, by evaluations of single funds. */
export function historyFacts({ history }: Pick<Known, "history">): readonly Fact[] {
  return history.flatMap(({ year, kind, score, source }): readonly Fact[] => {
    if (score === null) return [];
    const figure = figureOfCell(score, "points", source);
    return [
      { role: "past-score", names: [], year, month: null, kind, dimension: "points", unit: null, value: score, figure },
    ];
  });
}

export type PastKind = "reviewed" | "self" | "other";

/** 整体复核 is a review, 自评 the department's own, anything else an evaluation of its own (重点绩效评价). */
export function pastKind(kind: string): PastKind {
  if (/复核/.test(kind)) return "reviewed";
  return /自评/.test(kind) ? "self" : "other";
}
