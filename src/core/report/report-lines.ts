import type { Report, ReportBlock, ReportRun } from "../model/report";
import type { ReportText } from "../model/report-text";
import { type RawParagraph, reportText } from "./report-text";
import { plainText } from "./runs";

/** The report as text for a clipboard: one paragraph a line, table rows with tabs. */
export function reportAsText(report: Report): string {
  return rawOf(report)
    .map(({ text }) => text)
    .join("\n");
}

/** The report as the checks of a report read it; findings then point to the cells of 基本情况. */
export function asReportText(report: Report, name: string): ReportText {
  return reportText(name, rawOf(report));
}

function rawOf({ title, cover, body, annexes }: Report): readonly RawParagraph[] {
  const line = (runs: readonly ReportRun[]): RawParagraph => ({ text: plainText(runs) });
  return [
    line(title),
    ...cover.map(line),
    ...body.flatMap(blockLines),
    ...annexes.flatMap(({ title: name, blocks }) => [{ text: name, isHeading: true }, ...blocks.flatMap(blockLines)]),
  ];
}

function blockLines(block: ReportBlock): readonly RawParagraph[] {
  switch (block.kind) {
    case "heading":
      return [{ text: block.text, isHeading: true }];
    case "paragraph":
      return [{ text: plainText(block.runs), source: block.source, isHeading: false }];
    case "chart":
      return [];
    case "table":
      return [
        { text: `${block.title}${block.unit === "" ? "" : `（${block.unit}）`}`, isHeading: false },
        { text: block.columns.map(({ title }) => title).join("\t"), isHeading: false },
        ...block.rows.map((row) => ({ text: row.map(plainText).join("\t"), isHeading: false })),
      ];
  }
}
