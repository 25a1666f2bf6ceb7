import type { Area } from "../model/area";
import { filledColumns, type SheetView } from "./sheet-view";

/** Sheets larger than this are lists and ledgers: their first column is no head. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;
/** A head that stands in a column stands at the sheet's left, or right of a blank column. */
const REACH = 3;

/** A block of rows whose head may stand in a column (年度｜2021年｜2022年 with 得分 and 等级 below). */
export interface TurnedBlock {
  /** Rows are the sheet's columns, columns its rows; sources lead to the cells where they stand. */
  readonly view: SheetView;
  /** The turned row that may be the head: the sheet's column. */
  readonly header: number;
  /** Where the block stands in the sheet. */
  readonly area: Area;
}

function turn(view: SheetView, area: Area): SheetView {
  return {
    sheet: view.sheet,
    top: area.left,
    left: area.top,
    bottom: area.right,
    right: area.bottom,
    value: (row, column) => view.value(column, row),
    key: (row, column) => view.key(column, row),
    text: (row, column) => view.text(column, row),
    source: (row, column) => view.source(column, row),
  };
}

/** The rows that go on in this column, but for single blank rows, and hold something beside it. */
function runsIn(view: SheetView, column: number): { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    if (typeof view.value(row, column) !== "string" || filledColumns(view, row, column + 1).length === 0) continue;
    const last = runs.at(-1);
    const blank = filledColumns(view, row - 1).length === 0 ? 1 : 0;
    if (last !== undefined && last.bottom === row - 1 - blank) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.filter(({ top, bottom }) => bottom > top);
}

function isBlank(view: SheetView, column: number): boolean {
  for (let row = view.top; row <= view.bottom; row++) if (view.key(row, column) !== "") return false;
  return true;
}

/** The blocks of a sheet that can be a table with its head in a column, for the readers of tables with a head row. */
export function turnedBlocks(view: SheetView): readonly TurnedBlock[] {
  if (view.bottom - view.top >= MOST_ROWS || view.right - view.left >= MOST_COLUMNS) return [];
  const columns = Array.from({ length: view.right - view.left }, (_, index) => view.left + index);
  const heads = columns.filter((column) => column < view.left + REACH || isBlank(view, column - 1));
  return heads.flatMap((column) =>
    runsIn(view, column).map(({ top, bottom }) => {
      const area = { top, left: column, bottom, right: view.right };
      return { view: turn(view, area), header: column, area };
    }),
  );
}
