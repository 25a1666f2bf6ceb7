import type { SheetSnapshot, Snapshot } from "../model/snapshot";
import { isExecutionHeader } from "./execution-lines";
import { isHistoryHeader } from "./history";
import { isIndicatorHeader } from "./indicator-head";
import { type Mention, mentionReader } from "./mentions";
import { isProgressHeader } from "./progress";
import { type SheetView, viewOf } from "./sheet-view";

/** What one pass over a sheet's cells gives: the cells that name categories and which rows may head a table. */
export interface SheetScan {
  readonly view: SheetView;
  readonly mentions: readonly Mention[];
  readonly indicatorHeaders: readonly number[];
  readonly executionHeaders: readonly number[];
  readonly historyHeaders: readonly number[];
  readonly progressHeaders: readonly number[];
}

/** Words of which a header row has some; the detailed look is only at rows with one. */
const HINT =
  /指标|分值|权重|得分|[自评配实标]分|目标|完成|实绩|预算|执行|决算|年度|年份|等级|月份|月度|季度|期间|时间|累计|当月|本月|进度|金额|支出数/;
const LONGEST_HINT = 24;
const REMEMBERED = 20_000;

interface Rows {
  readonly indicator: number[];
  readonly execution: number[];
  readonly history: number[];
  readonly progress: number[];
}

function classify(view: SheetView, row: number, rows: Rows): void {
  if (isIndicatorHeader(view, row)) rows.indicator.push(row);
  if (isExecutionHeader(view, row)) rows.execution.push(row);
  if (isHistoryHeader(view, row)) rows.history.push(row);
  if (isProgressHeader(view, row)) rows.progress.push(row);
}

function scanSheet(sheet: SheetSnapshot, read: ReturnType<typeof mentionReader>): SheetScan | null {
  const view = viewOf(sheet);
  if (!view) return null;
  const mentions: Mention[] = [];
  const rows: Rows = { indicator: [], execution: [], history: [], progress: [] };
  const hints = new Map<string, boolean>();
  for (const [index, line] of sheet.values.entries()) {
    const row = sheet.top + index;
    let hinted = 0;
    for (const [offset, value] of line.entries()) {
      if (value === null || value === "") continue;
      const facts = read(value);
      if (facts) mentions.push({ ...facts, row, column: sheet.left + offset });
      if (typeof value === "string" && value.length <= LONGEST_HINT) {
        let hint = hints.get(value);
        if (hint === undefined) {
          hint = HINT.test(value.replace(/\s+/g, ""));
          if (hints.size < REMEMBERED) hints.set(value, hint);
        }
        if (hint) hinted++;
      }
    }
    if (hinted >= 2) classify(view, row, rows);
  }
  return {
    view,
    mentions,
    indicatorHeaders: rows.indicator,
    executionHeaders: rows.execution,
    historyHeaders: rows.history,
    progressHeaders: rows.progress,
  };
}

/** The accountant's sheets, each read once; our own and very-hidden sheets are not theirs. */
export function scanWorkbook(snapshot: Snapshot): readonly SheetScan[] {
  const read = mentionReader();
  return snapshot.sheets.flatMap((sheet) =>
    sheet.own !== null || sheet.visibility === "very-hidden" ? [] : (scanSheet(sheet, read) ?? []),
  );
}
