import { memoryText } from "../memory/entry";
import type { SheetPlan, WrittenLook } from "../model/plan";
import type { Snapshot } from "../model/snapshot";
import { lastTextRow, type NotedKind } from "./own-words";

/** The key of the memory sheet's row that says how we last wrote a sheet: what looks otherwise was changed by somebody. */
export function lookKey(kind: NotedKind): string {
  return `look-${kind}`;
}

/** A look as it is remembered: keys are numbers of styles, "" for none, a row's behind each other. */
interface Remembered extends Omit<WrittenLook, "keys"> {
  /** The row in which the sheet ended (`lastTextRow`). */
  readonly bottom: number;
  readonly keys: readonly string[];
}

/** What the memory keeps of a sheet's look. */
export function lookEntry({ cells, styles, rowHeights, frozenRows, print }: SheetPlan): string {
  const numbers = new Map(Object.keys(styles).map((key, index) => [key, String(index)]));
  const rows: string[][] = [];
  for (const { area, style } of cells) {
    while (rows.length <= area.top) rows.push([]);
    const row = rows[area.top] ?? [];
    while (row.length < area.left) row.push("");
    row[area.left] = numbers.get(style) ?? "";
  }
  const keys = rows.map((row) => row.join(" "));
  const look: Remembered = { bottom: lastTextRow(cells), styles, rowHeights, frozenRows, print, keys };
  return JSON.stringify(look);
}

/**
 * How a sheet was written that now ends in row `bottom`; null where the workbook does not remember it. Rows are remembered
 * by their numbers: where some were put in or taken out, nobody can tell any more which was which.
 */
export function writtenLook(snapshot: Snapshot, kind: NotedKind, bottom: number): WrittenLook | null {
  const remembered = rememberedLook(snapshot, kind);
  if (remembered === null) return null;
  if (remembered.bottom !== bottom) return { ...remembered, rowHeights: [], keys: [] };
  const names = Object.keys(remembered.styles);
  const keys = remembered.keys.map((row) =>
    row.split(" ").map((key) => (key === "" ? "" : (names[Number(key)] ?? ""))),
  );
  return { ...remembered, keys };
}

function rememberedLook(snapshot: Snapshot, kind: NotedKind): Remembered | null {
  const text = memoryText(snapshot, lookKey(kind));
  if (text === null || text === "") return null;
  try {
    const found: unknown = JSON.parse(text);
    return isLook(found) ? found : null;
  } catch {
    return null;
  }
}

/** Nobody but us writes it; what was cut short or comes from another version is no look. */
function isLook(found: unknown): found is Remembered {
  if (!isRecord(found)) return false;
  const { bottom, styles, rowHeights, frozenRows, print, keys } = found as Partial<Record<keyof Remembered, unknown>>;
  return (
    typeof bottom === "number" &&
    isRecord(styles) &&
    Object.values(styles).every((style) => isRecord(style) && isRecord(style["font"])) &&
    Array.isArray(rowHeights) &&
    rowHeights.every((height) => height === null || typeof height === "number") &&
    typeof frozenRows === "number" &&
    Array.isArray(keys) &&
    keys.every((row) => typeof row === "string") &&
    (print === null || (isRecord(print) && isRecord(print["area"]) && isRecord(print["margins"])))
  );
}

function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === "object" && part !== null;
}
