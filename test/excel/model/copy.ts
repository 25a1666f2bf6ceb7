import { invalidArgument } from "../wire/excel-error";
import { type Area, contains, intersection, LAST_COLUMN, LAST_ROW } from "./addresses";
import { clear } from "./edit";
import { moveReferences } from "./formula-text";
import { ensureCell, keyColumn, keyRow, type Sheet, type Workbook } from "./workbook";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * `Range.copyFrom` with everything (contents, formats, merges, links), from the target's first cell on. Sizes of rows
 * and columns do not travel. Relative references of formulas move along.
 */
export function copyAll(workbook: Workbook, target: Place, source: Place): void {
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  const moved = (area: Area): Area => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  });
  const area = moved(source.area);
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw invalidArgument("a copy beyond the sheet's end");
  const copies = [...source.sheet.cells]
    .map(([key, cell]) => ({ row: keyRow(key), column: keyColumn(key), cell: { ...cell } }))
    .filter(({ row, column }) => intersection(source.area, { top: row, bottom: row, left: column, right: column }));
  const merges = source.sheet.merges.filter((block) => contains(source.area, block)).map(moved);
  clear(workbook, target.sheet, area, "All");
  for (const { row, column, cell } of copies) {
    const made = Object.assign(ensureCell(target.sheet, row + down, column + across), cell);
    if (made.formula === null) continue;
    made.formula = moveReferences(made.formula, down, across);
    workbook.entered.add(made);
  }
  target.sheet.merges.push(...merges);
  workbook.stale = true;
}
