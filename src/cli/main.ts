import { basename, resolve } from "node:path";
import type { Worker } from "node:worker_threads";
import { type Command, parseArguments } from "./arguments";
import type { ExitCode } from "./evaluate-workbook";
import { readExtras } from "./extras";
import { targetsFor } from "./files";
import { outcomesOf } from "./helpers";
import type { Job, Terms } from "./job";
import { sentences } from "./sentences";
import { readSettings } from "./settings";

export { help } from "./helpers";

/** What the command line needs of its surroundings. */
export interface Surroundings {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** The sample evaluated when no workbook is given, and where its result goes. */
  readonly sample: { readonly workbook: string; readonly result: string };
  /** Standard output: the document or the score card, nothing else. */
  readonly print: (text: string) => void;
  /** Standard error: words for people. */
  readonly tell: (text: string) => void;
  /** Starts a thread that calls `help`, for many workbooks; null where all is to be done on this one. */
  readonly helper: (() => Worker) | null;
}

/** The command line (its contract: docs/command-line.md). Resolves to the exit code; never rejects. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const parsed = parseArguments(argv);
    if (parsed.kind === "help") {
      surroundings.print(sentences.usage);
      return 0;
    }
    return parsed.kind === "refused"
      ? refuse(parsed.problem, surroundings)
      : await evaluateAll(parsed.command, surroundings);
  } catch (error) {
    surroundings.tell(
      `${sentences.defect}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 1;
  }
}

function refuse(problem: string, { tell }: Surroundings): ExitCode {
  tell(`${problem}\n`);
  return 2;
}

async function evaluateAll(command: Command, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, sample, tell } = surroundings;
  if (command.findings && command.out === null && command.workbooks.length > 0)
    return refuse(sentences.findingsNeedOut, surroundings);
  const settings = readSettings(command, cwd);
  if (typeof settings === "string") return refuse(settings, surroundings);
  const ofSample = command.workbooks.length === 0;
  const inputs = ofSample ? [sample.workbook] : command.workbooks.map((path) => resolve(cwd, path));
  const targets = allTargets(command, inputs, ofSample ? sample.result : null, cwd);
  if (typeof targets === "string") return refuse(targets, surroundings);
  const extras = await readExtras(command, settings.profile, cwd);
  if (typeof extras === "string") return refuse(extras, surroundings);
  if (ofSample) tell(`${sentences.sampleUsed}\n`);
  const jobs = inputs.map((path, index) => ({
    path,
    out: targets.out?.[index] ?? null,
    report: targets.report?.[index] ?? null,
    notice: targets.notice?.[index] ?? null,
    handIn: targets.handIn?.[index] ?? null,
  }));
  return deliver(jobs, { json: command.json, findings: command.findings, ...settings, extras }, surroundings);
}

/** Does the jobs and says what came of them: score cards one by one, documents at the end. */
async function deliver(jobs: readonly Job[], terms: Terms, { print, tell, helper }: Surroundings): Promise<ExitCode> {
  const documents: string[] = [];
  const codes: ExitCode[] = [];
  for await (const { text, remarks, exitCode } of outcomesOf(jobs, terms, helper)) {
    const name = basename(jobs[codes.length]?.path ?? "");
    if (text !== null && terms.json) documents.push(text);
    else if (text !== null) print(`${codes.length > 0 ? "\n" : ""}${text}\n`);
    for (const remark of remarks) tell(`${name}：${remark}\n`);
    codes.push(exitCode);
  }
  if (terms.json && jobs.length > 1) print(arrayOf(documents));
  else if (documents[0] !== undefined) print(`${documents[0]}\n`);
  return worst(codes);
}

/** The documents as one JSON array, as if they had been written at once. */
function arrayOf(documents: readonly string[]): string {
  if (documents.length === 0) return "[]\n";
  // A line feed in a JSON document is always the end of one of its lines, never part of a text.
  return `[\n${documents.map((text) => `  ${text.replaceAll("\n", "\n  ")}`).join(",\n")}\n]\n`;
}

/** Where each result of each workbook goes, or the sentence why that cannot be. */
function allTargets(
  command: Command,
  inputs: readonly string[],
  ownResult: string | null,
  cwd: string,
): AllTargets | string {
  const out = command.out ?? ownResult;
  const kept = [
    ...inputs,
    ...[command.checkReport, command.previous].flatMap((path) => (path === null ? [] : [resolve(cwd, path)])),
  ];
  const wanted = [
    [out, { option: "--out", extension: ".xlsx" }],
    [command.report, { option: "--report", extension: ".docx" }],
    [command.notice, { option: "--notice", extension: ".xlsx" }],
    [command.handIn, { option: "--hand-in", extension: ".xlsx" }],
  ] as const;
  const found = wanted.map(([path, kind]) => (path === null ? null : targetsFor(path, inputs, cwd, kind, kept)));
  const problem = found.find((each) => each?.ok === false);
  if (problem?.ok === false) return problem.problem;
  const [forOut, report, notice, handIn] = found.map((each) => (each?.ok === true ? each.paths : null));
  const taken = [...(forOut ?? []), ...(notice ?? []), ...(handIn ?? [])];
  const twice = taken.find((path, index) => taken.indexOf(path) < index);
  return twice === undefined
    ? { out: forOut ?? null, report: report ?? null, notice: notice ?? null, handIn: handIn ?? null }
    : sentences.targetTwice(twice);
}

interface AllTargets {
  readonly out: readonly string[] | null;
  readonly report: readonly string[] | null;
  readonly notice: readonly string[] | null;
  readonly handIn: readonly string[] | null;
}

/** A defect of ours weighs more than an input that cannot be evaluated. */
function worst(codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(1)) return 1;
  return codes.includes(2) ? 2 : 0;
}
