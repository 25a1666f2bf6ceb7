import {
  type CellLike,
  calculateFormulas,
  type DefinedNameEntry,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { notImplemented } from "../wire/excel-error";
import { isFormula } from "./formula-text";
import { type Cell, type CellValue, cellKey, keyColumn, keyRow, type Sheet, usedArea, type Workbook } from "./workbook";

/** The engine silently leaves formulas stale beyond this many distinct texts, so we refuse before. */
const MOST_DISTINCT_FORMULAS = 10_000;

const EMPTY = 0;
const CONSTANT = 2;
const FORMULA = 6;

/** Brings all values up to date if anything changed; in manual mode only what was entered since. */
export function calculateIfStale(workbook: Workbook): void {
  if (!workbook.stale) return;
  if (workbook.calculationMode !== "Manual") return calculateAll(workbook);
  if (workbook.entered.size > 0) run(workbook, (cell) => workbook.entered.has(cell));
  workbook.entered.clear();
}

export function calculateAll(workbook: Workbook): void {
  run(workbook, (cell) => cell.formula !== null);
  workbook.entered.clear();
  workbook.stale = false;
}

/** `Worksheet.calculate`: the formulas of one sheet; what they refer to elsewhere stays as it is in manual mode. */
export function calculateSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.calculationMode !== "Manual") return calculateIfStale(workbook);
  const own = new Set(sheet.cells.values());
  run(workbook, (cell) => cell.formula !== null && own.has(cell));
  for (const cell of own) workbook.entered.delete(cell);
}

/** A formula that leads to another workbook keeps what it last gave: that workbook is not open. */
const OTHER_WORKBOOK = /\[[^\]]+\.xl\w+\]/i;

function run(workbook: Workbook, isWanted: (cell: Cell) => boolean): void {
  const isLive = (cell: Cell) => isWanted(cell) && !OTHER_WORKBOOK.test(cell.formula ?? "");
  const texts = new Set<string>();
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null && isLive(cell)) texts.add(cell.formula);
  }
  if (texts.size > MOST_DISTINCT_FORMULAS) {
    throw notImplemented(`calculating ${texts.size} distinct formulas (more than ${MOST_DISTINCT_FORMULAS})`);
  }
  // What it cannot read it would leave at its old value without a word.
  for (const text of texts) if (!isFormula(engineText(text))) throw notImplemented(`calculating ${text}`);
  if (texts.size > 0) calculateFormulas(adaptWorkbook(workbook, isLive));
}

function adaptWorkbook(workbook: Workbook, isLive: (cell: Cell) => boolean): WorkbookLike {
  const worksheets = workbook.sheets.map((sheet, index) => adaptSheet(sheet, index + 1, isLive));
  return {
    worksheets,
    getWorksheet: (key) =>
      worksheets.find((sheet) =>
        typeof key === "string" ? sheet.name.toLowerCase() === key.toLowerCase() : sheet.id === key,
      ),
    definedNames: {
      getAllEntries: () => definedNames(workbook),
      getAllNames: () => definedNames(workbook),
    },
  };
}

function definedNames(workbook: Workbook): DefinedNameEntry[] {
  const entry = (name: string, formula: string) => ({ name, ranges: [formula.slice(1)] });
  return [
    ...workbook.names.map(({ name, formula }) => entry(name, formula)),
    ...workbook.sheets.flatMap((sheet, localSheetId) =>
      sheet.names.map(({ name, formula }) => ({ ...entry(name, formula), localSheetId })),
    ),
  ];
}

function adaptSheet(sheet: Sheet, id: number, isLive: (cell: Cell) => boolean): WorksheetLike {
  const used = usedArea(sheet, true);
  const rows = new Map<number, CellLike[]>();
  const byKey = new Map<number, CellLike>();
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === null) continue;
    const adapted = adaptCell(cell, keyRow(key) + 1, keyColumn(key) + 1, isLive(cell));
    byKey.set(key, adapted);
    const row = rows.get(adapted.row);
    if (row) row.push(adapted);
    else rows.set(adapted.row, [adapted]);
  }
  const eachRow = (...args: readonly unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback !== "function") return;
    for (const [row, cells] of rows) callback(adaptRow(cells, sheet.rows.get(row - 1)?.hidden ?? false), row);
  };
  return {
    id,
    name: sheet.name,
    dimensions: used && {
      top: used.top + 1,
      left: used.left + 1,
      bottom: used.bottom + 1,
      right: used.right + 1,
    },
    eachRow,
    findCell: (row, column) => byKey.get(cellKey(row - 1, column - 1)),
    getCell: () => {
      throw notImplemented("a formula whose result spills over several cells");
    },
  };
}

function adaptRow(cells: readonly CellLike[], hidden: boolean): RowLike {
  return {
    hidden,
    eachCell: (...args: readonly unknown[]) => {
      const callback = args.at(-1);
      if (typeof callback === "function") for (const cell of cells) callback(cell, cell.col);
    },
  };
}

function adaptCell(cell: Cell, row: number, col: number, live: boolean): CellLike {
  const formula = live && cell.formula !== null ? engineText(cell.formula) : undefined;
  return {
    row,
    col,
    type: formula !== undefined ? FORMULA : cell.value === null ? EMPTY : CONSTANT,
    ...(formula === undefined ? {} : { formula }),
    model: formula === undefined ? {} : { formula },
    value: cell.value,
    get result(): FormulaResultLike {
      return cell.value ?? undefined;
    },
    set result(result: FormulaResultLike) {
      cell.value = toValue(result);
    },
  };
}

/** Without "=", and with broken references as the engine writes them: "#REF!A1" is plain "#REF!" to it. */
function engineText(formula: string): string {
  return formula.slice(1).replace(/#REF!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/gi, "#REF!");
}

/** A formula never gives an empty cell: nothing is 0, as in Excel. */
function toValue(result: FormulaResultLike): CellValue {
  if (result === undefined) return 0;
  if (result instanceof Date) throw notImplemented("a formula whose result is a Date object");
  return result;
}
