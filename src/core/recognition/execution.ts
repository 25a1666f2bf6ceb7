import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "../model/area";
import { formatSource } from "../model/area";
import type { ExecutionPart, ExecutionRole, ExecutionTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { compact } from "../text/normalise";
import { readMoneyUnit } from "../text/unit-line";
import { message } from "../wording";
import { isColumnNumbers } from "./column-numbers";
import { contextOf } from "./context";
import { writtenAmount } from "./read-cells";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isFiller, isNote } from "./words";

const WORDS: readonly (readonly [RegExp, ExecutionRole])[] = [
  // 执行率权重 and 执行率得分 stand beside 执行率
  [/权重|^分值|^满分|^标准分/, "weight"],
  [/得分$/, "score"],
  [/执行率|支出率|执行进度|支出进度|完成率/, "rate"],
  [/^(?:年初预算|年初部门预算|年初批复|年初预算安排)/, "initialBudget"],
  [
    /^(?:全年预算|调整后?预算|当年预算|全年\(调整\)预算|调整后全年预算|年度预算数|预算调整数|预算批复数|预算数$|年度预算总额|年度预算$)/,
    "budget",
  ],
  [
    /^(?:全年执行|预算执行数|执行数|支出决算|决算数|实际支出|全年支出|全年实际支出|预算支出数|实际执行|支出数|本年支出|决算支出)/,
    "spent",
  ],
  [/原因|说明/, "reason"],
];

function roleOf(text: string): ExecutionRole | null {
  const key = compact(text)
    .replace(/\((?:[ABa-b/]+|万?元|%|分|B\/A)\)/g, "")
    .replace(/[:]$/, "");
  if (key === "" || key.length > 16) return null;
  if (/^1?-?\d+月|预计/.test(key)) return null;
  return WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** A row that heads a budget execution block: a budget and what was spent. */
export function isExecutionHeader(view: SheetView, row: number): boolean {
  const roles = headRoles(view, row);
  return roles.spent !== undefined && (roles.budget !== undefined || roles.initialBudget !== undefined);
}

function headRoles(view: SheetView, row: number): Partial<Record<ExecutionRole, number>> {
  const roles: Partial<Record<ExecutionRole, number>> = {};
  for (const column of filledColumns(view, row)) {
    const value = view.value(row, column);
    const role = typeof value === "string" ? roleOf(value) : null;
    // 年度预算数(万元) as the side label of the block gives way to 调整后预算数
    if (role === null || (roles[role] !== undefined && role !== "budget")) continue;
    roles[role] = column;
  }
  return roles;
}

const TOTAL_LINE = /总额|合计|总计|资金总|年度资金|部门整体|整体支出|总支出|全年支出/;
const PART_LINE =
  /^其中|财政拨款|结转|其他资金|单位资金|专户|财政资金|基本支出|项目支出|政府性基金|一般公共预算|国有资本/;
const LAST_LINES = 14;

/** The execution block headed at `row`, above `limit`; null where it holds no amount (a blank form). */
export function readExecution(view: SheetView, row: number, limit: number, floor: number): ExecutionTable | null {
  const roles = headRoles(view, row);
  const moneyColumns = [roles.initialBudget, roles.budget, roles.spent].filter((column) => column !== undefined);
  const leftmost = Math.min(...moneyColumns);
  const lines: { row: number; label: string }[] = [];
  for (let each = row + 1; each <= Math.min(limit, view.bottom, row + LAST_LINES); each++) {
    if (isColumnNumbers(view, each)) continue;
    const columns = filledColumns(view, each);
    const numeric = moneyColumns.some(
      (column) =>
        isNumeric(view.value(each, column)) || (view.key(each, column) !== "" && isFiller(view.key(each, column))),
    );
    const labelColumn = columns.filter((column) => column < leftmost).at(-1);
    const label = labelColumn === undefined ? "" : view.text(each, labelColumn);
    if (isNote(compact(label))) break;
    if (!numeric && !(PART_LINE.test(compact(label)) || TOTAL_LINE.test(compact(label)))) {
      if (lines.length > 0) break;
      continue;
    }
    lines.push({ row: each, label: compact(label) });
  }
  const main = lines.find(({ label }) => TOTAL_LINE.test(label) && !/^其中/.test(label)) ?? lines[0];
  if (!main || /收入/.test(main.label)) return null;
  const cell = (role: ExecutionRole, at: number): Source | null => {
    const column = roles[role];
    return column === undefined ? null : cellSource(view.sheet, at, column);
  };
  const part = (line: { row: number; label: string }): ExecutionPart => ({
    name: line.label.replace(/^其中[:：]?/, ""),
    initialBudget: cell("initialBudget", line.row),
    budget: cell("budget", line.row),
    spent: cell("spent", line.row),
  });
  const budget = cell("budget", main.row) ?? cell("initialBudget", main.row);
  const spent = cell("spent", main.row);
  const parts = lines.filter((line) => line !== main && PART_LINE.test(line.label)).map(part);
  const held = [budget, spent, ...parts.flatMap((each) => [each.budget, each.spent])];
  if (!held.some((source) => source !== null && writtenAmount(view.sheet, source) !== null)) return null;
  const bottom = lines.at(-1)?.row ?? main.row;
  const context = contextOf(view, floor, row, row + 1, bottom);
  if (/收入/.test(context.title)) return null;
  // a long list without a line of its whole is some other table with a budget column
  if (!TOTAL_LINE.test(main.label) && lines.length > 3 && !/执行/.test(context.title)) return null;
  const unit = unitBeside(view, row, bottom) ?? context.unit;
  return {
    source: sourceOf(view.sheet, { top: row, left: view.left, bottom, right: Math.max(...Object.values(roles)) }),
    title: context.title,
    confidence: roles.budget !== undefined && TOTAL_LINE.test(main.label) ? 0.95 : 0.8,
    reasons: [
      message("recognition.execution-head", {
        cell: formatSource(cellSource(view.sheet, row, leftmost)),
        line: main.label === "" ? "—" : main.label,
      }),
    ],
    unit,
    initialBudget: cell("initialBudget", main.row),
    budget,
    spent,
    weight: cell("weight", main.row),
    rate: cell("rate", main.row),
    score: cell("score", main.row),
    reason: cell("reason", main.row),
    parts,
  };
}

/** The unit in the block's side label: 项目资金（万元）. */
function unitBeside(view: SheetView, top: number, bottom: number): MoneyUnit | null {
  for (let row = Math.max(view.top, top - 1); row <= bottom; row++) {
    for (const column of filledColumns(view, row)) {
      const value = view.value(row, column);
      if (typeof value !== "string" || !/资金|预算|支出|执行/.test(value)) continue;
      const unit = readMoneyUnit(value);
      if (unit) return unit;
    }
  }
  return null;
}
