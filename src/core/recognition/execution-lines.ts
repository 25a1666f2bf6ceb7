import type { Decimal } from "../amount/decimal";
import { compare, sum } from "../amount/decimal";
import { isFunctionalCode } from "../classification";
import type { ExecutionTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { compact } from "../text/normalise";
import { isColumnNumbers } from "./column-numbers";
import { type ExecutionHead, yearOfLabel } from "./execution-head";
import { lastMonthOf, monthOfNumber } from "../text/periods";
import { writtenAmount } from "./read-cells";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isFiller, isNote } from "./words";

export const TOTAL_LINE = /总额|合计|总计|资金总|年度资金|部门整体|整体支出|总支出|全年支出|^全年$/;
export const PART_LINE =
  /^其中|财政拨款|结转|其他资金|单位资金|预算资金|专户|财政资金|基本支出|项目支出|政府性基金|一般公共预算|国有资本/;
const LAST_LINES = 14;

/** Lines of one kind that leave nothing out together: a whole is their sum where no line states it. */
const KINDS: readonly RegExp[] = [
  /^(?:基本支出|项目支出|经营支出|上缴上级支出|对附属单位补助支出)$/,
  /^(?:(?:当年|本年)?财政(?:拨款|资金)|上年结转(?:资金)?|其他资金)$/,
  /^(?:(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款|支出|资金)?|(?:财政)?专户(?:管理)?资金|单位资金|其他资金)$/,
];
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]+)/;

export interface Line {
  readonly row: number;
  readonly label: string;
  /** The 功能分类 code of the line, "" where it has none. */
  readonly code: string;
}

/** The lines below a head, as far as they go on, with the columns that the head names. */
export interface Lines extends ExecutionHead {
  readonly lines: readonly Line[];
  readonly leftmost: number;
  readonly bottom: number;
}

export function linesOf(view: SheetView, row: number, limit: number, head: ExecutionHead, labels: number): Lines {
  const { roles } = head;
  const moneyColumns = [roles.initialBudget, roles.budget, roles.spent].filter((column) => column !== undefined);
  const leftmost = Math.min(...moneyColumns);
  const lines: Line[] = [];
  for (let each = row + 1; each <= Math.min(limit, view.bottom, row + LAST_LINES); each++) {
    if (isColumnNumbers(view, each)) continue;
    const filled = filledColumns(view, each);
    // one blank row is no end: what stands below it may be the other part
    if (filled.length === 0 && filledColumns(view, each - 1).length > 0) continue;
    const columns = filled.filter((column) => column < labels);
    const numeric = moneyColumns.some(
      (column) =>
        isNumeric(view.value(each, column)) || (view.key(each, column) !== "" && isFiller(view.key(each, column))),
    );
    // 上年结转 can stand between the label and the columns that are read
    const labelColumn = columns.findLast((column) => !isNumeric(view.value(each, column))) ?? columns.at(-1);
    const label = labelColumn === undefined ? "" : lineLabel(view, row, each, labelColumn);
    if (isNote(label)) break;
    if (!numeric && !(PART_LINE.test(label) || TOTAL_LINE.test(label))) {
      if (lines.length > 0) break;
      continue;
    }
    const code = columns.map((column) => view.key(each, column)).find(isFunctionalCode) ?? "";
    lines.push({ row: each, label, code });
  }
  return { ...head, lines, leftmost, bottom: lines.at(-1)?.row ?? row };
}

/** 3 under 月份 is 3月. */
function lineLabel(view: SheetView, head: number, row: number, column: number): string {
  const label = compact(view.text(row, column));
  return monthOfNumber(view.key(head, column), label) ?? label;
}

/** How a table's lines make its figures. */
export interface Reading {
  /** The line that is the whole; null where `addends` are to be added up. */
  readonly whole: Line | null;
  readonly addends: readonly Line[];
  /** Nothing proves that the addends leave nothing out. */
  readonly doubtful: boolean;
}

function wholeOf(whole: Line): Reading {
  return { whole, addends: [], doubtful: false };
}

/**
 * What the lines of a block make: a whole each for lines of years; the total; the line that the others add up to; the last
 * of cumulative months; the sum of lines that leave nothing out. None for parts: one part must not pass for the whole.
 */
