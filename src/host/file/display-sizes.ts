import { columnPixels, standardColumnPixels } from "./column-width";
import type { DisplayStyle } from "./display";
import type { DisplayStyles } from "./display-styles";
import type { RowRecord, SheetCells } from "./sheet-cells";

const PIXELS_PER_POINT = 96 / 72;
const STANDARD_HEIGHT = 15;
/** A line's height as a multiple of the font size. */
const LINE = 1.3;
/** Pixels left and right of a cell's text. */
const PADDING = 6;

export function columnWidths(cells: SheetCells, count: number, digit: number): readonly number[] {
  const standard =
    cells.defaultColumnWidth === null
      ? standardColumnPixels(cells.baseColumnWidth, digit)
      : columnPixels(cells.defaultColumnWidth, digit);
  const widths = new Array<number>(count).fill(standard);
  for (const { first, last, width, hidden } of cells.columns) {
    const pixels = hidden ? 0 : width === null ? standard : columnPixels(width, digit);
    widths.fill(pixels, Math.max(0, first), Math.max(0, last + 1));
  }
  return widths;
}

/** Heights as the file gives them; a row without one is as high as its wrapped texts need, as in Excel. */
export function rowHeights(
  cells: SheetCells,
  count: number,
  widths: readonly number[],
  { styles }: DisplayStyles,
): readonly number[] {
  const standard = Math.round((cells.defaultRowHeight ?? STANDARD_HEIGHT) * PIXELS_PER_POINT);
  const heights = new Array<number>(count).fill(cells.rowsHiddenByDefault ? 0 : standard);
  const merged = mergedCells(cells);
  for (const row of cells.rows) {
    if (row.row >= count) continue;
    if (row.hidden) heights[row.row] = 0;
    else if (row.height !== null) heights[row.row] = Math.round(row.height * PIXELS_PER_POINT);
    else heights[row.row] = Math.max(standard, neededHeight(row, widths, styles, merged));
  }
  return heights;
}

/** Excel does not fit rows to merged cells. */
function mergedCells(cells: SheetCells): ReadonlySet<string> {
  return new Set(cells.merges.map(({ top, left }) => `${String(top)},${String(left)}`));
}

function neededHeight(
  row: RowRecord,
  widths: readonly number[],
  styles: readonly DisplayStyle[],
  merged: ReadonlySet<string>,
): number {
  let needed = 0;
  for (const [index, column] of row.columns.entries()) {
    const style = styles[row.styles[index] ?? 0];
    const value = row.values[index];
    if (!style || value === null || value === "") continue;
    const pixels = style.font.size * PIXELS_PER_POINT;
    const wraps = style.wrap && typeof value === "string" && !merged.has(`${String(row.row)},${String(column)}`);
    const lines = wraps ? lineCount(value, ((widths[column] ?? 64) - PADDING) / pixels) : 1;
    needed = Math.max(needed, Math.ceil(lines * pixels * LINE));
  }
  return needed;
}

/** Lines of a text in a width given in em: Chinese characters take one, others about half. */
function lineCount(text: string, width: number): number {
  const perLine = Math.max(1, width);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / perLine)), 0);
}

function textWidth(line: string): number {
  let width = 0;
  for (const char of line) width += char > "\u2e7f" ? 1 : 0.55;
  return width;
}
