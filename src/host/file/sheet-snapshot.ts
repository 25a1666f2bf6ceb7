import type { CellValue, SheetSnapshot } from "../../core/model/snapshot";
import { tooLarge } from "./fault";
import { LIMITS } from "./limits";
import type { RowRecord, SheetCells } from "./sheet-cells";
import type { SheetEntry } from "./workbook-part";
import type { Sliced } from "./workbook-reader";

/** What placing a cell costs, in characters read: the measure that slices go by. */
const CHARACTERS_A_CELL = 8;

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The rectangle from the first to the last cell that really holds something; formats alone do not count, so a used
 * range blown up by formatting costs nothing. Yields between rows. Throws too-large when the rectangle is more than a
 * department can have.
 */
export function* sheetSnapshot(
  entry: SheetEntry,
  cells: SheetCells,
  formats: readonly string[],
): Sliced<SheetSnapshot> {
  const head = { id: entry.id, name: entry.name, visibility: entry.visibility, own: entry.own };
  const bounds = boundsOf(cells.rows);
  if (!bounds) return { ...head, top: 0, left: 0, values: [], formats: [], formulas: [] };
  const height = bounds.bottom - bounds.top + 1;
  const width = bounds.right - bounds.left + 1;
  if (height > LIMITS.rows || height * width > LIMITS.cells) {
    throw tooLarge(`'${entry.name}' ${String(height)} × ${String(width)}`);
  }
  return {
    ...head,
    top: bounds.top,
    left: bounds.left,
    ...(yield* rectangles(cells.rows, bounds, formats)),
    hiddenRows: hiddenRows(cells, bounds),
    hiddenColumns: cells.columns.flatMap(({ first, last, hidden }) =>
      hidden ? indices(Math.max(first, bounds.left), Math.min(last, bounds.right)) : [],
    ),
  };
}

/** A formula counts even where the file holds no value for it: the cell is not empty to its owner. */
function holds(row: RowRecord, index: number): boolean {
  const value = row.values[index];
  if (value === "") return false;
  return value !== null || row.formulas?.has(index) === true;
}

function boundsOf(rows: readonly RowRecord[]): Bounds | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const row of rows) {
    for (const [index, column] of row.columns.entries()) {
      if (!holds(row, index)) continue;
      top = Math.min(top, row.row);
      bottom = Math.max(bottom, row.row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Rows without anything share one blank row, and rows of the same formats share them: most of a long table does. */
function* rectangles(
  rows: readonly RowRecord[],
  { top, left, bottom, right }: Bounds,
  formatOf: readonly string[],
): Sliced<Pick<SheetSnapshot, "values" | "formats" | "formulas">> {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const blank = <T>(filling: T): T[] => new Array<T>(width).fill(filling);
  const values = new Array<readonly CellValue[]>(height).fill(blank(null));
  const formats = new Array<readonly string[]>(height).fill(blank("General"));
  const formulas = new Array<readonly (string | null)[]>(height).fill(blank(null));
  let last: { readonly row: RowRecord; readonly formats: readonly string[] } | null = null;
  for (const row of rows) {
    const at = row.row - top;
    if (at < 0 || at >= height || row.columns.length === 0) continue;
    const place = <T>(filling: T, of: (index: number) => T): readonly T[] => {
      const target = blank(filling);
      row.columns.forEach((column, index) => {
        if (column >= left && column <= right) target[column - left] = of(index);
      });
      return target;
    };
    values[at] = place<CellValue>(null, (index) => row.values[index] ?? null);
    if (row.formulas) formulas[at] = place<string | null>(null, (index) => row.formulas?.get(index) ?? null);
    const same = last?.row.styles === row.styles && last.row.columns === row.columns;
    const rowFormats: readonly string[] =
      same && last ? last.formats : place("General", (index) => formatOf[row.styles[index] ?? 0] ?? "General");
    last = { row, formats: rowFormats };
    formats[at] = rowFormats;
    yield width * CHARACTERS_A_CELL;
  }
  return { values, formats, formulas };
}

function hiddenRows(cells: SheetCells, { top, bottom }: Bounds): readonly number[] {
  const listed = new Map(cells.rows.map(({ row, hidden }) => [row, hidden]));
  return indices(top, bottom).filter((row) => listed.get(row) ?? cells.rowsHiddenByDefault);
}

function indices(first: number, last: number): readonly number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
