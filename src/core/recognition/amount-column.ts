import { compact } from "../text/normalise";
import { isNumeric, type SheetView } from "./sheet-view";
import { isFiller, isNumberingLabel, isTotalLabel } from "./words";

/** Words of a column's head, strongest first; the first that matches gives the column its rank. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/行次|栏次|序号|编号|编码|占比|比重|比例|占|%|增减|增长|上年|去年|往年|结转|结余|差异|备注|单价|数量|人数/, -1],
  [/决算数|决算支出|支出决算|决算金额|决算/, 6],
  [
    /^合计|^总计|合计数|本年支出合计|支出合计|本年累计|累计支出|累计数|累计发生|全年执行|执行数|实际支出|支出数|支出金额|本期数|本期发生|本年数|本年实际|列支/,
    5,
  ],
  [/小计|金额|总额|本年支出|支出|发生额|累计/, 4],
  [/调整后?预算|全年预算/, 3],
  [/年初预算|预算数|预算/, 2],
];

/** Words that are not known are likelier the amount than a budget beside it, but two of them are a question. */
const UNKNOWN = 3.5;

/** Columns that together make a total where no column of their own gives it. */
const PARTS = [/^(?:人员经费|人员支出|公用经费|公用支出|日常公用经费)$/, /^(?:基本支出|项目支出)$/];

export interface AmountColumns {
  /** One column, or the parts that add up to the amount. */
  readonly columns: readonly number[];
  /** Another column is as likely. */
  readonly doubtful: boolean;
  readonly head: string;
}

interface Candidate {
  readonly column: number;
  readonly head: string;
  readonly rank: number;
  readonly filled: number;
}

/** The head's words above a column: its own cells, and where it has none those of the merged cell to its left. */
export function headWordsAbove(view: SheetView, top: number, bottom: number, column: number, leftmost: number): string {
  const own: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const key = view.key(row, column);
    if (key !== "" && !isFiller(key) && !/^\d+$/.test(key) && !isNumberingLabel(key)) own.push(key);
  }
  if (own.length > 0) return own.join(" ");
  for (let left = column - 1; left >= leftmost; left--) {
    const words = headWordsAbove(view, top, bottom, left, left + 1);
    if (words !== "") return words;
  }
  return "";
}

function rankOf(head: string): number {
  const words = head.split(" ").reverse();
  for (const word of [...words, head]) {
    const plain = compact(word).replace(/\(.*?\)/g, "");
    if (PARTS.some((part) => part.test(plain))) return 1;
    for (const [pattern, rank] of RANKS) if (pattern.test(plain)) return rank;
  }
  return head === "" ? 0 : UNKNOWN;
}

function partsOf(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const part of PARTS) {
    const parts = candidates.filter(({ head }) => part.test(head.split(" ").at(-1) ?? ""));
    if (parts.length >= 2) return parts;
  }
  return [];
}

/**
 * The column of amounts beside a list of categories: by the words of its head, the leftmost of equals. `rows` are the
 * list's lines, `headTop`..`headBottom` the rows above that can be its head. Null where no column holds a number.
 */
export function amountColumns(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
  headTop: number,
  headBottom: number,
): AmountColumns | null {
  const candidates: Candidate[] = [];
  for (let column = from; column <= Math.min(to, view.right); column++) {
    const filled = rows.filter((row) => isNumeric(view.value(row, column))).length;
    if (filled === 0) continue;
    const head = headWordsAbove(view, headTop, headBottom, column, from);
    const rank = rankOf(head);
    if (rank >= 0 && !isRowNumbering(view, rows, column, head)) candidates.push({ column, head, rank, filled });
  }
  const parts = partsOf(candidates);
  const [best, next] = [...candidates].sort((a, b) => b.rank - a.rank || a.column - b.column);
  if (!best) return null;
  if (best.rank <= 1 && parts.length >= 2) {
    return { columns: parts.map(({ column }) => column), doubtful: false, head: parts[0]?.head ?? "" };
  }
  const doubtful =
    next !== undefined &&
    next.rank === best.rank &&
    (next.head === best.head || best.rank === UNKNOWN) &&
    differ(view, rows, best.column, next.column);
  return { columns: [best.column], doubtful: doubtful && next.filled * 2 >= best.filled, head: best.head };
}

function differ(view: SheetView, rows: readonly number[], one: number, other: number): boolean {
  return rows.some((row) => view.key(row, one) !== view.key(row, other));
}

/** 1, 2, 3 … down a column without a head is a numbering, not money. */
function isRowNumbering(view: SheetView, rows: readonly number[], column: number, head: string): boolean {
  if (head !== "" && !/^\d+$/.test(head)) return false;
  const numbers = rows.map((row) => view.value(row, column));
  return (
    rows.length > 3 &&
    numbers.every((value, index) => typeof value === "number" && value === Number(numbers[0]) + index)
  );
}

/** Rows above a list that can be its head: those with words, down from the nearest title or unit line. */
export function headRowsAbove(
  view: SheetView,
  first: number,
  floor: number,
  left: number,
  right: number,
): { readonly top: number; readonly bottom: number } {
  let top = first;
  for (let row = first - 1; row >= Math.max(view.top, floor, first - 7); row--) {
    const keys: string[] = [];
    for (let column = left; column <= Math.min(right, view.right); column++) {
      const key = view.key(row, column);
      if (key !== "") keys.push(key);
    }
    if (keys.length === 0) continue;
    if (keys.some((key) => /^(?:金额)?单位[:：]|^编制|[:：].*(?:元|年)|.{6,}表$/.test(key))) break;
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
