import { asHostError, HostError } from "../host-error";
import { OWN_SHEET_MARKS } from "../own-sheets";
import { removeSheet } from "./finish";
import { type Listing, listWorkbook } from "./listing";
import { inExcel, stopIfCancelled } from "./run";

/**
 * Takes our sheets and names away; the names of the deleted sheets. Cancelling ends the waiting at once; once Excel was asked,
 * that is all it can do, and is called "removal-cancelled".
 */
export async function removeOwn(signal: AbortSignal | undefined): Promise<readonly string[]> {
  let asked = false as boolean;
  const work = async (context: Excel.RequestContext): Promise<readonly string[]> => {
    const listing = await listWorkbook(context);
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

/**
 * Names go last: a sheet that an error leaves behind must still be known as ours at the next try. The form, which the others
 * lead to, goes after them.
 */
function deleteOwn(context: Excel.RequestContext, listing: Listing): readonly string[] {
  const own = listing.sheets.filter((sheet) => sheet.own !== null);
  if (own.length > 0 && listing.readOnly) throw new HostError("read-only", "workbook.readOnly");
  if (own.length > 0 && listing.structureProtected) throw new HostError("structure-protected", "cannot delete sheets");
  const { names, worksheets } = context.workbook;
  const last = own.filter((sheet) => sheet.own === "evaluation");
  for (const { id, visibility } of [...own.filter((sheet) => !last.includes(sheet)), ...last]) {
    removeSheet(worksheets.getItem(id), visibility);
  }
  for (const kind of listing.marked) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  return own.map(({ name }) => name);
}
