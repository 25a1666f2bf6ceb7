import { chooseAmounts } from "./amount-choice";
import type { Head } from "./economic-wide-head";
import { isNumeric, type SheetView } from "./sheet-view";

/** Rows below the categories in which their measures can stand. */
const REACH = 2;

/** Under every category the same columns again: 预算数, 决算数, 执行率; 2022年, 2023年; 基本支出, 项目支出. */
export interface Measures {
  /** The row of their words. */
  readonly row: number;
  /** Two of them could be the amounts. */
  readonly doubtful: boolean;
  /** The columns of the amounts of the category that begins in this column: several where they are parts of it. */
  columnsOf(column: number): readonly number[];
}

function wordsOf(view: SheetView, row: number, from: number, to: number): readonly string[] | null {
  const words: string[] = [];
  for (let column = from; column <= to; column++) {
    const key = view.key(row, column);
    // 2023 can be a head, any other number is an amount or a column's number
    if (key === "" || (isNumeric(view.value(row, column)) && !/^20\d\d$/.test(key))) return null;
    words.push(key);
  }
  return new Set(words).size < words.length ? null : words;
}

/** Null where the categories have one column each. `starts` are the columns in which they begin, from left to right. */
export function measuresBelow(
  view: SheetView,
  head: Head,
  starts: readonly number[],
  evaluated: number | null,
): Measures | null {
  const [first, second] = starts;
  if (first === undefined || second === undefined || second - first < 2) return null;
  for (let row = head.bottom + 1; row <= Math.min(view.bottom, head.bottom + REACH); row++) {
    const words = wordsOf(view, row, first, second - 1);
    const repeats = (column: number) => words?.every((word, index) => view.key(row, column + index) === word) === true;
    if (words === null || !starts.every(repeats)) continue;
    const { at, doubtful } = chooseAmounts(words, evaluated);
    const columnsOf = (column: number) => (repeats(column) ? at.map((index) => column + index) : [column]);
    return { row, doubtful, columnsOf };
  }
  return null;
}
