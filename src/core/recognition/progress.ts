import { formatSource, type Source } from "../model/area";
import type { ProgressTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { readAmountText } from "../text/amount-text";
import { message } from "../wording";
import { unitAround } from "./context";
import type { Block } from "./measures/blocks";
import { cellsOf, type MeasureCell } from "./measures/cells";
import { labelReader } from "./measures/label";
import { PROGRESS_WORDS } from "./measures/progress-words";
import { type Kind, linesOf, provenKind } from "./progress-lines";
import { filledColumns } from "./sheet-view";

/** Tables of one kind of spending, or of income, have months, too. */
const OTHER_SUBJECT = /三公|采购|资产|收入|人员|车辆|会议费|培训费/;
const ABOUT = /支出|执行|进度|预算/;
/** The year's budget, adjusted before all else. */
const BUDGETS = ["adjusted", "budget", "initial"] as const;
/** 年度预算 before the months stands under the head of what was spent. */
const BESIDE_BUDGET = new Set<string>([...BUDGETS, "total", "this", "so-far", "outlay"]);
/** What a column of the year's budget may say besides: nothing of what was spent. */
const OF_YEAR = new Set<string>([...BUDGETS, "total", "this", "so-far", "quarter"]);
/** Lines above a table in which its budget can stand. */
const REACH = 6;

/**
 * Spending by month, whichever way the months run: of every month the cell of the whole, cumulative, monthly or as a printed
 * rate. `blocks` are the tables of the same sheet. Null where fewer than two months hold one.
 */
export function readProgress(block: Block, blocks: readonly Block[], evaluated: number | null): ProgressTable | null {
  const title = block.title?.text ?? block.view.sheet.name.trim();
  if (OTHER_SUBJECT.test(title) || !isOfYear(block.year, evaluated)) return null;
  const cells = yearsCells(block, evaluated);
  const ofMonths = cells.filter(({ month }) => month !== null);
  const speaksOfSpending = ({ marks }: MeasureCell) => marks.has("outlay") || marks.has("rate");
  if (!ABOUT.test(title) && !ofMonths.some(speaksOfSpending)) return null;
  const budget = budgetAmong(cells) ?? budgetOfMonths(ofMonths) ?? budgetBefore(block, blocks);
  const months = linesOf(ofMonths, kindOfTitle(title) ?? provenKind(block.view, ofMonths, budget));
  return months.length < 2 ? null : tableOf(block, title, budget, months);
}

function yearsCells(block: Block, evaluated: number | null): readonly MeasureCell[] {
  const cells = cellsOf(block, labelReader(PROGRESS_WORDS), new Set());
  const latest = Math.max(...cells.flatMap(({ year }) => year ?? []));
  const year = evaluated ?? block.year ?? (Number.isFinite(latest) ? latest : null);
  return cells.filter((cell) => isOfYear(cell.year, year));
}

function isOfYear(year: number | null, evaluated: number | null): boolean {
  return year === null || evaluated === null || year === evaluated;
}

/** 累计支出进度表, 各月支出表: what the title says of amounts that say no more themselves. */
function kindOfTitle(title: string): Kind | null {
  if (title.includes("累计")) return "so-far";
  return /[各分逐]月(?:份)?支出(?!进度)|月度支出(?!进度)/.test(title) ? "monthly" : null;
}

function tableOf(
  { view, title: place, head, body }: Block,
  title: string,
  budget: Source | null,
  months: ProgressTable["months"],
): ProgressTable {
  const first = head[0] ?? body[0]?.row ?? view.top;
  const top = place?.row ?? first;
  const used = months.flatMap(({ cumulative, monthly, rate }) =>
    [cumulative, monthly, rate].filter((cell) => cell !== null),
  );
  const bottom = Math.max(...used.map(({ area }) => area.bottom));
  const right = Math.max(...used.map(({ area }) => area.right));
  const cell = formatSource(view.source(first, filledColumns(view, first)[0] ?? view.left));
  return {
    source: sourceOf(view.sheet, { top, left: view.left, bottom, right }),
    title,
    confidence: months.length > 2 ? 0.9 : 0.7,
    reasons: [message("recognition.progress-head", { cell, count: String(months.length) })],
    unit: unitAround(view, top, first, body[0]?.row ?? first, bottom)?.unit ?? null,
    budget,
    months,
  };
}

/** The budget of the whole among the table's own cells: a column, a row or a line before the months. */
function budgetAmong(cells: readonly MeasureCell[]): Source | null {
  const fits = cells.filter(
    ({ month, marks }) => month === null && [...marks].every((mark) => BESIDE_BUDGET.has(mark)),
  );
  for (const total of [true, false]) {
    for (const kind of BUDGETS) {
      const found = fits.filter(({ marks }) => marks.has(kind) && marks.has("total") === total);
      const [only, ...others] = found;
      if (only !== undefined) return others.length === 0 ? only.source : null;
    }
  }
  return null;
}

/** The year's budget in a column of its own, the same in every month's line: that of the last month, where it was changed. */
function budgetOfMonths(cells: readonly MeasureCell[]): Source | null {
  for (const kind of BUDGETS) {
    const found = cells.filter(({ marks }) => marks.has(kind) && [...marks].every((mark) => OF_YEAR.has(mark)));
    const last = Math.max(...found.flatMap(({ month }) => month ?? []));
    const [only, ...others] = found.filter(({ month }) => month === last);
    if (only !== undefined) return others.length === 0 ? only.source : null;
  }
  return null;
}

/** A line over the table: 全年预算｜120, 全年预算数：1800.00万元, or within its title. */
function budgetBefore({ view, title, head, body }: Block, blocks: readonly Block[]): Source | null {
  const first = head[0] ?? body[0]?.row ?? view.top;
  const read = labelReader(PROGRESS_WORDS);
  for (const other of blocks.filter(
    ({ body: [line] }) => line !== undefined && line.row < first && line.row >= first - REACH,
  )) {
    const found = budgetAmong(cellsOf(other, read, new Set()).filter(({ source }) => source.area.top < first));
    if (found !== null) return found;
  }
  for (let row = first - 1; row >= Math.max(view.top, Math.min(title?.row ?? first, first - REACH)); row--) {
    const column = filledColumns(view, row).find((each) => isBudgetInText(view.text(row, each)));
    if (column !== undefined) return view.source(row, column);
  }
  return null;
}

function isBudgetInText(text: string): boolean {
  return /预算[^:：]{0,6}[:：]/.test(text) && readAmountText(text).kind === "amount";
}
