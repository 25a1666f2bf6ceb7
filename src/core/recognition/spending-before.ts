import type { Mapping, SpendingEntry, SpendingTable } from "../model/mapping";
import { cellAt, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { readMoneyUnit } from "../text/unit-line";
import { THRESHOLD } from "./choose";
import { headRowsAbove, headWordsAbove, yearOfWords } from "./head-words";
import { type SheetView, viewOf } from "./sheet-view";
import { yearsOf } from "./table-years";

/** The table of what was spent the year before, and that year where the workbook says which it is. */
export interface TableBefore {
  readonly table: SpendingTable;
  readonly year: number | null;
}

/**
 * What was spent the year before, of the same scope: another table that names that year alone, else a column of 上年 in
 * the table that is evaluated. Null where there is none, or more than one: it stands beside the year for comparison only
 * and is not worth a question.
 */
export function spendingBefore(snapshot: Snapshot, mapping: Mapping): TableBefore | null {
  const { spending, year } = mapping;
  if (spending === null) return null;
  const before = year === null ? null : year.value - 1;
  const views = viewsOf(snapshot, [spending, ...mapping.spendingCandidates]);
  const tables = mapping.spendingCandidates.filter(
    (table) => isLike(table, spending) && isOfYear(views, table, before),
  );
  const [table, ...others] = tables;
  if (table !== undefined) return others.length > 0 ? null : { table, year: before };
  const view = views.get(spending.source.sheetId);
  const column = view === undefined ? null : columnBefore(view, spending, before);
  return column === null ? null : { table: inColumn(spending, column), year: before };
}

type Views = ReadonlyMap<string, SheetView>;

function viewsOf(snapshot: Snapshot, tables: readonly SpendingTable[]): Views {
  const wanted = new Set(tables.map(({ source }) => source.sheetId));
  const sheets: readonly SheetSnapshot[] = snapshot.sheets.filter(({ id }) => wanted.has(id));
  return new Map(sheets.flatMap((sheet) => viewOf(sheet) ?? []).map((view) => [view.sheet.id, view]));
}

function isLike(table: SpendingTable, { scope, system, source }: SpendingTable): boolean {
  const isItself = table.source.sheetId === source.sheetId && table.source.area.top === source.area.top;
  const isSure = table.confidence >= THRESHOLD && table.unit !== null;
  const isBudget = /预算/.test(table.title.replace(/公共预算|基金预算|预算支出经济/g, "")) && !/决算/.test(table.title);
  return !isItself && isSure && !isBudget && table.scope === scope && table.system === system;
}

function isOfYear(views: Views, table: SpendingTable, year: number | null): boolean {
  const years = new Set(yearsOf(views, table));
  return year !== null && years.size === 1 && years.has(year);
}

/** 上年预算数, 上年结转 and shares are no spending of the year before. */
const NO_SPENDING = /预算|占|比|率|%|结转|结余|增|减|差/;

/** The only column of last year's amounts in a list of one category a row; null where there is none or several. */
function columnBefore(view: SheetView, table: SpendingTable, year: number | null): number | null {
  const amounts = everyEntry(table.categories).flatMap((entry) => entry.amounts);
  const columns = new Set(amounts.map(({ area }) => area.left));
  const [own] = columns;
  const isOneARow = everyEntry(table.categories).every(({ nameSource, amounts: [amount, ...more] }) => {
    return more.length === 0 && (amount === undefined || amount.area.top === nameSource.area.top);
  });
  if (own === undefined || columns.size > 1 || !isOneARow) return null;
  const names = everyEntry(table.categories).map(({ nameSource }) => nameSource.area);
  const [first, left] = [Math.min(...names.map(({ top }) => top)), Math.min(...names.map((area) => area.left))];
  const head = headRowsAbove(view, first, view.top, left, view.right);
  const found: number[] = [];
  for (let column = left; column <= view.right; column += 1) {
    const words = headWordsAbove(view, head, column, left);
    const isBefore = words.some((word) => /上年|去年/.test(word)) || (year !== null && yearOfWords(words) === year);
    const unit = words.map(readMoneyUnit).find((each) => each !== null) ?? table.unit;
    const isPercent = amounts.some(({ area }) => cellAt(view.sheet, area.top, column).format.includes("%"));
    if (column === own || !isBefore || isPercent || unit !== table.unit) continue;
    if (!words.some((word) => NO_SPENDING.test(word))) found.push(column);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function everyEntry(entries: readonly SpendingEntry[]): readonly SpendingEntry[] {
  return entries.flatMap((entry) => [entry, ...everyEntry(entry.items)]);
}

/** The same table with the amounts of another column. */
function inColumn(table: SpendingTable, column: number): SpendingTable {
  const moved = <Place extends SpendingEntry["nameSource"]>(source: Place): Place => {
    return { ...source, area: { ...source.area, left: column, right: column } };
  };
  const entry = (each: SpendingEntry): SpendingEntry => {
    return { ...each, amounts: each.amounts.map(moved), items: each.items.map(entry) };
  };
  return { ...table, total: table.total && moved(table.total), categories: table.categories.map(entry) };
}
