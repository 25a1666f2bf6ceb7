import { type Area, cellArea } from "../core/model/area";
import { indexAt, lengthOf, sizeBetween } from "./axis";
import type { GridModel } from "./grid-model";
import { blockAt } from "./merges";

/** Where a key leads from the selected cell; null for a key that leads nowhere. Merged blocks are crossed in one step. */
export function stepFrom(model: GridModel, selection: Area, key: string, pageHeight: number): Area | null {
  const { top, left, bottom, right } = blockAt(model.merges, selection.top, selection.left);
  switch (key) {
    case "ArrowDown":
      return to(model, seen(model.rows.offsets, bottom + 1, 1), left);
    case "ArrowUp":
      return to(model, seen(model.rows.offsets, top - 1, -1), left);
    case "ArrowRight":
      return to(model, top, seen(model.columns.offsets, right + 1, 1));
    case "ArrowLeft":
      return to(model, top, seen(model.columns.offsets, left - 1, -1));
    case "PageDown":
      return to(model, indexAt(model.rows, (model.rows.offsets[top] ?? 0) + pageHeight), left);
    case "PageUp":
      return to(model, indexAt(model.rows, Math.max(0, (model.rows.offsets[top] ?? 0) - pageHeight)), left);
    case "Home":
      return to(model, top, 0);
    default:
      return null;
  }
}

/** The next index from `index` on that is not hidden. */
function seen(offsets: readonly number[], index: number, step: 1 | -1): number {
  let found = index;
  while (found >= 0 && found < offsets.length - 1 && offsets[found] === offsets[found + 1]) found += step;
  return found;
}

function to(model: GridModel, row: number, column: number): Area | null {
  const inside = row >= 0 && column >= 0 && row < lengthOf(model.rows) && column < lengthOf(model.columns);
  if (!inside || sizeBetween(model.rows, row, row) === 0) return null;
  const block = blockAt(model.merges, row, column);
  return cellArea(block.top, block.left);
}
