import { HostError } from "../host-error";
import { OWN_SHEET_MARKS } from "../own-sheets";
import { removeSheet } from "./finish";
import { listWorkbook } from "./listing";

/** Deletes our sheets and names; the names of the deleted sheets. */
export async function removeOwn(context: Excel.RequestContext): Promise<readonly string[]> {
  const listing = await listWorkbook(context);
  const own = listing.sheets.filter((sheet) => sheet.own !== null);
  if (own.length > 0 && listing.structureProtected) throw new HostError("structure-protected", "cannot delete sheets");
  const { names, worksheets } = context.workbook;
  for (const kind of listing.marked) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  for (const { id } of own) removeSheet(worksheets.getItem(id));
  await context.sync();
  return own.map(({ name }) => name);
}
