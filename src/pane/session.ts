import type { FormLayout } from "../core/forms";
import type { Evaluation } from "../core/model/evaluation";
import type { Answers } from "../core/model/answers";
import type { Mapping, Question } from "../core/model/mapping";
import type { SheetPlan } from "../core/model/plan";
import type { Snapshot } from "../core/model/snapshot";
import type { Profile } from "../core/profiles/profile";
import type { SourceChange } from "../core/memory/inputs-entry";
import type { Source } from "../core/model/area";
import type { HostError } from "../host/host-error";
import type { Read, ReadOutcome, ScoreOutcome, Step } from "../host/scorer";

/** The three states of one thing, and the settings beside them. */
export type View = "recognition" | "score" | "review" | "settings";

/** What is under way, if anything. */
export interface Work {
  readonly step: Step | "removing";
  readonly cancelling: boolean;
}

/** A question put to the accountant, what was chosen, and the round it came up in. */
export interface AskedQuestion {
  readonly question: Question;
  readonly chosen: number | null;
  readonly round: number;
}

/** What was read, and what came of it. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly mapping: Mapping;
  readonly evaluation: Evaluation;
  readonly profile: Profile;
  /** The form that is printed. */
  readonly form: FormLayout;
  /** Cells that say something else than when the sheets in the workbook were made. */
  readonly changes: readonly SourceChange[];
  /** Our sheets as they are, or would be, written. */
  readonly plans: readonly SheetPlan[];
}

/** All that the pane shows, as plain data. */
export interface Session {
  readonly work: Work | null;
  readonly outcome: ScoreOutcome | null;
  /** The last mapping and evaluation there were: they stay in view when a later attempt fails. */
  readonly seen: Seen | null;
  /** All answers in force: remembered in the workbook, chosen, corrected. Null before anything was read. */
  readonly answers: Answers | null;
  /** The answers before each change, the latest last. */
  readonly past: readonly Answers[];
  /** The evaluation shown has been written to a sheet, or was to be. */
  readonly scored: boolean;
  readonly questions: readonly AskedQuestion[];
  /** Names of the sheets just removed. */
  readonly removed: readonly string[] | null;
  readonly view: View;
  /** A person has chosen a view: the first reading does not take her elsewhere. */
  readonly looked: boolean;
  /** The findings have been looked at since the last click. */
  readonly reviewed: boolean;
  /** Where the accountant was before each jump to a cell, the latest last. */
  readonly origins: readonly Source[];
  /** A jump that Excel refused; it says nothing about what was read. */
  readonly lost: HostError | null;
}

export type Event =
  | { readonly type: "started"; readonly step: Work["step"] }
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "cancelling" }
  | { readonly type: "ended"; readonly outcome: ScoreOutcome }
  /** Other answers to what was read before; `undo`: those before the last change. */
  | { readonly type: "corrected"; readonly outcome: ReadOutcome; readonly undo: boolean }
  | { readonly type: "chosen"; readonly id: Question["id"]; readonly option: number }
  | { readonly type: "removed"; readonly sheets: readonly string[] }
  | { readonly type: "looked"; readonly view: View }
  /** Went to a cell; `from` is null where it is not known. */
  | { readonly type: "went"; readonly from: Source | null }
  | { readonly type: "returned" }
  | { readonly type: "lost"; readonly error: HostError };

export const NEW_SESSION: Session = {
  work: null,
  outcome: null,
  seen: null,
  answers: null,
  past: [],
  scored: false,
  questions: [],
  removed: null,
  view: "recognition",
  looked: false,
  reviewed: false,
  origins: [],
  lost: null,
};

export function reduce(session: Session, event: Event): Session {
  switch (event.type) {
    case "started":
      return { ...session, work: { step: event.step, cancelling: false }, removed: null, lost: null };
    case "step":
      return session.work === null ? session : { ...session, work: { ...session.work, step: event.step } };
    case "cancelling":
      return session.work === null ? session : { ...session, work: { ...session.work, cancelling: true } };
    case "chosen":
      return { ...session, questions: choose(session.questions, event.id, event.option) };
    case "removed":
      return { ...session, work: null, outcome: null, scored: false, removed: event.sheets, view: "recognition" };
    case "corrected":
      return corrected(session, event.outcome, event.undo);
    case "ended":
      return ended(session, event.outcome);
    case "looked":
      return {
        ...session,
        view: event.view,
        looked: true,
        reviewed: session.reviewed || (session.scored && event.view === "review"),
      };
    case "went":
      return {
        ...session,
        lost: null,
        origins: event.from === null ? session.origins : [...session.origins, event.from],
      };
    case "returned":
      return { ...session, lost: null, origins: session.origins.slice(0, -1) };
    case "lost":
      return { ...session, lost: event.error };
  }
}

