import { lineStarts } from "./line-breaks";
import { STYLES, type StyleName } from "./styles";

/**
 * A line of text in multiples of its font's size. 宋体 takes 1.3; where it is missing, Noto Sans CJK or 苹方 stand in for
 * it, which take up to 1.45, and nothing may be cut there either.
 */
const LINE_SPACING = 1.45;
/** Space above and below the text of a cell, in points. */
const PADDING = 4;
/** The tallest row Excel allows is 409 points. */
export const TALLEST_ROW = 409;
/**
 * What a line holds of its column's width: the cell's own margins and uneven line ends take the rest, and columns come out
 * narrower where a program measures another standard font.
 */
const FILL = 0.92;
/** At this size a Chinese character is as wide as two characters of a column's width. */
const COLUMN_FONT_SIZE = 10.5;

/** The height a wrapped text needs between two columns of these widths: merged cells do not autofit in Excel. */
export function heightIn(
  widths: readonly number[],
  text: string,
  left: number,
  right: number,
  style: StyleName,
): number {
  const { size } = STYLES[style].font;
  const lines = lineStarts(text, lineCapacity(widths, left, right, style));
  return Math.ceil(lines.length * size * LINE_SPACING + PADDING);
}

/** The half-width characters that a line holds between two columns. */
function lineCapacity(widths: readonly number[], left: number, right: number, style: StyleName): number {
  const columns = widths.slice(left, right + 1).reduce((total, column) => total + column, 0);
  return (columns * FILL * COLUMN_FONT_SIZE) / STYLES[style].font.size;
}

/** How much of a text, from its beginning, fits into this height between two columns; a character at least. */
export function fitting(
  text: string,
  height: number,
  { widths, left, right }: { readonly widths: readonly number[]; readonly left: number; readonly right: number },
  style: StyleName,
): number {
  const most = Math.max(1, Math.floor((height - PADDING) / (STYLES[style].font.size * LINE_SPACING)));
  const starts = lineStarts(text, lineCapacity(widths, left, right, style));
  const end = starts[most] ?? text.length;
  return Math.max(1, text[end - 1] === "\n" ? end - 1 : end);
}

/** A height as one or more rows that Excel allows, all alike. */
export function rowsFor(height: number): readonly number[] {
  const count = Math.max(1, Math.ceil(height / TALLEST_ROW));
  return Array.from({ length: count }, () => Math.ceil(height / count));
}

/** The same heights with the rows of each block raised alike where the block is too low for its merged text. */
export function raisedFor(
  heights: readonly number[],
  blocks: readonly { readonly from: number; readonly to: number; readonly needed: number }[],
): readonly number[] {
  const raised = [...heights];
  for (const { from, to, needed } of blocks) {
    const present = raised.slice(from, to + 1).reduce((total, height) => total + height, 0);
    const more = Math.ceil(Math.max(0, needed - present) / (to - from + 1));
    for (let row = from; row <= to; row += 1) raised[row] = (raised[row] ?? 0) + more;
  }
  return raised;
}

/** The height of words written top to bottom, one character below the other. */
export function stackedHeight(words: string, style: StyleName): number {
  return Math.ceil([...words].length * STYLES[style].font.size * LINE_SPACING + PADDING);
}
