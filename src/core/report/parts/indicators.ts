import { countIndicators, type IndicatorGroup } from "../../claims";
import { isWeighted, sumOfAll } from "../../evaluation/indicators";
import type { Figure, IndicatorResult } from "../../model/evaluation";
import type { ReportParagraph, ReportRun } from "../../model/report";
import { message } from "../../wording";
import { made, type Part } from "../part";
import { count, gap, listed, paragraph, points, quoted, text } from "../runs";
import { actualText, targetText } from "../target-text";

/** How many goals were met, and by level which, with their targets, actuals and points. */
export const indicators: Part = ({ known }) => {
  const weighted = known.indicators.filter(isWeighted);
  if (weighted.length === 0) return made([paragraph([gap("绩效指标完成情况")])]);
  const { all, ...ended } = countIndicators(weighted);
  const levels = [...new Set(weighted.map(({ input }) => input.level1))];
  return made([
    paragraph([text("绩效指标共 "), count(all.count), text(" 项，其中"), ...endings(ended), text("。")]),
    ...levels.map((level) =>
      levelParagraph(
        level,
        weighted.filter(({ input }) => input.level1 === level),
      ),
    ),
  ]);
};

type Ended = Readonly<Record<"met" | "partly" | "notMet" | "open", IndicatorGroup>>;

const WORDS: readonly (readonly [keyof Ended, string])[] = [
  ["met", "完成"],
  ["partly", "部分完成"],
  ["notMet", "未完成"],
  ["open", "缺完成值或不可比"],
];

function endings(ended: Ended): readonly ReportRun[] {
  return WORDS.filter(([name]) => ended[name].members.length > 0).flatMap(([name, word], index) => [
    text(`${index === 0 ? "" : "、"}${word} `),
    count(ended[name].count),
    text(" 项"),
  ]);
}

/** 产出指标 8 项，分值 50分，得 46.85分。完成 5 项：…。未完成 1 项：…。 */
function levelParagraph(level: string, members: readonly IndicatorResult[]): ReportParagraph {
  const { all, ...ended } = countIndicators(members);
  const [first] = members;
  return paragraph([
    level === "" || first === undefined ? text("其他指标") : quoted(level, first.input.source),
    text(" "),
    count(all.count),
    text(" 项，分值 "),
    points(sumFigure(members.map(({ weight }) => weight)), "分值"),
    text("分，得 "),
    points(sumFigure(members.map(({ score }) => score)), `${level}得分`),
    text("分。"),
    ...WORDS.filter(([name]) => ended[name].members.length > 0).flatMap(([name, word]): readonly ReportRun[] => [
      text(`${word} `),
      count(ended[name].count),
      text(" 项："),
      ...listed(
        ended[name].members.map((each) => indicatorRuns(each, name !== "met")),
        "；",
        "。",
      ),
    ]),
  ]);
}

function sumFigure(figures: readonly Figure[]): Figure {
  const values = figures.flatMap(({ value }) => value ?? []);
  return {
    value: sumOfAll(figures.map(({ value }) => value)),
    measure: "points",
    rule: message("evaluation.rule-sum"),
    arithmetic: values.length === 0 ? null : values.join(" + "),
    places: null,
    sources: [],
    inputs: figures.map((figure) => ({ name: message("evaluation.weight"), figure })),
  };
}

function indicatorRuns({ input, score, weight }: IndicatorResult, explained: boolean): readonly ReportRun[] {
  const reached = actualText(input);
  const reason = input.reason?.text.trim() ?? "";
  return [
    quoted(input.level3, input.source),
    text("（目标 "),
    input.target === null ? gap("年度指标值") : quoted(targetText(input), input.target.source),
    text("，实际 "),
    input.actual === null || reached === "" ? gap(`${input.level3}的实际完成值`) : quoted(reached, input.actual.source),
    text("，得 "),
    points(score, `${input.level3}的得分`),
    text("分"),
    ...(explained ? [text("，分值 "), points(weight, "分值"), text("分")] : []),
    text("）"),
    ...(!explained
      ? []
      : input.reason !== null && reason !== ""
        ? [text("，原因和改进措施："), quoted(reason.replace(/。$/, ""), input.reason.source)]
        : [text("，"), gap(`${input.level3}的偏差原因和改进措施`)]),
  ];
}
