import { divide, HUNDRED, multiply, round, sum, ZERO } from "../../amount/decimal";
import { carriesPoints } from "../../evaluation/indicators";
import type { Evaluation, IndicatorResult, LevelResult } from "../../model/evaluation";
import type { PlanCell, PlanContent } from "../../model/plan";
import { numberFormula, ownCell, text, textFormula } from "../content";
import { type FormPlaces, formCell } from "../form-places";
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
    score: score === null || cells.score === null ? text("—") : numberFormula(cells.score, score),
    rate: score === null || weight === null ? null : [score, weight],
  });
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
  const cellsOf = (figure: "weight" | "score") =>
    members.flatMap((index) => formCell(form, `indicator.${index}.${figure}`) ?? []);
  const scores = cellsOf("score").join(",");
  const weight = sum(members.flatMap((index) => indicators[index]?.weight.value ?? []));
  return partRow(row, level.name === "" ? "（未分级）" : level.name, {
    weight: numberFormula(`SUM(${cellsOf("weight").join(",")})`, weight),
    // as soon as the form has the points that are missing
    score:
      level.score === null
        ? textFormula(`IF(COUNT(${scores})=${members.length},SUM(${scores}),"—")`, "—")
        : numberFormula(`SUM(${scores})`, level.score),
    rate: level.score === null ? "awaited" : [level.score, weight],
  });
}

interface Part {
  readonly weight: PlanContent;
  readonly score: PlanContent;
  /** "awaited" until the points are there; null where there will be none. */
  readonly rate: readonly [score: NonNullable<LevelResult["score"]>, weight: LevelResult["weight"]] | "awaited" | null;
}

function partRow(row: number, name: string, { weight, score, rate }: Part): readonly PlanCell[] {
  return [
    across(row, FIRST, 1, text(name), "left"),
    at(row, 2, weight, "weight"),
    at(row, 3, score, "points"),
    across(row, 4, LAST, rateContent(row, rate), "percent"),
  ];
}

function rateContent(row: number, rate: Part["rate"]): PlanContent {
  const formula = `ROUND(${ownCell(row, 3)}/${ownCell(row, 2)},${RATE_PLACES})`;
  if (rate === "awaited") return textFormula(`IF(ISNUMBER(${ownCell(row, 3)}),${formula},"—")`, "—");
  if (rate === null || rate[1] === ZERO) return text("—");
  const ratio = divide(multiply(rate[0], HUNDRED), rate[1]);
  if (ratio === null) return text("—");
  const expected = round(divide(ratio, HUNDRED) ?? ZERO, RATE_PLACES);
  return numberFormula(formula, expected);
}
