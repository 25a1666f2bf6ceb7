import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "../model/area";
import type { ReadAmount, ReadCell, ReadNumber } from "../model/inputs";
import type { SheetSnapshot, Snapshot } from "../model/snapshot";
import type { Piece } from "../text/piece";
import { readAmount, readCell, readNumber, readWeight, readWords } from "./read-cells";
import { type SheetView, viewOf } from "./sheet-view";

/** Reads cells of the snapshot by their source; a sheet that is gone reads as empty cells. */
export interface Reader {
  view(source: Source): SheetView | null;
  cell(source: Source): ReadCell;
  optionalCell(source: Source | null | undefined): ReadCell | null;
  /** The words of all cells of the source. */
  optionalWords(source: Source | undefined, piece?: Piece): ReadCell | null;
  amount(source: Source, unit: MoneyUnit): ReadAmount;
  optionalAmount(source: Source | null, unit: MoneyUnit): ReadAmount | null;
  optionalNumber(source: Source | null | undefined, piece?: Piece): ReadNumber | null;
  optionalWeight(source: Source | null | undefined, piece?: Piece): ReadNumber | null;
}

/** The reader of one workbook. */
export function readerOf(snapshot: Snapshot): Reader {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const sheetOf = ({ sheetId, sheet }: Source): SheetSnapshot =>
    sheets.get(sheetId) ?? {
      id: sheetId,
      name: sheet,
      visibility: "visible",
      own: null,
      top: 0,
      left: 0,
      values: [],
      formats: [],
    };
  return {
    view: (source) => viewOf(sheetOf(source)),
    cell: (source) => readCell(sheetOf(source), source),
    optionalCell: (source) => (source ? readCell(sheetOf(source), source) : null),
    optionalWords: (source, piece) => (source ? readWords(sheetOf(source), source, piece) : null),
    amount: (source, unit) => readAmount(sheetOf(source), source, unit),
    optionalAmount: (source, unit) => (source ? readAmount(sheetOf(source), source, unit) : null),
    optionalNumber: (source, piece) => (source ? readNumber(sheetOf(source), source, piece) : null),
    optionalWeight: (source, piece) => (source ? readWeight(sheetOf(source), source, piece) : null),
  };
}
