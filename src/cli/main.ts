import { basename, resolve } from "node:path";
import { type Command, parseArguments } from "./arguments";
import { toDocument } from "./document";
import { evaluateWorkbook, type ExitCode, type Result } from "./evaluate-workbook";
import { targetsFor } from "./files";
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
  const out = command.out ?? (ofSample ? sample.result : null);
  const targets = out === null ? null : targetsFor(out, inputs, cwd);
  if (targets?.ok === false) return refuse(targets.problem, surroundings);
  if (ofSample) tell(`${sentences.sampleUsed}\n`);
  const results: Result[] = [];
  for (const [index, path] of inputs.entries()) {
    const target = targets?.paths[index] ?? null;
    const result = await evaluateWorkbook({ path, target, ...settings });
    results.push(result);
    if (!command.json && result.evaluation !== null && result.profile !== null) {
      print(`${results.length > 1 ? "\n" : ""}${scoreCard(result.evaluation, result.profile)}\n`);
    }
    for (const remark of result.remarks) tell(`${basename(path)}：${remark}\n`);
  }
  if (command.json) printDocuments(results, print);
  return worst(results);
}

/** An array where several workbooks were given; nothing at all where the only workbook could not be read. */
function printDocuments(results: readonly Result[], print: (text: string) => void): void {
  const documents = results.flatMap(({ evaluation, profile }) =>
    evaluation === null || profile === null ? [] : [toDocument(evaluation, profile)],
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
