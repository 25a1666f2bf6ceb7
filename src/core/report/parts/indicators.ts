import { countIndicators, type IndicatorGroup } from "../../claims";
import { isWeighted } from "../../evaluation/indicators";
import type { IndicatorResult } from "../../model/evaluation";
import type { ReportParagraph, ReportRun } from "../../model/report";
import { made, type Part } from "../part";
import { count, gap, listed, paragraph, points, quoted, text } from "../runs";
import { sumOfPoints } from "../sum-of-points";
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
    points(sumOfPoints(members.map(({ weight }) => weight)), "分值"),
    text("分，得 "),
    points(sumOfPoints(members.map(({ score }) => score)), `${level}得分`),
    text("分。"),
    ...WORDS.filter(([name]) => ended[name].members.length > 0).flatMap(([name, word]): readonly ReportRun[] => [
      text(`${word} `),
      count(ended[name].count),
      ...(name === "met" && ended.met.members.length > MOST_NAMED
        ? [text(" 项（详见附件）。")]
        : [text(" 项："), ...namedRuns(ended[name].members, name)]),
    ]),
  ]);
}

/** More that are met than this are left to the annex; what is not met is always named. */
const MOST_NAMED = 12;

function namedRuns(members: readonly IndicatorResult[], ended: keyof Ended): readonly ReportRun[] {
  return listed(
    members.map((each) => indicatorRuns(each, ended)),
    "；",
    "。",
  );
}

/** （目标为≥6个，实际为5个，得5分，分值6分），原因和改进措施：…: points and reasons only where they say something. */
function indicatorRuns(indicator: IndicatorResult, ended: keyof Ended): readonly ReportRun[] {
  const { input, score, weight } = indicator;
  const [target, reached] = [targetText(input), actualText(input)];
  const isMissing = input.actual === null || reached === "";
  return [
    quoted(input.level3, input.source),
    text("（目标为"),
    input.target === null || target === ""
      ? gap(`${input.level3}的年度指标值`, input.target?.source ?? input.source)
      : quoted(target, input.target.source),
    text("，实际为"),
    input.actual === null || isMissing
      ? gap(`${input.level3}的实际完成值`, input.actual?.source ?? input.source)
      : quoted(reached, input.actual.source),
    // Without an actual the points are no gap of their own.
    ...(isMissing && score.value === null ? [] : [text("，得"), points(score, `${input.level3}的得分`), text("分")]),
    ...(ended === "met" ? [] : [text("，分值"), points(weight, "分值"), text("分")]),
    text("）"),
    ...(ended === "met" ? [] : reasonRuns(input, ended !== "open")),
  ];
}

function reasonRuns({ level3, reason, source }: IndicatorResult["input"], wanted: boolean): readonly ReportRun[] {
  const said = reason?.text.trim() ?? "";
  if (reason !== null && said !== "")
    return [text("，原因和改进措施："), quoted(said.replace(/。$/, ""), reason.source)];
  return wanted ? [text("，"), gap(`${level3}的偏差原因和改进措施`, reason?.source ?? source)] : [];
}
