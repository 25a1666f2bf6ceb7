import { columnName } from "../../core/model/area";
import type { SheetPlan } from "../../core/model/plan";
import { columnPixels } from "../../core/model/column-width";
import type { KeptLook } from "./former-look";
import type { KeptRows } from "./former-rows";
import { POINTS_PER_PIXEL } from "./former-widths";
import { equalRuns } from "./tiles";

/**
 * Row heights and column widths; on a sheet that was there before the plan may leave the widths as they are, or the
 * columns that stay keep theirs. Rows keep what they were given and that they are hidden.
 */
export function writeSizes(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  rewritten: boolean,
  { widths, rows }: Pick<KeptLook, "widths" | "rows">,
): void {
  const all = sheet.getRange().format;
  if (rewritten) all.useStandardHeight = true;
  for (const [first, last, height] of equalRuns(plan.rowHeights)) {
    if (height !== null) sheet.getRange(`${String(first + 1)}:${String(last + 1)}`).format.rowHeight = height;
  }
  keepRows(sheet, rows);
  if (rewritten && plan.keepWidths === true) return;
  if (rewritten) all.useStandardWidth = true;
  for (const [first, last, width] of equalRuns(plan.columnWidths)) {
    const columns = sheet.getRange(`${columnName(first)}:${columnName(last)}`);
    columns.format.columnWidth = columnPixels(width) * POINTS_PER_PIXEL;
  }
  widths.forEach((points, index) => {
    const letter = columnName(index);
    if (points !== null) sheet.getRange(`${letter}:${letter}`).format.columnWidth = points;
  });
}

function keepRows(sheet: Excel.Worksheet, { heights, hidden, wereHidden }: KeptRows): void {
  const rowAt = (row: number) => sheet.getRange(`${String(row + 1)}:${String(row + 1)}`);
  for (const [row, points] of heights) rowAt(row).format.rowHeight = points;
  // A row that is given a height comes into sight.
  for (const row of wereHidden) rowAt(row).rowHidden = false;
  for (const row of hidden) rowAt(row).rowHidden = true;
}
