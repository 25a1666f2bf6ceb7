import type { OwnSheetKind } from "../../core/model/snapshot";
import { asHostError, HostError } from "../host-error";
import { OWN_SHEET_MARKS } from "../own-sheets";
import { removeSheet } from "./finish";
import { type ListedSheet, type Listing, listWorkbook, proven, withoutDoubtedSheets } from "./listing";
import { readSheets } from "./read";
import { inExcel, stopIfCancelled } from "./run";

/**
 * Takes our sheets and names away; the names of the deleted sheets. Cancelling ends the waiting at once; once Excel was asked,
 * that is all it can do, and is called "removal-cancelled".
 */
export async function removeOwn(signal: AbortSignal | undefined): Promise<readonly string[]> {
  let asked = false as boolean;
  const work = async (context: Excel.RequestContext): Promise<readonly string[]> => {
    const listing = await listProven(context, signal);
    stopIfCancelled(signal);
    const names = deleteOwn(context, listing);
    asked = true;
    await context.sync();
    return names;
  };
  try {
    return await inExcel(work, { signal });
  } catch (error) {
    const known = asHostError(error);
    throw asked && known.code === "cancelled" ? new HostError("removal-cancelled", known.details) : known;
  }
}

/** The workbook's sheets, ours only where their cells say so, too. */
async function listProven(context: Excel.RequestContext, signal: AbortSignal | undefined): Promise<Listing> {
  const listing = await listWorkbook(context);
  stopIfCancelled(signal);
  const marked = { ...listing, sheets: listing.sheets.filter(({ own }) => own !== null) };
  if (marked.sheets.length === 0) return listing;
  return withoutDoubtedSheets(listing, proven(await readSheets(context, marked, signal)));
}

/**
 * Names go last: a sheet that an error leaves behind must still be known as ours at the next try. The form, which the others
 * lead to, goes after them, and then the memory, which tells that they are ours.
 */
function deleteOwn(context: Excel.RequestContext, listing: Listing): readonly string[] {
  const own = listing.sheets.filter((sheet) => sheet.own !== null);
  if (own.length > 0 && listing.readOnly) throw new HostError("read-only", "workbook.readOnly");
  if (own.length > 0 && listing.structureProtected) throw new HostError("structure-protected", "cannot delete sheets");
  const { names, worksheets } = context.workbook;
  const late = (sheet: ListedSheet) => LATE.findIndex((kind) => kind === sheet.own);
  for (const { id, visibility } of [...own].sort((a, b) => late(a) - late(b))) {
    removeSheet(worksheets.getItem(id), visibility);
  }
  for (const kind of listing.marked) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  return own.map(({ name }) => name);
}

const LATE: readonly OwnSheetKind[] = ["evaluation", "memory"];
