import { type Message, message } from "../wording";

/** What is wrong in a file, with its place in it ("answers.spending.address"). */
export class Problem extends Error {
  constructor(readonly text: Message) {
    super(text.key);
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function refuse(text: Message): never {
  throw new Problem(text);
}

export function fields(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(message("corrections.problem.not-object", { place }));
  }
  return value as Fields;
}

export function list(value: unknown, place: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(message("corrections.problem.not-list", { place }));
}

export function text(value: unknown, place: string): string {
  return typeof value === "string" ? value : refuse(message("corrections.problem.not-text", { place }));
}

export function oneOf<Value extends string>(value: unknown, values: readonly Value[], place: string): Value {
  const found = values.find((each) => each === value);
  return found ?? refuse(message("corrections.problem.not-one-of", { place, values: values.join("、") }));
}

/** Refuses entries that no one reads: a misspelt key would otherwise be a silent loss. */
export function onlyKnown(given: Fields, known: readonly string[], place: string): void {
  const stray = Object.keys(given).find((key) => !known.includes(key));
  if (stray !== undefined) refuse(message("corrections.problem.unknown-key", { place: `${place}.${stray}` }));
}
