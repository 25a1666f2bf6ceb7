import { HostError } from "../host-error";
import { OWN_SHEET_MARKS } from "../own-sheets";
import { removeSheet } from "./finish";
import { listWorkbook } from "./listing";

/**
 * Deletes our sheets and names; the names of the deleted sheets. Names go last: a sheet that an error leaves behind must
 * still be known as ours at the next try. The form, which the others lead to, goes after them.
 */
export async function removeOwn(context: Excel.RequestContext): Promise<readonly string[]> {
  const listing = await listWorkbook(context);
  const own = listing.sheets.filter((sheet) => sheet.own !== null);
  if (own.length > 0 && listing.readOnly) throw new HostError("read-only", "workbook.readOnly");
  if (own.length > 0 && listing.structureProtected) throw new HostError("structure-protected", "cannot delete sheets");
  const { names, worksheets } = context.workbook;
  const last = own.filter((sheet) => sheet.own === "evaluation");
  for (const { id, visibility } of [...own.filter((sheet) => !last.includes(sheet)), ...last]) {
    removeSheet(worksheets.getItem(id), visibility);
  }
  for (const kind of listing.marked) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  await context.sync();
  return own.map(({ name }) => name);
}
