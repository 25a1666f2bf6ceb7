import { columnName } from "../../core/model/area";
import type { SheetPlan } from "../../core/model/plan";
import { columnPixels } from "../../core/model/column-width";
import { POINTS_PER_PIXEL } from "./former-widths";
import { equalRuns } from "./tiles";

/**
 * Row heights and column widths; on a sheet that was there before the plan may leave the widths as they are, or the
 * columns that stay keep theirs (`former`, in points; null for the plan's).
 */
export function writeSizes(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  rewritten: boolean,
  former: readonly (number | null)[],
): void {
  const all = sheet.getRange().format;
  if (rewritten) all.useStandardHeight = true;
  for (const [first, last, height] of equalRuns(plan.rowHeights)) {
    if (height !== null) sheet.getRange(`${String(first + 1)}:${String(last + 1)}`).format.rowHeight = height;
  }
  if (rewritten && plan.keepWidths === true) return;
  if (rewritten) all.useStandardWidth = true;
  for (const [first, last, width] of equalRuns(plan.columnWidths)) {
    const columns = sheet.getRange(`${columnName(first)}:${columnName(last)}`);
    columns.format.columnWidth = columnPixels(width) * POINTS_PER_PIXEL;
  }
  former.forEach((points, index) => {
    const letter = columnName(index);
    if (points !== null) sheet.getRange(`${letter}:${letter}`).format.columnWidth = points;
  });
}
