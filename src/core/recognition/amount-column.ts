import { absolute, compare, decimal, subtract, ZERO } from "../amount/decimal";
import { type MoneyUnit, toYuan } from "../amount/money-unit";
import { cellAt, cellSource, type CellValue, isCellError } from "../model/snapshot";
import { isPartWord, partOfYear, PARTS, PARTS_OF_YEAR, rankOfHead, UNKNOWN } from "./amount-words";
import { type Column, isShareOf, isSubtotalsOf, sumOf, sumsAmong } from "./column-sums";
import { type HeadRows, headWordsAbove, yearAbove, yearOfWords } from "./head-words";
import { writtenAmount } from "./read-cells";
import { isNumeric, type SheetView } from "./sheet-view";
import { isSubtotalLabel, isTotalLabel } from "./words";
import { readMoneyUnit } from "../text/unit-line";

/** The rank of columns that are parts of another. */
const PART = 1;

/** Nearer in rank than this, two columns are a question. */
const CLEAR = 1.5;

export interface AmountColumns {
  /** One column, or the parts that add up to the amount. */
  readonly columns: readonly number[];
  readonly head: string;
  /** The unit that the head of the column writes: 金额（万元）. */
  readonly unit: MoneyUnit | null;
  /** They are parts of a year, and not all of it. */
  readonly incomplete: boolean;
}

interface Candidate {
  readonly column: number;
  readonly words: readonly string[];
  readonly rank: number;
  readonly filled: number;
  readonly amounts: Column;
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
}

function choiceOf(...candidates: readonly Candidate[]): AmountColumns {
  return {
    columns: candidates.map(({ column }) => column),
    head: candidates[0]?.words.join("、") ?? "",
    unit: candidates[0]?.unit ?? null,
    incomplete: false,
  };
}

/** 1月 … 12月 (or four 季度) of one year, where no column holds the year: together they are it, if none is missing. */
function partsOfYear(candidates: readonly Candidate[]): AmountColumns | null {
  for (const [kind, number] of Object.entries(PARTS_OF_YEAR)) {
    const parts = candidates.flatMap((candidate) => {
      const part = partOfYear(candidate.words.at(-1) ?? "");
      return part?.kind === kind ? [{ candidate, part: part.part }] : [];
    });
    if (parts.length < 2 || new Set(parts.map(({ part }) => part)).size < parts.length) continue;
    const head = `${parts[0]?.part ?? ""}—${parts.at(-1)?.part ?? ""}`;
    const columns = parts.map(({ candidate }) => candidate.column);
    return { columns, head, unit: parts[0]?.candidate.unit ?? null, incomplete: parts.length < number };
  }
  return null;
}

function candidatesIn(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
  head: HeadRows,
  holds: (value: CellValue) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let column = from; column <= Math.min(to, view.right); column++) {
    const numeric = rows.filter((row) => holds(view.value(row, column)));
    if (numeric.length === 0) continue;
    const words = headWordsAbove(view, head, column, from);
    const rank = rankOfHead(words);
    const percent = numeric.every((row) => /%/.test(cellAt(view.sheet, row, column).format));
    if (rank < 0 || percent || isRowNumbering(view, rows, column, words)) continue;
    const amounts = rows.map((row) => writtenAmount(view.sheet, cellSource(view.sheet, row, column)));
    const unit = words.map(readMoneyUnit).find((each) => each !== null) ?? null;
    found.push({ column, words, rank, filled: numeric.length, amounts, year: yearOfWords(words), unit });
  }
  return found;
}

/** The columns that only add up to another one: 合计 is what 财政拨款 and 其他资金 make, whatever their words. */
function partsAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...sumsAmong(candidates.map(({ amounts }) => amounts))].flatMap(([at, run]) => {
    const whole = candidates[at];
    const name = whole?.words.at(-1) ?? "";
    const parts = run.flatMap((each) => candidates[each] ?? []);
    // 项目支出 of one unit is not what 基本支出 and 项目支出 of another make, whatever the figures
    if (whole === undefined || (isPartWord(name) && parts.some(({ words }) => words.at(-1) === name))) return [];
    return parts.filter(({ rank }) => rank <= whole.rank);
  });
}

