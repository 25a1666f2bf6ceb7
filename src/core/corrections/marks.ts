import { cellArea, formatArea, parseArea } from "../model/area";
import type { Marks } from "../model/answers";
import { type CellValue, cellAt, type SheetSnapshot } from "../model/snapshot";
import { compact } from "../text/normalise";

/** How far marks stand from where they stood. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** A cell by its row and column, counted from 0. */
export type CellPlace = readonly [row: number, column: number];

/** A text as marks compare it: without spaces, and with any year the same, so that next year's header is known again. */
function markKey(value: CellValue): string {
  return typeof value === "string" ? compact(value).replace(/20\d\d/g, "20##") : "";
}

interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

function wantedCells({ cells }: Marks): readonly WantedCell[] {
  return Object.entries(cells).flatMap(([address, text]) => {
    const area = parseArea(address);
    return area === null ? [] : [{ row: area.top, column: area.left, key: markKey(text) }];
  });
}

/** Every shift under which all the cells stand in the sheet, in reading order. */
function shiftsOf(sheet: SheetSnapshot, wanted: readonly WantedCell[]): readonly Shift[] {
  const [first, ...rest] = wanted;
  if (first === undefined) return [];
  const found: Shift[] = [];
  for (const [line, values] of sheet.values.entries()) {
    for (const [offset, value] of values.entries()) {
      if (typeof value !== "string" || markKey(value) !== first.key) continue;
      const shift = { rows: sheet.top + line - first.row, columns: sheet.left + offset - first.column };
      const stands = ({ row, column, key }: WantedCell) =>
        markKey(cellAt(sheet, row + shift.rows, column + shift.columns).value) === key;
      if (rest.every(stands)) found.push(shift);
    }
  }
  return found;
}

/**
 * How far the marked row has moved. Of several equal rows it is the one that it was before, as long as there are as many
 * as there were; "ambiguous" otherwise.
 */
export function findMarks(sheet: SheetSnapshot, marks: Marks): Shift | "absent" | "ambiguous" {
  const shifts = shiftsOf(sheet, wantedCells(marks));
  const [only] = shifts;
  if (only === undefined) return "absent";
  const [nth, of] = marks.which ?? [1, 1];
  if (shifts.length === of) return shifts[nth - 1] ?? "ambiguous";
  return shifts.length === 1 ? only : "ambiguous";
}

/** The cells' texts as marks; null where none of them holds text. */
export function marksOf(sheet: SheetSnapshot, places: readonly CellPlace[]): Marks | null {
  const entries = places.flatMap(([row, column]) => {
    const { value } = cellAt(sheet, row, column);
    return typeof value !== "string" || markKey(value) === ""
      ? []
      : [[formatArea(cellArea(row, column)), value] as const];
  });
  if (entries.length === 0) return null;
  const cells = Object.fromEntries(entries);
  const shifts = shiftsOf(sheet, wantedCells({ cells }));
  const nth = shifts.findIndex(({ rows, columns }) => rows === 0 && columns === 0) + 1;
  return shifts.length > 1 ? { cells, which: [nth, shifts.length] } : { cells };
}
