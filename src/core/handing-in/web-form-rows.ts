import { DEFAULT_FORM } from "../forms";
import { tableOf } from "../forms/layout";
import { readIndicator } from "../indicators/read-indicator";
import type { Evaluation } from "../model/evaluation";

/**
 * The indicators as tab-separated rows in the column order of the web form (一级 … 偏差原因), for pasting: one line an
 * indicator, with every level's name on it. `withHeader` puts the columns' names above.
 */
export function webFormRows({ indicators }: Evaluation, withHeader = false): string {
  const rows = indicators.map(({ input, weight, score }) => [
    input.level1,
    input.level2,
    input.level3,
    readIndicator(input, null).targetText,
    input.actual?.text ?? "",
    weight.value ?? "",
    score.value ?? "",
    input.reason?.text ?? "",
  ]);
  const header = withHeader ? [tableOf(DEFAULT_FORM, "indicators")?.columns.map(({ label }) => label) ?? []] : [];
  return [...header, ...rows].map((row) => row.map(pasted).join("\t")).join("\r\n");
}

/** A cell as it can be pasted: on one line, opening no quotation, and nothing that a spreadsheet would compute. */
function pasted(text: string): string {
  return quoted(uncomputed(oneLine(text)));
}

/** A tab or a line break inside a cell would shift everything behind it; other controls are no text. */
function oneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, " ").trim();
}

/** A spreadsheet takes a text behind a blank for text; a web form takes the blank away. Numbers stay numbers. */
function uncomputed(text: string): string {
  return /^[=@]|^[+-](?![\d,]*\.?\d+%?$)/.test(text) ? ` ${text}` : text;
}

/** Quotes at the beginning hold together all that follows up to the next ones, tabs and lines included. */
function quoted(text: string): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
