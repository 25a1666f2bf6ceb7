import { FORM_LABELS } from "../entries/form-labels";
import { cellArea } from "../model/area";
import type { IndicatorResult, LevelResult } from "../model/evaluation";
import type { PlanCell, PlanContent } from "../model/plan";
import { numberIn } from "./basis/places";
import { type Mirrored, mirror, number, numberFormula, ownCell, text } from "./content";
import type { IndicatorRules } from "./form-rules";
import { A, at, type Block, B, D, E, F, G, H, I, LINE_ROW, over } from "./grid";
import { levelCells, levelRuns, type Span } from "./indicator-levels";
import { heightOf, raisedFor, rowsFor } from "./row-height";
import { scoreContent } from "./score-formula";
import { actualShown, targetShown } from "./shown-value";
import { withFormat } from "./styles";

const HEADERS = Object.values(FORM_LABELS);

/** Points that are only proposed carry a star, explained in the notes. */
const PROPOSED_FORMAT = '0.00"*"';

/** The block, and where its rows of points stand. */
export interface IndicatorsBlock extends Block {
  readonly first: number;
  readonly last: number;
}

/** 绩效指标: header row and one row an indicator (more where its texts are too tall), 一级 and 二级 merged. */
export function indicatorsBlock(
  indicators: readonly IndicatorResult[],
  levels: readonly LevelResult[],
  rules: IndicatorRules,
  top: number,
): IndicatorsBlock {
  const runs = levelRuns(indicators, levels);
  const heights = raisedFor(raisedFor(indicators.map(rowHeight), runs.level2), runs.level1).map(rowsFor);
  const spans = spansOf(heights, top + 1);
  const last = top + heights.flat().length;
  return {
    first: top + 1,
    last,
    cells: [
      over({ top, left: A, bottom: last, right: A }, text("绩效指标"), "side"),
      ...HEADERS.map((label, index) => at(top, B + index, text(label), "header")),
      ...levelCells(runs, spans),
      ...indicators.flatMap((indicator, index) => {
        const span = spans[index];
        return span === undefined ? [] : indicatorRow(indicator, span, rules, index);
      }),
    ],
    heights: [LINE_ROW + 6, ...heights.flat()],
    places: spans.flatMap((span, index) => [
      [`indicator.${index}.actual`, cellArea(span.top, F)] as const,
      [`indicator.${index}.weight`, cellArea(span.top, G)] as const,
      [`indicator.${index}.score`, cellArea(span.top, H)] as const,
    ]),
  };
}

function spansOf(heights: readonly (readonly number[])[], first: number): readonly Span[] {
  let next = first;
  return heights.map((rows) => {
    const span = { top: next, bottom: next + rows.length - 1 };
    next = span.bottom + 1;
    return span;
  });
}

function indicatorRow(
  indicator: IndicatorResult,
  { top, bottom }: Span,
  rules: IndicatorRules,
  index: number,
): readonly PlanCell[] {
  const { input } = indicator;
  const cell = (column: number, { content, style }: Mirrored) =>
    over({ top, left: column, bottom, right: column }, content, style);
  const points = indicator.state === "proposed" ? withFormat("points", PROPOSED_FORMAT) : "points";
  return [
    cell(D, { content: text(input.level3), style: "left" }),
    cell(E, targetShown(input)),
    cell(F, { ...actualShown(input), ...(indicator.state === "missing" ? { style: "input" } : {}) }),
    cell(G, { content: weightContent(indicator, rules), style: "weight" }),
    cell(H, { content: scoreContent(indicator, ownCell(top, G), rules, index), style: points }),
    cell(I, mirror(input.reason, "small")),
  ];
}

function weightContent({ weight, input }: IndicatorResult, { places }: IndicatorRules): PlanContent {
  if (weight.value === null) return text("—");
  const formula = input.weight === null ? null : numberIn(input.weight.cell, places);
  return formula === null ? number(weight.value) : numberFormula(formula, weight.value);
}

function rowHeight({ input }: IndicatorResult): number {
  return Math.max(
    LINE_ROW + 4,
    heightOf(input.level3, D, D, "left"),
    heightOf(`${input.sign?.text ?? ""}${input.target?.text ?? ""}${input.unit?.text ?? ""}`, E, E, "center"),
    heightOf(`${input.actual?.text ?? ""}${input.unit?.text ?? ""}`, F, F, "center"),
    heightOf(input.reason?.text ?? "", I, I, "small"),
  );
}
