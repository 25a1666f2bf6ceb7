import type { FormLayout } from "../core/forms";
import type { Answers } from "../core/model/answers";
import type { CarryOver } from "../core/model/carry-over";
import type { Evaluation, Finding } from "../core/model/evaluation";
import type { SourceChange } from "../core/memory/inputs-entry";
import type { Mapping, Question } from "../core/model/mapping";
import type { SheetPlan } from "../core/model/plan";
import type { Snapshot } from "../core/model/snapshot";
import type { Profile } from "../core/profiles/profile";
import type { RiverResult } from "../core/river";
import { message } from "../core/wording";
import { asHostError, HostError } from "./host-error";
import { makingNow } from "./making";
import type { LostLook, WorkbookHost, WriteOutcome, WrittenSheet } from "./port";
import type { RiverPort } from "./river-port";

/** The steps of one click, in order, as the pane names them. */
export type Step = "reading" | "evaluating" | "writing";

export interface ScoreOptions {
  /** Given now: they go before what the workbook remembers. */
  readonly answers: Answers;
  /** What the workbook remembers is left aside; `answers` are all there are. */
  readonly forget?: boolean;
  /** False for a look at the evaluation alone: our sheets are not laid out. */
  readonly sheets?: boolean;
  /** 复核提示 is made as well, and shown. */
  readonly findingsSheet?: boolean;
  /** What last year's workbook hands on. */
  readonly previous?: CarryOver | null;
  readonly signal?: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

/** What was read, and what came of it. */
export interface Read {
  readonly snapshot: Snapshot;
  readonly mapping: Mapping;
  readonly evaluation: Evaluation;
  /** The rules in force: chosen now, remembered in the workbook, or the default. */
  readonly profile: Profile;
  /** The form that our sheets are, or would be, laid out in. */
  readonly form: FormLayout;
  /** The answers in force, those included that the workbook remembers. */
  readonly answers: Answers;
  /** Cells that say something else than when our sheets in the workbook were made. */
  readonly changes: readonly SourceChange[];
  /** Our sheets as they are, or would be, written; empty while there are questions or obstacles, or where not wanted. */
  readonly plans: readonly SheetPlan[];
}

/** How a look at a workbook can end. */
export type ReadOutcome = Extract<ScoreOutcome, { readonly status: "read" | "asked" | "stopped" }>;

/** How one click ended; faults in the accountant's data are findings, faults of the host a HostError. */
export type ScoreOutcome =
  | ({ readonly status: "written"; readonly sheets: readonly WrittenSheet[] } & Read)
  /** Read and evaluated, nothing written yet: only asked for a look. */
  | ({ readonly status: "read" } & Read)
  /** Something only the accountant can decide; nothing was written. */
  | ({ readonly status: "asked"; readonly questions: readonly Question[] } & Read)
  /** There is nothing to make a sheet from: the findings say what is missing and what to do. Nothing was written. */
  | ({ readonly status: "stopped"; readonly findings: readonly Finding[] } & Read)
  /** The host kept nothing: inputs changed meanwhile, or a formula of ours gave another value. */
  | ({ readonly status: "undone"; readonly outcome: Exclude<WriteOutcome, { status: "written" }> } & Read)
  | { readonly status: "failed"; readonly error: HostError };

/** One click, or a look: the same for a pane, the ribbon and the command line, wherever the river runs. */
export type Scoring = (host: WorkbookHost, profile: Profile | null, options: ScoreOptions) => Promise<ScoreOutcome>;

export interface Scorer {
  /** Reads and evaluates the workbook without writing: what the pane shows when it opens. Never rejects. */
  readonly readWorkbook: Scoring;
  /** The main job: read, recognise, evaluate, lay out, write. Never rejects. */
  readonly scoreWorkbook: Scoring;
  /** The same look at cells read before: what other answers make of them, without asking the host again. */
  readonly readSnapshot: (
    snapshot: Snapshot,
    profile: Profile | null,
    options: Pick<ScoreOptions, "answers" | "forget" | "previous" | "signal">,
  ) => Promise<ReadOutcome>;
}

export function scorer(river: RiverPort): Scorer {
  return {
    readWorkbook: (host, profile, options) => run(host, river, { profile, options, write: false }),
    scoreWorkbook: (host, profile, options) => run(host, river, { profile, options, write: true }),
    readSnapshot: async (snapshot, profile, { answers, forget = false, previous = null, signal }) =>
      look(snapshot, await river.run({ snapshot, profile, answers, options: { forget, previous } }, signal)),
  };
}

function look(
  snapshot: Snapshot,
  { mapping, evaluation, profile, form, answers, obstacles, changes, plans }: RiverResult,
): ReadOutcome {
  const read: Read = { snapshot, mapping, evaluation, profile, form, answers, changes, plans };
  if (mapping.questions.length > 0) return { status: "asked", questions: mapping.questions, ...read };
  return obstacles.length > 0 ? { status: "stopped", findings: obstacles, ...read } : { status: "read", ...read };
}

interface Job {
  readonly profile: Profile | null;
  readonly options: ScoreOptions;
  readonly write: boolean;
}

async function run(
  host: WorkbookHost,
  port: RiverPort,
  { profile, write, options: { answers, forget = false, sheets, findingsSheet = false, previous = null, ...how } }: Job,
): Promise<ScoreOutcome> {
  try {
    const { signal, onStep } = how;
    onStep?.("reading");
    const snapshot = await host.read(signal);
    onStep?.("evaluating");
    const options = { forget, sheets: write || sheets !== false, making: makingNow(), findingsSheet, previous };
    const river = await port.run({ snapshot, profile, answers, options }, signal);
    const seen = look(snapshot, river);
    if (seen.status !== "read" || !write) return seen;
    if (signal?.aborted) throw new HostError("cancelled", "before writing");
    onStep?.("writing");
    const outcome = await host.write(
      { plans: river.plans, inputs: river.inputCells, show: findingsSheet ? "findings" : "evaluation" },
      signal,
    );
    return outcome.status === "written"
      ? { ...withLost(seen, outcome.lost), status: "written", sheets: outcome.sheets, changes: [] }
      : { ...seen, status: "undone", outcome };
  } catch (error) {
    return { status: "failed", error: asHostError(error) };
  }
}

/** What could not be kept of the sheets' looks is told with all else that finds no place any more. */
function withLost<Seen extends Read>(seen: Seen, lost: readonly LostLook[]): Seen {
  const notices = lost.map(({ sheet, place, thing }) => ({
    message: message(thing === "drawing" ? "kept.moved-not" : "kept.lost", {
      sheet,
      place,
      thing: message(`kept.${thing}`),
    }),
    source: null,
  }));
  return { ...seen, mapping: { ...seen.mapping, notices: [...seen.mapping.notices, ...notices] } };
}
