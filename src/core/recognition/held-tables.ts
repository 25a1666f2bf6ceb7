import type { SpendingTable } from "../model/mapping";
import { cumulativeSeries, monthOf } from "./cumulative-series";
import type { SheetView } from "./sheet-view";
import { ownLevelsIn } from "./units-below";

type Views = ReadonlyMap<string, SheetView>;

/** Tables that another of them holds: the 本级 of a department beside the department, a month before a later one. */
export function heldIn(views: Views, tables: readonly SpendingTable[]): ReadonlySet<SpendingTable> {
  const series = cumulativeSeries(views, tables);
  return new Set([...ownLevelsIn(views, tables), ...series.slice(0, -1)]);
}

/** The series ends before December: its last table is no year. */
export function isUnfinished(views: Views, tables: readonly SpendingTable[], table: SpendingTable): boolean {
  return cumulativeSeries(views, tables).at(-1) === table && monthOf(table) !== 12;
}
