import { formatSource, type Source } from "../model/area";
import type { ProgressTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { readAmountText } from "../text/amount-text";
import { message } from "../wording";
import { contextOf } from "./context";
import { headKey } from "./indicator-words";
import { monthOf, quarterOf } from "../text/periods";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { turnedBlocks } from "./turned-view";

type Line = ProgressTable["months"][number];

const BUDGET = /^(?:全年预算数?|年度预算(?:总额|数)?|调整后?预算数?|预算数|全年预算安排|预算总额)[:：]?$/;
const CUMULATIVE =
  /累计(?:支出|执行)?(?:数|金额)?$|^(?:截至|截止).*(?:支出|执行)|累计支出|累计执行|支出累计(?:合计|总计)$/;
const MONTHLY = /^(?:当月|本月|月度|每月)?(?:支出|执行)(?:数|金额|额)?$/;
/** What was planned, what last year came to, what a part came to: none of it is this year's spending. */
const NOT_SPENT = /计划|上年|去年|同期|同比|增减|基本支出|项目支出|其中|20\d\d年同期/;
/** Months or quarters stand in this column from the row on. */
function periodsBelow(view: SheetView, row: number, column: number): boolean {
  return [row, row + 1, row + 2].every((each) => {
    const key = view.key(each, column);
    return (/月/.test(key) && monthOf(key) !== null) || quarterOf(key) !== null;
  });
}

/** 月份 (or months themselves) beside 支出: monthly spending downward. */
export function isProgressHeader(view: SheetView, row: number): boolean {
  const columns = headColumns(view, row);
  return columns.month !== null && (columns.cumulative !== null || columns.monthly !== null);
}

function headColumns(
  view: SheetView,
  row: number,
): { month: number | null; cumulative: number | null; monthly: number | null } {
  let month: number | null = null;
  let cumulative: number | null = null;
  let monthly: number | null = null;
  for (const column of filledColumns(view, row)) {
    const key = headKey(view.text(row, column));
    if (/^(?:月份|月度|月|时间|期间|季度)$/.test(key) || periodsBelow(view, row + 1, column)) month ??= column;
    else if (/率|进度|%/.test(key) || NOT_SPENT.test(key)) continue;
    else if (CUMULATIVE.test(key)) cumulative ??= column;
    else if (MONTHLY.test(key)) monthly ??= column;
  }
  return { month, cumulative, monthly };
}

function budgetNear(view: SheetView, header: number, floor: number): Source | null {
  for (let row = header - 1; row >= Math.max(floor, header - 6); row--) {
    const columns = filledColumns(view, row);
    for (const [index, column] of columns.entries()) {
      const next = columns[index + 1];
      if (BUDGET.test(headKey(view.text(row, column))) && next !== undefined && isNumeric(view.value(row, next))) {
        return view.source(row, next);
      }
      if (isLabelledBudget(view.text(row, column))) return view.source(row, column);
    }
  }
  for (const column of filledColumns(view, header)) {
    if (BUDGET.test(headKey(view.text(header, column))) && isNumeric(view.value(header + 1, column))) {
      return view.source(header + 1, column);
    }
  }
  return null;
}

/** A line 年度预算 before the months, under the head of what was spent. */
function budgetBelow(view: SheetView, header: number, { column, months }: Months): Source | null {
  const first = months[0]?.cumulative ?? months[0]?.monthly ?? null;
  if (first === null) return null;
  for (let row = header + 1; row < first.area.top; row++) {
    const at = first.area.left;
    if (BUDGET.test(headKey(view.text(row, column))) && isNumeric(view.value(row, at))) return view.source(row, at);
  }
  return null;
}

/** 全年预算数：1800.00万元 in one cell. */
function isLabelledBudget(text: string): boolean {
  const label = /^[^:：]+(?=[:：])/.exec(text.trim())?.[0] ?? "";
  return BUDGET.test(headKey(label)) && readAmountText(text).kind === "amount";
}

/** Monthly or cumulative spending under a 月份 column. Null where fewer than two months hold an amount. */
export function readProgress(view: SheetView, header: number, floor: number): ProgressTable | null {
  const read = readMonths(view, header);
  if (read === null) return null;
  const context = contextOf(view, floor, header, header + 1, read.bottom);
  return {
    source: sourceOf(view.sheet, { top: context.top, left: view.left, bottom: read.bottom, right: read.right }),
    title: context.title,
    unit: context.unit,
    budget: budgetNear(view, header, floor) ?? budgetBelow(view, header, read),
    ...foundBy(view, header, read),
  };
}

/** The same with the months beside each other and 当月支出, 累计支出 in a column. */
export function progressAcross(view: SheetView): readonly ProgressTable[] {
  return turnedBlocks(view).flatMap(({ view: turned, header, area }) => {
    if (!isProgressHeader(turned, header)) return [];
    const read = readMonths(turned, header);
    if (read === null) return [];
    const { title, unit, top } = contextOf(view, view.top, read.column, read.column + 1, area.bottom);
    const budget = budgetNear(view, read.column, view.top);
    return [{ source: sourceOf(view.sheet, { ...area, top }), title, unit, budget, ...foundBy(turned, header, read) }];
  });
}

interface Months {
  readonly column: number;
  readonly months: readonly Line[];
  readonly bottom: number;
  readonly right: number;
}

function readMonths(view: SheetView, header: number): Months | null {
  const { month: monthColumn, cumulative, monthly } = headColumns(view, header);
  if (monthColumn === null) return null;
  const months: Line[] = [];
  let bottom = header;
  for (let row = header + 1; row <= Math.min(view.bottom, header + 40); row++) {
    const key = view.key(row, monthColumn);
    const quarter = quarterOf(key);
    const month = quarter ?? monthOf(key) ?? bareMonth(view, row, monthColumn);
    if (month === null) {
      if (months.length > 0 && row > bottom + 1) break;
      continue;
    }
    const at = (column: number | null) =>
      column !== null && isNumeric(view.value(row, column)) ? view.source(row, column) : null;
    bottom = row;
    const line = { month, cumulative: at(cumulative), monthly: quarter === null ? at(monthly) : null };
    if (line.cumulative !== null || line.monthly !== null) months.push(line);
  }
  const right = Math.max(monthColumn, cumulative ?? 0, monthly ?? 0);
  return months.length < 2 ? null : { column: monthColumn, months, bottom, right };
}

function foundBy(view: SheetView, header: number, { column, months }: Months) {
  return {
    confidence: months.length >= 3 ? 0.9 : 0.7,
    reasons: [
      message("recognition.progress-head", {
        cell: formatSource(view.source(header, column)),
        count: String(months.length),
      }),
    ],
    months,
  };
}

/** 1 … 12 as numbers under 月份. */
function bareMonth(view: SheetView, row: number, column: number): number | null {
  const value = view.value(row, column);
  const month = typeof value === "number" ? value : Number.NaN;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}
