import { compare, sum } from "../amount/decimal";
import type { SpendingTable } from "../model/mapping";
import { lastMonthOf, partOfYearIn } from "../text/periods";
import { yuanByClass } from "./class-amounts";
import type { SheetView } from "./sheet-view";
import { withoutPart } from "./whole-title";

type Views = ReadonlyMap<string, SheetView>;

/** The month that a table, by its title or its sheet's name, goes up to; null where it names none. */
export function monthOf({ title, source }: SpendingTable): number | null {
  const part = partOfYearIn(title) ?? partOfYearIn(source.sheet);
  return part === null ? null : lastMonthOf(part);
}

/** No 类 of the earlier table is less in the later one: what was spent so far. */
function goesOn(views: Views, earlier: SpendingTable, later: SpendingTable): boolean {
  const [before, after] = [yuanByClass(views, earlier), yuanByClass(views, later)];
  const rises = [...before].every(([code, amount]) => compare(after.get(code) ?? sum([]), amount) >= 0);
  return rises && compare(sum(after.values()), sum(before.values())) > 0;
}

/** Fewer months that happen to rise are no proof. */
const SHORTEST = 3;

/**
 * Tables of one title, month after month, each holding what was spent since January: the series of them, in their order.
 * None where one month is less than the one before it: those hold what was spent in the month.
 */
export function cumulativeSeries(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const months = tables
    .flatMap((table) => {
      const month = table.addends === undefined ? monthOf(table) : null;
      return month === null ? [] : [{ table, month }];
    })
    .sort((one, other) => one.month - other.month);
  const titles = new Set(months.map(({ table }) => withoutPart(table)));
  const distinct = new Set(months.map(({ month }) => month)).size === months.length;
  if (months.length < SHORTEST || titles.size > 1 || !distinct) return [];
  const series = months.map(({ table }) => table);
  return series.every((table, at) => at === 0 || goesOn(views, series[at - 1] ?? table, table)) ? series : [];
}
