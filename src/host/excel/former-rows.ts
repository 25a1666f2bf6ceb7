import { keptHeight } from "../../core/keeping/kept-height";
import { movesOf } from "../../core/keeping/moves";
import type { SheetPlan } from "../../core/model/plan";

/** What the accountant gave the rows of a sheet: by the row as it is written now, and which were hidden before. */
export interface KeptRows {
  /** Points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hidden: readonly number[];
  readonly wereHidden: readonly number[];
}

export const NO_ROWS: KeptRows = { heights: new Map(), hidden: [], wereHidden: [] };

/** Rows behind our last one that are looked at: notes stand there. */
const BEHIND = 20;

/** Asks how tall the rows of the sheet are and which are hidden; told after the next sync. */
export function watchRows(sheet: Excel.Worksheet, plan: SheetPlan | undefined): () => KeptRows {
  const former = plan?.former;
  if (former === undefined || plan === undefined) return () => NO_ROWS;
  const rows = sheet
    .getRange(`1:${String(former.bottom + 1 + BEHIND)}`)
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const standard = sheet.load("standardHeight");
  const moves = movesOf(former);
  return () => {
    const heights = new Map<number, number>();
    const hidden: number[] = [];
    const wereHidden: number[] = [];
    rows.value.forEach(({ rowHidden = false, format }, was) => {
      if (rowHidden) wereHidden.push(was);
      const row = moves.row(was);
      if (row === null) return;
      if (rowHidden) hidden.push(row);
      const points = format?.rowHeight ?? null;
      const standing = rowHidden || points === standard.standardHeight ? null : points;
      const now = plan.rowHeights[row] ?? null;
      const height = former.written === null ? null : keptHeight(standing, was, now, former.written);
      if (height !== null) heights.set(row, height);
    });
    return { heights, hidden, wereHidden };
  };
}
