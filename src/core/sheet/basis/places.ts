import type { ReadAmount, ReadCell } from "../../model/inputs";
import { ownCell, reference } from "../content";
import { COLUMN } from "./columns";
import type { Cursor, PlacedList } from "./placed-list";
import type { ReadFromText } from "./read-from-text";

/** Where on 评分依据 the numbers stand that the form's formulas refer to, known before either sheet is laid out. */
export interface BasisPlaces {
  readonly readFromText: readonly ReadFromText[];
  /** The list of numbers read from text; null where there are none. */
  readonly readings: PlacedList | null;
  readonly indicators: PlacedList | null;
  /** Where what follows the indicators begins, and the height of a page. */
  readonly after: Cursor;
  readonly room: number;
}

/** An indicator's row. */
export function indicatorRow({ indicators }: BasisPlaces, index: number): number {
  const row = indicators?.rows[index];
  if (row === undefined) throw new RangeError("every indicator has a row");
  return row;
}

/** The cell that holds the number read from this text cell, as a formula names it; null for a cell that is not listed. */
export function numberReadFrom(cell: ReadCell, { readFromText, readings }: BasisPlaces): string | null {
  const row = readings?.rows[readFromText.findIndex((read) => read.cell === cell)];
  return row === undefined ? null : ownCell(row, COLUMN.rule, "basis");
}

/** The number of a cell as a formula names it: the cell itself, or what 评分依据 read from its text; null for neither. */
export function numberIn(cell: ReadCell, places: BasisPlaces): string | null {
  return typeof cell.value === "number" ? reference(cell.source) : numberReadFrom(cell, places);
}

/** An amount as a formula names it, in its table's unit; null where no cell holds it. */
export function amountIn({ cell, fromText }: ReadAmount, places: BasisPlaces): string | null {
  return fromText ? numberReadFrom(cell, places) : reference(cell.source);
}
