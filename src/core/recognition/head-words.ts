import { cellAt } from "../model/snapshot";
import { isDateFormat } from "../text/display-text";
import { compact } from "../text/normalise";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { readYear } from "../text/title";
import { isFiller, isNumberingLabel, isTotalLabel } from "./words";

export interface HeadRows {
  readonly top: number;
  readonly bottom: number;
}

function isHeadWord(key: string): boolean {
  if (/^20[0-4]\d$/.test(key)) return true;
  return key !== "" && !isFiller(key) && !/^-?[\d,.]+%?$/.test(key) && !isNumberingLabel(key);
}

/** A cell of the head: the date that a number shows is words (2023年). */
export function headKey(view: SheetView, row: number, column: number): string {
  const isDate = typeof view.value(row, column) === "number" && isDateFormat(cellAt(view.sheet, row, column).format);
  return isDate ? compact(view.text(row, column)) : view.key(row, column);
}

/** The words of the merged cell that a column stands under in this row: a cell with words of its own below it. */
function groupWord(view: SheetView, row: number, below: number, column: number, leftmost: number): string | null {
  for (let left = column - 1; left >= leftmost; left--) {
    const key = view.key(row, left);
    if (key === "") continue;
    return isHeadWord(key) && isHeadWord(view.key(below, left)) ? key : null;
  }
  return null;
}

/** The words above a column, from its group down to its own; where it has none, those of the cell merged from its left. */
export function headWordsAbove(
  view: SheetView,
  { top, bottom }: HeadRows,
  column: number,
  leftmost: number,
): readonly string[] {
  const words: string[] = [];
  let first = -1;
  for (let row = top; row <= bottom; row++) {
    const key = headKey(view, row, column);
    if (!isHeadWord(key)) continue;
    if (first < 0) first = row;
    words.push(key);
  }
  if (first >= 0) {
    for (let row = first - 1; row >= top; row--) {
      const group = groupWord(view, row, first, column, leftmost);
      if (group !== null) words.unshift(group);
    }
    return words;
  }
  for (let left = column - 1; left >= leftmost; left--) {
    const inherited = headWordsAbove(view, { top, bottom }, left, left + 1);
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** The year of a column's words: 2023 in 2023年决算数 and in 2023决算. */
export function yearOfWords(words: readonly string[]): number | null {
  const years = new Set(
    words.flatMap((word) => [...word.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year))),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The year that a title or a line of its own above a table states. */
export function yearAbove(view: SheetView, row: number, floor: number): number | null {
  for (let above = row - 1; above >= Math.max(view.top, floor, row - 6); above--) {
    for (const column of filledColumns(view, above)) {
      const year = readYear(view.text(above, column));
      if (year !== null) return year;
    }
  }
  return readYear(view.sheet.name);
}

/** A cell alone in its row that can only be a title: its words end like one and are too long for a column's head. */
function isTitleRow(keys: readonly string[]): boolean {
  return (
    keys.length <= 2 &&
    keys.some(
      (key) =>
        /.{5,}(?:表|明细|统计|汇总|台账|情况|一览)(?:\(.*\))?$/.test(key) ||
        /^\(?20\d\d年(?:度|\d{1,2}月\d{1,2}日)?\)?$/.test(key) ||
        /^(?:附件|附表|公开|财决)\d/.test(key),
    )
  );
}

/** Words alone in their row, over the labels and over a head with words of its own there, as no band over amounts is. */
function isLineOfTitle(view: SheetView, row: number, left: number): boolean {
  const [only, ...others] = filledColumns(view, row);
  return (
    only === left &&
    others.length === 0 &&
    /.{8,}/.test(view.key(row, left)) &&
    /支出|决算|预算|经费/.test(view.key(row, left)) &&
    view.key(row + 1, left) !== "" &&
    filledColumns(view, row + 1).length > 1
  );
}

const UNIT_OR_TITLE = /^\(?[^()]{0,6}单位[:：]|^编制|^[^()]*[:：].*(?:元|年)|.{6,}表$/;
/** 求和项:支付数（元） heads a column of a pivot table. */
const PIVOTED = /^(?:求和项|计数项|平均值项)/;

/** Rows above a list that can be its head: those with words, down from the nearest title or unit line. */
export function headRowsAbove(view: SheetView, first: number, floor: number, left: number, right: number): HeadRows {
  let top = first;
  for (let row = first - 1; row >= Math.max(view.top, floor, first - 7); row--) {
    const keys: string[] = [];
    for (let column = left; column <= Math.min(right, view.right); column++) {
      const key = view.key(row, column);
      if (key !== "") keys.push(key);
    }
    // a title or a unit line can stand beside the list, over the whole form
    const across = filledColumns(view, row).map((column) => view.key(row, column));
    if (
      across.some((key) => !PIVOTED.test(key) && UNIT_OR_TITLE.test(key)) ||
      isTitleRow(across) ||
      isLineOfTitle(view, row, left)
    )
      break;
    if (keys.length === 0) continue;
    if (keys.some(isTotalLabel) && keys.length > 1 && rowHasAmount(view, row, left, right)) continue;
    top = row;
  }
  return { top, bottom: first - 1 };
}

function rowHasAmount(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= Math.min(right, view.right); column++) {
    if (isNumeric(view.value(row, column))) return true;
  }
  return false;
}
