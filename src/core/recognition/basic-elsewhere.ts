import type { Source } from "../model/area";
import type { ReadAmount } from "../model/inputs";
import type { Snapshot } from "../model/snapshot";
import { unitAround } from "./context";
import { readAmount } from "./read-cells";
import { filledColumns, isNumeric, type SheetView, viewOf } from "./sheet-view";

const LABEL = /^(?:其中[:：]?)?(?:[一二三四五六七八九十\d]+[、.])?基本支出(?:合计|总额|决算数?)?[:：]?$/;
/** A sheet longer than this is a ledger, and no statement of what was spent on what. */
const LONGEST = 400;

/** What sheets other than this one call 基本支出: the number beside the label, or below it where it heads a column. */
export function basicElsewhere(snapshot: Snapshot, except: Source): readonly ReadAmount[] {
  return snapshot.sheets.flatMap((sheet) => {
    const view = sheet.own !== null || sheet.id === except.sheetId ? null : viewOf(sheet);
    return view === null || view.bottom - view.top > LONGEST ? [] : amountsIn(view);
  });
}

function amountsIn(view: SheetView): readonly ReadAmount[] {
  const found: ReadAmount[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    for (const column of filledColumns(view, row)) {
      if (!LABEL.test(view.key(row, column))) continue;
      const unit = unitAround(view, view.top, row, row + 1, view.bottom)?.unit;
      const amount = unit === undefined ? null : amountOf(view, row, column);
      if (unit !== undefined && amount !== null) found.push(readAmount(view.sheet, amount, unit));
    }
  }
  return found;
}

function amountOf(view: SheetView, row: number, column: number): Source | null {
  const beside = filledColumns(view, row, column + 1)[0];
  if (beside !== undefined && isNumeric(view.value(row, beside))) return view.source(row, beside);
  const below = row + 1;
  return isNumeric(view.value(below, column)) ? view.source(below, column) : null;
}
