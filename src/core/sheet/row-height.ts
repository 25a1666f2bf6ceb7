import { COLUMN_WIDTHS } from "./grid";

/** Points from one line of body text to the next, with a margin for substitutes of the official fonts. */
const LINE_HEIGHT = 15;
/** Space above and below the text of a cell. */
const PADDING = 7;
/** The tallest row Excel allows is 409 points. */
const TALLEST_ROW = 400;
/** What a line holds of its column's width: the cell's own margins and uneven line ends take the rest. */
const FILL = 0.92;

/** Width of a text in half-width characters: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}

/** The height a wrapped text needs between columns `left` and `right`: merged cells do not autofit in Excel. */
export function heightOf(text: string, left: number, right: number): number {
  const width = COLUMN_WIDTHS.slice(left, right + 1).reduce((total, column) => total + column, 0) * FILL;
  const lines = text
    .split("\n")
    .reduce((total, paragraph) => total + Math.max(1, Math.ceil(textWidth(paragraph) / width)), 0);
  return lines * LINE_HEIGHT + PADDING;
}

/** A height as one or more rows that Excel allows, all alike. */
export function rowsFor(height: number): readonly number[] {
  const count = Math.max(1, Math.ceil(height / TALLEST_ROW));
  return Array.from({ length: count }, () => Math.ceil(height / count));
}
