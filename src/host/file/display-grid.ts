import type { Source } from "../../core/model/area";
import { parseArea } from "../../core/model/area";
import type { CellValue } from "../../core/model/snapshot";
import type { DisplayCell, DisplayGrid, DisplayStyle, HorizontalAlignment } from "./display";
import { columnWidths, rowHeights } from "./display-sizes";
import { type DisplayStyles, PLAIN_STYLE } from "./display-styles";
import { displayText, formatColour } from "./display-text";
import type { RowRecord, SheetCells, SheetLink } from "./sheet-cells";

/** Formats and merges reach no farther than this beyond the last value: inflated sheets are shown by their content. */
const SURPLUS_ROWS = 100;
const SURPLUS_COLUMNS = 20;
const MAX_MERGES = 100_000;

/** A read sheet as it is shown. `resolve` turns a link's sheet name into a source, null for a sheet that is not there. */
export function displayGrid(
  cells: SheetCells,
  styles: DisplayStyles,
  resolve: (sheet: string) => Pick<Source, "sheetId" | "sheet"> | null,
): DisplayGrid {
  const { height, width } = extentOf(cells, styles.styles);
  const rows = new Map(cells.rows.map((row) => [row.row, row]));
  const widths = columnWidths(cells, width, styles.digit);
  return {
    columnWidths: widths,
    rowHeights: rowHeights(cells, height, widths, styles),
    merges: cells.merges
      .filter(({ top, left }) => top < height && left < width)
      .slice(0, MAX_MERGES)
      .map((area) => ({ ...area, bottom: Math.min(area.bottom, height - 1), right: Math.min(area.right, width - 1) })),
    frozenRows: Math.min(cells.frozenRows, height),
    frozenColumns: Math.min(cells.frozenColumns, width),
    gridLines: cells.gridLines,
    cell: (row, column) => displayCell(cells, styles, rows.get(row), { row, column }, resolve),
  };
}

function extentOf(cells: SheetCells, styles: readonly DisplayStyle[]): { height: number; width: number } {
  let height = 0;
  let width = 0;
  let shownHeight = 0;
  let shownWidth = 0;
  for (const row of cells.rows) {
    for (const [index, column] of row.columns.entries()) {
      const value = row.values[index] ?? null;
      const filled = value !== null && value !== "";
      if (filled) {
        height = Math.max(height, row.row + 1);
        width = Math.max(width, column + 1);
      }
      if (filled || isVisible(styles[row.styles[index] ?? 0])) {
        shownHeight = Math.max(shownHeight, row.row + 1);
        shownWidth = Math.max(shownWidth, column + 1);
      }
    }
  }
  for (const merge of cells.merges) {
    shownHeight = Math.max(shownHeight, merge.bottom + 1);
    shownWidth = Math.max(shownWidth, merge.right + 1);
  }
  return {
    height: Math.min(shownHeight, height + SURPLUS_ROWS),
    width: Math.min(shownWidth, width + SURPLUS_COLUMNS),
  };
}

function isVisible(style: DisplayStyle | undefined): boolean {
  if (!style) return false;
  const { top, right, bottom, left } = style.borders;
  return style.fill !== null || (top ?? right ?? bottom ?? left) !== null;
}

type Place = Readonly<Record<"row" | "column", number>>;

function displayCell(
  cells: SheetCells,
  { styles, formats }: DisplayStyles,
  record: RowRecord | undefined,
  place: Place,
  resolve: (sheet: string) => Pick<Source, "sheetId" | "sheet"> | null,
): DisplayCell | null {
  const index = record ? record.columns.indexOf(place.column) : -1;
  const styleIndex = index < 0 ? columnStyle(cells, place.column) : (record?.styles[index] ?? 0);
  const style = styles[styleIndex] ?? PLAIN_STYLE;
  const value = index < 0 ? null : (record?.values[index] ?? null);
  if (value === null && !isVisible(style)) return null;
  const format = formats[styleIndex] ?? "General";
  return {
    value,
    text: displayText(value, format),
    formula: index < 0 ? null : (record?.formulas?.get(index) ?? null),
    colour: formatColour(value, format) ?? style.font.colour,
    horizontal: style.horizontal === "general" ? generalAlignment(value) : style.horizontal,
    style,
    link: linkAt(cells.links, place, resolve),
  };
}

function columnStyle(cells: SheetCells, column: number): number {
  return cells.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function generalAlignment(value: CellValue): HorizontalAlignment {
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

function linkAt(
  links: readonly SheetLink[],
  { row, column }: Place,
  resolve: (sheet: string) => Pick<Source, "sheetId" | "sheet"> | null,
): Source | null {
  const link = links.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  const match = /^'?((?:[^']|'')+?)'?!([^!]+)$/.exec(link?.location ?? "");
  const area = parseArea(match?.[2] ?? "");
  const sheet = resolve((match?.[1] ?? "").replaceAll("''", "'"));
  return area && sheet ? { ...sheet, area } : null;
}
