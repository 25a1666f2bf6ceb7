import type { CellValue } from "../../core/model/snapshot";

/**
 * A cell's value from Excel's `values` and `valueTypes`. The type decides, never the text: a cell may hold the text
 * "#N/A". Linked data types give the text they show as their value.
 */
export function cellValue(value: unknown, type: unknown): CellValue {
  switch (type) {
    case "Empty":
      return null;
    case "Error":
      return { error: String(value) };
    default:
      if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
      return value === null || value === undefined ? null : JSON.stringify(value);
  }
}

export function sameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left === "object" || typeof right === "object") {
    return left === right || (left !== null && right !== null && errorOf(left) === errorOf(right));
  }
  return left === right;
}

function errorOf(value: CellValue): string | null {
  return typeof value === "object" && value !== null ? value.error : null;
}
