import { filledColumns, type SheetView } from "./sheet-view";
import { isNumberingLabel } from "./words";

const STEMS = "甲乙丙丁戊己庚辛";

/** 栏次: a row that numbers the printed columns, with the word (once or on each side) or without. */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const keys = filledColumns(view, row).map((column) => view.key(row, column));
  // 类 款 项 栏次 1 2 3: the code's own columns stand before the word
  const first = keys.find((key) => !/^[类款项]$/.test(key));
  if (first !== undefined && isNumberingLabel(first)) return true;
  // 甲, 乙 and 丙 number the columns of words
  const words = keys.findIndex((key, index) => key !== STEMS.charAt(index));
  return keys.length > 2 && words !== -1 && keys.slice(words).every((key, index) => key === String(index + 1));
}
