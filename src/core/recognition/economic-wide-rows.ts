import { compare, sum, ZERO } from "../amount/decimal";
import { isFunctionalCode } from "../classification";
import { cellSource } from "../model/snapshot";
import type { MessageKey } from "../wording";
import { rankOfHead } from "./amount-words";
import type { WideColumn } from "./economic-wide";
import type { ExportPart } from "./export-parts";
import { lastMonthOf } from "../text/periods";
import { yearOfWords } from "./head-words";
import { writtenAmount } from "./read-cells";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isFiller, isNote, isTotalLabel } from "./words";

/** The rows below a wide head whose amounts are added, and what speaks against them. */
export interface AmountRows {
  readonly rows: readonly number[];
  readonly doubt: (MessageKey & `recognition.${string}`) | null;
}

interface Row {
  readonly row: number;
  readonly labels: readonly string[];
}

/**
 * The 合计 row, else the only row; of rows that are measures of one and the same (年初预算, 决算数, 占比) the one asked for;
 * of functional rows the highest level. Anything else can only be added up, and is asked about.
 */
export function amountRows(
  view: SheetView,
  from: number,
  to: number,
  firstColumn: number,
  columns: readonly WideColumn[],
  evaluated: number | null,
  part: ExportPart | null,
): AmountRows {
  const filled: Row[] = [];
  const periods: Row[] = [];
  for (let row = from; row <= to; row++) {
    if (part?.owns(row) === false) continue;
    const labels = filledColumns(view, row, view.left, firstColumn - 1).map((column) => view.key(row, column));
    if (labels.some((label) => SUM_OF_PERIOD.test(label))) {
      periods.push({ row, labels });
      continue;
    }
    if (labels.some(isTotalLabel) || isTotalLabel(labels.join(""))) return { rows: [row], doubt: null };
    if (labels.some(isNote)) break;
    if (columns.some(({ column }) => isNumeric(view.value(row, column)))) filled.push({ row, labels });
  }
  const closing = periods.findLast(({ labels }) => labels.some((label) => /累计/.test(label)));
  if (closing !== undefined) return { rows: [closing.row], doubt: null };
  if (periods.length > 0) return { rows: periods.map(({ row }) => row), doubt: "recognition.no-total-row" };
  if (filled.length <= 1) return { rows: filled.map(({ row }) => row), doubt: null };
  const cumulative = cumulativeRow(view, filled, columns);
  if (cumulative !== null) return cumulative;
  const measure = measureRow(filled, evaluated);
  if (measure !== null) return measure;
  const whole = wholeRow(view, filled, columns);
  if (whole !== null) return { rows: [whole], doubt: null };
  const depths = functionalDepths(view, filled, firstColumn);
  if (depths === null) return { rows: filled.map(({ row }) => row), doubt: "recognition.no-total-row" };
  const highest = Math.min(...depths);
  return { rows: filled.flatMap(({ row }, at) => (depths[at] === highest ? [row] : [])), doubt: null };
}

/** 本月合计 and 本年累计 stand month after month in a book: the last 累计 is the year. */
const SUM_OF_PERIOD = /^(?:[本当][月期年]|[月年])(?:合计|累计|小计|计|发生额?|累计发生额?)$|^累计(?:发生额?|数|额)?$/;

/** 1-3月, 1-6月 … 1-12月, each holding what was spent so far: the last is the year, where it is whole. */
function cumulativeRow(view: SheetView, filled: readonly Row[], columns: readonly WideColumn[]): AmountRows | null {
  const months = filled.map(({ labels }) => labels.map(lastMonthOf).find((month) => month !== null) ?? null);
  if (!months.every((month, at) => month !== null && month > (months[at - 1] ?? 0))) return null;
  const amountAt = ({ row }: Row) =>
    sum(columns.flatMap(({ column }) => writtenAmount(view.sheet, cellSource(view.sheet, row, column)) ?? []));
  const rising = filled.every((each, at) => {
    const before = filled[at - 1];
    return before === undefined || compare(amountAt(each), amountAt(before)) >= 0;
  });
  const named = filled.every(({ labels }) =>
    labels.some((label) => /^(?:20\d\d年)?1(?:月份?)?[-—–~～至到]|累计|上半年|底$|末$/.test(label)),
  );
  const last = filled.at(-1);
  if (last === undefined || !rising || !named) return null;
  return { rows: [last.row], doubt: months.at(-1) === 12 ? null : "recognition.no-total-row" };
}