export function readingsOf(view: SheetView, read: Lines): readonly Reading[] {
  const { lines } = read;
  if (lines.length > 0 && lines.every(({ label }) => yearOfLabel(label) !== null)) return lines.map(wholeOf);
  const beside = lines.filter(({ label }) => !/^其中/.test(label));
  const total = beside.find(({ label }) => TOTAL_LINE.test(label));
  const [first] = lines;
  if (first === undefined) return [];
  if (total !== undefined) {
    const parts = isBlank(view, read, total)
      ? exhaustive(lines.filter((line) => line !== total).map(withoutOfWhich))
      : [];
    return parts.length > 1 ? [{ whole: null, addends: parts, doubtful: false }] : [wholeOf(total)];
  }
  const months = beside.map(({ label }) => lastMonthOf(label));
  if (months.some((month) => month !== null)) return yearOfMonths(view, read, beside, months);
  if (beside.length < 2) return [wholeOf(first)];
  const proven = [first, beside.at(-1) ?? first].find((line) => isSumOfOthers(view, read, beside, line));
  if (proven !== undefined) return [wholeOf(proven)];
  const addends = exhaustive(beside);
  if (addends.length > 0) return [{ whole: null, addends, doubtful: false }];
  // 财政拨款 beside 基本支出: two ways of cutting, never to be added
  if (beside.some(({ label }) => PART_LINE.test(label.replace(ORDINAL, "")))) return [];
  return [{ whole: null, addends: beside, doubtful: true }];
}

/** 年度资金总额 without any amount. */
function isBlank(view: SheetView, { roles }: Lines, { row }: Line): boolean {
  const columns = [roles.initialBudget, roles.budget, roles.spent].filter((column) => column !== undefined);
  return columns.every((column) => view.key(row, column) === "");
}

function withoutOfWhich(line: Line): Line {
  return { ...line, label: line.label.replace(/^其中[:：]?/, "") };
}

/** Lines that leave nothing out together: 基本支出 and 项目支出, the funds, the highest level of functional codes. */
function exhaustive(lines: readonly Line[]): readonly Line[] {
  const names = lines.map(({ label }) => label.replace(ORDINAL, ""));
  const alone = new Set(names).size === names.length;
  if (alone && KINDS.some((kind) => names.every((name) => kind.test(name)))) return lines;
  if (!lines.every(({ code }) => code !== "")) return [];
  const highest = Math.min(...lines.map(({ code }) => code.length));
  const top = lines.filter(({ code }) => code.length === highest);
  return new Set(top.map(({ code }) => code)).size === top.length ? top : [];
}

/** The year stands in the line of its last month, where the amounts of the months are cumulative. */
function yearOfMonths(
  view: SheetView,
  { roles }: Lines,
  lines: readonly Line[],
  months: readonly (number | null)[],
): readonly Reading[] {
  const { spent } = roles;
  if (spent === undefined) return [];
  const amounts = lines.map(({ row }) => writtenAmount(view.sheet, cellSource(view.sheet, row, spent)));
  const rising = amounts.every((amount, at) => {
    const before = amounts[at - 1] ?? null;
    return at === 0 || before === null || (amount !== null && compare(amount, before) >= 0);
  });
  const last = lines[months.indexOf(12)];
  return rising && last !== undefined && last === lines.at(-1) ? [wholeOf(last)] : [];
}

/** The line's budget and spending are what all the others make. */
function isSumOfOthers(view: SheetView, { roles }: Lines, lines: readonly Line[], line: Line): boolean {
  const others = lines.filter((each) => each !== line);
  const columns = [roles.budget ?? roles.initialBudget, roles.spent].filter((column) => column !== undefined);
  return (
    others.length > 1 &&
    columns.every((column) => {
      const amountOf = ({ row }: Line): Decimal | null =>
        writtenAmount(view.sheet, cellSource(view.sheet, row, column));
      const whole = amountOf(line);
      return whole !== null && compare(whole, sum(others.flatMap((each) => amountOf(each) ?? []))) === 0;
    })
  );
}

/** The year that a line is for, with its cell; null for other lines. */
export function yearOf(view: SheetView, { row, label }: Line): ExecutionTable["year"] {
  const value = yearOfLabel(label);
  if (value === null) return null;
  const column = filledColumns(view, row).find((each) => compact(view.text(row, each)) === label);
  return { value, source: view.source(row, column ?? view.left) };
}
