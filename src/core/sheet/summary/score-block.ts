import { type Decimal, divide, isZero, round, sum } from "../../amount/decimal";
import { carriesPoints } from "../../evaluation/indicators";
import type { Evaluation, IndicatorResult, LevelResult } from "../../model/evaluation";
import type { PlanCell, PlanContent } from "../../model/plan";
import { numberFormula, ownCell, quotientFormula, text, textFormula } from "../content";
import { type FormPlaces, formCell, indicatorCells } from "../form-places";
import { across, at, type Block, LINE_ROW } from "../grid";
import { FIRST, LAST } from "./columns";
import { formGrade, formScore } from "../form-figures";

const RATE_PLACES = 4;

/** 总分与等级, and the points of each part of it: all of them the form's own cells. */
export function scoreBlock(evaluation: Evaluation, form: FormPlaces, top: number): Block {
  const { levels, execution, indicators } = evaluation;
  const parts = [
    ...(execution !== null && carriesPoints(execution.weight) ? [executionRow(evaluation, form, top + 3)] : []),
    ...levels.map((level, index) => {
      const row = top + 3 + index + (execution !== null && carriesPoints(execution.weight) ? 1 : 0);
      return levelRow(level, indicators, form, row);
    }),
  ];
  return {
    cells: [
      at(top, FIRST, text("自评总分"), "header"),
      across(top, 1, 2, formScore(evaluation, form), "pointsTotal"),
      at(top, 3, text("绩效等级"), "header"),
      across(top, 4, LAST, formGrade(evaluation, form), "header"),
      across(top + 1, FIRST, LAST, text("得分构成"), "section"),
      ...["部分", "分值", "得分", "得分率"].map((label, index) => headerCell(top + 2, index, label)),
      ...parts.flat(),
    ],
    heights: [28, LINE_ROW, LINE_ROW, ...parts.map(() => LINE_ROW)],
  };
}

function headerCell(row: number, index: number, label: string): PlanCell {
  const [left, right] = SPANS[index] ?? [0, 0];
  return across(row, left, right, text(label), "header");
}

/** The four columns of the list over the six of the sheet. */
const SPANS: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 2],
  [3, 3],
  [4, 5],
];

function executionRow({ execution }: Evaluation, form: FormPlaces, row: number): readonly PlanCell[] {
  const weight = execution?.weight.value ?? null;
  const score = execution?.score.value ?? null;
  const cells = { weight: formCell(form, "execution.weight"), score: formCell(form, "execution.score") };
  return partRow(row, "预算执行", {
    weight: weight === null || cells.weight === null ? text("—") : numberFormula(cells.weight, weight),
    score: cells.score === null ? text("—") : live(cells.score, score),
    given: score,
    full: cells.score === null ? null : weight,
  });
}

/** The points as soon as they are there. */
function live(formula: string, points: Decimal | null): PlanContent {
  return points === null ? textFormula(formula, "—") : numberFormula(formula, points);
}

function levelRow(
  level: LevelResult,
  indicators: readonly IndicatorResult[],
  form: FormPlaces,
  row: number,
): readonly PlanCell[] {
  const members = indicators.flatMap((indicator, index) =>
    indicator.input.level1 === level.name && carriesPoints(indicator.weight) ? [index] : [],
  );
  const weight = sum(members.flatMap((index) => indicators[index]?.weight.value ?? []));
  const scores = indicatorCells(form, members, "score");
  return partRow(row, level.name === "" ? "（未分级）" : level.name, {
    weight: numberFormula(`SUM(${indicatorCells(form, members, "weight")})`, weight),
    score: live(`IF(COUNT(${scores})=${members.length},SUM(${scores}),"—")`, level.score),
    given: level.score,
    full: weight,
  });
}

interface Part {
  readonly weight: PlanContent;
  readonly score: PlanContent;
  /** Points given, null until they are there, of how many; null where there will be none. */
  readonly given: Decimal | null;
  readonly full: Decimal | null;
}

function partRow(row: number, name: string, part: Part): readonly PlanCell[] {
  return [
    across(row, FIRST, 1, text(name), "left"),
    at(row, 2, part.weight, "weight"),
    at(row, 3, part.score, "points"),
    across(row, 4, LAST, rateContent(row, part), "percent"),
  ];
}

function rateContent(row: number, { given, full }: Part): PlanContent {
  if (full === null || isZero(full)) return text("—");
  const formula = quotientFormula(ownCell(row, 3), ownCell(row, 2), RATE_PLACES);
  const ratio = given === null ? null : divide(given, full);
  return ratio === null ? textFormula(formula, "—") : numberFormula(formula, round(ratio, RATE_PLACES));
}
