import type { Notice } from "../model/mapping";
import { formatArea, type Source } from "../model/area";
import { cellSource, isUncomputed, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { message } from "../wording";

/**
 * Formulas of the accountant's for which the file holds no result: saved by a program that computes nothing. Nobody can
 * say what they give, so their cells are empty for us, and that is told.
 */
export function uncomputedNotices({ sheets }: Snapshot): readonly Notice[] {
  const found = sheets.filter(({ own }) => own === null).flatMap(uncomputedOn);
  const [first] = found;
  if (first === undefined) return [];
  const said = { sheet: first.sheet, cell: formatArea(first.area), count: String(found.length) };
  return [{ message: message("entries.uncomputed", said), source: first }];
}

function uncomputedOn(sheet: SheetSnapshot): readonly Source[] {
  return (sheet.formulas ?? []).flatMap((line, row) => {
    if (line.every((formula) => formula === null)) return [];
    const at = sheet.top + row;
    const columns = line.map((_, column) => sheet.left + column).filter((column) => isUncomputed(sheet, at, column));
    return columns.map((column) => cellSource(sheet, at, column));
  });
}
