import type { Known } from "../claims";
import { isWeighted } from "../evaluation/indicators";
import type { IndicatorResult } from "../model/evaluation";
import type { ReportRun, ReportTable } from "../model/report";
import { gap, percent, points, quoted, text } from "./runs";
import { actualText, targetText } from "./target-text";

type Row = readonly (readonly ReportRun[])[];

/** 部门整体支出绩效自评评分表: the annex, execution first, the total last. Null where nothing was scored. */
export function scoreTable({ indicators, execution, score }: Known): ReportTable | null {
  const weighted = indicators.filter(isWeighted);
  if (weighted.length === 0) return null;
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
            [points(execution.score, "得分")],
            [],
          ],
        ];
  return {
    kind: "table",
    title: "部门整体支出绩效自评评分表",
    unit: "",
    columns: [
      { title: "一级指标", width: 9, align: "center" },
      { title: "二级指标", width: 10, align: "center" },
      { title: "三级指标", width: 21, align: "left" },
      { title: "年度指标值", width: 14, align: "center" },
      { title: "实际完成值", width: 13, align: "center" },
      { title: "分值", width: 6, align: "center" },
      { title: "得分", width: 7, align: "center" },
      { title: "偏差原因分析及改进措施", width: 20, align: "left" },
    ],
    rows: [...funds, ...weighted.map(row), [[text("总分")], [], [], [], [], [], [points(score, "总分")], []]],
    totalled: true,
  };
}

function row({ input, weight, score }: IndicatorResult): Row {
  const { source, level1, level2, level3, target, actual, reason } = input;
  const reached = actualText(input);
  return [
    [quoted(level1, source)],
    [quoted(level2, source)],
    [quoted(level3, source)],
    target === null ? [gap("年度指标值")] : [quoted(targetText(input), target.source)],
    actual === null || reached === "" ? [gap("完成值")] : [quoted(reached, actual.source)],
    [points(weight, "分值")],
    [points(score, "得分")],
    reason === null || reason.text.trim() === "" ? [] : [quoted(reason.text.trim(), reason.source)],
  ];
}
