import { type TableBlock, type TableColumn } from "../forms/layout";
import type { SheetSnapshot } from "../model/snapshot";

/** Where a table of our form stands on the sheet, whatever was put in or moved. */
export interface FoundTable {
  /** The row below its heads, absolute. */
  readonly first: number;
  /** The column of a role, absolute; null where its head is not there. */
  readonly column: (role: string) => number | null;
}

/** Columns are known by their heads; of equal heads by their order. Null where the table is not there. */
export function findTable(sheet: SheetSnapshot, { columns }: TableBlock): FoundTable | null {
  const all: readonly TableColumn<string>[] = columns;
  const depth = Math.max(0, ...all.map(({ under = [] }) => under.length));
  const known = all.filter(({ label }) => label !== "" && !label.startsWith("{"));
  for (let row = 0; row < sheet.values.length; row += 1) {
    const places = new Map<string, number>();
    for (const column of known) {
      const line = sheet.values[row + (column.under?.length ?? 0)] ?? [];
      const twins = known.slice(0, known.indexOf(column)).filter((other) => isTwin(other, column)).length;
      const at = line.flatMap((value, index) => (value === column.label ? [index] : []))[twins];
      if (at !== undefined) places.set(column.role, sheet.left + at);
    }
    if (places.size * 2 > known.length) {
      return { first: sheet.top + row + depth + 1, column: (role) => places.get(role) ?? null };
    }
  }
  return null;
}

function isTwin(other: TableColumn<string>, { label, under = [] }: TableColumn<string>): boolean {
  return other.label === label && (other.under?.length ?? 0) === under.length;
}
