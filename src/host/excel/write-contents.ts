import { formatArea } from "../../core/model/area";
import { FREE_ROW } from "./memory-area";
import { type Grid, gridOf, type PlanContents } from "./plan-grid";

/** Empties a sheet of ours: contents, formats, merges and links. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
}

/** Empties what of our hidden sheet is not the memory. */
export function clearStage(stage: Excel.Worksheet): void {
  const below = stage.getRange(`${String(FREE_ROW + 1)}:${String(LAST_ROW)}`);
  below.unmerge();
  below.clear("All");
}

const LAST_ROW = 1_048_576;

/** Replays a plan's contents on an empty sheet: formats that keep text text, constants, formulas, merges. */
export function writeContents(sheet: Excel.Worksheet, plan: PlanContents): void {
  const grid = gridOf(plan);
  if (grid === null) return;
  writeGrid(sheet, grid);
  for (const { area } of plan.cells) {
    if (area.top !== area.bottom || area.left !== area.right) sheet.getRange(formatArea(area)).merge();
  }
  // In manual calculation mode nothing else would compute what was just entered; the mode itself stays as it is.
  sheet.calculate(true);
}

export function writeGrid(sheet: Excel.Worksheet, grid: Grid): void {
  const range = sheet.getRange(formatArea(grid.area));
  range.numberFormat = mutable(grid.entryFormats);
  range.values = mutable(grid.constants);
  if (grid.formulas !== null) range.formulas = mutable(grid.formulas);
  const changes = grid.formats.some((row, index) =>
    row.some((format, column) => format !== grid.entryFormats[index]?.[column]),
  );
  if (changes) range.numberFormat = mutable(grid.formats);
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}
