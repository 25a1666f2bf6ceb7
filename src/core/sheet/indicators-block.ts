import type { IndicatorResult, LevelResult } from "../model/evaluation";
import type { PlanCell, PlanContent } from "../model/plan";
import { mirror, number, numberFormula, ownCell, reference, text } from "./content";
import { A, at, type Block, B, C, D, E, F, G, H, I, LINE_ROW, over } from "./grid";
import { heightOf, raisedFor } from "./row-height";
import { scoreContent } from "./score-formula";
import { withFormat } from "./styles";

const HEADERS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** Points that are only proposed carry a star, explained in the notes. */
const PROPOSED_FORMAT = '0.00"*"';

/** 绩效指标: header row and one row an indicator, 一级 and 二级 merged over their rows. */
export function indicatorsBlock(
  indicators: readonly IndicatorResult[],
  levels: readonly LevelResult[],
  top: number,
): Block {
  const first = top + 1;
  return {
    cells: [
      over({ top, left: A, bottom: top + indicators.length, right: A }, text("绩效指标"), "side"),
      ...HEADERS.map((label, index) => at(top, B + index, text(label), "header")),
      ...levelCells(indicators, levels, first),
      ...indicators.flatMap((indicator, index) => indicatorRow(indicator, first + index)),
    ],
    heights: [LINE_ROW + 6, ...rowHeights(indicators, levels)],
  };
}

/** Merged blocks of equal names standing below one another; a 二级 never reaches over its 一级. */
function levelCells(indicators: readonly IndicatorResult[], levels: readonly LevelResult[], first: number): PlanCell[] {
  const level1 = runs(indicators, level1Of);
  const level2 = runs(indicators, level2Of);
  return [
    ...level1.map(({ from, to }) =>
      over(
        { top: first + from, left: B, bottom: first + to, right: B },
        text(level1Label(indicators[from]?.input.level1 ?? "", levels)),
        "level",
      ),
    ),
    ...level2.map(({ from, to }) =>
      over(
        { top: first + from, left: C, bottom: first + to, right: C },
        text(indicators[from]?.input.level2 ?? ""),
        "center",
      ),
    ),
  ];
}

function level1Of({ input }: IndicatorResult): string {
  return input.level1;
}

function level2Of({ input }: IndicatorResult): string {
  return `${input.level1}\n${input.level2}`;
}

function level1Label(name: string, levels: readonly LevelResult[]): string {
  const weight = levels.find((level) => level.name === name)?.weight;
  return name === "" || weight === undefined ? name : `${name}\n（${weight}分）`;
}

function runs(
  indicators: readonly IndicatorResult[],
  key: (indicator: IndicatorResult) => string,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let previous: string | null = null;
  indicators.forEach((indicator, index) => {
    const current = key(indicator);
    const last = found.at(-1);
    if (last !== undefined && current === previous) last.to = index;
    else found.push({ from: index, to: index });
    previous = current;
  });
  return found;
}

function indicatorRow(indicator: IndicatorResult, row: number): readonly PlanCell[] {
  const { input } = indicator;
  const target = mirror(input.target, "center");
  const actual = mirror(input.actual, "center");
  const reason = mirror(input.reason, "small");
  const pointsStyle = indicator.state === "proposed" ? withFormat("points", PROPOSED_FORMAT) : "points";
  return [
    at(row, D, text(input.level3), "left"),
    at(row, E, target.content, target.style),
    at(row, F, actual.content, actual.style),
    at(row, G, weightContent(indicator), "weight"),
    at(row, H, scoreContent(indicator, ownCell(row, G)), pointsStyle),
    at(row, I, reason.content, reason.style),
  ];
}

function weightContent({ weight, input }: IndicatorResult): PlanContent {
  if (weight.value === null) return text("—");
  const cell = input.weight?.cell;
  return cell !== undefined && typeof cell.value === "number"
    ? numberFormula(reference(cell.source), weight.value)
    : number(weight.value);
}

/** Each row holds its own texts, and the rows of a level together hold the level's name. */
function rowHeights(indicators: readonly IndicatorResult[], levels: readonly LevelResult[]): readonly number[] {
  const names1 = runs(indicators, level1Of).map(({ from, to }) => {
    const label = level1Label(indicators[from]?.input.level1 ?? "", levels);
    return { from, to, needed: heightOf(label, B, B, "level") };
  });
  const names2 = runs(indicators, level2Of).map(({ from, to }) => {
    return { from, to, needed: heightOf(indicators[from]?.input.level2 ?? "", C, C, "center") };
  });
  return raisedFor(raisedFor(indicators.map(rowHeight), names2), names1);
}

function rowHeight({ input }: IndicatorResult): number {
  return Math.max(
    LINE_ROW + 4,
    heightOf(input.level3, D, D, "left"),
    heightOf(input.target?.text ?? "", E, E, "center"),
    heightOf(input.actual?.text ?? "", F, F, "center"),
    heightOf(input.reason?.text ?? "", I, I, "small"),
  );
}
