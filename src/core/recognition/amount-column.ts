import { compare } from "../amount/decimal";
import { cellAt, cellSource } from "../model/snapshot";
import { PARTS, rankOfHead, UNKNOWN } from "./amount-words";
import { type Column, isShareOf, sumOf, sumsAmong } from "./column-sums";
import { type HeadRows, headWordsAbove, yearAbove, yearOfWords } from "./head-words";
import { writtenAmount } from "./read-cells";
import { isNumeric, type SheetView } from "./sheet-view";

/** The rank of columns that are parts of another. */
const PART = 1;

/** Nearer in rank than this, two columns are a question. */
const CLEAR = 1.5;

export interface AmountColumns {
  /** One column, or the parts that add up to the amount. */
  readonly columns: readonly number[];
  readonly head: string;
}

interface Candidate {
  readonly column: number;
  readonly words: readonly string[];
  readonly rank: number;
  readonly filled: number;
  readonly amounts: Column;
  readonly year: number | null;
}

function choiceOf(...candidates: readonly Candidate[]): AmountColumns {
  return { columns: candidates.map(({ column }) => column), head: candidates[0]?.words.join("、") ?? "" };
}

function candidatesIn(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
  head: HeadRows,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let column = from; column <= Math.min(to, view.right); column++) {
    const numeric = rows.filter((row) => isNumeric(view.value(row, column)));
    if (numeric.length === 0) continue;
    const words = headWordsAbove(view, head, column, from);
    const rank = rankOfHead(words);
    const percent = numeric.every((row) => /%/.test(cellAt(view.sheet, row, column).format));
    if (rank < 0 || percent || isRowNumbering(view, rows, column, words)) continue;
    const amounts = rows.map((row) => writtenAmount(view.sheet, cellSource(view.sheet, row, column)));
    found.push({ column, words, rank, filled: numeric.length, amounts, year: yearOfWords(words) });
  }
  return found;
}

/** Without shares and without the columns that only add up to another one: 合计 is what 财政拨款 and 其他资金 make, whatever their words. */
function withoutParts(candidates: readonly Candidate[]): readonly Candidate[] {
  const parts = new Set<Candidate>();
  for (const [at, run] of sumsAmong(candidates.map(({ amounts }) => amounts))) {
    const whole = candidates[at];
    for (const each of run) {
      const part = candidates[each];
      if (part && whole && part.rank <= whole.rank) parts.add(part);
    }
  }
  return candidates.filter(
    (candidate) =>
      !parts.has(candidate) &&
      !candidates.some(({ amounts }) => amounts !== candidate.amounts && isShareOf(candidate.amounts, amounts)),
  );
}

/** Of columns of several years those of the table's own year; of the latest where nothing says it. */
function ofOneYear(candidates: readonly Candidate[], wanted: number | null): readonly Candidate[] {
  const years = candidates.flatMap(({ year }) => year ?? []);
  if (new Set(years).size < 2) return candidates;
  const kept = wanted !== null && years.includes(wanted) ? wanted : Math.max(...years);
  const own = candidates.filter(({ year }) => year === null || year === kept);
  const others = candidates.filter(({ year }) => year !== null && year !== kept);
  // 2023年决算数 beside 2024年预算数, and nothing says which year the table is about
  const outranked = others.some(({ rank }) => own.every((each) => each.rank < rank));
  return outranked && kept !== wanted ? candidates : own;
}

function partsOf(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const part of PARTS) {
    const parts = candidates.filter(({ words }) => part.test(words.at(-1) ?? ""));
    if (parts.length >= 2) return parts;
  }
  return [];
}

/**
 * The column of amounts beside a list of categories: by what the columns add up to, by the year and by the words of
 * their heads. Several choices, likeliest first, where the sheet does not decide; none where no column holds a number.
 * `rows` are the list's lines.
 */
export function amountColumns(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
  head: HeadRows,
  floor: number,
): readonly AmountColumns[] {
  const all = candidatesIn(view, rows, from, to, head);
  const candidates = ofOneYear(withoutParts(all), yearAbove(view, head.top, floor));
  const [best, ...others] = [...candidates].sort((a, b) => b.rank - a.rank || a.column - b.column);
  if (!best) return [];
  const parts = partsOf(all);
  if (best.rank <= 1 && parts.length >= 2) return [choiceOf(...parts)];
  const rivals = others.filter(
    ({ rank, filled, amounts }) =>
      best.rank - rank < CLEAR &&
      (rank >= UNKNOWN || (best.rank < UNKNOWN && rank > PART)) &&
      filled * 2 >= best.filled &&
      differs(amounts, best.amounts),
  );
  return [best, ...rivals].map((each) => choiceOf(each));
}

/** They hold different amounts. */
function differs(one: Column, other: Column): boolean {
  return compare(sumOf(one), sumOf(other)) !== 0 || one.some((amount, row) => amount !== other[row]);
}

/** 1, 2, 3 … down a column without a head is a numbering, not money. */
function isRowNumbering(view: SheetView, rows: readonly number[], column: number, words: readonly string[]): boolean {
  if (words.some((word) => !/^\d+$/.test(word))) return false;
  const numbers = rows.map((row) => view.value(row, column));
  return (
    rows.length > 3 &&
    numbers.every((value, index) => typeof value === "number" && value === Number(numbers[0]) + index)
  );
}
