import type { Known } from "../claims";
import { isWeighted } from "../evaluation/indicators";
import type { IndicatorResult } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import type { ReportRun, ReportTable } from "../model/report";
import { percent, points, quoted, shortGap, text } from "./runs";
import { sumOfPoints } from "./sum-of-points";
import { actualText, targetText } from "./target-text";

type Row = readonly (readonly ReportRun[])[];

/** 部门整体支出绩效自评评分表: the annex, execution first, the total last. Null where nothing was scored. */
export function scoreTable(known: Known): ReportTable | null {
  const { indicators, execution, inputs } = known;
  const weighted = indicators.filter(isWeighted);
  if (weighted.length === 0) return null;
  const executionReason = reasonRuns(inputs.execution?.reason ?? null);
  const funds: readonly Row[] =
    execution?.weight.value == null
      ? []
      : [
          [
            [text("预算执行")],
            [text("预算执行")],
            [text("预算执行率")],
            [text("100%")],
            [percent(execution.rate, "预算执行率"), text("%")],
            [points(execution.weight, "分值")],
            [points(execution.score, "预算执行率的得分")],
            executionReason,
          ],
        ];
  return {
    kind: "table",
    title: "部门整体支出绩效自评评分表",
    unit: "",
    columns: [
      { title: "一级指标", width: 9, align: "center", joined: true },
      { title: "二级指标", width: 10, align: "center", joined: true },
      { title: "三级指标", width: 21, align: "left" },
      { title: "年度指标值", width: 14, align: "center" },
      { title: "实际完成值", width: 13, align: "center" },
      { title: "分值", width: 6, align: "center" },
      { title: "得分", width: 7, align: "center" },
      { title: "偏差原因分析及改进措施", width: 20, align: "left" },
    ],
    rows: [...funds, ...weighted.map(row), totalRow(known, weighted)],
    totalled: true,
  };
}

function row({ input, weight, score }: IndicatorResult): Row {
  const { source, level1, level2, level3, target, actual, reason } = input;
  const [wanted, reached] = [targetText(input), actualText(input)];
  const isMissing = actual === null || reached === "";
  const at = actual?.source ?? source;
  return [
    [quoted(level1, source)],
    [quoted(level2, source)],
    [quoted(level3, source)],
    target === null || wanted === "" ? [shortGap(`${level3}的年度指标值`, at)] : [quoted(wanted, target.source)],
    isMissing ? [shortGap(`${level3}的实际完成值`, at)] : [quoted(reached, actual.source)],
    [points(weight, "分值")],
    [score.value === null ? shortGap(`${level3}的${isMissing ? "实际完成值" : "得分"}`, at) : points(score, "")],
    reasonRuns(reason),
  ];
}

function reasonRuns(reason: ReadCell | null): readonly ReportRun[] {
  return reason === null || reason.text.trim() === "" ? [] : [quoted(reason.text.trim(), reason.source)];
}

/** 总分, the points there are and those that were given; the grade stands where reasons do. */
function totalRow({ execution, score, grade }: Known, weighted: readonly IndicatorResult[]): Row {
  const funds = execution?.weight.value == null ? [] : [execution.weight];
  const weights = sumOfPoints([...funds, ...weighted.map(({ weight }) => weight)]);
  return [
    [text("总分")],
    ...[[], [], [], []],
    [points(weights, "分值合计")],
    [score.value === null ? shortGap("自评得分，请先补齐指标的完成值", null) : points(score, "")],
    [text("等级："), grade === null ? shortGap("绩效等级", null) : quoted(grade, ...score.sources)],
  ];
}
