import { basename } from "node:path";
import { isFormAlone } from "../core/evaluation/form-alone";
import type { Evaluation } from "../core/model/evaluation";
import type { Answers } from "../core/model/answers";
import { changeNotices } from "../core/memory/change-messages";
import type { CarryOver } from "../core/model/carry-over";
import type { Question } from "../core/model/mapping";
import type { Snapshot } from "../core/model/snapshot";
import type { Profile } from "../core/profiles/profile";
import { message, say } from "../core/wording";
import { type FileHost, openWorkbook } from "../host/file";
import { asHostError, type HostError } from "../host/host-error";
import { handInFile } from "../host/hand-in";
import { type Read, readWorkbook, type ScoreOutcome, scoreWorkbook } from "../host/score-workbook";
import { readInput, writeResult } from "./files";
import { sentences } from "./sentences";

/** 0 evaluated, 2 the input cannot be evaluated, 1 a defect of ours. */
export type ExitCode = 0 | 1 | 2;

export interface Result {
  /** Null when nothing could be read from the workbook. */
  readonly evaluation: Evaluation | null;
  /** The rules it was evaluated by; null where nothing was. */
  readonly profile: Profile | null;
  /** The cells it was evaluated from; null where nothing was read. */
  readonly snapshot: Snapshot | null;
  /** What a person must be told, each a sentence or a block of lines. */
  readonly remarks: readonly string[];
  readonly exitCode: ExitCode;
}

/** How it ended, whatever the rules were. */
type Ending = Omit<Result, "profile" | "snapshot">;

export interface Job {
  /** Absolute path of the workbook. */
  readonly path: string;
  /** Where the copy with our sheets goes; null when nothing is written. */
  readonly target: string | null;
  /** Where 上报件 goes; null when it is not wanted. */
  readonly handIn: string | null;
  /** 复核提示 is to be among our sheets. */
  readonly findings: boolean;
  readonly profile: Profile | null;
  readonly answers: Answers;
  /** What last year's workbook hands on. */
  readonly previous: CarryOver | null;
}

/** One workbook through the whole river. Never rejects: every fault becomes a remark and an exit code. */
export async function evaluateWorkbook(job: Job): Promise<Result> {
  const input = readInput(job.path);
  if (!input.ok) return { ...refused(input.problem), profile: null, snapshot: null };
  let host: FileHost;
  try {
    host = openWorkbook(input.bytes, basename(job.path));
  } catch (error) {
    return { ...failed(asHostError(error)), profile: null, snapshot: null };
  }
  const options = { answers: job.answers, previous: job.previous, findingsSheet: job.findings };
  const isWritten = job.target !== null || job.handIn !== null;
  const outcome = !isWritten
    ? await readWorkbook(host, job.profile, { ...options, sheets: false })
    : await scoreWorkbook(host, job.profile, options);
  const result = await withHandIn(resultOf(outcome, host, job), outcome, host, job.handIn);
  return outcome.status === "failed"
    ? { ...result, profile: null, snapshot: null }
    : {
        ...result,
        profile: outcome.profile,
        snapshot: outcome.snapshot,
        remarks: [...noticesOf(outcome), ...result.remarks],
      };
}

/**
 * That there is no spending, corrections that no longer fit (they were not obeyed), and sources changed since the sheets
 * in the file were made.
 */
function noticesOf({ mapping, changes, evaluation }: Read): readonly string[] {
  const isAlone = mapping.questions.length === 0 && isFormAlone(evaluation);
  const notices = [...mapping.notices, ...changeNotices(changes)].map((notice) => say(notice.message, "zh-CN"));
  return [...(isAlone ? [sentences.formAlone] : []), ...notices];
}

/** With 上报件, where the form was made: in the file in memory, which is saved only where a copy is wanted. */
async function withHandIn(
  ending: Ending,
  outcome: ScoreOutcome,
  host: FileHost,
  handIn: string | null,
): Promise<Ending> {
  if (handIn === null || outcome.status !== "written" || ending.exitCode === 1) return ending;
  const bytes = await handInFile(outcome.plans, host);
  const problem = bytes === null ? null : writeResult(handIn, bytes);
  const said = problem ?? sentences.handInWritten(handIn);
  return { ...ending, remarks: [...ending.remarks, said], exitCode: problem === null ? ending.exitCode : 2 };
}

function resultOf(outcome: ScoreOutcome, host: FileHost, { target: out, handIn }: Job): Ending {
  const target = out ?? handIn;
  switch (outcome.status) {
    case "failed":
      return failed(outcome.error);
    case "asked":
      return {
        evaluation: knowsAnything(outcome.evaluation) ? outcome.evaluation : null,
        remarks: [
          ...outcome.questions.map(questionText),
          ...(outcome.questions.length > 1 ? [sentences.answersTogether] : []),
          ...nothingWritten(target),
        ],
        // A question about the indicators leaves the spending evaluated; only the sheet has to wait for its answer.
        exitCode: outcome.evaluation.spending !== null && target === null ? 0 : 2,
      };
    case "stopped": {
      const known = knowsAnything(outcome.evaluation);
      return {
        evaluation: known ? outcome.evaluation : null,
        remarks: outcome.findings.map((finding) => say(finding.message, "zh-CN")),
        exitCode: known && target === null ? 0 : 2,
      };
    }
    case "undone":
      return {
        evaluation: outcome.evaluation,
        remarks:
          outcome.outcome.status === "differs"
            ? [`${sentences.formulaDiffers}\n${JSON.stringify(outcome.outcome.differences, null, 2)}`]
            : [sentences.inputsChanged],
        exitCode: outcome.outcome.status === "differs" ? 1 : 2,
      };
    case "read":
      return { evaluation: outcome.evaluation, remarks: [], exitCode: 0 };
    case "written":
      return saved(outcome.evaluation, host, out);
  }
}

function saved(evaluation: Evaluation, host: FileHost, target: string | null): Ending {
  if (target === null) return { evaluation, remarks: [], exitCode: 0 };
  let bytes: Uint8Array;
  try {
    bytes = host.save();
  } catch (error) {
    return { ...failed(asHostError(error)), evaluation };
  }
  const problem = writeResult(target, bytes);
  return problem === null
    ? { evaluation, remarks: [sentences.written(target)], exitCode: 0 }
    : { evaluation, remarks: [problem], exitCode: 2 };
}

/** A workbook may lack its spending table and still have indicators to judge, or the other way round. */
function knowsAnything({ spending, execution, indicators }: Evaluation): boolean {
  return spending !== null || execution !== null || indicators.length > 0;
}

function questionText({ text, options }: Question): string {
  return [
    say(text, "zh-CN"),
    sentences.howToAnswer,
    ...options.map(
      ({ label, answer }) => `  · ${say(label, "zh-CN")}\n    ${JSON.stringify({ schemaVersion: 1, answers: answer })}`,
    ),
  ].join("\n");
}

function nothingWritten(target: string | null): readonly string[] {
  return target === null ? [] : [sentences.nothingWritten];
}

function refused(problem: string): Ending {
  return { evaluation: null, remarks: [problem], exitCode: 2 };
}

function failed(error: HostError): Ending {
  if (error.code !== "unexpected")
    return refused(say(message(`host.${error.code}`, { details: error.details }), "zh-CN"));
  return { evaluation: null, remarks: [`${sentences.defect}\n${error.details}`], exitCode: 1 };
}
