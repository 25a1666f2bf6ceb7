import { edgeAt } from "./members/borders";
import { type Area, formatAddress, parseAddress, sheetPrefix } from "./model/addresses";
import { calculateIfStale } from "./model/calculation";
import type { CellsOf, Chart } from "./model/charts";
import { enter, formatAt } from "./model/edit";
import {
  type CellFormat,
  type Edge,
  type Side,
  STANDARD_COLUMN_WIDTH,
  STANDARD_FORMAT,
  STANDARD_ROW_HEIGHT,
} from "./model/format";
import type { PageLayout } from "./model/page-layout";
import { shownText } from "./model/text";
import {
  cellAt,
  type CellValue,
  type Hyperlink,
  keyColumn,
  keyRow,
  mergeAt,
  type NamedItem,
  type Sheet,
  usedArea,
  type Workbook,
} from "./model/workbook";

/** A cell as a test looks at it. */
export interface CellView {
  readonly value: CellValue;
  /** With "=", null for a constant. */
  readonly formula: string | null;
  /** As shown, width aside. */
  readonly text: string;
  readonly format: CellFormat;
  /** The four lines as they are seen, the neighbours' included. */
  readonly borders: Readonly<Record<"top" | "bottom" | "left" | "right", Edge>>;
  /** The address of the merged block it belongs to. */
  readonly merge: string | null;
  readonly link: Hyperlink | null;
}

/** A chart without its id, which nobody sees; cells as "'表'!A1:B2", with the sheet's name as it is now. */
export interface ChartView extends Omit<Chart, "id" | "series" | "place"> {
  readonly place: string | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string | null;
    readonly fills: readonly (string | null)[];
    readonly hasDataLabels: boolean;
  }[];
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly cell: (address: string) => CellView;
  /** The values of a range, "" for empty cells. */
  readonly values: (address: string) => readonly (readonly CellValue[])[];
  readonly usedRange: string | null;
  readonly merges: readonly string[];
  readonly frozen: Sheet["frozen"];
  readonly page: PageLayout;
  readonly showGridlines: boolean;
  readonly tabColor: string;
  readonly names: readonly NamedItem[];
  readonly charts: readonly ChartView[];
  /** Points. */
  readonly columnWidth: (letter: string) => number;
  readonly rowHeight: (row: number) => number;
  /** As the accountant would type it: protection does not stop a test. */
  readonly type: (address: string, input: string | number | boolean) => void;
}

export function viewSheet(workbook: Workbook, sheet: Sheet): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cell: (address) => {
      calculateIfStale(workbook);
      const { top, left } = areaOf(address);
      return viewCell(sheet, top, left);
    },
    values: (address) => {
      calculateIfStale(workbook);
      const area = areaOf(address);
      return span(area.top, area.bottom).map((row) =>
        span(area.left, area.right).map((column) => cellAt(sheet, row, column)?.value ?? ""),
      );
    },
    usedRange: address(usedArea(sheet, true)),
    merges: sheet.merges.map((area) => formatAddress(area)),
    frozen: sheet.frozen,
    page: sheet.page,
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    names: sheet.names,
    charts: sheet.charts.map(viewChart),
    columnWidth: (letter) => sheet.columns.get(areaOf(`${letter}1`).left)?.size ?? STANDARD_COLUMN_WIDTH,
    rowHeight: (row) => sheet.rows.get(row - 1)?.size ?? STANDARD_ROW_HEIGHT,
    type: (where, input) => {
      const { top, left } = areaOf(where);
      enter(workbook, sheet, top, left, input);
    },
  };
}

function viewCell(sheet: Sheet, row: number, column: number): CellView {
  const cell = cellAt(sheet, row, column);
  const edge = (side: Side) => edgeAt(sheet, { row, column, side });
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    text: shownText(cell),
    format: formatAt(sheet, row, column),
    borders: { top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") },
    merge: address(mergeAt(sheet, row, column) ?? null),
    link: cell?.link ?? null,
  };
}

/** A sheet as plain data, for "nothing changed": every cell with its content and what its format has of its own. */
export function dumpSheet(workbook: Workbook, sheet: Sheet): Readonly<Record<string, unknown>> {
  calculateIfStale(workbook);
  const cells = [...sheet.cells].sort(([one], [other]) => one - other);
  const named = cells
    .filter(([, cell]) => cell.value !== null || cell.formula !== null || cell.format !== STANDARD_FORMAT || cell.link)
    .map(([key, cell]) => {
      const row = keyRow(key);
      const column = keyColumn(key);
      return [formatAddress({ top: row, bottom: row, left: column, right: column }), { ...cell }] as const;
    });
  return structuredClone({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: Object.fromEntries(named),
    merges: sheet.merges.map((area) => formatAddress(area)).sort(),
    rows: Object.fromEntries(sheet.rows),
    columns: Object.fromEntries(sheet.columns),
    frozen: sheet.frozen,
    page: sheet.page,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    tabColor: sheet.tabColor,
    names: sheet.names,
    charts: sheet.charts.map(viewChart),
  });
}

function viewChart({ id: _, series, place, ...chart }: Chart): ChartView {
  const cells = ({ sheet, area }: CellsOf) => `${sheetPrefix(sheet.name)}${formatAddress(area)}`;
  return structuredClone({
    ...chart,
    place: address(place),
    series: series.map((one) => ({
      name: one.name,
      values: cells(one.values),
      categories: one.categories && cells(one.categories),
      fills: [one.fill, ...[...one.pointFills].sort(([a], [b]) => a - b).map(([, fill]) => fill)],
      hasDataLabels: one.hasDataLabels,
    })),
  });
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function address(area: Area | null): string | null {
  return area && formatAddress(area);
}

function areaOf(text: string): Area {
  const area = parseAddress(text);
  if (!area) throw new Error(`not an address: ${text}`);
  return area;
}
