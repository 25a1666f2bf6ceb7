import type { Area } from "../core/model/area";
import type { DisplayCell, DisplayGrid } from "../host/file";
import { type Axis, axisOf, lengthOf, sizeBetween } from "./axis";
import { blockAt, type Merges, mergesByCell } from "./merges";

/** Empty rows and columns around the content, so that a small sheet still looks like a sheet. */
const SPARE_ROWS = 12;
const LEAST_ROWS = 50;
const SPARE_COLUMNS = 3;
const LEAST_COLUMNS = 16;
const STANDARD_WIDTH = 72;
const STANDARD_HEIGHT = 20;
/** Left, right, and the line to the right. */
const CELL_PADDING = 7;

/** A sheet with what its table needs to know of the geometry. */
export interface GridModel {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly visibleColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly merges: Merges;
  readonly cell: (row: number, column: number) => DisplayCell | null;
}

export function gridModel(grid: DisplayGrid): GridModel {
  const rows = axisOf(padded(grid.rowHeights, SPARE_ROWS, LEAST_ROWS, STANDARD_HEIGHT));
  const columns = axisOf(padded(grid.columnWidths, SPARE_COLUMNS, LEAST_COLUMNS, STANDARD_WIDTH));
  const { frozenRows, frozenColumns, gridLines } = grid;
  return {
    rows,
    columns,
    visibleColumns: visible(columns, 0, lengthOf(columns) - 1),
    frozenRows,
    frozenColumns,
    gridLines,
    merges: mergesByCell(grid.merges),
    cell: (row, column) =>
      row < grid.rowHeights.length && column < grid.columnWidths.length ? grid.cell(row, column) : null,
  };
}

function padded(sizes: readonly number[], spare: number, least: number, standard: number): readonly number[] {
  const count = Math.max(sizes.length + spare, least);
  return [...sizes, ...new Array<number>(count - sizes.length).fill(standard)];
}

/** The indices from `first` to `last` that are not hidden. */
export function visible(axis: Axis, first: number, last: number): readonly number[] {
  const indices: number[] = [];
  for (let index = first; index <= last; index++) if (sizeBetween(axis, index, index) > 0) indices.push(index);
  return indices;
}

/**
 * Pixels a text in one line may take: its block and, as in Excel, the empty cells it runs on into. Numbers do not run
 * on; they stay in their block.
 */
export function roomFor({ columns, merges, cell: cellAt }: GridModel, block: Area, cell: DisplayCell): number {
  let last = block.right;
  const runsOn = typeof cell.value === "string" && cell.horizontal === "left" && block.left === block.right;
  while (runsOn && last + 1 < lengthOf(columns)) {
    const next = blockAt(merges, block.top, last + 1);
    const free =
      next.left === next.right && next.top === next.bottom && (cellAt(block.top, last + 1)?.text ?? "") === "";
    if (!free) break;
    last += 1;
  }
  return sizeBetween(columns, block.left, last) - CELL_PADDING;
}
