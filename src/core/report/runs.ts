import { type Decimal, formatGrouped, toFixed } from "../amount/decimal";
import { fromYuan } from "../amount/money-unit";
import type { Source } from "../model/area";
import type { Figure } from "../model/evaluation";
import type { ReportParagraph, ReportRun } from "../model/report";

/** The few words reports are written in: text, figures in the style of public reports, gaps. */

export function text(words: string): ReportRun {
  return { kind: "text", text: words };
}

export function quoted(words: string, ...sources: readonly Source[]): ReportRun {
  return { kind: "quoted", text: words, sources };
}

/** `at`: the cell where the workbook would hold it. */
export function gap(what: string, at: Source | null = null): ReportRun {
  const named = `【待填写：${what}】`;
  return { kind: "gap", text: named, what: named, at };
}

/** The same in a table's narrow cell, whose head says what is missing. */
export function shortGap(what: string, at: Source | null): ReportRun {
  return { kind: "gap", text: "【待填写】", what: `【待填写：${what}】`, at };
}

/** "12,054.87": in 万元, two places, separators; a gap where it is absent. */
export function wan(figure: Figure, what: string): ReportRun {
  const { value } = figure;
  if (value === null) return gap(what);
  return { kind: "figure", text: formatGrouped(fromYuan(value, "ten-thousand-yuan"), 2), figure };
}

/** "18.75": percent with the places it is rounded to; two where the rules say nothing. */
export function percent(figure: Figure, what: string): ReportRun {
  const { value, places } = figure;
  return value === null
    ? gap(what)
    : { kind: "figure", text: toFixed(value, places ?? Math.max(2, placesOf(value))), figure };
}

/** "100", "88.92", "90.10": points, whole ones without places. */
export function points(figure: Figure, what: string): ReportRun {
  return figure.value === null ? gap(what) : { kind: "figure", text: pointsText(figure.value), figure };
}

export function pointsText(value: Decimal): string {
  return placesOf(value) === 0 ? value : toFixed(value, Math.max(2, placesOf(value)));
}

/** A number of things. */
export function count(figure: Figure): ReportRun {
  return { kind: "figure", text: figure.value ?? "", figure };
}

export function paragraph(runs: readonly ReportRun[], source: Source | null = null): ReportParagraph {
  return { kind: "paragraph", runs, source };
}

export function placesOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** Several groups of runs with a mark between them and one at the end. */
export function listed(groups: readonly (readonly ReportRun[])[], between: string, end: string): readonly ReportRun[] {
  return groups.flatMap((group, index) => [...group, text(index === groups.length - 1 ? end : between)]);
}

/** The words of the runs, as they are read. */
export function plainText(runs: readonly ReportRun[]): string {
  return runs.map((run) => run.text).join("");
}
