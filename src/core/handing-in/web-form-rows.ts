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
  return [...header, ...rows].map((row) => row.map(oneLine).join("\t")).join("\r\n");
}

/** A tab or a line break inside a cell would shift everything behind it. */
function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, " ").trim();
}
