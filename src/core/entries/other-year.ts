import { memoryText } from "../memory/entry";
import { formatArea } from "../model/area";
import type { Notice } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { message } from "../wording";
import type { TypedEntries } from "./former-entries";

/** The key of the memory sheet's row that says which year our sheets were made for. */
export const YEAR_ENTRY = "year";

/**
 * What was typed on the form of another year, in a workbook that is used again: indicators of the same name keep it, so
 * last year's results could pass for this year's. It is told, and not thrown away: the year itself may have been corrected.
 */
export function otherYearNotices(snapshot: Snapshot, { cells }: TypedEntries, year: number | null): readonly Notice[] {
  const before = memoryText(snapshot, YEAR_ENTRY) ?? "";
  const [first] = cells;
  if (first === undefined || year === null || before === "" || before === String(year)) return [];
  const said = {
    ...{ before, year: String(year), count: String(cells.length) },
    ...{ cell: formatArea(first.source.area), sheet: first.source.sheet, value: first.text },
  };
  return [{ message: message("entries.other-year", said), source: first.source }];
}
