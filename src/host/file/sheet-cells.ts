import type { Area } from "../../core/model/area";
import type { CellValue } from "../../core/model/snapshot";

/** One row as the part holds it: parallel lists, one entry per cell element. */
export interface RowRecord {
  readonly row: number;
  /** Points; null for the sheet's standard height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly columns: readonly number[];
  /** Indices into the workbook's cell styles. */
  readonly styles: readonly number[];
  readonly values: readonly CellValue[];
  /** Formulas with "=", by position in `columns`; null when the row has none. */
  readonly formulas: ReadonlyMap<number, string> | null;
}

export interface ColumnRecord {
  readonly first: number;
  readonly last: number;
  /** Characters, padding included, as files hold it; null for the standard width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface SheetLink {
  readonly area: Area;
  /** A place inside the workbook: "'表'!A1", or a defined name. */
  readonly location: string | null;
  /** Set for a link that leads out of the workbook. */
  readonly relationshipId: string | null;
}

/** A worksheet part as read: nothing is expanded, so a formatted but empty sheet costs nothing. */
export interface SheetCells {
  readonly rows: readonly RowRecord[];
  readonly columns: readonly ColumnRecord[];
  readonly merges: readonly Area[];
  readonly links: readonly SheetLink[];
  /** Points. */
  readonly defaultRowHeight: number | null;
  /** Rows that are not listed are hidden. */
  readonly rowsHiddenByDefault: boolean;
  /** Characters: with padding if `defaultColumnWidth`, without if `baseColumnWidth`. */
  readonly defaultColumnWidth: number | null;
  readonly baseColumnWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly protected: boolean;
}

/** What a sheet's cells need from the rest of the workbook. */
export interface ReadContext {
  readonly sharedStrings: readonly string[];
  /** By style index: numbers of that style are dates. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}
