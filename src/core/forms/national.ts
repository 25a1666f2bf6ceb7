import { headLines } from "./common";
import type { FormLayout } from "./layout";

/** The nine columns of the 财预〔2020〕10号 form, with 部门整体支出 by category before it. */
export const NATIONAL: FormLayout = {
  id: "national",
  name: "全国通用表样",
  source: "财预〔2020〕10号《项目支出绩效评价管理办法》附件的栏目，按部门整体支出调整",
  verified: false,
  title: "部门整体支出绩效自评表",
  orientation: "landscape",
  columns: [6, 13, 14, 30, 18, 18, 8, 12, 26],
  blocks: [
    headLines("部门整体支出绩效自评表", "I", ["E", "F"]),
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:B", words: "部门名称", style: "header" },
            { at: "C:F", words: "{department}", style: "center" },
            { at: "G:H", words: "评价年度", style: "header" },
            { at: "I", words: "{year}", style: "center" },
          ],
          height: 26,
        },
      ],
    },
    {
      kind: "spending",
      side: { at: "A", words: "部门整体支出" },
      columns: [
        { at: "B:C", role: "code", label: "科目编码" },
        { at: "D", role: "name", label: "支出经济分类科目" },
        { at: "E:F", role: "amount", label: "{amount}" },
        { at: "G:I", role: "share", label: "占总支出比重" },
      ],
    },
    {
      kind: "execution",
      side: { at: "A", words: "预算执行情况" },
      parts: true,
      columns: [
        { at: "B:C", role: "name", label: "" },
        { at: "D", role: "initialBudget", label: "年初预算数" },
        { at: "E", role: "budget", label: "全年预算数（A）" },
        { at: "F", role: "spent", label: "全年执行数（B）" },
        { at: "G", role: "weight", label: "分值" },
        { at: "H", role: "rate", label: "执行率\n（B/A）" },
        { at: "I", role: "score", label: "得分" },
      ],
    },
    {
      kind: "goals",
      side: { at: "A", words: "年度总体目标" },
      columns: [
        { at: "B:E", role: "goal", label: "预期目标" },
        { at: "F:I", role: "achieved", label: "实际完成情况" },
      ],
    },
    {
      kind: "indicators",
      side: { at: "A", words: "绩效指标" },
      columns: [
        { at: "B", role: "level1", label: "一级指标" },
        { at: "C", role: "level2", label: "二级指标" },
        { at: "D", role: "level3", label: "三级指标" },
        { at: "E", role: "target", label: "年度指标值" },
        { at: "F", role: "actual", label: "实际完成值" },
        { at: "G", role: "weight", label: "分值" },
        { at: "H", role: "score", label: "得分" },
        { at: "I", role: "reason", label: "偏差原因分析及改进措施" },
      ],
    },
    {
      kind: "lines",
      onlyWithIndicators: true,
      lines: [
        {
          cells: [
            { at: "A:F", words: "总分", style: "header" },
            { at: "G", value: "totalWeight", style: "weight" },
            { at: "H", value: "totalScore", style: "pointsTotal" },
            { at: "I", value: "provisional", style: "small" },
          ],
          height: 24,
        },
        {
          cells: [
            { at: "A:F", words: "绩效等级", style: "header" },
            { at: "G:I", value: "grade", style: "header" },
          ],
          height: 24,
        },
      ],
    },
    { kind: "notes", at: "A:I" },
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:D", complete: "填表人：　　　　　　　审核人：", style: "lineLeft" },
            { at: "E:G", complete: "单位负责人（签字）：", style: "lineLeft" },
            { at: "H:I", complete: "（单位公章）", style: "lineLeft" },
          ],
          height: 30,
        },
        {
          cells: [
            { at: "A:D", complete: "联系电话：", style: "lineLeft" },
            { at: "E:I", complete: "填报日期：　　　　年　　月　　日", style: "lineLeft" },
          ],
          height: 24,
        },
      ],
    },
  ],
};
