import type { Anchor, TableChoice } from "../model/answers";
import { type Area, formatArea, type Source } from "../model/area";
import type { FoundTable } from "../model/mapping";
import { cellAt, type SheetSnapshot, type Snapshot, usedArea } from "../model/snapshot";
import { isNumeric } from "../recognition/sheet-view";
import { type CellPlace, marksOf } from "./marks";

/** Cells taken for the marks of a row: enough to tell it from others, few enough to read. */
const MOST_MARKS = 6;

/** Rows of a table in which its header is looked for. */
const HEAD_ROWS = 16;

function textColumns(sheet: SheetSnapshot, row: number, from: number, to: number): readonly number[] {
  const columns: number[] = [];
  for (let column = from; column <= to; column++) {
    const { value } = cellAt(sheet, row, column);
    if (typeof value === "string" && value.trim() !== "" && !isNumeric(value)) columns.push(column);
  }
  return columns;
}

/** The header row of a table: of its first rows the one with the most texts. */
export function headerRowOf(sheet: SheetSnapshot, area: Area): number {
  let best = area.top;
  let most = 0;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEAD_ROWS); row++) {
    const count = textColumns(sheet, row, area.left, area.right).length;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

function rowMarks(sheet: SheetSnapshot, row: number, from: number, to: number) {
  const columns = textColumns(sheet, row, from, to).slice(0, MOST_MARKS);
  return marksOf(
    sheet,
    columns.map((column): CellPlace => [row, column]),
  );
}

function base(source: Source): Anchor {
  return { sheet: source.sheet, sheetId: source.sheetId, address: formatArea(source.area) };
}

function sheetOf(snapshot: Snapshot, source: Source): SheetSnapshot | null {
  return snapshot.sheets.find(({ id }) => id === source.sheetId) ?? null;
}

/** A found table as a choice, known again by its header. */
export function anchorTable(snapshot: Snapshot, { source, header }: FoundTable & { header?: Source }): TableChoice {
  const sheet = sheetOf(snapshot, source);
  if (sheet === null) return base(source);
  const { area } = source;
  if (header !== undefined && header.area.top < area.top) {
    // one project's lines of an export: its own lines tell it from the others under the same header
    const row = rowMarks(sheet, area.top, area.left, area.right);
    const end = area.bottom > area.top ? rowMarks(sheet, area.bottom, area.left, area.right) : null;
    return { ...base(source), ...(row && { row }), ...(row && end && { end }) };
  }
  const marks = rowMarks(sheet, header?.area.top ?? headerRowOf(sheet, area), area.left, area.right);
  return { ...base(source), ...(marks && { header: marks }) };
}

/** A range that is a table by itself: its header, and its last row, so that rows put in between belong to it. */
export function anchorRange(snapshot: Snapshot, source: Source): TableChoice {
  const sheet = sheetOf(snapshot, source);
  if (sheet === null) return { ...base(source), only: true };
  const { top, left, bottom, right } = source.area;
  const headerRow = headerRowOf(sheet, source.area);
  const header = rowMarks(sheet, headerRow, left, right);
  const end = bottom > headerRow ? rowMarks(sheet, bottom, left, right) : null;
  const marked = header !== null && top <= headerRow;
  return { ...base(source), only: true, ...(marked && { header }), ...(marked && end && { end }) };
}

/** Rows that head a table, or one cell of them that heads a column: known again by the texts of its first row. */
export function anchorHeader(snapshot: Snapshot, source: Source): Anchor {
  const sheet = sheetOf(snapshot, source);
  const used = sheet === null ? null : usedArea(sheet);
  if (sheet === null || used === null) return base(source);
  const { area } = source;
  const own = rowMarks(sheet, area.top, area.left, area.right);
  // a column whose head is merged from the left has no words of its own
  const marks = own ?? rowMarks(sheet, area.top, used.left, used.right);
  return { ...base(source), ...(marks && { header: marks }) };
}

/** What an anchor needs to know of the table around its cells. */
export interface Surroundings {
  readonly headerRow: number;
  /** The last column of the words that name the rows. */
  readonly labelColumn: number;
}

/**
 * Cells of a table: the column by the words of the table's header above it, the rows by the words that name the first
 * and the last of them.
 */
export function anchorCells(snapshot: Snapshot, source: Source, table: Surroundings | null): Anchor {
  const sheet = sheetOf(snapshot, source);
  const used = sheet === null ? null : usedArea(sheet);
  if (sheet === null || used === null) return base(source);
  const { top, left, bottom, right } = source.area;
  // the words before the cells rather than the cells' own, which may be corrected tomorrow
  const marksIn = (row: number) =>
    (table && rowMarks(sheet, row, used.left, table.labelColumn)) ??
    rowMarks(sheet, row, used.left, left - 1) ??
    rowMarks(sheet, row, left, right) ??
    rowMarks(sheet, row, right, used.right);
  const row = marksIn(top);
  const end = bottom > top ? marksIn(bottom) : null;
  const headed = table !== null && table.headerRow < top;
  const column = headed ? headColumn(sheet, table.headerRow, used.left, left) : null;
  const header = headed && column !== null ? marksOf(sheet, [[table.headerRow, column]]) : null;
  return { ...base(source), ...(header && { header }), ...(row && { row }), ...(row && end && { end }) };
}

/** The column whose head stands over this one: its own, or the merged one that begins to its left. */
function headColumn(sheet: SheetSnapshot, headerRow: number, from: number, column: number): number | null {
  return textColumns(sheet, headerRow, from, column).at(-1) ?? null;
}
