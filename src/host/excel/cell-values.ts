import type { CellValue } from "../../core/model/snapshot";
import { HostError } from "../host-error";

type Rows = readonly (readonly unknown[])[];

/** A loaded range's values and their types. Excel answers null instead of cells when they are too many for it. */
export function cellsOf(range: Excel.Range): { readonly values: Rows; readonly types: Rows } {
  const values = range.values as Rows | null;
  const types = range.valueTypes as Rows | null;
  if (values === null || types === null) throw new HostError("request-too-large", "no cells in the answer");
  return { values, types };
}

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
