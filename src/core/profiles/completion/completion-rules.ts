import { message } from "../../wording";
import type { CompletionRule } from "../profile";
import { type Node, readChoice, readList, readObject, readOptionalDecimal, readText, report } from "../reader";
import { readSteps } from "../steps";
import usual from "./usual-control-rates.json";

/** Lists of rules that a profile takes over whole by their name. */
const SHARED: ReadonlyMap<string, readonly unknown[]> = new Map([["usual-control-rates", usual.rules]]);

const FIELDS = ["levels", "names", "of", "method", "steps", "passFrom", "perPoint", "source"];

/** The `completion` of a profile's file: rules, and names of shared lists of rules. */
export function readCompletionRules(node: Node): readonly CompletionRule[] {
  return readList(node, readItem).flat();
}

function readItem(node: Node): readonly CompletionRule[] {
  if (typeof node.value !== "string") return [readRule(node)];
  const shared = SHARED.get(node.value);
  if (shared !== undefined) return shared.map((value) => readRule({ ...node, value }));
  report(node, message("profiles.choice-expected", { choices: [...SHARED.keys()].join(" / ") }));
  return [];
}

/** What a file leaves out is as in the first files of rules: steps of completion in percent of the target. */
function readRule(node: Node): CompletionRule {
  const field = readObject(node, FIELDS);
  const or = (name: string, value: unknown): Node => {
    const own = field(name);
    return own.value === undefined ? { ...own, value } : own;
  };
  const method = readChoice(or("method", "steps"), ["proportional", "steps", "deduction"]);
  const steps = readSteps(or("steps", []));
  const perPoint = readOptionalDecimal(or("perPoint", null));
  const source = or("source", null);
  if ((method === "steps") !== steps.length > 0) report(field("steps"), message("profiles.steps-and-method"));
  if ((method === "deduction") !== (perPoint !== null)) {
    report(field("perPoint"), message("profiles.deduction-and-method"));
  }
  return {
    levels: readList(or("levels", []), readText),
    names: readList(or("names", []), readText),
    of: readChoice(or("of", "target"), ["target", "value"]),
    method,
    steps,
    passFrom: readOptionalDecimal(or("passFrom", null)),
    perPoint,
    source: source.value === null ? null : readText(source),
  };
}
