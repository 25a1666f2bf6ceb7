import type { ExecutionRole, ExecutionTable } from "../model/mapping";
import { compact } from "../text/normalise";
import { isColumnNumbers } from "./column-numbers";
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

export const TOTAL_LINE = /总额|合计|总计|资金总|年度资金|部门整体|整体支出|总支出|全年支出/;
export const PART_LINE =
  /^其中|财政拨款|结转|其他资金|单位资金|专户|财政资金|基本支出|项目支出|政府性基金|一般公共预算|国有资本/;
const LAST_LINES = 14;

/** Lines of one kind that leave nothing out together: a whole is their sum where no line states it. */
const KINDS: readonly RegExp[] = [
  /^(?:基本支出|项目支出|经营支出|上缴上级支出|对附属单位补助支出)$/,
  /^(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款|支出|资金)?$/,
];
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]+)/;
const YEAR_LINE = /^20\d\d(?:年度?)?$/;

export interface Line {
  readonly row: number;
  readonly label: string;
}

/** The lines below a head, as far as they go on, with the columns that the head names. */
export interface Lines {
  readonly roles: Partial<Record<ExecutionRole, number>>;
  readonly lines: readonly Line[];
  readonly leftmost: number;
  readonly bottom: number;
}

export function linesOf(view: SheetView, row: number, limit: number): Lines {
  const roles = headRoles(view, row);
  const moneyColumns = [roles.initialBudget, roles.budget, roles.spent].filter((column) => column !== undefined);
  const leftmost = Math.min(...moneyColumns);
  const lines: Line[] = [];
  for (let each = row + 1; each <= Math.min(limit, view.bottom, row + LAST_LINES); each++) {
    if (isColumnNumbers(view, each)) continue;
    const columns = filledColumns(view, each);
    const numeric = moneyColumns.some(
      (column) =>
        isNumeric(view.value(each, column)) || (view.key(each, column) !== "" && isFiller(view.key(each, column))),
    );
    const labelColumn = columns.filter((column) => column < leftmost).at(-1);
    const label = labelColumn === undefined ? "" : compact(view.text(each, labelColumn));
    if (isNote(label)) break;
    if (!numeric && !(PART_LINE.test(label) || TOTAL_LINE.test(label))) {
      if (lines.length > 0) break;
      continue;
    }
    lines.push({ row: each, label });
  }
  return { roles, lines, leftmost, bottom: lines.at(-1)?.row ?? row };
}

/** No line is the whole, and the lines are all of one kind: 基本支出 and 项目支出. */
export function addUp(lines: readonly Line[]): boolean {
  const names = lines.map(({ label }) => label.replace(ORDINAL, ""));
  return (
    lines.length > 1 &&
    new Set(names).size === names.length &&
    KINDS.some((kind) => names.every((name) => kind.test(name)))
  );
}

/**
 * The lines that are each a whole of their own: one a year, else the total, else the first. None where the first is a
 * part beside others that do not add up: one part must not pass for the whole.
 */
export function wholes(lines: readonly Line[]): readonly Line[] {
  if (lines.length > 0 && lines.every(({ label }) => YEAR_LINE.test(label))) return lines;
  const beside = lines.filter(({ label }) => !/^其中/.test(label));
  const total = beside.find(({ label }) => TOTAL_LINE.test(label));
  if (total !== undefined) return [total];
  const [first] = lines;
  if (first === undefined) return [];
  return beside.length > 1 && PART_LINE.test(first.label.replace(ORDINAL, "")) && !addUp(lines) ? [] : [first];
}

/** The year that a line is for, with its cell; null for other lines. */
export function yearOf(view: SheetView, { row, label }: Line): ExecutionTable["year"] {
  if (!YEAR_LINE.test(label)) return null;
  const column = filledColumns(view, row).find((each) => compact(view.text(row, each)) === label);
  return { value: Number(label.slice(0, 4)), source: view.source(row, column ?? view.left) };
}
