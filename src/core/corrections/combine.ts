import type { Answers, Confirmation, TableChoice } from "../model/answers";

/** What is said of a table, by the choice of that table: it does not hold for another. */
export const OF_TABLE = {
  spending: ["spendingUnit", "spendingScope", "spendingHeader", "spendingColumns", "spendingCells"],
  indicators: ["indicatorHeader", "indicatorColumns", "indicatorCells"],
  execution: ["executionUnit", "executionCells"],
} as const satisfies Readonly<Record<string, readonly (keyof Answers)[]>>;

export const TABLES = ["spending", "indicators", "execution"] as const;

export type TableKind = (typeof TABLES)[number];

/** The answers without these entries. */
export function omit(answers: Answers, keys: readonly (keyof Answers)[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !(keys as readonly string[]).includes(key)));
}

/** What is given now goes before what is remembered; another choice of table takes with it all that was said of the former. */
export function combine(remembered: Answers, given: Answers): Answers {
  const chosen = TABLES.filter((table) => given[table] !== undefined);
  // the same place said again: what is remembered knows by which words it is found
  const same = chosen.filter((table) => isSamePlace(given[table], remembered[table]));
  const others = chosen.filter((table) => !same.includes(table));
  const kept = omit(
    remembered,
    others.flatMap((table) => OF_TABLE[table]),
  );
  const now = omit(given, same);
  const confirmations = combineConfirmations(remembered.confirmations ?? [], given.confirmations ?? []);
  return { ...kept, ...now, ...(confirmations.length > 0 && { confirmations }) };
}

function isSamePlace(one: TableChoice | undefined, other: TableChoice | undefined): boolean {
  return (
    one?.sheet === other?.sheet &&
    one?.address === other?.address &&
    one?.only === other?.only &&
    one?.sum === other?.sum &&
    one?.lines === other?.lines
  );
}

/** One confirmation for each indicator: the later one. */
export function combineConfirmations(
  former: readonly Confirmation[],
  later: readonly Confirmation[],
): readonly Confirmation[] {
  const byIndicator = new Map([...former, ...later].map((each) => [indicatorKey(each), each] as const));
  return [...byIndicator.values()];
}

/** Indicators are told apart by their names at all levels. */
export function indicatorKey({ level1, level2, level3 }: Pick<Confirmation, "level1" | "level2" | "level3">): string {
  return JSON.stringify([level1, level2, level3]);
}

/** The answers for another year's workbook: this year's points, and the ids of this workbook's sheets, mean nothing there. */
export function forAnotherWorkbook({ confirmations: _points, ...answers }: Answers): Answers {
  return withoutIds(answers) as Answers;
}

function withoutIds(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutIds);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).filter(([key]) => key !== "sheetId");
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutIds(value)]));
}
