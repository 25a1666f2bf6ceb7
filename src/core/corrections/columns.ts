import { cellArea, columnName, type Source } from "../model/area";
import type { FoundTable } from "../model/mapping";
import { cellAt, cellSource, type Snapshot, usedArea } from "../model/snapshot";
import { headerRowOf } from "./anchor";

/** A column of a table as a person chooses it. */
export interface TableColumn {
  readonly column: number;
  /** "C 决算数": its letter and the words that head it. */
  readonly label: string;
  /** The cell that heads it. */
  readonly header: Source;
}

/** The rows that head a table, from 0. */
export function headerRows(
  snapshot: Snapshot,
  { source, header }: FoundTable & { readonly header?: Source },
): { readonly first: number; readonly last: number } {
  if (header !== undefined) return { first: header.area.top, last: header.area.bottom };
  const sheet = snapshot.sheets.find(({ id }) => id === source.sheetId);
  const row = sheet === undefined ? source.area.top : headerRowOf(sheet, source.area);
  return { first: row, last: row };
}

/** The columns of a table's sheet from the table's first on, with the lowest words of the table's head. */
export function tableColumns(
  snapshot: Snapshot,
  table: FoundTable & { readonly header?: Source },
): readonly TableColumn[] {
  const sheet = snapshot.sheets.find(({ id }) => id === table.source.sheetId);
  const used = sheet === undefined ? null : usedArea(sheet);
  if (sheet === undefined || used === null) return [];
  const { first, last } = headerRows(snapshot, table);
  const columns: TableColumn[] = [];
  for (let column = used.left; column <= used.right; column++) {
    let row = last;
    while (row > first && (cellAt(sheet, row, column).value ?? "") === "") row--;
    const { value } = cellAt(sheet, row, column);
    const words = typeof value === "string" ? value.replace(/\s+/g, "") : "";
    const header = cellSource(sheet, first, column);
    columns.push({
      column,
      label: words === "" ? columnName(column) : `${columnName(column)} ${words}`,
      header: { ...header, area: cellArea(first, column) },
    });
  }
  return columns;
}
