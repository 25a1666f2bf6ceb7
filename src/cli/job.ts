import type { Answers } from "../core/model/answers";
import type { Profile } from "../core/profiles/profile";
import { toDocument } from "./document";
import { evaluateWorkbook, type ExitCode } from "./evaluate-workbook";
import type { Extras } from "./extras";
import { scoreCard } from "./score-card";
import { sentences } from "./sentences";
import { type Told, withProducts } from "./with-products";

/** One workbook, and where what is made of it goes; null where nothing is. Absolute paths. */
export interface Job {
  readonly path: string;
  readonly out: string | null;
  readonly report: string | null;
  readonly notice: string | null;
  readonly handIn: string | null;
}

/** What is asked of all workbooks alike. */
export interface Terms {
  readonly json: boolean;
  /** 复核提示 is to be among our sheets. */
  readonly findings: boolean;
  readonly profile: Profile | null;
  readonly answers: Answers;
  readonly extras: Extras;
}

/** What is said of one workbook. Plain data: it may come from another thread. */
export interface Outcome {
  /** For standard output: the JSON document, or the score card and the like; null where nothing was read. */
  readonly text: string | null;
  /** For standard error. */
  readonly remarks: readonly string[];
  readonly exitCode: ExitCode;
}

/** Does one job from reading to writing. Never rejects: a defect of ours costs this workbook, not the others. */
export async function runJob({ path, out, report, notice, handIn }: Job, terms: Terms): Promise<Outcome> {
  const { profile, answers, extras, findings } = terms;
  try {
    const { previous } = extras;
    const evaluated = await evaluateWorkbook({ path, target: out, handIn, findings, profile, answers, previous });
    const told = await withProducts(evaluated, extras, { report, notice });
    return { text: textOf(told, terms.json), remarks: told.remarks, exitCode: told.exitCode };
  } catch (error) {
    return broken(error);
  }
}

/** The outcome where the program itself failed, with what its maintainer needs. */
export function broken(error: unknown): Outcome {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: null, remarks: [`${sentences.defect}\n${details}`], exitCode: 1 };
}

function textOf({ evaluation, profile, keys, printed }: Told, json: boolean): string | null {
  if (evaluation === null || profile === null) return null;
  if (json) return JSON.stringify({ ...toDocument(evaluation, profile), ...keys }, null, 2);
  return [scoreCard(evaluation, profile), printed].filter((part) => part !== "").join("\n\n");
}
