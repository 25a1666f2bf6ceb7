import { ExcelError, invalidArgument } from "../wire/excel-error";
import { assertStructureOpen } from "./edit";
import { breakSheetIn, renameSheetIn } from "./formula-text";
import { emptySheet, findSheet, type Sheet, sheetId, type Visibility, type Workbook } from "./workbook";

/** Excel's rules for sheet names; the code is InvalidArgument, ItemAlreadyExists for a name in use. */
export function assertSheetName(workbook: Workbook, name: unknown, self?: Sheet): asserts name is string {
  if (typeof name !== "string" || name.trim() === "") throw invalidArgument("a sheet needs a name");
  if (name.length > 31) throw invalidArgument(`a sheet name of ${name.length} characters`);
  if (/[/\\?*:[\]]/.test(name)) throw invalidArgument("a sheet name with one of / \\ ? * : [ ]");
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument("a sheet name in apostrophes");
  if (["history", "历史记录"].includes(name.toLowerCase())) throw invalidArgument("a reserved sheet name");
  const wanted = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === wanted)) {
    throw new ExcelError("ItemAlreadyExists");
  }
}

/** Adds an empty sheet behind the last one; without a name it is the next free "Sheet…". It does not become active. */
export function addSheet(workbook: Workbook, name?: unknown): Sheet {
  assertStructureOpen(workbook);
  const wanted = name ?? nextName(workbook);
  assertSheetName(workbook, wanted);
  workbook.nextSheet += 1;
  const sheet = emptySheet(sheetId(workbook.nextSheet), wanted);
  workbook.sheets.push(sheet);
  return sheet;
}

function nextName(workbook: Workbook): string {
  let number = 1;
  while (findSheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: unknown): void {
  assertStructureOpen(workbook);
  assertSheetName(workbook, name, sheet);
  const before = sheet.name;
  rewriteFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
  sheet.name = name;
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  assertStructureOpen(workbook);
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  assertAnotherVisible(workbook, sheet);
  leave(workbook, sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  sheet.deleted = true;
  rewriteFormulas(workbook, (formula) => breakSheetIn(formula, sheet.name));
  workbook.stale = true;
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  assertStructureOpen(workbook);
  if (visibility !== "Visible") {
    assertAnotherVisible(workbook, sheet);
    leave(workbook, sheet);
  }
  sheet.visibility = visibility;
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: unknown): void {
  assertStructureOpen(workbook);
  if (typeof position !== "number" || position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

export function activate(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  if (workbook.active === sheet) return;
  workbook.active = sheet;
  setSelection(workbook, { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
}

/** Selects, and tells it once the request that did it is over. */
export function setSelection(workbook: Workbook, selection: Workbook["selection"]): void {
  workbook.selection = selection;
  for (const listener of workbook.selectionListeners) setTimeout(listener);
}

function assertAnotherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

/** Shows the nearest visible sheet when the active one goes. */
function leave(workbook: Workbook, sheet: Sheet): void {
  if (workbook.active !== sheet) return;
  const index = workbook.sheets.indexOf(sheet);
  const visible = (other: Sheet) => other !== sheet && other.visibility === "Visible";
  const next = workbook.sheets.slice(index).find(visible) ?? workbook.sheets.slice(0, index).findLast(visible);
  if (next) activate(workbook, next);
}

function rewriteFormulas(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.formula = rewrite(cell.formula);
    for (const item of sheet.names) item.formula = rewrite(item.formula);
  }
  for (const item of workbook.names) item.formula = rewrite(item.formula);
}
