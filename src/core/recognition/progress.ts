import { formatSource, type Source } from "../model/area";
import type { ProgressTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { message } from "../wording";
import { contextOf } from "./context";
import { headKey } from "./indicator-words";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";

type Line = ProgressTable["months"][number];

const BUDGET = /^(?:全年预算数?|年度预算数?|调整后?预算数?|预算数|全年预算安排|预算总额)[:：]?$/;
const CUMULATIVE = /累计(?:支出|执行)?(?:数|金额)?$|^(?:截至|截止).*(?:支出|执行)|累计支出|累计执行/;
const MONTHLY = /^(?:当月|本月|月度|每月)?(?:支出|执行)(?:数|金额|额)?$/;
const CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** The month a label names: "3月", "1-3月", "三月份", "2023年3月"; null for other text. */
export function monthOf(key: string): number | null {
  const digits = /^(?:20\d\d年)?(?:1[-—至~～])?(1[0-2]|0?[1-9])月份?(?:底|末)?$/.exec(key);
  if (digits) return Number(digits[1]);
  const chinese = /^([一二三四五六七八九十]{1,2})月份?$/.exec(key);
  const index = chinese ? CHINESE_MONTHS.indexOf(chinese[1] ?? "") : -1;
  return index < 0 ? null : index + 1;
}

/** 月份 beside 支出: monthly spending downward. */
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
    if (/^(?:月份|月度|月|时间|期间)$/.test(key)) month ??= column;
    else if (/率|进度|%/.test(key)) continue;
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
        return cellSource(view.sheet, row, next);
      }
    }
  }
  for (const column of filledColumns(view, header)) {
    if (BUDGET.test(headKey(view.text(header, column))) && isNumeric(view.value(header + 1, column))) {
      return cellSource(view.sheet, header + 1, column);
    }
  }
  return null;
}

/** Monthly or cumulative spending under a 月份 column. Null where fewer than two months hold an amount. */
export function readProgress(view: SheetView, header: number, floor: number): ProgressTable | null {
  const { month: monthColumn, cumulative, monthly } = headColumns(view, header);
  if (monthColumn === null) return null;
  const months: Line[] = [];
  let bottom = header;
  for (let row = header + 1; row <= Math.min(view.bottom, header + 40); row++) {
    const month = monthOf(view.key(row, monthColumn)) ?? bareMonth(view, row, monthColumn);
    if (month === null) {
      if (months.length > 0 && row > bottom + 1) break;
      continue;
    }
    const at = (column: number | null) =>
      column !== null && isNumeric(view.value(row, column)) ? cellSource(view.sheet, row, column) : null;
    bottom = row;
    const line = { month, cumulative: at(cumulative), monthly: at(monthly) };
    if (line.cumulative !== null || line.monthly !== null) months.push(line);
  }
  if (months.length < 2) return null;
  const context = contextOf(view, floor, header, header + 1, bottom);
  return {
    source: sourceOf(view.sheet, {
      top: context.top,
      left: view.left,
      bottom,
      right: Math.max(monthColumn, cumulative ?? 0, monthly ?? 0),
    }),
    title: context.title,
    confidence: months.length >= 3 ? 0.9 : 0.7,
    reasons: [
      message("recognition.progress-head", {
        cell: formatSource(cellSource(view.sheet, header, monthColumn)),
        count: String(months.length),
      }),
    ],
    unit: context.unit,
    budget: budgetNear(view, header, floor),
    months,
  };
}

/** 1 … 12 as numbers under 月份. */
function bareMonth(view: SheetView, row: number, column: number): number | null {
  const value = view.value(row, column);
  const month = typeof value === "number" ? value : Number.NaN;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}
