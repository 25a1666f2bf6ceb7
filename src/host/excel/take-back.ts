import type { SheetSnapshot } from "../../core/model/snapshot";
import { OWN_SHEET_MARKS } from "../own-sheets";
import { putBack, removeSheet } from "./finish";
import { type Listing, listWorkbook, ownSheet } from "./listing";

/**
 * Leaves the workbook as it was before a write that did not come to its end: sheets and marks that it made go away, the
 * memory gets its former text. Safe to repeat.
 */
export async function takeBack(
  context: Excel.RequestContext,
  known: { readonly listing: Listing; readonly memory: SheetSnapshot | null },
): Promise<void> {
  const now = await listWorkbook(context);
  const { names, worksheets } = context.workbook;
  const before = new Set(known.listing.sheets.map(({ id }) => id));
  for (const kind of now.marked) {
    if (!known.listing.marked.includes(kind)) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  }
  for (const { id, own } of now.sheets) {
    if (own !== null && !before.has(id)) removeSheet(worksheets.getItem(id));
  }
  const memory = ownSheet(known.listing, "memory");
  if (memory !== null && now.sheets.some(({ id }) => id === memory.id)) {
    putBack(worksheets.getItem(memory.id), known.memory);
  }
  await context.sync();
}
