import { formatArea, type Source } from "../../core/model/area";
import { HostError } from "../host-error";

/** Shows the source's sheet and selects its cells: by the sheet's id, which survives renames, else by its name. */
export async function selectSource(context: Excel.RequestContext, source: Source): Promise<void> {
  const { worksheets } = context.workbook;
  const keys = [source.sheetId, source.sheet].filter((key) => key !== "");
  const candidates = keys.map((key) => worksheets.getItemOrNullObject(key).load("visibility"));
  await context.sync();
  const sheet = candidates.find((candidate) => !candidate.isNullObject);
  if (sheet === undefined) throw new HostError("sheet-missing", source.sheet);
  if (sheet.visibility !== "Visible") throw new HostError("sheet-hidden", source.sheet);
  sheet.activate();
  sheet.getRange(formatArea(source.area)).select();
  await context.sync();
}