function ended(session: Session, outcome: ScoreOutcome): Session {
  const next = { ...session, work: null, outcome };
  if (outcome.status === "failed") return next;
  const scored = outcome.status === "written" || outcome.status === "undone";
  return {
    ...next,
    ...seenIn(outcome),
    past: isChange(session.answers, outcome.answers) ? [...session.past, session.answers] : session.past,
    scored,
    questions: ask(session.questions, askedIn(outcome)),
    view: viewAfter(session, outcome),
    reviewed: false,
  };
}

/** Where there is something to do: the questions, the points to confirm, the score that was asked for. */
function viewAfter({ seen, view, looked }: Session, outcome: Successful): View {
  if (outcome.status === "asked" || outcome.status === "stopped") return "recognition";
  if (outcome.status === "written" || outcome.status === "undone") return "score";
  return seen === null && !looked && proposedIn(outcome.evaluation) > 0 ? "score" : view;
}

/** Indicators whose points a person has to confirm. Without a weight there are none to confirm. */
export function proposedIn({ indicators }: Evaluation): number {
  return indicators.filter(({ state, score }) => state === "proposed" && score.value !== null).length;
}

/** Indicators that no points can be given for: the total waits for them. */
export function openIn({ indicators }: Evaluation): number {
  return indicators.filter(({ state }) => state === "missing" || state === "not-comparable").length;
}

/** Questions that were answered on the way are answered by what is in force now, so only open ones stay. */
function corrected(session: Session, outcome: ReadOutcome, undo: boolean): Session {
  const grown = session.answers === null ? session.past : [...session.past, session.answers];
  return {
    ...session,
    outcome,
    removed: null,
    ...seenIn({ ...outcome, changes: session.seen?.changes ?? outcome.changes }),
    past: undo ? session.past.slice(0, -1) : grown,
    questions: ask([], askedIn(outcome)),
    view: outcome.status === "asked" ? "recognition" : session.view,
  };
}

type Successful = Exclude<ScoreOutcome, { readonly status: "failed" }>;

function seenIn({ answers, ...read }: Read): Pick<Session, "seen" | "answers"> {
  const { snapshot, mapping, evaluation, profile, form, changes, plans } = read;
  return { seen: { snapshot, mapping, evaluation, profile, form, changes, plans }, answers };
}

function askedIn(outcome: Successful): readonly Question[] {
  return outcome.status === "asked" ? outcome.questions : [];
}

function isChange(before: Answers | null, after: Answers): before is Answers {
  return before !== null && JSON.stringify(before) !== JSON.stringify(after);
}

/** New questions join as the next round; one that is asked again has lost its answer. */
function ask(known: readonly AskedQuestion[], asked: readonly Question[]): readonly AskedQuestion[] {
  const again = new Set(asked.map(({ id }) => id));
  const round = Math.max(0, ...known.map((entry) => entry.round)) + 1;
  const kept = known.filter(({ question }) => !again.has(question.id));
  return [...kept, ...asked.map((question) => ({ question, chosen: null, round }))];
}

/** Choosing anew takes back the questions of later rounds: they were asked because of the former answer. */
function choose(known: readonly AskedQuestion[], id: Question["id"], option: number): readonly AskedQuestion[] {
  const round = known.find(({ question }) => question.id === id)?.round ?? Infinity;
  return known
    .filter((entry) => entry.round <= round)
    .map((entry) => (entry.question.id === id ? { ...entry, chosen: option } : entry));
}

/** The accountant's answers so far, as recognition takes them. */
export function answersOf(questions: readonly AskedQuestion[]): Answers {
  const chosen = questions.map(({ question, chosen }) => (chosen === null ? {} : question.options[chosen]?.answer));
  return Object.assign({}, ...chosen) as Answers;
}

export function unanswered(questions: readonly AskedQuestion[]): number {
  return questions.filter(({ chosen }) => chosen === null).length;
}
