import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { DEFAULT_FORM } from "../../src/core/forms";
import type { Evaluation, IndicatorResult } from "../../src/core/model/evaluation";
import { HostError } from "../../src/host/host-error";
import { nextStep } from "../../src/pane/next-step";
import { type Event, NEW_SESSION, reduce } from "../../src/pane/session";
import { EVALUATION, MAPPING } from "./evaluation-fixture";

function withStates(state: IndicatorResult["state"], findings = EVALUATION.findings): Evaluation {
  return { ...EVALUATION, findings, indicators: EVALUATION.indicators.map((each) => ({ ...each, state })) };
}

function seen(evaluation: Evaluation) {
  const rest = { mapping: MAPPING, profile: DEFAULT_PROFILE, form: DEFAULT_FORM, answers: {}, changes: [], plans: [] };
  return { snapshot: { workbook: "", sheets: [] }, evaluation, ...rest };
}

function stepAfter(...events: Event[]) {
  return nextStep(events.reduce(reduce, NEW_SESSION));
}

const read = (evaluation: Evaluation): Event => ({ type: "ended", outcome: { status: "read", ...seen(evaluation) } });
const written = (evaluation: Evaluation): Event => ({
  type: "ended",
  outcome: { status: "written", sheets: [], ...seen(evaluation) },
});

test("from opening to the form handed in, one step at a time", () => {
  expect(stepAfter(read(withStates("met")))).toEqual({ kind: "score" });
  expect(stepAfter(written(withStates("proposed")))).toEqual({ kind: "confirm", count: 5 });
  expect(stepAfter(written(withStates("missing")), { type: "looked", view: "review" })).toEqual({
    kind: "complete",
    count: 5,
  });
  expect(stepAfter(written(withStates("met")))).toEqual({ kind: "correct", count: 1 });
  const remarks = EVALUATION.findings.filter(({ severity }) => severity !== "error");
  expect(stepAfter(written(withStates("met", remarks)))).toEqual({ kind: "review", count: 2 });
  expect(stepAfter(written(withStates("met", remarks)), { type: "looked", view: "review" })).toEqual({
    kind: "hand-in",
  });
  expect(stepAfter(written(withStates("met", [])))).toEqual({ kind: "hand-in" });
});

test("what is mended in the workbook is scored again, what the host refused is tried again", () => {
  expect(stepAfter(written(withStates("met")), { type: "looked", view: "review" })).toEqual({ kind: "score-again" });
  const refused = (code: "read-only" | "cancelled"): Event => ({
    type: "ended",
    outcome: { status: "failed", error: new HostError(code, "") },
  });
  expect(stepAfter(read(withStates("met")), refused("read-only"))).toEqual({ kind: "retry" });
  expect(stepAfter(read(withStates("met")), refused("cancelled"))).toEqual({ kind: "score" });
});

test("a jump that Excel refuses changes nothing about the next step", () => {
  const lost: Event = { type: "lost", error: new HostError("sheet-hidden", "") };
  expect(stepAfter(read(withStates("met")), lost)).toEqual({ kind: "score" });
});

test("proposals without a weight have no points: nobody is asked to confirm them", () => {
  const evaluation = withStates("proposed");
  const weightless = {
    ...evaluation,
    indicators: evaluation.indicators.map((each) => ({ ...each, score: { ...each.score, value: null } })),
  };
  expect(stepAfter(written(weightless))).not.toMatchObject({ kind: "confirm" });
});

test("without a total nothing is handed in", () => {
  const evaluation = withStates("met", []);
  const total = { ...evaluation.score, value: null };
  expect(stepAfter(written({ ...evaluation, score: total }))).toEqual({ kind: "score-again" });
});
