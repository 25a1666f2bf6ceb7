import type { Severity } from "../core/model/evaluation";
import { isGivenUp } from "../host/host-error";
import { openIn, proposedIn, type Session, unanswered } from "./session";

/** The one thing to do next. What has a `count` is looked at in the pane; the rest is done with the workbook. */
export type NextStep =
  | { readonly kind: "score" | "score-again" | "read-again" | "retry" }
  | { readonly kind: "answer" | "confirm" | "complete" | "correct" | "review"; readonly count: number }
  | { readonly kind: "hand-in" };

/** From what was read to the form that is handed in, one step at a time. */
export function nextStep(session: Session): NextStep {
  const { outcome, questions, seen, scored } = session;
  const unsettled = unanswered(questions);
  if (outcome?.status === "failed" && !isGivenUp(outcome.error)) return { kind: "retry" };
  if (unsettled > 0) return { kind: "answer", count: unsettled };
  if (outcome?.status === "stopped") return { kind: "read-again" };
  if (!scored || seen === null) return { kind: "score" };
  const proposed = proposedIn(seen.evaluation);
  if (proposed > 0 && outcome?.status !== "undone") return { kind: "confirm", count: proposed };
  // The sheets do not show the latest corrections, or were not written.
  if (outcome?.status !== "written") return { kind: "score-again" };
  return afterWriting(session, seen);
}

function afterWriting({ view, reviewed }: Session, { evaluation }: NonNullable<Session["seen"]>): NextStep {
  const open = openIn(evaluation);
  if (open > 0) return view === "score" ? { kind: "score-again" } : { kind: "complete", count: open };
  const of = (severity: Severity) => evaluation.findings.filter((finding) => finding.severity === severity).length;
  const errors = of("error");
  if (errors > 0) return view === "review" ? { kind: "score-again" } : { kind: "correct", count: errors };
  const remarks = of("warning") + of("hint");
  if (remarks > 0 && !reviewed) return { kind: "review", count: remarks };
  // Without a total there is nothing to hand in: the workbook has to be mended first.
  return { kind: evaluation.score.value === null ? "score-again" : "hand-in" };
}
