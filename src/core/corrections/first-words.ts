import type { Source } from "../model/area";
import { cellAt, type Snapshot, usedArea } from "../model/snapshot";
import { displayText } from "../text/display-text";

/** What the first cell of a range that holds anything shows, as it was read; null where all of it is empty. */
export function firstWords(snapshot: Snapshot, { sheetId, area }: Source): string | null {
  const sheet = snapshot.sheets.find(({ id }) => id === sheetId);
  const used = sheet === undefined ? null : usedArea(sheet);
  if (sheet === undefined || used === null) return null;
  // Whole columns can be selected: what lies outside the used range is empty.
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column++) {
      const { value, format } = cellAt(sheet, row, column);
      const words = displayText(value, format).trim();
      if (words !== "") return words;
    }
  }
  return null;
}
