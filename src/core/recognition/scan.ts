import type { SheetSnapshot, Snapshot } from "../model/snapshot";
import { isExecutionHeader } from "./execution-head";
import { isHistoryHeader } from "./history";
import { isIndicatorHeader } from "./indicator-head";
import { type Mention, mentionAt, mentionReader } from "./mentions";
import { type SheetView, viewOf } from "./sheet-view";

/** What one pass over a sheet's cells gives: the cells that name categories and which rows may head a table. */
export interface SheetScan {
  readonly view: SheetView;
  readonly mentions: readonly Mention[];
  readonly indicatorHeaders: readonly number[];
  readonly executionHeaders: readonly number[];
  readonly historyHeaders: readonly number[];
}

/** Words of which a header row has some; the detailed look is only at rows with one. */
const HINT =
  /指标|分值|权重|得分|[自评配实标准打]分|目标|完成|达成|实际|实绩|预算|执行|决算|年度|年份|等[级次]|档次|分数|评价总分|结论|评价结果|累计|进度|金额|支出数/;
const LONGEST_HINT = 24;
/** The characters a word of HINT begins with: a text without any of them needs no closer look. */
const FIRST_OF_HINT = firstCharacters("指分权得自评配实标准打目完达执预决年等累进金支档结");

interface Rows {
  readonly indicator: number[];
  readonly execution: number[];
  readonly history: number[];
}

function classify(view: SheetView, row: number, rows: Rows): void {
  const indicators = isIndicatorHeader(view, row);
  if (indicators) rows.indicator.push(row);
  if (isExecutionHeader(view, row)) rows.execution.push(row);
  // 年度 beside 得分 in an export of indicators tells no past evaluation
  if (!indicators && isHistoryHeader(view, row)) rows.history.push(row);
}

function firstCharacters(characters: string): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Most cells of a ledger are told apart by their characters alone, and each is looked at once. */
function isHint(value: string): boolean {
  if (value.length > LONGEST_HINT) return false;
  for (let at = 0; at < value.length; at++) {
    if (FIRST_OF_HINT[value.charCodeAt(at)] === 1) return HINT.test(value) || HINT.test(value.replace(/\s+/g, ""));
  }
  return false;
}

function scanSheet(sheet: SheetSnapshot, read: ReturnType<typeof mentionReader>): SheetScan | null {
  const view = viewOf(sheet);
  if (!view) return null;
  const mentions: Mention[] = [];
  const rows: Rows = { indicator: [], execution: [], history: [] };
  const { values, top, left } = sheet;
  // plain loops: a ledger has a million cells
  for (let index = 0; index < values.length; index++) {
    const line = values[index] ?? [];
    const row = top + index;
    let hinted = 0;
    for (let offset = 0; offset < line.length; offset++) {
      const value = line[offset] ?? null;
      if (value === null || value === "") continue;
      const facts = read(value);
      if (facts) mentions.push(mentionAt(facts, row, left + offset));
      if (typeof value === "string" && isHint(value)) hinted++;
    }
    if (hinted >= 2) classify(view, row, rows);
  }
  return {
    view,
    mentions,
    indicatorHeaders: rows.indicator,
    executionHeaders: rows.execution,
    historyHeaders: rows.history,
  };
}

/** The accountant's sheets, each read once; our own and very-hidden sheets are not theirs. */
export function scanWorkbook(snapshot: Snapshot): readonly SheetScan[] {
  const read = mentionReader();
  return snapshot.sheets.flatMap((sheet) =>
    sheet.own !== null || sheet.visibility === "very-hidden" ? [] : (scanSheet(sheet, read) ?? []),
  );
}
