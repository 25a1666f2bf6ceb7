import type { Evaluation } from "../../model/evaluation";
import type { ReadAmount, ReadCell } from "../../model/inputs";
import { ownCell, reference } from "../content";
import { cellsReadFromText, type ReadFromText } from "./read-from-text";

/** Columns of 评分依据, A to M. */
export const COLUMN = {
  number: 0,
  name: 1,
  target: 2,
  targetNumber: 3,
  upper: 4,
  actual: 5,
  actualNumber: 6,
  rule: 7,
  arithmetic: 8,
  weight: 9,
  points: 10,
  sources: 11,
  check: 12,
} as const;

export const BASIS_WIDTHS: readonly number[] = [6, 26, 20, 12, 12, 20, 12, 34, 24, 8, 8, 32, 10];

/** What the check column shows where the accountant's cell still says what was read. */
export const UNCHANGED = "一致";
export const CHANGED = "已变动";

/** Rows of the head: title, note, and one row an entry of where it all comes from. */
export const PROVENANCE_ROWS = 11;

/** Where on 评分依据 the numbers stand that the form's formulas refer to, known before either sheet is laid out. */
export interface BasisPlaces {
  readonly readFromText: readonly ReadFromText[];
  /** First row of the list of numbers read from text (its heading). */
  readonly readingsTop: number;
  /** First row of the list of indicators (its heading). */
  readonly indicatorsTop: number;
  readonly indicatorRow: (index: number) => number;
  /** First row of what follows the indicators. */
  readonly moneyTop: number;
}

/** Heading and column headers. */
const HEAD = 2;

export function basisPlaces({ inputs, indicators }: Evaluation): BasisPlaces {
  const readFromText = cellsReadFromText(inputs);
  const readingsTop = 2 + PROVENANCE_ROWS;
  const indicatorsTop = readingsTop + (readFromText.length === 0 ? 0 : HEAD + readFromText.length);
  return {
    readFromText,
    readingsTop,
    indicatorsTop,
    indicatorRow: (index) => indicatorsTop + HEAD + index,
    moneyTop: indicatorsTop + (indicators.length === 0 ? 0 : HEAD + indicators.length),
  };
}

/** The cell that holds the number read from this text cell, as a formula names it; null for a cell that is not listed. */
export function numberReadFrom(cell: ReadCell, { readFromText, readingsTop }: BasisPlaces): string | null {
  const index = readFromText.findIndex((read) => read.cell === cell);
  return index < 0 ? null : ownCell(readingsTop + HEAD + index, COLUMN.rule, "basis");
}

/** The number of a cell as a formula names it: the cell itself, or what 评分依据 read from its text; null for neither. */
export function numberIn(cell: ReadCell, places: BasisPlaces): string | null {
  return typeof cell.value === "number" ? reference(cell.source) : numberReadFrom(cell, places);
}

/** An amount as a formula names it, in its table's unit; null where no cell holds it. */
export function amountIn({ cell, fromText }: ReadAmount, places: BasisPlaces): string | null {
  return fromText ? numberReadFrom(cell, places) : reference(cell.source);
}
