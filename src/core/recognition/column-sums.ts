import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../amount/decimal";

/** A column's amounts, row by row; null where a row has none. */
export type Column = readonly (Decimal | null)[];

/** Rounding of the parts may leave so much between a whole and their sum, in the table's own unit. */
const SLACK = decimal("0.05");

function isSumOf(whole: Column, parts: readonly Column[]): boolean {
  let compared = 0;
  let equal = 0;
  let telling = 0;
  whole.forEach((amount, row) => {
    const own = parts.map((part) => part[row] ?? ZERO);
    if (amount === null && own.every(isZero)) return;
    compared++;
    const gap = absolute(subtract(amount ?? ZERO, sum(own)));
    if (compare(gap, SLACK) > 0) return;
    equal++;
    if (own.filter((part) => !isZero(part)).length > 1) telling++;
  });
  return compared > 0 && equal >= compared * 0.9 && telling >= Math.min(2, compared);
}

/**
 * Which columns add up to which: for every column that is, row by row, the sum of a run of columns right or left of it,
 * the places of these. Columns stand from left to right.
 */
export function sumsAmong(columns: readonly Column[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  columns.forEach((whole, at) => {
    const runs: number[][] = [];
    for (let last = columns.length - 1; last >= at + 2; last--) runs.push(range(at + 1, last));
    for (let first = 0; first <= at - 2; first++) runs.push(range(first, at - 1));
    const parts = runs.find((run) =>
      isSumOf(
        whole,
        run.flatMap((each) => [columns[each] ?? []]),
      ),
    );
    if (parts) found.set(at, parts);
  });
  return found;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_each, at) => first + at);
}

const HALF_POINT = decimal("0.5");
const HUNDREDTH = decimal("0.011");

/** The column holds percentages of the other, which add up to 100, once or (类 and 款) twice. */
export function isShareOf(share: Column, whole: Column): boolean {
  const total = sumOf(share);
  const times = [decimal("100"), decimal("200")].find(
    (sum) => compare(absolute(subtract(total, sum)), HALF_POINT) <= 0,
  );
  if (times === undefined || share.length < 2) return false;
  const base = sumOf(whole);
  return share.every((percent, row) => {
    const exact = divide(multiply(whole[row] ?? ZERO, times), base);
    return exact !== null && compare(absolute(subtract(percent ?? ZERO, exact)), HUNDREDTH) <= 0;
  });
}

/** 小计 beside 金额: each amount is the sum of the other column's from its row on to the next one. */
export function isSubtotalsOf(subtotals: Column, amounts: Column): boolean {
  const starts = subtotals.flatMap((amount, row) => (amount === null ? [] : [row]));
  const [first] = starts;
  if (first === undefined || starts.length < 2 || amounts.slice(0, first).some((amount) => amount !== null))
    return false;
  const blocks = starts.map((row, at) => amounts.slice(row, starts[at + 1]).flatMap((amount) => amount ?? []));
  return (
    blocks.some((block) => block.length > 1) &&
    blocks.every((block, at) => compare(subtotals[starts[at] ?? 0] ?? ZERO, sum(block)) === 0)
  );
}

/** The sum of what is there. */
export function sumOf(column: Column): Decimal {
  return column.reduce<Decimal>((total, amount) => (amount === null ? total : add(total, amount)), ZERO);
}
