import { type Area, formatArea, type Source } from "../model/area";
import { cellAt, cellSource, type CellValue, type SheetSnapshot, usedArea } from "../model/snapshot";
import { displayText } from "../text/display-text";
import { compact } from "../text/normalise";

/** A sheet as the recognisers look at it: absolute rows and columns, compact text, empty cells outside the used range. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  value(row: number, column: number): CellValue;
  /** The cell's text without any white space; numbers as their digits; "" for empty cells. */
  key(row: number, column: number): string;
  /** The cell's text as displayed. */
  text(row: number, column: number): string;
  /** Where the cell stands in the workbook. */
  source(row: number, column: number): Source;
}

const PLAIN = /^[一-龥\w]*$/;

/** `compact`, quick for the short plain texts that fill most of a workbook. */
export function keyOf(value: CellValue): string {
  if (typeof value === "string") return PLAIN.test(value) ? value : compact(value);
  if (typeof value === "number") return String(value);
  return "";
}

/** Null for a sheet without cells. */
export function viewOf(sheet: SheetSnapshot): SheetView | null {
  const area = usedArea(sheet);
  if (!area) return null;
  const keys: (string | undefined)[][] = [];
  const value = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
  return {
    sheet,
    ...area,
    value,
    key(row, column) {
      const raw = value(row, column);
      if (raw === null) return "";
      const line = (keys[row - area.top] ??= []);
      return (line[column - area.left] ??= keyOf(raw));
    },
    text(row, column) {
      const cell = cellAt(sheet, row, column);
      return displayText(cell.value, cell.format);
    },
    source: (row, column) => cellSource(sheet, row, column),
  };
}

/** The same sheet between these rows or columns: a part that holds a table of its own. */
export function within(view: SheetView, area: Partial<Area>): SheetView {
  return { ...view, ...area };
}

/** "D9", for messages. */
export function cellName(row: number, column: number): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}

/** The columns of a row that hold something, from left to right. */
export function filledColumns(view: SheetView, row: number, from = view.left, to = view.right): number[] {
  const columns: number[] = [];
  for (let column = Math.max(from, view.left); column <= Math.min(to, view.right); column++) {
    const value = view.value(row, column);
    if (value !== null && value !== "") columns.push(column);
  }
  return columns;
}

/** True for a cell that holds a number, or text that only a number can be. */
export function isNumeric(value: CellValue): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[\s(（￥¥+\-−△]*[\d０-９][\d０-９,，.．\s]*[)）元万亿千百%％\s]*$/.test(value))
  );
}
