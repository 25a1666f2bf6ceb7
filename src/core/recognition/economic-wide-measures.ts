import { isPartWord, rankOfHead } from "./amount-words";
import type { Head } from "./economic-wide-head";
import { yearOfWords } from "./head-words";
import { isNumeric, type SheetView } from "./sheet-view";

/** Rows below the categories in which their measures can stand. */
const REACH = 2;
const MEASURE = /预算|决算|执行|支出|实际|金额|指标|率$|占比|比重|比例|增减|差额|差异|结余|^20\d\d年?(?:度)?$/;

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
    if (!(MEASURE.test(key) || isPartWord(key)) || isNumericText(view, row, column, key)) return null;
    words.push(key);
  }
  return new Set(words).size < words.length ? null : words;
}

/** 2023 can be a head, any other number is an amount. */
function isNumericText(view: SheetView, row: number, column: number, key: string): boolean {
  return isNumeric(view.value(row, column)) && !/^20\d\d$/.test(key);
}

/** Which of the columns under a category hold its amount, by their words; all of them where they are its parts. */
function amountsAmong(
  words: readonly string[],
  evaluated: number | null,
): Omit<Measures, "row" | "columnsOf"> & { readonly at: readonly number[] } {
  const all = words.map((_word, index) => index);
  if (words.every(isPartWord)) return { at: all, doubtful: false };
  const years = words.map((word) => yearOfWords([word]));
  const known = years.filter((year) => year !== null);
  const wanted = evaluated !== null && known.includes(evaluated) ? evaluated : Math.max(...known);
  const ranks = words.map((word, index) => {
    const year = years[index] ?? null;
    return year !== null && year !== wanted ? -1 : rankOfHead([word]);
  });
  const most = Math.max(...ranks);
  const best = all.filter((index) => ranks[index] === most);
  return { at: best.slice(0, 1), doubtful: most < 0 || best.length > 1 };
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
    const { at, doubtful } = amountsAmong(words, evaluated);
    const columnsOf = (column: number) => (repeats(column) ? at.map((index) => column + index) : [column]);
    return { row, doubtful, columnsOf };
  }
  return null;
}
