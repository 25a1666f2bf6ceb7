import { OWN_SHEET_MARKS } from "../own-sheets";
import { type Backup, restore, watchBackup } from "./backup";
import { putBack, removeSheet } from "./finish";
import type { Known } from "./known";
import { listWorkbook, ownSheet } from "./listing";
import { settleCharts, takeBackCharts, watchCharts } from "./write-charts";

/** What an attempt to write may have left. */
export interface Traces {
  /** What the former state of our sheets can be restored from. */
  backup: readonly Backup[];
  /** Names under which sheets were to be made, free until then. */
  added: readonly string[];
}

/**
 * Leaves the workbook as it was before a write that did not come to its end: sheets and marks that it made go away, a
 * sheets that were being rewritten and the memory get back what they held. Safe to repeat.
 */
export async function takeBack(context: Excel.RequestContext, known: Known, { backup, added }: Traces): Promise<void> {
  const now = await listWorkbook(context);
  const { names, worksheets } = context.workbook;
  const there = (id: string) => now.sheets.some((sheet) => sheet.id === id);
  const before = new Set(known.listing.sheets.map(({ id }) => id));
  const memory = ownSheet(known.listing, "memory");
  const stage = now.sheets.find(({ id, own }) => id === memory?.id || (own === "memory" && !before.has(id)));
  const restorable = backup.filter(({ sheetId }) => there(sheetId));
  if (restorable.length > 0 && stage !== undefined) {
    const holdsBackup = watchBackup(worksheets.getItem(stage.id));
    const charts = restorable.map(({ sheetId }) => watchCharts(worksheets.getItem(sheetId)));
    await context.sync();
    for (const [index, former] of restorable.entries()) {
      const sheet = worksheets.getItem(former.sheetId);
      const now = charts[index]?.() ?? [];
      if (holdsBackup()) {
        restore(worksheets, worksheets.getItem(stage.id), former);
        takeBackCharts(sheet, now, former.charts);
      } else {
        settleCharts(sheet, now);
      }
    }
  }
  const unmarked = now.sheets.filter(({ id, own, name }) => own === null && !before.has(id) && added.includes(name));
  await removeEmpty(unmarked.map(({ id }) => worksheets.getItem(id)));
  for (const kind of now.marked) {
    if (!known.listing.marked.includes(kind)) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  }
  for (const { id, own } of now.sheets) {
    if (own !== null && !before.has(id)) removeSheet(worksheets.getItem(id));
  }
  if (memory !== null && there(memory.id)) putBack(worksheets.getItem(memory.id), known.memory);
  await context.sync();
}

/** A sheet made but not yet marked is empty; one with anything in it is somebody else's. */
async function removeEmpty(sheets: readonly Excel.Worksheet[]): Promise<void> {
  const [first] = sheets;
  if (first === undefined) return;
  const contents = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load("address") }));
  await first.context.sync();
  for (const { sheet, used } of contents) if (used.isNullObject) removeSheet(sheet);
}
