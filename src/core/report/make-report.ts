import { factsOf, type Known } from "../claims";
import type { Report, ReportBlock, ReportGap, ReportRun } from "../model/report";
import type { Outline } from "./outline";
import type { PartContext, PartResult } from "./part";
import { PARTS } from "./parts";
import { gap, quoted, text } from "./runs";
import { scoreTable } from "./score-table";

/**
 * Evaluation → Report by an outline. Texts are the accountant's, numbers the evaluation's; what the workbook does not
 * hold is a gap that is listed. Pure.
 */
export function makeReport(known: Known, outline: Outline): Report {
  const context = { known, facts: factsOf(known) };
  const results = outline.chapters.flatMap((chapter, index) => chapterOf(chapter, index, context));
  const body = results.flatMap(({ blocks }) => blocks);
  const table = outline.annexes.includes("score-table") ? scoreTable(known) : null;
  const annexes = table === null ? [] : [{ title: "附件", blocks: [table] }];
  return {
    outline: outline.id,
    title: [text(outline.title)],
    cover: coverOf(known),
    body,
    annexes,
    gaps: [...gapsOf(coverOf(known)), ...gapsIn([...body, ...annexes.flatMap(annexBlocks)])],
    changes: results.flatMap(({ changes }) => changes),
  };
}

function coverOf({ year, department }: Known): readonly (readonly ReportRun[])[] {
  return [
    [text("（"), year === null ? gap("评价年度") : quoted(String(year.value), year.source), text(" 年）")],
    [text("预算部门："), department === null ? gap("部门名称") : quoted(department.value, department.source)],
  ];
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function chapterOf(
  { heading, sections }: Outline["chapters"][number],
  index: number,
  context: Omit<PartContext, "section">,
): readonly PartResult[] {
  return [
    headed(1, `${NUMERALS[index] ?? ""}、${heading}`),
    ...sections.flatMap((section, at) => [
      headed(2, `（${NUMERALS[at] ?? ""}）${section.heading}`),
      ...section.parts.map((part) => PARTS[part]({ ...context, section: section.parts })),
    ]),
  ];
}

/** With its title as the heading that its gaps stand under. */
function annexBlocks({ title, blocks }: Report["annexes"][number]): readonly ReportBlock[] {
  return [{ kind: "heading", level: 1, text: title }, ...blocks];
}

function headed(level: 1 | 2, words: string): PartResult {
  return { blocks: [{ kind: "heading", level, text: words }], changes: [] };
}

function gapOf({ what, at }: Extract<ReportRun, { readonly kind: "gap" }>, under: string): ReportGap {
  return { what, under, at };
}

function gapsOf(lines: readonly (readonly ReportRun[])[]): readonly ReportGap[] {
  return lines.flatMap((runs) => runs.flatMap((run) => (run.kind === "gap" ? [gapOf(run, "")] : [])));
}

/** Each gap once, under the heading where it stands first. */
function gapsIn(blocks: readonly ReportBlock[]): readonly ReportGap[] {
  const found = new Map<string, ReportGap>();
  let under = "";
  for (const block of blocks) {
    if (block.kind === "heading") under = block.text;
    const runs = block.kind === "paragraph" ? block.runs : block.kind === "table" ? block.rows.flat(2) : [];
    for (const run of runs) if (run.kind === "gap" && !found.has(run.what)) found.set(run.what, gapOf(run, under));
  }
  return [...found.values()];
}
