import { columnPixels } from "../../core/model/column-width";
import { columnName } from "../../core/model/area";
import type { SheetPlan } from "../../core/model/plan";

export const POINTS_PER_PIXEL = 72 / 96;

/** Excel keeps widths in whole pixels of the screen: nearer than this, nobody changed the column. */
const UNCHANGED = 1.5;

/**
 * Widths, in points, that the plan's columns had on the sheet as it stands and that somebody gave them; null for a column
 * that is new or was as we made it. Told after the next sync; empty where the plan does not ask.
 */
export function watchWidths(sheet: Excel.Worksheet, plan: SheetPlan | undefined): () => readonly (number | null)[] {
  const kept = plan?.keepWidths;
  if (kept === undefined || typeof kept === "boolean") return () => [];
  const watched = kept.map((column) => {
    if (column === null) return null;
    const letter = columnName(column.index);
    return { format: sheet.getRange(`${letter}:${letter}`).format.load("columnWidth"), made: column.width };
  });
  return () =>
    watched.map((column) => {
      if (column === null) return null;
      const points = column.format.columnWidth;
      return Math.abs(points - columnPixels(column.made) * POINTS_PER_PIXEL) < UNCHANGED ? null : points;
    });
}
