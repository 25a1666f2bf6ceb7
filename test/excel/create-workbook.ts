import { parseAddress } from "./model/addresses";
import { ensureCell, emptySheet, lineAt, type Sheet, sheetId, type Visibility, type Workbook } from "./model/workbook";

/** A constant, or a formula where a text starts with "=". `null` is an empty cell. */
export type Content = string | number | boolean | null | { readonly error: string };

export interface CellSpec {
  readonly value: Content;
  /** With "="; `value` is then what it gave when the file was saved. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface SheetSpec {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  /** Rows from A1 on. */
  readonly rows?: readonly (readonly Content[])[];
  /** Single cells by address, with a number format where it matters. */
  readonly cells?: Readonly<Record<string, Content | CellSpec>>;
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** By letter. */
  readonly hiddenColumns?: readonly string[];
  /** Names of this sheet and what they stand for, with "=". */
  readonly names?: Readonly<Record<string, string>>;
}

export interface WorkbookSpec {
  readonly name?: string;
  readonly sheets: readonly SheetSpec[];
  /** The sheet shown; the first by default. */
  readonly active?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly structureProtected?: boolean;
  readonly readOnly?: boolean;
  readonly calculationMode?: Workbook["calculationMode"];
}

/** Builds the workbook as a file would be opened: contents are taken as they are, nothing is read as if typed. */
export function buildWorkbook(spec: WorkbookSpec): Workbook {
  const sheets = spec.sheets.map((sheet, index) => buildSheet(sheet, index + 1));
  // A file's formulas come with their values; the others are calculated once, whatever the mode.
  const uncalculated = sheets.flatMap((sheet) =>
    [...sheet.cells.values()].filter((cell) => cell.formula !== null && cell.value === null),
  );
  const active =
    sheets.find((sheet) => sheet.name === spec.active) ?? sheets.find((sheet) => sheet.visibility === "Visible");
  if (!active) throw new Error("a workbook needs a visible sheet");
  return {
    name: spec.name ?? "工作簿1.xlsx",
    readOnly: spec.readOnly ?? false,
    structureProtected: spec.structureProtected ?? false,
    sheets,
    names: buildNames(spec.names),
    active,
    selection: { sheet: active, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    selectionListeners: new Set(),
    calculationMode: spec.calculationMode ?? "Automatic",
    stale: uncalculated.length > 0,
    entered: new Set(uncalculated),
    nextSheet: sheets.length,
  };
}

function buildNames(names: Readonly<Record<string, string>> = {}) {
  return Object.entries(names).map(([name, formula]) => ({ name, formula, visible: true, comment: "" }));
}

function buildSheet(spec: SheetSpec, number: number): Sheet {
  const sheet = emptySheet(sheetId(number), spec.name);
  sheet.visibility = spec.visibility ?? "Visible";
  sheet.protected = spec.protected ?? false;
  sheet.names.push(...buildNames(spec.names));
  for (const [row, line] of (spec.rows ?? []).entries()) {
    for (const [column, content] of line.entries()) put(sheet, row, column, content);
  }
  for (const [address, content] of Object.entries(spec.cells ?? {})) {
    const area = areaOf(address);
    const isSpec = typeof content === "object" && content !== null && "value" in content;
    put(sheet, area.top, area.left, isSpec ? content.value : content, isSpec ? content : {});
  }
  sheet.merges = (spec.merges ?? []).map(areaOf);
  for (const row of spec.hiddenRows ?? []) lineAt(sheet.rows, row - 1).hidden = true;
  for (const column of spec.hiddenColumns ?? []) lineAt(sheet.columns, areaOf(`${column}1`).left).hidden = true;
  return sheet;
}

function put(
  sheet: Sheet,
  row: number,
  column: number,
  content: Content,
  { formula, numberFormat }: Omit<CellSpec, "value"> = {},
): void {
  if (content === null && formula === undefined && numberFormat === undefined) return;
  const cell = ensureCell(sheet, row, column);
  const written = formula === undefined && typeof content === "string" && content.startsWith("=");
  cell.formula = written ? content : (formula ?? null);
  cell.value = written ? null : content;
  if (numberFormat !== undefined) cell.format = { ...cell.format, numberFormat };
}

function areaOf(address: string) {
  const area = parseAddress(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}
