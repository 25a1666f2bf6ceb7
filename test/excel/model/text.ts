import { format } from "numfmt";
import type { Cell, CellValue } from "./workbook";

/** What the cell shows, width aside: numbers by their number format, errors by name. */
export function shownText(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return "";
  const { value } = cell;
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(cell.format.numberFormat, value);
}

/** A value as `Range.values` gives it. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel's `valueTypes`: every number is a Double. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}
