import { basename, resolve } from "node:path";
import { type Command, parseArguments } from "./arguments";
import { toDocument } from "./document";
import { evaluateWorkbook, type ExitCode, type Result } from "./evaluate-workbook";
import { readExtras } from "./extras";
import { targetsFor } from "./files";
import { type Told, withProducts } from "./with-products";
import { scoreCard } from "./score-card";
import { sentences } from "./sentences";
import { readSettings } from "./settings";

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
  const { cwd, sample, print, tell } = surroundings;
  const settings = readSettings(command, cwd);
  if (typeof settings === "string") return refuse(settings, surroundings);
  const ofSample = command.workbooks.length === 0;
  const inputs = ofSample ? [sample.workbook] : command.workbooks.map((path) => resolve(cwd, path));
  const targets = allTargets(command, inputs, ofSample ? sample.result : null, cwd);
  if (typeof targets === "string") return refuse(targets, surroundings);
  const extras = await readExtras(command, settings.profile, cwd);
  if (typeof extras === "string") return refuse(extras, surroundings);
  if (ofSample) tell(`${sentences.sampleUsed}\n`);
  const results: Told[] = [];
  for (const [index, path] of inputs.entries()) {
    const target = targets.out?.[index] ?? null;
    const evaluated = await evaluateWorkbook({ path, target, ...settings, previous: extras.previous });
    const result = await withProducts(evaluated, extras, {
      report: targets.report?.[index] ?? null,
      notice: targets.notice?.[index] ?? null,
    });
    results.push(result);
    if (!command.json && result.evaluation !== null && result.profile !== null) {
      print(`${results.length > 1 ? "\n" : ""}${scoreCard(result.evaluation, result.profile)}\n`);
      if (result.printed !== "") print(`\n${result.printed}\n`);
    }
    for (const remark of result.remarks) tell(`${basename(path)}：${remark}\n`);
  }
  if (command.json) printDocuments(results, print);
  return worst(results);
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
  ] as const;
  const found = wanted.map(([path, kind]) => (path === null ? null : targetsFor(path, inputs, cwd, kind, kept)));
  const problem = found.find((each) => each?.ok === false);
  if (problem?.ok === false) return problem.problem;
  const [forOut, report, notice] = found.map((each) => (each?.ok === true ? each.paths : null));
  const taken = [...(forOut ?? []), ...(notice ?? [])];
  const twice = taken.find((path, index) => taken.indexOf(path) < index);
  return twice === undefined
    ? { out: forOut ?? null, report: report ?? null, notice: notice ?? null }
    : sentences.targetTwice(twice);
}

interface AllTargets {
  readonly out: readonly string[] | null;
  readonly report: readonly string[] | null;
  readonly notice: readonly string[] | null;
}

/** An array where several workbooks were given; nothing at all where the only workbook could not be read. */
function printDocuments(results: readonly Told[], print: (text: string) => void): void {
  const documents = results.flatMap(({ evaluation, profile, keys }) =>
    evaluation === null || profile === null ? [] : [{ ...toDocument(evaluation, profile), ...keys }],
  );
  const printed = results.length > 1 ? documents : documents[0];
  if (printed !== undefined) print(`${JSON.stringify(printed, null, 2)}\n`);
}

/** A defect of ours weighs more than an input that cannot be evaluated. */
function worst(results: readonly Result[]): ExitCode {
  const codes = results.map(({ exitCode }) => exitCode);
  if (codes.includes(1)) return 1;
  return codes.includes(2) ? 2 : 0;
}
