import { OWN_SHEET_MARKS } from "../own-sheets";
import type { WriteRequest, WrittenSheet } from "../port";
import { type Backup, restore, watchBackup } from "./backup";
import { complete } from "./complete";
import { putBack, removeSheet } from "./finish";
import type { Known } from "./known";
import { asKnownBefore, type ListedSheet, type Listing, listWorkbook, ownSheet } from "./listing";
import { takeBackCharts, watchCharts } from "./write-charts";

/** What an attempt to write may have left. */
export interface Traces {
  readonly request: WriteRequest;
  /** What the former state of our sheets can be restored from. */
  backup: readonly Backup[];
  /** Names under which sheets were to be made, free until then. */
  added: readonly string[];
  /** A former clean-up got as far as restoring: where the backup is gone now, it has done its work. */
  restoring: boolean;
}

/**
 * Leaves the workbook as it was before a write that did not come to its end: sheets and marks that it made go away,
 * sheets that were being rewritten and the memory get back what they held. Where their former state had made way already,
 * the write is brought to its end instead, and the result is what was written; else null. Safe to repeat.
 */
export async function takeBack(
  context: Excel.RequestContext,
  known: Known,
  traces: Traces,
): Promise<readonly WrittenSheet[] | null> {
  const now = asKnownBefore(await listWorkbook(context), known.listing);
  const { worksheets } = context.workbook;
  const stage = stageIn(now, known);
  const restorable = traces.backup.filter(({ sheetId }) => now.sheets.some(({ id }) => id === sheetId));
  if (restorable.length > 0 && stage !== null) {
    const holdsBackup = watchBackup(worksheets.getItem(stage.id));
    const charts = restorable.map(({ sheetId }) => watchCharts(worksheets.getItem(sheetId)));
    await context.sync();
    if (!holdsBackup() && !traces.restoring) return complete(context, now, known, traces.request, traces.backup);
    if (holdsBackup()) {
      traces.restoring = true;
      restorable.forEach((former, index) => {
        restore(worksheets, worksheets.getItem(stage.id), former);
        takeBackCharts(worksheets.getItem(former.sheetId), charts[index]?.() ?? [], former.charts);
      });
    }
  }
  await removeAdded(context, now, known, traces.added);
  return null;
}

/** The hidden sheet that the write rehearsed on. */
function stageIn(now: Listing, { listing }: Known): ListedSheet | null {
  const memory = ownSheet(listing, "memory");
  return now.sheets.find(({ id, own }) => id === memory?.id || (own === "memory" && !isIn(listing, id))) ?? null;
}

function isIn(listing: Listing, wanted: string): boolean {
  return listing.sheets.some(({ id }) => id === wanted);
}

/** Takes away the sheets and marks that were not there before, and puts the memory back. */
async function removeAdded(
  context: Excel.RequestContext,
  now: Listing,
  { listing, memory }: Known,
  added: readonly string[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const made = now.sheets.filter(({ id }) => !isIn(listing, id));
  await removeEmpty(
    context,
    made.filter(({ own, name }) => own === null && added.includes(name)),
  );
  for (const kind of now.marked) {
    if (!listing.marked.includes(kind)) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  }
  for (const { id, own, visibility } of made) {
    if (own !== null) removeSheet(worksheets.getItem(id), visibility);
  }
  const former = ownSheet(listing, "memory");
  if (former !== null && isIn(now, former.id)) putBack(worksheets.getItem(former.id), memory);
  await context.sync();
}

/** A sheet made but not yet marked is empty; one with anything in it is somebody else's. */
async function removeEmpty(context: Excel.RequestContext, sheets: readonly ListedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const contents = sheets.map(({ id, visibility }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { sheet, visibility, used: sheet.getUsedRangeOrNullObject().load("address") };
  });
  await context.sync();
  for (const { sheet, visibility, used } of contents) if (used.isNullObject) removeSheet(sheet, visibility);
}
