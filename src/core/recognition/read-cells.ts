import { type Decimal, decimalFromCell } from "../amount/decimal";
import { type MoneyUnit, toYuan } from "../amount/money-unit";
import type { Source } from "../model/area";
import type { AmountProblem, ReadAmount, ReadCell, ReadNumber } from "../model/inputs";
import { cellAt, cellSource, isCellError, type SheetSnapshot } from "../model/snapshot";
import { readAmountText } from "../text/amount-text";
import { displayText } from "../text/display-text";
import { type Piece, piecesOf } from "../text/piece";
import { pointsOfHeading, readPoints } from "../text/points-text";

/** The first cell of the source as it was read. */
export function readCell(sheet: SheetSnapshot, source: Source): ReadCell {
  const { value, format } = cellAt(sheet, source.area.top, source.area.left);
  return {
    source: cellSource(sheet, source.area.top, source.area.left),
    value,
    format,
    text: displayText(value, format),
  };
}

/** The words of all cells of a source, from the top down: a conversion from PDF breaks them over rows. */
export function readWords(sheet: SheetSnapshot, source: Source, piece?: Piece): ReadCell {
  if (piece !== undefined) return takePiece(readCell(sheet, source), piece);
  const { top, bottom, left } = source.area;
  const cells: ReadCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = readCell(sheet, cellSource(sheet, row, left));
    if (cell.value !== null) cells.push(cell);
  }
  const [first, ...more] = cells;
  if (first === undefined) return readCell(sheet, source);
  // a number is joined by its digits, not as its format shows it: formulas do the same
  const pieces = cells.map(({ value, text }) =>
    typeof value === "string" ? value : typeof value === "number" && String(value) === text ? text : null,
  );
  if (more.length === 0 || pieces.includes(null)) return first;
  const words = pieces.join("");
  return { ...first, value: words, text: words.trim(), cells };
}

function withoutAmount(cell: ReadCell, problem: AmountProblem): ReadAmount {
  return { cell, written: null, yuan: null, problem, fromText: false };
}

/** An amount in `unit`, or in the unit written behind the number. Never zero for what is not a number. */
export function readAmount(sheet: SheetSnapshot, source: Source, unit: MoneyUnit): ReadAmount {
  const cell = readCell(sheet, source);
  const { value } = cell;
  if (value === null) return withoutAmount(cell, "blank");
  if (isCellError(value)) return withoutAmount(cell, "error");
  if (typeof value === "boolean") return withoutAmount(cell, "text");
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return withoutAmount(cell, "error");
    const written = decimalFromCell(value);
    return { cell, written, yuan: toYuan(written, unit), problem: null, fromText: false };
  }
  const reading = readAmountText(value);
  if (reading.kind !== "amount") return withoutAmount(cell, reading.kind);
  return {
    cell,
    written: reading.written,
    yuan: toYuan(reading.written, reading.unit ?? unit),
    problem: null,
    fromText: true,
  };
}

/** The amount as written, for comparing cells of one table; null where there is none. */
export function writtenAmount(sheet: SheetSnapshot, source: Source): Decimal | null {
  return readAmount(sheet, source, "yuan").yuan;
}

/** Something stands where an amount belongs and is none: an error, or words. Blank and — are not broken. */
export function isBrokenAmount(sheet: SheetSnapshot, source: Source): boolean {
  const { problem } = readAmount(sheet, source, "yuan");
  return problem === "error" || problem === "text";
}

/** Of several texts in a cell the one that is meant. */
export function takePiece(cell: ReadCell, piece: Piece | undefined): ReadCell {
  if (piece === undefined || typeof cell.value !== "string") return cell;
  const text = piecesOf(cell.value, piece.by)[piece.at] ?? "";
  return { ...cell, value: text, text, piece, cells: [cell] };
}

/** Points and weights: "50分", "(10)", 10 % as 10. */
export function readNumber(sheet: SheetSnapshot, source: Source, piece?: Piece): ReadNumber {
  const cell = takePiece(readCell(sheet, source), piece);
  return { cell, number: readPoints(cell.text) };
}

/** The same where the points may stand behind the words of a heading. */
export function readWeight(sheet: SheetSnapshot, source: Source, piece?: Piece): ReadNumber {
  const cell = takePiece(readCell(sheet, source), piece);
  return { cell, number: readPoints(cell.text) ?? pointsOfHeading(cell.text) };
}
