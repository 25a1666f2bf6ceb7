import type { Line, LinesBlock } from "./layout";

/** Above the table: annex, title, year, and whose figures in which unit; over columns A to `last`. */
export function headLines(title: string, last: string, split: readonly [left: string, right: string]): LinesBlock {
  return {
    kind: "lines",
    lines: [
      { cells: [{ at: `A:${last}`, words: "附件", style: "note" }], height: 16 },
      { cells: [{ at: `A:${last}`, words: title, style: "title" }], height: 32 },
      { cells: [{ at: `A:${last}`, words: "{yearLine}", style: "year" }], height: 20 },
      {
        cells: [
          { at: `A:${split[0]}`, words: "编制单位：{department}", style: "lineLeft" },
          { at: `${split[1]}:${last}`, words: "金额单位：万元", style: "lineRight" },
        ],
        height: 20,
      },
    ],
  };
}

/** A row of the table with its name at the left and a text for people to write over the rest. */
export function conclusionLine(label: string, spans: readonly [string, string], from: readonly string[]): Line {
  return {
    cells: [
      { at: spans[0], words: label, style: "header" },
      { at: spans[1], entry: label, from, style: "paragraph" },
    ],
    height: 48,
  };
}
