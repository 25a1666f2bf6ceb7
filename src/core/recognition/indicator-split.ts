import type { IndicatorTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { compact } from "../text/normalise";
import { headKey } from "./indicator-words";
import { isOwnerHead, isProjectHead } from "./owner-words";
import { filledColumns, type SheetView } from "./sheet-view";

/**
 * An export holds one line for each indicator of all projects, units or years. Lines of different ones are tables of their
 * own, never scored together; the table itself where no column tells them apart.
 */
export function byOwner(view: SheetView, table: IndicatorTable): readonly IndicatorTable[] {
  const head = table.header.area.top;
  const measured = measuredColumns(table);
  const owners = filledColumns(view, head).filter((column) => {
    // 年度 over 指标值 is broken words of a target's head
    if (measured.has(column) || !isOwnerHead(headKey(view.text(head, column)))) return false;
    const values = table.rows.map((row) => valueOf(view, row, column));
    return values.every((value) => value !== "") && new Set(values).size > 1;
  });
  if (owners.length === 0) return [table];
  const groups = new Map<string, IndicatorTable["rows"][number][]>();
  for (const row of table.rows) {
    const key = owners.map((column) => valueOf(view, row, column)).join(" · ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const ofProjects = owners.some((column) => isProjectHead(headKey(view.text(head, column))));
  return [...groups].map(([name, rows]) => {
    const lines = rows.flatMap(({ cells }) => cells.level3?.area.top ?? []);
    const { area } = table.source;
    return {
      ...table,
      ...{ name, lines: name },
      subject: ofProjects ? ("project" as const) : table.subject,
      source: sourceOf(view.sheet, { ...area, top: Math.min(...lines), bottom: Math.max(...lines) }),
      rows,
      ...{ totalWeight: null, totalScore: null, grade: null },
    };
  });
}

/** The columns of targets, results and points: they differ from row to row and tell no owners apart. */
function measuredColumns({ rows }: IndicatorTable): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ cells: { target, actual, weight, score } }) =>
      [target, actual, weight, score].flatMap((cell) => cell?.area.left ?? []),
    ),
  );
}

function valueOf(view: SheetView, { cells }: IndicatorTable["rows"][number], column: number): string {
  const row = cells.level3?.area.top;
  return row === undefined ? "" : compact(view.text(row, column));
}
