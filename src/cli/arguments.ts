import { sentences } from "./sentences";

/** What the command line asks for; paths as typed. */
export interface Command {
  readonly workbooks: readonly string[];
  /** A file or a folder; null when nothing is to be written. */
  readonly out: string | null;
  readonly json: boolean;
  readonly profile: string | null;
  readonly form: string | null;
  readonly acceptProposals: boolean;
  readonly mapping: string | null;
  /** Where the report goes. */
  readonly report: string | null;
  /** A report that is held against the workbook. */
  readonly checkReport: string | null;
  /** Last year's workbook. */
  readonly previous: string | null;
  /** Where the notice of spending progress goes. */
  readonly notice: string | null;
  /** Where 上报件 goes. */
  readonly handIn: string | null;
  /** 复核提示 is to be among our sheets. */
  readonly findings: boolean;
}

export type ParsedArguments =
  | { readonly kind: "evaluate"; readonly command: Command }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string };

const WITH_VALUE = new Set([
  "--out",
  "--profile",
  "--form",
  "--mapping",
  "--report",
  "--check-report",
  "--previous",
  "--notice",
  "--hand-in",
]);
const FLAGS = new Set(["--json", "--accept-proposals", "--findings"]);

/** Reads the arguments behind the program's name. Every misuse is a sentence, nothing is guessed. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const workbooks: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest = [...argv];
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (word === "--") {
      workbooks.push(...rest.splice(0));
    } else if (word === "--help" || word === "-h") {
      return { kind: "help" };
    } else if (!word.startsWith("-")) {
      workbooks.push(word);
    } else {
      const problem = readOption(word, rest, values, flags);
      if (problem !== null) return { kind: "refused", problem };
    }
  }
  if (workbooks.includes("")) return { kind: "refused", problem: sentences.emptyPath };
  return {
    kind: "evaluate",
    command: {
      workbooks,
      out: values.get("--out") ?? null,
      json: flags.has("--json"),
      profile: values.get("--profile") ?? null,
      form: values.get("--form") ?? null,
      acceptProposals: flags.has("--accept-proposals"),
      mapping: values.get("--mapping") ?? null,
      report: values.get("--report") ?? null,
      checkReport: values.get("--check-report") ?? null,
      previous: values.get("--previous") ?? null,
      notice: values.get("--notice") ?? null,
      handIn: values.get("--hand-in") ?? null,
      findings: flags.has("--findings"),
    },
  };
}

/** Reads one option, its value from `rest` where it has one; the problem, or null. */
function readOption(word: string, rest: string[], values: Map<string, string>, flags: Set<string>): string | null {
  const [, name = word, inline] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  if (FLAGS.has(name)) {
    if (inline !== undefined) return sentences.optionTakesNoValue(name);
    flags.add(name);
    return null;
  }
  if (!WITH_VALUE.has(name)) return sentences.unknownOption(name);
  if (values.has(name)) return sentences.optionTwice(name);
  const value = inline ?? rest.shift();
  if (value === undefined || value === "" || (inline === undefined && value.startsWith("--"))) {
    return sentences.optionNeedsValue(name);
  }
  values.set(name, value);
  return null;
}