/** The first or last row where it holds in every column what all others hold together: 302 above 302001, 302002. */
function wholeRow(view: SheetView, filled: readonly Row[], columns: readonly WideColumn[]): number | null {
  const amountAt = (row: number, column: number) =>
    writtenAmount(view.sheet, cellSource(view.sheet, row, column)) ?? ZERO;
  const isWhole = ({ row }: Row) =>
    columns.every(({ column }) => {
      const others = filled.filter((each) => each.row !== row).map((each) => amountAt(each.row, column));
      return compare(amountAt(row, column), sum(others)) === 0;
    });
  const [first] = filled;
  const last = filled.at(-1);
  if (first === undefined || last === undefined || filled.length < 3) return null;
  return [first, last].find(isWhole)?.row ?? null;
}

const MEASURE =
  /^20\d\d年?度?$|计划|指标|支付|追加|调整|结余|预算|决算|执行|金额|实际|支出数|发生|累计|占|比重|比例|率$|增减|差额/;
const LONGEST_MEASURE = 12;

/** Rows that measure the same categories: they are never added. Null where the rows are parts of a whole. */
function measureRow(filled: readonly Row[], evaluated: number | null): AmountRows | null {
  const measures = filled.flatMap(({ row, labels }) => {
    const words = labels.filter((label) => !isFiller(label) && !isNumeric(label));
    const label = words.at(-1) ?? "";
    return MEASURE.test(label) && label.length <= LONGEST_MEASURE
      ? [{ row, rank: rankOfHead([label]), year: yearOfWords(words) }]
      : [];
  });
  if (measures.length < filled.length) return null;
  const years = measures.flatMap(({ year }) => year ?? []);
  const wanted = evaluated !== null && years.includes(evaluated) ? evaluated : Math.max(...years);
  const amounts = measures.filter(({ rank, year }) => rank >= 0 && (year === null || year === wanted));
  const [best, next] = [...amounts].sort((one, other) => other.rank - one.rank);
  if (best === undefined) return { rows: [], doubt: null };
  const clear = next === undefined || next.rank < best.rank;
  return { rows: [best.row], doubt: clear ? null : "recognition.several-amount-rows" };
}

/** How deep each row stands in the functional classification (类, 款, 项); null where a row writes no code. */
function functionalDepths(view: SheetView, filled: readonly Row[], firstColumn: number): readonly number[] | null {
  const first = filled[0];
  if (first === undefined) return null;
  const base = filledColumns(view, first.row, view.left, firstColumn - 1).find((column) =>
    isFunctionalCode(view.key(first.row, column)),
  );
  if (base === undefined) return null;
  const depths = filled.map(({ row }) => depthOf(view, row, base, firstColumn));
  return depths.every((depth) => depth !== null) ? depths : null;
}

/** 201 | 03 | 01 in columns of their own, the upper ones written once or on every line, or 2010301 in one. */
function depthOf(view: SheetView, row: number, base: number, firstColumn: number): number | null {
  const own = view.key(row, base);
  let depth = isFunctionalCode(own) ? (own.length - 1) / 2 : 0;
  if (depth === 0 && own !== "") return null;
  for (let column = base + 1; column < Math.min(firstColumn, base + 3); column++) {
    const part = view.key(row, column);
    if (/^\d{1,2}$/.test(part)) depth = column - base + 1;
    else if (part !== "") break;
  }
  return depth === 0 ? null : depth;
}
