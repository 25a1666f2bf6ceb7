import { filledColumns, type SheetView } from "./sheet-view";
import { isNumberingLabel } from "./words";

/** 栏次: a row that numbers the printed columns, with the word (once or on each side) or without. */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const keys = filledColumns(view, row).map((column) => view.key(row, column));
  const [first] = keys;
  if (first !== undefined && isNumberingLabel(first)) return true;
  return keys.length > 2 && keys.every((key, index) => key === String(index + 1));
}
