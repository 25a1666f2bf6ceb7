import type { Source } from "../model/area";
import type { FoundTable, IndicatorTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { readDepartmentLine } from "../text/title";
import { filledColumns, type SheetView } from "./sheet-view";

/** The cells above and below tables in which their organisation and year stand. */

export interface Found<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** Rows at a table's head in which its organisation and year stand. */
export const HEAD_ROWS = 6;

export interface Place {
  readonly view: SheetView;
  readonly top: number;
  /** The table's own header, where it is known: what stands below is the table's content. */
  readonly header?: number;
}

export function cellsAtHead({ view, top, header }: Place): Found<string>[] {
  return cellsIn(view, top, Math.min(view.bottom, top + HEAD_ROWS, header === undefined ? view.bottom : header - 1));
}

/** The texts of these rows. */
function cellsIn(view: SheetView, top: number, bottom: number): Found<string>[] {
  const cells: Found<string>[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of filledColumns(view, row)) {
      const value = view.value(row, column);
      if (typeof value === "string") cells.push({ value, source: cellSource(view.sheet, row, column) });
    }
  }
  return cells;
}

export function isIndicatorTable(table: FoundTable): table is IndicatorTable {
  return "header" in table;
}

/** Where the heads of these tables begin. */
export function places(views: ReadonlyMap<string, SheetView>, tables: readonly (FoundTable | null)[]): Place[] {
  return tables.flatMap((table) => {
    const view = table && views.get(table.source.sheetId);
    if (!view) return [];
    const top = Math.max(view.top, table.source.area.top - 3);
    return [isIndicatorTable(table) ? { view, top, header: table.header.area.top } : { view, top }];
  });
}

/** Rows below a table in which the line with its organisation can stand. */
const FOOT = 4;

/** The lines with which a published table can end: 填报单位：某局　　2022年度. */
export function cellsAtFoot(view: SheetView, { source }: FoundTable): readonly Found<string>[] {
  const { bottom } = source.area;
  return cellsIn(view, bottom + 1, Math.min(view.bottom, bottom + FOOT)).filter(
    ({ value }) => readDepartmentLine(value) !== null,
  );
}
