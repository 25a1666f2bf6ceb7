import { ExcelError, invalidArgument, notImplemented } from "../wire/excel-error";
import { type Area, columnCount, contains, intersection, rowCount } from "./addresses";
import { readEntry } from "./entry";
import { type CellFormat, STANDARD_FORMAT } from "./format";
import { cellAt, cellKey, ensureCell, keyColumn, keyRow, mergeAt, type Sheet, type Workbook } from "./workbook";

/** Formatting or filling more cells than this would only hide a mistake. */
const MOST_CELLS = 3_000_000;

/** Excel's refusal of any change to a protected sheet or a workbook opened for reading. */
export function assertWritable(workbook: Workbook, sheet: Sheet): void {
  if (workbook.readOnly || sheet.protected) throw new ExcelError("AccessDenied");
}

/** Names may change under any protection, but not in a workbook opened for reading. */
export function assertNotReadOnly(workbook: Workbook): void {
  if (workbook.readOnly) throw new ExcelError("AccessDenied");
}

export function assertStructureOpen(workbook: Workbook): void {
  if (workbook.readOnly || workbook.structureProtected) throw new ExcelError("AccessDenied");
}

/** Calls `visit` for every place of the area; refuses areas no add-in should fill. */
export function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  if (rowCount(area) * columnCount(area) > MOST_CELLS)
    throw notImplemented("filling or formatting whole columns or rows");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

/** Puts one value as if typed. Cells hidden under a merged block keep nothing. */
export function enter(workbook: Workbook, sheet: Sheet, row: number, column: number, input: unknown): void {
  const merged = mergeAt(sheet, row, column);
  if (merged && (merged.top !== row || merged.left !== column)) return;
  const cell = ensureCell(sheet, row, column);
  const entry = readEntry(input, cell.format.numberFormat);
  cell.value = entry.value;
  cell.formula = entry.formula;
  if (entry.formula === null) workbook.entered.delete(cell);
  else workbook.entered.add(cell);
  if (entry.numberFormat !== undefined && cell.format.numberFormat === "General") {
    cell.format = { ...cell.format, numberFormat: entry.numberFormat };
  }
  workbook.stale = true;
}

/**
 * Sets a rectangle of inputs: one for all, or an array of the area's own shape. `null` leaves a cell alone.
 * Throws InvalidArgument for any other shape, before anything is set.
 */
export function enterAll(workbook: Workbook, sheet: Sheet, area: Area, inputs: unknown): void {
  const at = asGrid(inputs, area);
  eachPlace(area, (row, column) => {
    const input = at(row - area.top, column - area.left);
    if (input !== null && input !== undefined) enter(workbook, sheet, row, column, input);
  });
}

/** Reads a property's new value: a scalar for every cell, or a grid that must have the area's shape. */
export function asGrid(inputs: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(inputs)) return () => inputs;
  const rows: readonly unknown[] = inputs;
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument("the array does not have the range's number of rows and columns");
  return (row, column) => {
    const line = rows[row];
    return Array.isArray(line) ? line[column] : null;
  };
}

/** Changes the format of every cell; equal formats stay one object. */
export function reformat(sheet: Sheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const changed = new Map<CellFormat, CellFormat>();
  eachPlace(area, (row, column) => {
    const cell = ensureCell(sheet, row, column);
    const known = changed.get(cell.format) ?? change(cell.format);
    changed.set(cell.format, known);
    cell.format = known;
  });
}

/** Keeps the first value found, row by row, in the top left cell, as Excel does. */
export function merge(workbook: Workbook, sheet: Sheet, area: Area): void {
  const cut = sheet.merges.find((other) => intersection(other, area) && !contains(area, other));
  if (cut) throw notImplemented("merging over part of a merged block");
  sheet.merges = sheet.merges.filter((other) => !contains(area, other));
  if (rowCount(area) * columnCount(area) === 1) return;
  const holders = [...sheet.cells.entries()]
    .filter(([key, cell]) => isIn(area, key) && (cell.value !== null || cell.formula !== null))
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => cell);
  const first = ensureCell(sheet, area.top, area.left);
  const source = holders[0];
  if (source && source !== first) Object.assign(first, { value: source.value, formula: source.formula });
  for (const cell of holders) if (cell !== first) Object.assign(cell, { value: null, formula: null, link: null });
  sheet.merges.push(area);
  workbook.stale = true;
}

export function unmerge(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
}

/** `Range.clear`: "All", "Contents", "Formats", "Hyperlinks" or "RemoveHyperlinks". */
export function clear(workbook: Workbook, sheet: Sheet, area: Area, what: string): void {
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  const links = what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks";
  const cut = contents && sheet.merges.find((other) => intersection(other, area) && !contains(area, other));
  if (cut) throw new ExcelError("InvalidOperation", "We can't do that to a merged cell.");
  for (const [key, cell] of sheet.cells) {
    if (!isIn(area, key)) continue;
    if (contents) Object.assign(cell, { value: null, formula: null });
    if (formats) cell.format = STANDARD_FORMAT;
    if (links) cell.link = null;
    if (contents) workbook.entered.delete(cell);
    if (cell.value === null && cell.format === STANDARD_FORMAT && cell.link === null) sheet.cells.delete(key);
  }
  if (formats) unmerge(sheet, area);
  workbook.stale = true;
}

function isIn(area: Area, key: number): boolean {
  const row = keyRow(key);
  const column = keyColumn(key);
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The format a place has, whether or not its cell was ever touched. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? STANDARD_FORMAT;
}

export function isEmptyAt(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  return !cell || (cell.value === null && cell.formula === null);
}
