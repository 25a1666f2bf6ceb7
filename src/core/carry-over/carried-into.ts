import type { CarryOver } from "../model/carry-over";
import type { Evaluation } from "../model/evaluation";
import { withCarryOver } from "./with-carry-over";

/** An evaluation with what last year hands on, for its report: nothing that was scored changes. */
export function carriedInto(evaluation: Evaluation, carried: CarryOver | null): Evaluation {
  const inputs = withCarryOver(evaluation.inputs, carried);
  const history = inputs.history.map(({ source, year, kind, score, grade }) => ({
    source,
    year,
    kind,
    score: score?.number ?? null,
    grade,
  }));
  return { ...evaluation, inputs, history };
}
