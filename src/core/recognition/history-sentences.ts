import { formatSource } from "../model/area";
import type { HistoryTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { readPastResult } from "../text/past-result";
import { message } from "../wording";
import { titleAbove } from "./context";
import { filledColumns, type SheetView } from "./sheet-view";

/** A sheet longer than this is a ledger. */
const MOST_ROWS = 400;

/** Past evaluations told in sentences, one a cell: of years before the evaluated one. Null where there is none. */
export function historyInSentences(view: SheetView, evaluated: number): HistoryTable | null {
  const cells = Array.from(
    { length: Math.min(view.bottom - view.top + 1, MOST_ROWS) },
    (_, at) => view.top + at,
  ).flatMap((row) =>
    filledColumns(view, row).flatMap((column) => {
      const value = view.value(row, column);
      const result = typeof value === "string" ? readPastResult(value) : null;
      return result !== null && result.year < evaluated ? [view.source(row, column)] : [];
    }),
  );
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const title = titleAbove(view, first.area.top, view.top);
  return {
    source: sourceOf(view.sheet, {
      top: title?.row ?? first.area.top,
      left: view.left,
      bottom: last.area.bottom,
      right: view.right,
    }),
    title: title?.text ?? view.sheet.name.trim(),
    confidence: 0.8,
    reasons: [message("recognition.history-sentences", { cell: formatSource(first), count: String(cells.length) })],
    rows: cells.map((cell) => ({ year: cell, kind: cell, score: cell, grade: cell, remark: null })),
  };
}
