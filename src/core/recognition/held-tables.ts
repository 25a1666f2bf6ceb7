import { compare } from "../amount/decimal";
import type { SpendingTable } from "../model/mapping";
import { yuanByClass } from "./class-amounts";
import { cumulativeSeries, monthOf } from "./cumulative-series";
import type { SheetView } from "./sheet-view";
import { ownLevelsIn } from "./units-below";

type Views = ReadonlyMap<string, SheetView>;

/**
 * Tables that another of them holds: the 本级 of a department beside the department, a month before a later one, one 类 with the
 * amount that it has in a table of several.
 */
export function heldIn(views: Views, tables: readonly SpendingTable[]): ReadonlySet<SpendingTable> {
  const series = cumulativeSeries(views, tables);
  const ofOneClass = tables.filter((table) => table.categories.length === 1 && isClassOf(views, table, tables));
  return new Set([...ownLevelsIn(views, tables), ...series.slice(0, -1), ...ofOneClass]);
}

function isClassOf(views: Views, part: SpendingTable, tables: readonly SpendingTable[]): boolean {
  const [own] = yuanByClass(views, part);
  return (
    own !== undefined &&
    tables.some((whole) => {
      if (whole.categories.length < 2 || whole.system !== part.system) return false;
      const amount = yuanByClass(views, whole).get(own[0]);
      return amount !== undefined && compare(amount, own[1]) === 0;
    })
  );
}

/** The series ends before December: its last table is no year. */
export function isUnfinished(views: Views, tables: readonly SpendingTable[], table: SpendingTable): boolean {
  return cumulativeSeries(views, tables).at(-1) === table && monthOf(table) !== 12;
}
