import type { Source } from "../../core/model/area";
import { isNoRange } from "./error-codes";

/** What is selected, in one request; null where it is no single range (several at once, a chart, a picture). */
export async function selectedSource(context: Excel.RequestContext): Promise<Source | null> {
  const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("id,name");
  try {
    await context.sync();
  } catch (error) {
    if (isNoRange(error)) return null;
    throw error;
  }
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  return { sheetId: sheet.id, sheet: sheet.name, area };
}
