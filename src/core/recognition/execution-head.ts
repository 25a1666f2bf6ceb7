import type { ExecutionRole, ExecutionTable } from "../model/mapping";
import type { CellValue } from "../model/snapshot";
import { compact } from "../text/normalise";
import { lastMonthOf } from "../text/periods";
import { filledColumns, type SheetView } from "./sheet-view";
import { isSubtotalLabel, isTotalLabel } from "./words";

const WORDS: readonly (readonly [RegExp, ExecutionRole])[] = [
  // 执行率权重 and 执行率得分 stand beside 执行率
  [/权重|^分值|^满分|^标准分/, "weight"],
  [/得分$/, "score"],
  [/执行率|支出率|执行进度|支出进度|完成率/, "rate"],
  [/^(?:年初预算|年初部门预算|年初批复|年初预算安排|年初下达)/, "initialBudget"],
  [
    /^(?:全年预算|(?:全年|本年|当年|年度)?调整后?预算|当年预算|全年\(调整\)预算|调整后全年预算|年度预算数|预算调整数|预算批复数|预算数$|年度预算总额|年度预算$|预算合计|预算总额|本年预算(?:数|安排)?$)/,
    "budget",
  ],
  // 年中调整后预算数, 部门预算数(调整后), 最终预算数
  [/(?:调整|变更|追加)后的?(?:全年|年度|部门|支出)*预算|预算数?\(?(?:调整|变更)后|^最终预算/, "budget"],
  [
    /^(?:累计执行数|累计支出数?$|全年执行|预算执行数|执行数|支出决算|决算数|实际支出|全年支出|全年实际支出|预算支出数|实际执行|支出数|本年支出|决算支出)/,
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
  return isWhole(headRoles(view, row));
}

function isWhole(roles: ExecutionRoles): boolean {
  return roles.spent !== undefined && (roles.budget !== undefined || roles.initialBudget !== undefined);
}

/** 本年预算 beside 预算合计 leaves out what was carried over. */
function isOwnYearsPart(text: CellValue): boolean {
  return typeof text === "string" && /^本年预算/.test(compact(text));
}

export type ExecutionRoles = Partial<Record<ExecutionRole, number>>;

function headRoles(view: SheetView, row: number, from = view.left, to = view.right): ExecutionRoles {
  const roles: ExecutionRoles = {};
  for (const column of filledColumns(view, row, from, to)) {
    const value = view.value(row, column);
    if (GROUP.test(view.key(row, column))) Object.assign(roles, rolesUnder(view, row, column, to));
    const role = typeof value === "string" && !isOverMonths(view, row, column) ? roleOf(value) : null;
    // 年度预算数(万元) as the side label of the block gives way to 调整后预算数
    if (role === null || (roles[role] !== undefined && (role !== "budget" || isOwnYearsPart(value)))) continue;
    roles[role] = column;
  }
  return roles;
}

/** 累计支出 over 3月, 6月, 12月 heads what was spent up to each month. */
function isOverMonths(view: SheetView, row: number, column: number): boolean {
  return typeof view.value(row + 1, column) === "string" && lastMonthOf(view.key(row + 1, column)) !== null;
}

/** 预算 over 年初 and 调整后, beside 决算. */
const GROUP = /^(?:预算|决算)$/;

function rolesUnder(view: SheetView, row: number, column: number, to: number): ExecutionRoles {
  const group = view.key(row, column);
  const next = filledColumns(view, row, column + 1, to)[0] ?? column + 1;
  const words = filledColumns(view, row + 1, column, next - 1).filter(
    (each) => typeof view.value(row + 1, each) === "string",
  );
  if (words.length === 0) return group === "决算" ? { spent: column } : {};
  return Object.fromEntries(
    words.flatMap((each) => {
      const role = roleOf(view.text(row + 1, each) + group);
      return role === null ? [] : [[role, each]];
    }),
  );
}

/** The columns of one block of a head, and the year that stands over them (2023年 over 预算数 and 执行数). */
export interface ExecutionHead {
  readonly roles: ExecutionRoles;
  readonly year: ExecutionTable["year"];
}

const YEAR = /^20\d\d(?:年度?)?$/;

/** The year that a label is, and nothing else: 2023年. */
export function yearOfLabel(label: string): number | null {
  return YEAR.test(label) ? Number(label.slice(0, 4)) : null;
}

/**
 * The blocks of the head at `row`: one, or one for each year that stands above it, or that of the 合计 beside its parts.
 * None where it repeats its columns under parts only.
 */
export function executionHeads(view: SheetView, row: number): readonly ExecutionHead[] {
  const blocks = row === view.top ? [] : blocksAbove(view, row);
  if (blocks.length < 2) return [{ roles: headRoles(view, row), year: null }];
  const years = blocks.filter(({ year }) => year !== null);
  if (years.length > 1) return years;
  return blocks.filter(({ label }) => isTotalLabel(label) || isSubtotalLabel(label)).slice(0, 1);
}

/** The cells above a head, a blank row between at most, under each of which it names budget and spending again. */
function blocksAbove(view: SheetView, row: number): readonly (ExecutionHead & { readonly label: string })[] {
  const over = filledColumns(view, row - 1).length > 0 ? row - 1 : row - 2;
  const above = over < view.top ? [] : filledColumns(view, over);
  return above.flatMap((from, at) => {
    const roles = headRoles(view, row, from, (above[at + 1] ?? view.right + 1) - 1);
    const label = compact(view.text(over, from));
    const value = yearOfLabel(label);
    const year = value === null ? null : { value, source: view.source(over, from) };
    return isWhole(roles) ? [{ roles, year, label }] : [];
  });
}
