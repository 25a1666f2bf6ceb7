import { decimalFromCell } from "../../amount/decimal";
import { formatArea } from "../../model/area";
import type { IndicatorResult } from "../../model/evaluation";
import type { IndicatorInput, ReadCell } from "../../model/inputs";
import type { PlanCell, PlanContent } from "../../model/plan";
import type { Profile } from "../../profiles/profile";
import { type Awaited, awaited } from "../awaited";
import { BLANK, mirror, number, numberFormula, ownCell, text, placeName, textFormula, asReadNow } from "../content";
import { type FormPlaces, formCell } from "../form-places";
import type { IndicatorRules } from "../form-rules";
import { across, at, type Block, LINE_ROW } from "../grid";
import type { LiveNumber } from "../live-number";
import { heightIn, TALLEST_ROW } from "../row-height";
import { indicatorBasis } from "./indicator-basis";
import { arithmeticContent, arithmeticText, isToCome, ruleContent, ruleText } from "./indicator-words";
import { linked } from "../linked-cell";
import { BASIS_WIDTHS, CHANGED, COLUMN, UNCHANGED } from "./columns";
import { indicatorRow } from "./places";

const LAST = COLUMN.check;

const HEADERS = [
  "序号",
  "三级指标",
  "年度指标值",
  "目标数值\n（金额按元）",
  "区间上限",
  "实际完成值",
  "实际数值\n（金额按元）",
  "评分规则",
  "算式与判定",
  "分值",
  "得分",
  "来源单元格",
  "核对",
];

/** For each indicator: the numbers read, the rule in words, the arithmetic, the source cells, and whether they still hold. */
export function basisIndicatorsBlock(
  indicators: readonly IndicatorResult[],
  rules: IndicatorRules,
  form: FormPlaces,
): Block {
  const { places } = rules;
  if (places.indicators === null) return { cells: [], heights: [] };
  const { heading, heads, heights } = places.indicators;
  return {
    cells: [
      across(heading, COLUMN.number, LAST, text("绩效指标"), "section"),
      ...heads.flatMap((row) => HEADERS.map((label, column) => at(row, column, text(label), "header"))),
      ...indicators.flatMap((indicator, index) => [
        ...wordCells(indicator, rules, form, index),
        ...figureCells(indicator, rules, form, index),
      ]),
    ],
    heights,
  };
}

export const INDICATOR_HEADS_HEIGHT = 2 * LINE_ROW;

export function indicatorHeights(indicators: readonly IndicatorResult[], profile: Profile): readonly number[] {
  return indicators.map((indicator) => rowHeight(indicator, awaited(indicator, profile)));
}

function wordCells(
  indicator: IndicatorResult,
  { profile, places }: IndicatorRules,
  form: FormPlaces,
  index: number,
): readonly PlanCell[] {
  const { input } = indicator;
  const row = indicatorRow(places, index);
  const waiting = awaited(indicator, profile);
  const onForm = formCell(form, `indicator.${index}.actual`);
  const basis = indicatorBasis(indicator, profile, row);
  const isNumberOnForm = input.actual?.typed === true && typeof input.actual.value === "number";
  const actual =
    onForm !== null && (isToCome(indicator) || isNumberOnForm)
      ? [at(row, COLUMN.actual, asOnForm(input.actual, onForm), "textCenter")]
      : asRead(input.actual, row, COLUMN.actual);
  return [
    at(row, COLUMN.number, text(String(index + 1)), "center"),
    at(row, COLUMN.name, text(input.level3), "left"),
    ...asRead(input.target, row, COLUMN.target),
    ...actual,
    at(row, COLUMN.rule, ruleContent(indicator, waiting, row, profile), "small"),
    at(
      row,
      COLUMN.arithmetic,
      arithmeticContent(indicator, basis, row, { onForm, isScoredThen: waiting !== null }),
      "small",
    ),
    linked(at(row, COLUMN.sources, text(sourcesText(input)), "small"), input.source),
  ];
}

/** Words as they were read (what the check compares with); a number follows its cell. */
function asRead(cell: ReadCell | null, row: number, column: number): readonly PlanCell[] {
  if (typeof cell?.value === "string") return [at(row, column, text(cell.value), "textCenter")];
  const { content, style } = mirror(cell, "center");
  return [at(row, column, content, style)];
}

