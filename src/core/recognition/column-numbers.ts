import { filledColumns, type SheetView } from "./sheet-view";
import { isNumberingLabel } from "./words";

const STEMS = "甲乙丙丁戊己庚辛";

/** 栏次: a row that numbers the printed columns, with the word (once or on each side) or without. */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const keys = filledColumns(view, row).map((column) => view.key(row, column));
  const [first] = keys;
  if (first !== undefined && isNumberingLabel(first)) return true;
  // 甲, 乙 and 丙 number the columns of words
  const words = keys.findIndex((key, index) => key !== STEMS.charAt(index));
  return keys.length > 2 && words !== -1 && keys.slice(words).every((key, index) => key === String(index + 1));
}
