import type { Line, LineCell, LinesBlock } from "../../forms/layout";
import { firstWords } from "../../entries/form-labels";
import { BLANK, mirror, text } from "../content";
import { LINE_ROW } from "../grid";
import { type Draft, type DraftCell, type DraftRow, type Filled, NOTHING } from "./draft";
import { mirrored, said } from "./filled";
import { areaOf, neededHeight, stacked } from "./rows";
import type { FormSetting } from "./setting";
import { gradeAgain, gradeContent, scoreAgain, scoreTotal, weightTotal } from "./totals";
import type { FormPlace } from "../form-places";
import type { Area } from "../../model/area";

/** Rows of single cells, each with what the layout asks for; a page never ends within them. */
export function linesDraft(block: LinesBlock, setting: FormSetting, top: number): Draft {
  if (block.onlyWithIndicators === true && setting.evaluation.indicators.length === 0) return NOTHING;
  const drafts: { cells: readonly DraftCell[]; rows: readonly DraftRow[]; places: Draft["places"] }[] = [];
  let next = top;
  for (const line of block.lines) {
    const draft = lineDraft(line, setting, next);
    drafts.push(draft);
    next += draft.rows.length;
  }
  return {
    cells: drafts.flatMap(({ cells }) => cells),
    rows: drafts.flatMap(({ rows }) => rows).map((row) => ({ ...row, keep: true })),
    places: drafts.flatMap(({ places = [] }) => places),
  };
}

function lineDraft(line: Line, setting: FormSetting, top: number) {
  const { grid } = setting;
  const filled = line.cells.flatMap((cell) => {
    const columns = grid.span(cell.at);
    return columns === null ? [] : [{ cell, columns, filled: fill(cell, setting) }];
  });
  const least = line.height ?? LINE_ROW;
  const height = Math.max(least, ...filled.map((part) => neededHeight(part.filled, part.columns, grid.widths)));
  const { spans, rows } = stacked([height], top);
  const span = spans[0] ?? { top, bottom: top };
  return {
    rows,
    cells: filled.map((part): DraftCell => {
      return { area: areaOf(part.columns, span), content: part.filled.content, style: part.filled.style };
    }),
    places: filled.flatMap(({ cell, columns }): (readonly [FormPlace, Area])[] => {
      const place = "value" in cell ? PLACES[cell.value] : null;
      return place === null ? [] : [[place, areaOf(columns, span)]];
    }),
  };
}

const PLACES = {
  totalWeight: "total.weight",
  totalScore: "total.score",
  grade: "total.grade",
  scoreAbove: null,
  gradeAbove: null,
  provisional: null,
} as const;

function fill(cell: LineCell, setting: FormSetting): Filled {
  const { style } = cell;
  if ("words" in cell) return said(setting.words(cell.words), style);
  if ("complete" in cell) return said(setting.lines.completed.get(firstWords(cell.complete)) ?? cell.complete, style);
  if ("entry" in cell) {
    const typed = setting.lines.entries.get(cell.entry) ?? null;
    const own = setting.evaluation.inputs.texts.find(({ label }) => (cell.from ?? []).includes(label))?.cell ?? null;
    const entered = typed ?? own;
    return mirrored(mirror(entered, style), entered?.text ?? "");
  }
  return { content: valueContent(cell.value, setting), style, words: "" };
}

function valueContent(
  value: Extract<LineCell, { readonly value: string }>["value"],
  { evaluation, profile }: FormSetting,
): Filled["content"] {
  switch (value) {
    case "totalWeight":
      return weightTotal(evaluation);
    case "totalScore":
      return scoreTotal(evaluation, profile);
    case "grade":
      return gradeContent(evaluation, profile);
    case "scoreAbove":
      return evaluation.indicators.length === 0 ? BLANK : scoreAgain(evaluation);
    case "gradeAbove":
      return evaluation.indicators.length === 0 ? BLANK : gradeAgain(evaluation);
    case "provisional":
      return text(evaluation.provisional ? "暂定：含待确认的定性指标" : "");
  }
}
