import type { Area } from "./addresses";
import type { Chart } from "./charts";
import { type CellFormat, STANDARD_FORMAT } from "./format";
import { type PageLayout, standardPage } from "./page-layout";

export interface CellError {
  readonly error: string;
}

export type CellValue = null | string | number | boolean | CellError;

export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Cell {
  value: CellValue;
  /** With the leading "=", null for a constant. */
  formula: string | null;
  format: CellFormat;
  link: Hyperlink | null;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface NamedItem {
  readonly name: string;
  /** With the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** What a row or a column has of its own: its size in points (null: standard) and whether it is hidden. */
export interface Line {
  size: number | null;
  hidden: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  protected: boolean;
  /** By `cellKey`. A cell that was never touched is absent. */
  readonly cells: Map<number, Cell>;
  merges: Area[];
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  frozen: { readonly rows: number; readonly columns: number };
  page: PageLayout;
  showGridlines: boolean;
  showHeadings: boolean;
  tabColor: string;
  readonly names: NamedItem[];
  charts: Chart[];
  /** How many charts it ever had: Excel numbers them on. */
  chartCount: number;
  deleted: boolean;
}

export interface Workbook {
  name: string;
  readOnly: boolean;
  structureProtected: boolean;
  /** In tab order. */
  sheets: Sheet[];
  names: NamedItem[];
  active: Sheet;
  selection: { readonly sheet: Sheet; readonly area: Area };
  /** Told after each change of the selection. */
  readonly selectionListeners: Set<() => void>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** A value may be older than its formula: calculation happens on the next read. */
  stale: boolean;
  /** Formulas entered since the last calculation; the only ones that manual mode calculates. */
  readonly entered: Set<Cell>;
  nextSheet: number;
}

export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function keyRow(key: number): number {
  return Math.floor(key / 16_384);
}

export function keyColumn(key: number): number {
  return key % 16_384;
}

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    protected: false,
    cells: new Map(),
    merges: [],
    rows: new Map(),
    columns: new Map(),
    frozen: { rows: 0, columns: 0 },
    page: standardPage(),
    showGridlines: true,
    showHeadings: true,
    tabColor: "",
    names: [],
    charts: [],
    chartCount: 0,
    deleted: false,
  };
}

export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export function findSheet(workbook: Workbook, nameOrId: string): Sheet | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const found = sheet.cells.get(key);
  if (found) return found;
  const cell: Cell = { value: null, formula: null, format: STANDARD_FORMAT, link: null };
  sheet.cells.set(key, cell);
  return cell;
}

export function lineAt(lines: Map<number, Line>, index: number): Line {
  const found = lines.get(index);
  if (found) return found;
  const line: Line = { size: null, hidden: false };
  lines.set(index, line);
  return line;
}

/** The merged block that holds the cell, if any. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
}

/** The rectangle around all cells that hold something (`valuesOnly`) or have a format of their own. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [key, cell] of sheet.cells) {
    const holds = cell.formula !== null || cell.value !== null;
    if (!holds && (valuesOnly || cell.format === STANDARD_FORMAT)) continue;
    const row = keyRow(key);
    const column = keyColumn(key);
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used;
}