/** What stands on the form, or will. */
function asOnForm(cell: ReadCell | null, onForm: string): PlanContent {
  const formula = `IF(${onForm}="","",${onForm})`;
  return typeof cell?.value === "number"
    ? numberFormula(formula, decimalFromCell(cell.value))
    : textFormula(formula, cell?.text ?? "");
}

function figureCells(
  indicator: IndicatorResult,
  { profile, places }: IndicatorRules,
  form: FormPlaces,
  index: number,
): readonly PlanCell[] {
  const row = indicatorRow(places, index);
  const waiting = awaited(indicator, profile);
  const onForm = formCell(form, `indicator.${index}.actual`) ?? "NA()";
  const refer = (cell: ReadCell) => (cell.typed === true ? onForm : asReadNow(cell));
  const { numbers, guards } = indicatorBasis(waiting?.indicator ?? indicator, profile, row, {
    refer,
    actualToCome: waiting !== null,
  });
  const actual =
    waiting === null
      ? numberContent(numbers?.actual ?? null)
      : textFormula(waiting.actualFormula(onForm, ownCell(row, COLUMN.targetNumber)), "");
  const figure = (name: "weight" | "score", value: IndicatorResult["score"]["value"]): PlanContent => {
    const cell = formCell(form, `indicator.${index}.${name}`);
    if (cell === null) return text("—");
    return value === null ? textFormula(`IF(${cell}="","—",${cell})`, "—") : numberFormula(cell, value);
  };
  return [
    at(row, COLUMN.targetNumber, numberContent(numbers?.target ?? null), "center"),
    at(row, COLUMN.upper, numberContent(numbers?.upper ?? null), "center"),
    at(row, COLUMN.actualNumber, actual, "center"),
    at(row, COLUMN.weight, figure("weight", indicator.weight.value), "weight"),
    at(row, COLUMN.points, figure("score", hasPoints(indicator) ? indicator.score.value : null), "points"),
    at(row, COLUMN.check, checkContent(guards), "center"),
  ];
}

function hasPoints({ weight, score }: IndicatorResult): boolean {
  return weight.value !== null && weight.value !== "0" && score.value !== null;
}

function numberContent(found: LiveNumber | null): PlanContent {
  if (found === null) return BLANK;
  return found.formula === null ? number(found.value) : numberFormula(found.formula, found.value);
}

/** "一致" while every cell of words says what was read; without such cells everything follows live. */
function checkContent(guards: readonly string[] | null): PlanContent {
  if (guards === null) return text("—");
  if (guards.length === 0) return text("随单元格");
  return textFormula(`IF(AND(${guards.join(",")}),"${UNCHANGED}","${CHANGED}")`, UNCHANGED);
}

/** The cells that decided, grouped by sheet: "绩效表!D12、E12、F12". */
function sourcesText({ source, sign, target, unit, actual, weight, typedScore, evidence }: IndicatorInput): string {
  const cells = [
    source,
    ...[sign, target, unit, actual, weight?.cell, typedScore?.cell, evidence].flatMap((cell) => cell?.source ?? []),
  ];
  return cells
    .map((cell, index) => (cells[index - 1]?.sheetId === cell.sheetId ? formatArea(cell.area) : placeName(cell)))
    .filter((name, index, all) => all.indexOf(name) === index)
    .join("、");
}

function rowHeight(indicator: IndicatorResult, waiting: Awaited | null): number {
  const { input } = indicator;
  const height = (content: string, column: number, style: "left" | "small" | "center") =>
    heightIn(BASIS_WIDTHS, content, column, column, style);
  const needed = Math.max(
    LINE_ROW,
    height(input.level3, COLUMN.name, "left"),
    height(input.target?.text ?? "", COLUMN.target, "left"),
    height(input.actual?.text ?? "", COLUMN.actual, "left"),
    height(ruleText(indicator, waiting), COLUMN.rule, "small"),
    height(arithmeticText(indicator), COLUMN.arithmetic, "small"),
    height(sourcesText(input), COLUMN.sources, "small"),
  );
  return Math.min(TALLEST_ROW, needed);
}
