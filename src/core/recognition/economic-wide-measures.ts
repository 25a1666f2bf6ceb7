import { rankOfHead } from "./amount-words";
import type { Head } from "./economic-wide-head";
import { isNumeric, type SheetView } from "./sheet-view";

/** Rows below the categories in which their measures can stand. */
const REACH = 2;
const MEASURE = /预算|决算|执行|支出数|实际|金额|指标|率$|占比|比重|比例|增减|差额|差异|结余/;

/** Under every category the same columns again: 预算数, 决算数, 执行率. */
export interface Measures {
  /** The row of their words. */
  readonly row: number;
  /** Two of them could be the amounts. */
  readonly doubtful: boolean;
  /** The column of the amounts of the category that begins in this column. */
  amountOf(column: number): number;
}

function wordsOf(view: SheetView, row: number, from: number, to: number): readonly string[] | null {
  const words: string[] = [];
  for (let column = from; column <= to; column++) {
    const key = view.key(row, column);
    if (!MEASURE.test(key) || isNumeric(view.value(row, column))) return null;
    words.push(key);
  }
  return words;
}

/** Null where the categories have one column each. `starts` are the columns in which they begin, from left to right. */
export function measuresBelow(view: SheetView, head: Head, starts: readonly number[]): Measures | null {
  const [first, second] = starts;
  if (first === undefined || second === undefined || second - first < 2) return null;
  const width = second - first;
  for (let row = head.bottom + 1; row <= Math.min(view.bottom, head.bottom + REACH); row++) {
    const words = wordsOf(view, row, first, second - 1);
    if (words === null || new Set(words).size < words.length) continue;
    const repeats = starts.every((column) => words.every((word, index) => view.key(row, column + index) === word));
    if (!repeats) continue;
    const ranks = words.map((word) => rankOfHead([word]));
    const most = Math.max(...ranks);
    const shift = ranks.indexOf(most);
    return {
      row,
      doubtful: most < 0 || ranks.filter((rank) => rank === most).length > 1,
      amountOf: (column) => (view.key(row, column) === words[0] && width > shift ? column + shift : column),
    };
  }
  return null;
}
