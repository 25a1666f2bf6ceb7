import { type Decimal, parseDecimal, ZERO } from "../amount/decimal";
import { type Message, message } from "../wording";

/** Something wrong in a profile's file, with its place ("grades[1].from"; "" for the file itself). */
export interface ProfileProblem {
  readonly path: string;
  readonly message: Message;
}

type Fields = Readonly<Record<string, unknown>>;

/** A value of a JSON file with its place; what is wrong with it is added to `problems`. */
export interface Node {
  readonly value: unknown;
  readonly path: string;
  readonly problems: ProfileProblem[];
}

export function report(node: Node, text: Message): void {
  node.problems.push({ path: node.path, message: text });
}

/** The fields of an object; an unknown field is refused, because a rule that is ignored is a wrong score. */
export function readObject(node: Node, known: readonly string[]): (name: string) => Node {
  const isObject = typeof node.value === "object" && node.value !== null && !Array.isArray(node.value);
  if (!isObject) report(node, message("profiles.object-expected"));
  const fields: Fields = isObject ? { ...node.value } : {};
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) report(at(node, name, fields[name]), message("profiles.unknown-rule", { name }));
  }
  return (name) => at(node, name, Object.hasOwn(fields, name) ? fields[name] : undefined);
}

function at(node: Node, name: string, value: unknown): Node {
  return { value, path: node.path === "" ? name : `${node.path}.${name}`, problems: node.problems };
}

export function readList<Item>(node: Node, read: (item: Node) => Item): readonly Item[] {
  if (!Array.isArray(node.value)) {
    report(node, message("profiles.list-expected"));
    return [];
  }
  return node.value.map((value: unknown, index) =>
    read({ value, path: `${node.path}[${index}]`, problems: node.problems }),
  );
}

export function readText(node: Node): string {
  if (typeof node.value === "string" && node.value.trim() !== "") return node.value;
  report(node, message("profiles.text-expected"));
  return "";
}

export function readTruth(node: Node): boolean {
  if (typeof node.value !== "boolean") report(node, message("profiles.truth-expected"));
  return node.value === true;
}

export function readPlaces(node: Node): number {
  const { value } = node;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6) return value;
  report(node, message("profiles.places-expected"));
  return 0;
}

export function readMonth(node: Node): number {
  const { value } = node;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12) return value;
  report(node, message("profiles.month-expected"));
  return 1;
}

/** A number from 0 up, written as a string so that it is exact. */
export function readDecimal(node: Node): Decimal {
  const value = typeof node.value === "string" ? parseDecimal(node.value) : null;
  if (value !== null && !value.startsWith("-")) return value;
  report(node, message("profiles.number-expected"));
  return ZERO;
}

export function readOptionalDecimal(node: Node): Decimal | null {
  return node.value === null ? null : readDecimal(node);
}

export function readChoice<Choice extends string>(node: Node, choices: readonly [Choice, ...Choice[]]): Choice {
  const choice = choices.find((known) => known === node.value);
  if (choice !== undefined) return choice;
  report(node, message("profiles.choice-expected", { choices: choices.join(" / ") }));
  return choices[0];
}

/** An object used as a table: its keys are names the profile chooses itself. */
export function readTable(node: Node): Readonly<Record<string, Decimal>> {
  const names = typeof node.value === "object" && node.value !== null ? Object.keys(node.value) : [];
  const field = readObject(node, names);
  return Object.fromEntries(names.map((name) => [name, readDecimal(field(name))]));
}
