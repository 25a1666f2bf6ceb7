import type { Evaluation, Finding } from "../core/model/evaluation";
import type { Answers, Mapping, Question } from "../core/model/mapping";
import type { Profile } from "../core/profiles/profile";
import { runRiver } from "../core/river";
import { asHostError, HostError } from "./host-error";
import type { WorkbookHost, WriteOutcome, WrittenSheet } from "./port";

/** The steps of one click, in order, as the pane names them. */
export type Step = "reading" | "evaluating" | "writing";

export interface ScoreOptions {
  readonly answers: Answers;
  readonly signal?: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

interface Read {
  readonly mapping: Mapping;
  readonly evaluation: Evaluation;
}

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

/** Reads and evaluates the workbook without writing: what the pane shows when it opens. Never rejects. */
export async function readWorkbook(host: WorkbookHost, profile: Profile, options: ScoreOptions): Promise<ScoreOutcome> {
  return run(host, profile, options, false);
}

/** The main job: read, recognise, evaluate, lay out, write. Never rejects. */
export async function scoreWorkbook(
  host: WorkbookHost,
  profile: Profile,
  options: ScoreOptions,
): Promise<ScoreOutcome> {
  return run(host, profile, options, true);
}

async function run(
  host: WorkbookHost,
  profile: Profile,
  { answers, signal, onStep }: ScoreOptions,
  write: boolean,
): Promise<ScoreOutcome> {
  try {
    onStep?.("reading");
    const snapshot = await host.read(signal);
    onStep?.("evaluating");
    const { mapping, evaluation, obstacles, plans, inputCells } = runRiver(snapshot, profile, answers);
    if (mapping.questions.length > 0) return { status: "asked", questions: mapping.questions, mapping, evaluation };
    if (obstacles.length > 0) return { status: "stopped", findings: obstacles, mapping, evaluation };
    if (!write) return { status: "read", mapping, evaluation };
    if (signal?.aborted) throw new HostError("cancelled", "before writing");
    onStep?.("writing");
    const outcome = await host.write({ plans, inputs: inputCells, show: "evaluation" }, signal);
    return outcome.status === "written"
      ? { status: "written", sheets: outcome.sheets, mapping, evaluation }
      : { status: "undone", outcome, mapping, evaluation };
  } catch (error) {
    return { status: "failed", error: asHostError(error) };
  }
}