/** The columns of one kind under several groups: 执行数 under 基本支出, under 项目支出 and under 合计. */
function kindsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const words = new Set(candidates.flatMap(({ words }) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  return [...words].map((word) => candidates.filter((candidate) => candidate.words.at(-1) === word));
}

/** Without shares, without subtotals and without the parts of another column, side by side or one under each group. */
function withoutParts(candidates: readonly Candidate[]): readonly Candidate[] {
  const parts = new Set([candidates, ...kindsOf(candidates)].flatMap(partsAmong));
  return candidates.filter(
    (candidate) =>
      !parts.has(candidate) &&
      !candidates.some(
        ({ amounts }) =>
          amounts !== candidate.amounts &&
          (isShareOf(candidate.amounts, amounts) || isSubtotalsOf(candidate.amounts, amounts)),
      ),
  );
}

/** Of columns of several years those of the table's own year; of the latest where nothing says it. */
function ofOneYear(candidates: readonly Candidate[], wanted: number | null): readonly Candidate[] {
  const years = candidates.flatMap(({ year }) => year ?? []);
  if (new Set(years).size < 2) return withoutOtherYear(candidates, wanted);
  const kept = wanted !== null && years.includes(wanted) ? wanted : Math.max(...years);
  const own = candidates.filter(({ year }) => year === null || year === kept);
  const others = candidates.filter(({ year }) => year !== null && year !== kept);
  // 2023年决算数 beside 2024年预算数, and nothing says which year the table is about
  const outranked = others.some(({ rank }) => own.every((each) => each.rank < rank));
  return outranked && kept !== wanted ? candidates : own;
}

/** 2022年决算数 beside 本年支出, in a table of 2023. */
function withoutOtherYear(candidates: readonly Candidate[], wanted: number | null): readonly Candidate[] {
  const own = candidates.filter(({ year }) => year === null || wanted === null || year === wanted);
  return own.some(({ rank }) => rank >= UNKNOWN) ? own : candidates;
}

/** The parts that together are the amount: those of one kind, at whichever level of the head they are named. */
function partsOf(candidates: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  for (const part of PARTS) {
    // of 预算数 and 决算数, each over its parts, only the likelier
    const besides = ({ words }: Candidate) =>
      rankOfHead(words.filter((word) => !isPartWord(word) && !isTotalLabel(word) && !isSubtotalLabel(word)));
    const most = Math.max(...candidates.map(besides));
    const alike = candidates.filter((candidate) => besides(candidate) === most);
    const whole = alike.every(({ words }) => words.some((word) => part.test(word)));
    const kinds = new Set(alike.flatMap(({ words }) => words.filter((word) => part.test(word))));
    // 基本支出 over 人员经费 and 公用经费, beside 项目支出 over 项目经费
    if (whole && kinds.size > 1) return alike;
  }
  for (const part of PARTS) {
    const parts = all.filter(({ words }) => part.test(words.at(-1) ?? ""));
    if (parts.length >= 2) return parts;
  }
  return [];
}

/** 决算数 under 基本支出 and under 项目支出: as likely as each other, because they are the parts of what is asked. */
function partsOfGroups(likeliest: readonly Candidate[]): readonly Candidate[] {
  const isCut = PARTS.some((part) => {
    const names = likeliest.flatMap(({ words }) => words.find((word) => part.test(word)) ?? []);
    const besides = new Set(likeliest.map(({ words }) => words.filter((word) => !part.test(word)).join("、")));
    return names.length === likeliest.length && new Set(names).size === names.length && besides.size === 1;
  });
  return isCut ? likeliest : [];
}

/** 合计 under 基本支出, beside 人员经费 and 公用经费 under it: all that the table holds, though each row is in one of them. */
function wholeOfGroup(candidates: readonly Candidate[]): Candidate | null {
  const whole = candidates.find(({ words }) => words.length > 1 && isTotalLabel(words.at(-1) ?? ""));
  const group = whole?.words.slice(0, -1) ?? [];
  const shared = candidates.every(({ words }) => group.every((word, at) => words[at] === word));
  return whole !== undefined && shared ? whole : null;
}

/**
 * The column of amounts beside a list of categories: by what the columns add up to, by the year and by the words of
 * their heads. Several choices, likeliest first, where the sheet does not decide; none where no column holds a number.
 * `rows` are the list's lines, `evaluated` the year that the workbook evaluates, where its forms say it.
 */
export function amountColumns(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
  head: HeadRows,
  floor: number,
  evaluated: number | null,
): readonly AmountColumns[] {
  const numbers = candidatesIn(view, rows, from, to, head, isNumeric);
  // a column of #REF! only is still the column of amounts
  const all = numbers.length > 0 ? numbers : candidatesIn(view, rows, from, to, head, isCellError);
  const candidates = ofOneYear(withoutParts(all), yearAbove(view, head.top, floor) ?? evaluated);
  const [best, ...others] = [...candidates].sort((a, b) => b.rank - a.rank || a.column - b.column);
  if (!best) return [];
  if (best.rank <= PART) {
    const year = partsOfYear(candidates) ?? partsOfYear(all);
    if (year) return [year];
  }
  const whole = best.rank <= PART ? wholeOfGroup(candidates) : null;
  if (whole) return [choiceOf(whole)];
  const parts = partsOf(candidates, all);
  if (best.rank <= PART && parts.length >= 2) return [choiceOf(...parts)];
  const scattered = candidates.filter(({ words, rank }) => rank === best.rank && words.join() === best.words.join());
  if (scattered.length >= 2 && oneInEachRow(scattered)) return [choiceOf(...scattered)];
  const groups = partsOfGroups(candidates.filter(({ rank }) => rank === best.rank));
  if (groups.length >= 2) return [choiceOf(...groups)];
  const rivals = others.filter(
    ({ rank, filled, amounts, unit }) =>
      best.rank - rank < CLEAR &&
      (rank >= UNKNOWN || (best.rank < UNKNOWN && rank > PART)) &&
      filled * 2 >= best.filled &&
      differs(amounts, best.amounts) &&
      !isSameInUnits(best, { unit, amounts }) &&
      !(best.rank > rank && isInOtherUnit(best.amounts, amounts)),
  );
  return [best, ...rivals].map((each) => choiceOf(each));
}

/** Under one head, and never two of them in a row: amounts that a conversion from print moved to the next column. */
function oneInEachRow(candidates: readonly Candidate[]): boolean {
  const rows = candidates[0]?.amounts.map((_amount, row) => row) ?? [];
  return rows.every((row) => candidates.filter(({ amounts }) => amounts[row] != null).length <= 1);
}

/** They hold different amounts. */
function differs(one: Column, other: Column): boolean {
  return compare(sumOf(one), sumOf(other)) !== 0 || one.some((amount, row) => amount !== other[row]);
}

/** 金额（元） and 金额（万元） beside each other, the one the other rounded. */
function isSameInUnits(one: Measured, other: Measured): boolean {
  const { unit } = one;
  const second = other.unit;
  if (unit === null || second === null || unit === second) return false;
  return one.amounts.every((amount, row) => {
    const gap = subtract(toYuan(amount ?? ZERO, unit), toYuan(other.amounts[row] ?? ZERO, second));
    return compare(absolute(gap), ROUNDED) <= 0;
  });
}

/** 辅助 in 元 beside 金额 in 万元, or the other way round: one and the same, whatever the heads say of units. */
function isInOtherUnit(one: Column, other: Column): boolean {
  const [small, large] = compare(sumOf(one), sumOf(other)) < 0 ? [one, other] : [other, one];
  return (
    compare(sumOf(small), ROUNDED) > 0 &&
    isSameInUnits({ unit: "ten-thousand-yuan", amounts: small }, { unit: "yuan", amounts: large })
  );
}

type Measured = Pick<Candidate, "amounts" | "unit">;

/** 0.01 万元 in 元. */
const ROUNDED = decimal("100");

/** 1, 2, 3 … down a column without a head is a numbering, not money. */
function isRowNumbering(view: SheetView, rows: readonly number[], column: number, words: readonly string[]): boolean {
  if (words.some((word) => !/^\d+$/.test(word))) return false;
  const numbers = rows.map((row) => view.value(row, column));
  return (
    rows.length > 3 &&
    numbers.every((value, index) => typeof value === "number" && value === Number(numbers[0]) + index)
  );
}
