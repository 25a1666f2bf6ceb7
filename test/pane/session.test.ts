import type { Question } from "../../src/core/model/mapping";
import { message } from "../../src/core/wording";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { DEFAULT_FORM } from "../../src/core/forms";
import { HostError } from "../../src/host/host-error";
import type { ScoreOutcome } from "../../src/host/score-workbook";
import { answersOf, type Event, NEW_SESSION, reduce, type Session, unanswered } from "../../src/pane/session";
import { EVALUATION, MAPPING } from "./evaluation-fixture";

const seen = {
  snapshot: { workbook: "", sheets: [] },
  mapping: MAPPING,
  evaluation: EVALUATION,
  profile: DEFAULT_PROFILE,
  form: DEFAULT_FORM,
  answers: {},
  changes: [],
  plans: [],
};

const TABLE: Question = {
  id: "spending-table",
  text: message("host.cancelled"),
  source: null,
  options: [
    { label: message("host.cancelled"), answer: { spending: { sheet: "公开06" } }, source: null },
    { label: message("host.cancelled"), answer: { spending: { sheet: "支出决算明细" } }, source: null },
  ],
};

const UNIT: Question = {
  id: "spending-unit",
  text: message("host.cancelled"),
  source: null,
  options: [
    { label: message("host.cancelled"), answer: { spendingUnit: "yuan" }, source: null },
    { label: message("host.cancelled"), answer: { spendingUnit: "ten-thousand-yuan" }, source: null },
  ],
};

function asked(...questions: Question[]): Event {
  return { type: "ended", outcome: { status: "asked", questions, ...seen } };
}

function ended(outcome: ScoreOutcome): Event {
  return { type: "ended", outcome };
}

function after(...events: Event[]): Session {
  return events.reduce(reduce, NEW_SESSION);
}

describe("questions and their answers", () => {
  test("an answer is merged with the earlier ones and stays in view", () => {
    const session = after(
      asked(TABLE),
      { type: "chosen", id: "spending-table", option: 1 },
      asked(UNIT),
      { type: "chosen", id: "spending-unit", option: 0 },
      ended({ status: "read", ...seen }),
    );
    expect(answersOf(session.questions)).toEqual({ spending: { sheet: "支出决算明细" }, spendingUnit: "yuan" });
    expect(session.questions.map(({ question }) => question.id)).toEqual(["spending-table", "spending-unit"]);
    expect(unanswered(session.questions)).toBe(0);
  });

  test("changing an answer takes back what was asked because of it", () => {
    const session = after(
      asked(TABLE),
      { type: "chosen", id: "spending-table", option: 0 },
      asked(UNIT),
      { type: "chosen", id: "spending-unit", option: 0 },
      { type: "chosen", id: "spending-table", option: 1 },
    );
    expect(answersOf(session.questions)).toEqual({ spending: { sheet: "支出决算明细" } });
  });

  test("questions of the same round do not take each other back", () => {
    const session = after(
      asked(TABLE, UNIT),
      { type: "chosen", id: "spending-unit", option: 1 },
      { type: "chosen", id: "spending-table", option: 1 },
    );
    expect(unanswered(session.questions)).toBe(0);
    expect(answersOf(session.questions)).toEqual({
      spending: { sheet: "支出决算明细" },
      spendingUnit: "ten-thousand-yuan",
    });
  });

  test("a question asked again has lost its answer", () => {
    const session = after(asked(TABLE), { type: "chosen", id: "spending-table", option: 0 }, asked(TABLE));
    expect(unanswered(session.questions)).toBe(1);
    expect(session.questions).toHaveLength(1);
  });
});

describe("what stays in view", () => {
  const written: ScoreOutcome = { status: "written", sheets: [], ...seen };

  test("a failure keeps the last result", () => {
    const session = after(ended(written), ended({ status: "failed", error: new HostError("cell-edit-mode", "") }));
    expect(session.seen?.evaluation).toBe(EVALUATION);
    expect(session.scored).toBe(true);
  });

  test("the first reading leads to the points to confirm, unless a person has looked elsewhere meanwhile", () => {
    const proposed = EVALUATION.indicators.map((each) => ({ ...each, state: "proposed" as const }));
    const read = ended({ status: "read", ...seen, evaluation: { ...EVALUATION, indicators: proposed } });
    expect(after(read).view).toBe("score");
    expect(after({ type: "looked", view: "recognition" }, read).view).toBe("recognition");
  });

  test("removing the sheets leaves what was recognised, not the score", () => {
    const session = after(ended(written), { type: "removed", sheets: ["评价表"] });
    expect(session.scored).toBe(false);
    expect(session.seen).not.toBeNull();
    expect(session.removed).toEqual(["评价表"]);
  });
});
