import { readIndicator } from "../indicators/read-indicator";
import { isExecutionRate } from "../indicators/words/nature";
import type { Reading } from "../indicators/reading";
import type { Source } from "../model/area";
import type { IndicatorResult } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import { compact } from "../text/normalise";
import { type MessageKey, message } from "../wording";

/** An indicator with its cells read. */
export interface Row extends IndicatorResult {
  readonly reading: Reading;
  readonly name: string;
}

export function rowOf(indicator: IndicatorResult, year: number | null): Row {
  return { ...indicator, reading: readIndicator(indicator.input, year), name: indicator.input.level3 };
}

type Column = "target" | "actual" | "reason" | "evidence" | "remark" | "rule";

/** The cell of a column in this row; the indicator's name where the table has no such column. */
export function cellOf(row: Row, column: Column | "score"): Source {
  const cell = column === "score" ? row.input.typedScore?.cell : row.input[column];
  return cell?.source ?? row.input.source;
}

export function hasColumn(rows: readonly Row[], ...columns: readonly Column[]): boolean {
  return rows.some(({ input }) => columns.some((column) => input[column] !== null));
}

export function hasTypedScores(rows: readonly Row[]): boolean {
  return rows.some(({ input }) => (input.typedScore?.number ?? null) !== null);
}

const NOTHING = /^(?:[-—–―/\\.。…*]+|无|没有|暂无|不适用|N\/A)?$/i;

/** Nothing is written: an empty cell, —, 无. */
export function isBlank(cell: ReadCell | null): boolean {
  return NOTHING.test(compact(cell?.text ?? ""));
}

/** Neither a reason nor a remark says why. */
export function isUnexplained({ input }: Row): boolean {
  return isBlank(input.reason) && isBlank(input.remark);
}

/** A sentence about this row: the indicator, its target and its actual are named. */
export function about(row: Row, key: MessageKey, more: Readonly<Record<string, string>> = {}) {
  const { targetText, actualText } = row.reading;
  return message(key, { indicator: row.name, target: targetText, actual: actualText, ...more });
}

/**
 * Fell short of its target, whether computed or by a person's judgement of clear words. The execution rate has checks of
 * its own (C31, C32).
 */
export function fellShort(row: Row): boolean {
  if (isExecutionRate(row.input)) return false;
  if (row.state === "partly-met" || row.state === "not-met") return true;
  if (row.state !== "confirmed" && row.state !== "proposed") return false;
  return SHORT.includes(row.reason.key);
}

const SHORT: readonly MessageKey[] = [
  "indicators.reason.partly",
  "indicators.reason.not-achieved",
  "indicators.reason.grade-lower",
  "indicators.reason.late",
];

/** Judged by a person within a band, and not simply given by a scoring standard. */
export function isQualitative(row: Row): boolean {
  return (row.state === "confirmed" || row.state === "proposed") && row.mechanism !== "direct" && !isUndirected(row);
}

/** A number whose direction is not written: proposed, yet no matter of quality. */
function isUndirected(row: Row): boolean {
  return row.reason.key === "indicators.reason.direction";
}

export function hasHint(row: Row, key: MessageKey): boolean {
  return row.hints.some((hint) => hint.key === key);
}
