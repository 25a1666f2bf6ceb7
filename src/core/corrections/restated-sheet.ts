import { categoriesByName, categoryByCode } from "../classification";
import type { Area } from "../model/area";
import type { Mapping } from "../model/mapping";
import { type CellValue, cellAt, type SheetSnapshot } from "../model/snapshot";
import { recognise } from "../recognition";
import { isNumeric } from "../recognition/sheet-view";

/**
 * A copy of a sheet in which the accountant's statements are written down as a form would say them: recognition reads
 * the copy, so that a corrected table is read by the same rules as any other. Cells keep their places.
 */
export interface RestatedSheet {
  value(row: number, column: number): CellValue;
  put(row: number, column: number, value: CellValue): void;
  readonly columns: readonly number[];
  read(): Mapping;
}

/** Rows above a table in which its title and unit line stand. */
const CONTEXT_ROWS = 12;

/** A copy of these rows, with the few words above them that are title or unit line and not another table. */
export function restatedSheet(
  sheet: SheetSnapshot,
  rows: { readonly top: number; readonly bottom: number },
): RestatedSheet {
  const top = Math.max(sheet.top, rows.top - CONTEXT_ROWS);
  const from = top - sheet.top;
  const to = rows.bottom - sheet.top + 1;
  const values = sheet.values
    .slice(from, to)
    .map((line, index) => (top + index >= rows.top || isContext(line) ? [...line] : line.map((): CellValue => null)));
  const formats = sheet.formats.slice(from, to);
  return {
    value: (row, column) => values[row - top]?.[column - sheet.left] ?? null,
    put: (row, column, value) => {
      const line = values[row - top];
      if (line !== undefined && column >= sheet.left && column < sheet.left + line.length)
        line[column - sheet.left] = value;
    },
    columns: (values[0] ?? []).map((_, index) => sheet.left + index),
    read: () => {
      const { formulas: _formulas, hiddenRows: _rows, ...plain } = sheet;
      return recognise({ workbook: "", sheets: [{ ...plain, visibility: "visible", top, values, formats }] }, {});
    },
  };
}

function isContext(line: readonly CellValue[]): boolean {
  const filled = line.filter((value) => value !== null && value !== "");
  return filled.length <= 3 && filled.every((value) => typeof value === "string" && !isCategory(value));
}

/** A cell that names an economic category by its name or code. */
export function isCategory(value: CellValue): boolean {
  if (typeof value === "number") return categoryByCode(String(value)) !== null;
  if (typeof value !== "string") return false;
  return categoriesByName(value).length > 0 || categoryByCode(value.trim()) !== null;
}

/** Takes the cells of these rows and columns out of the copy where `unwanted` says so. */
export function blank(
  copy: RestatedSheet,
  area: Area,
  unwanted: (value: CellValue, row: number, column: number) => boolean = () => true,
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = copy.value(row, column);
      if (value !== null && unwanted(value, row, column)) copy.put(row, column, null);
    }
  }
}

export function isNumber(value: CellValue): boolean {
  return value !== null && isNumeric(value);
}

/** True where the range holds anything at all. */
export function holdsSomething(sheet: SheetSnapshot, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { value } = cellAt(sheet, row, column);
      if (value !== null && value !== "") return true;
    }
  }
  return false;
}
