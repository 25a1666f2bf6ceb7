import { headLines } from "./common";
import type { FormLayout } from "./layout";

/** As Chongqing asks: a flat list of indicators with a coefficient each, the total in the head. */
export const CHONGQING: FormLayout = {
  id: "chongqing",
  name: "重庆类表样（指标平列，列得分系数）",
  source: "重庆市部门整体绩效自评表的栏目（公开件所见）",
  verified: false,
  title: "部门整体绩效自评表",
  orientation: "landscape",
  columns: [6, 28, 10, 10, 18, 14, 18, 11, 10, 10, 24, 10],
  blocks: [
    headLines("部门整体绩效自评表", "L", ["F", "G"]),
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:B", words: "主管部门", style: "header" },
            { at: "C:E", words: "{department}", style: "center" },
            { at: "F", words: "财政处室", style: "header" },
            { at: "G:I", entry: "财政处室", style: "center" },
            { at: "J", words: "自评总分\n（分）", style: "header" },
            { at: "K:L", value: "scoreAbove", style: "pointsTotal" },
          ],
          height: 32,
        },
        {
          cells: [
            { at: "A:B", words: "部门联系人", style: "header" },
            { at: "C:E", entry: "部门联系人", style: "center" },
            { at: "F", words: "联系电话", style: "header" },
            { at: "G:I", entry: "联系电话", style: "center" },
            { at: "J", words: "绩效等级", style: "header" },
            { at: "K:L", value: "gradeAbove", style: "header" },
          ],
          height: 26,
        },
      ],
    },
    {
      kind: "spending",
      side: { at: "A", words: "部门整体支出" },
      columns: [
        { at: "B", role: "code", label: "科目编码" },
        { at: "C:E", role: "name", label: "支出经济分类科目" },
        { at: "F:H", role: "amount", label: "{amount}" },
        { at: "I:L", role: "share", label: "占总支出比重" },
      ],
    },
    {
      kind: "execution",
      side: { at: "A", words: "预算执行" },
      parts: false,
      columns: [
        { at: "B", role: "initialBudget", label: "年初预算数" },
        { at: "C:E", role: "budget", label: "全年（调整）预算数" },
        { at: "F:G", role: "spent", label: "全年执行数" },
        { at: "H:I", role: "rate", label: "执行率" },
        { at: "J", role: "weight", label: "执行率权重" },
        { at: "K:L", role: "score", label: "执行率得分（分）" },
      ],
    },
    {
      kind: "goals",
      side: { at: "A", words: "绩效目标" },
      columns: [
        { at: "B:E", role: "goal", label: "年初绩效目标" },
        { at: "F:G", role: "adjustedGoal", label: "全年（调整）绩效目标" },
        { at: "H:L", role: "achieved", label: "全年目标实际完成情况" },
      ],
    },
    {
      kind: "indicators",
      side: { at: "A", words: "绩效指标" },
      columns: [
        { at: "B", role: "level3", label: "指标名称" },
        { at: "C", role: "unit", label: "计量单位" },
        { at: "D", role: "nature", label: "指标性质" },
        { at: "E", role: "target", label: "年初指标值" },
        { at: "F", role: "adjustedTarget", label: "调整指标值" },
        { at: "G", role: "actual", label: "全年完成值" },
        { at: "H", role: "coefficient", label: "得分系数" },
        { at: "I", role: "weight", label: "指标权重\n（分）" },
        { at: "J", role: "score", label: "指标得分\n（分）" },
        { at: "K", role: "reason", label: "偏差原因分析及改进措施", optional: true },
        { at: "L", role: "core", label: "是否核心\n指标" },
      ],
    },
    {
      kind: "lines",
      onlyWithIndicators: true,
      lines: [
        {
          cells: [
            { at: "A:H", words: "合计", style: "header" },
            { at: "I", value: "totalWeight", style: "weight" },
            { at: "J", value: "totalScore", style: "pointsTotal" },
            { at: "K:L", value: "provisional", style: "small" },
          ],
          height: 24,
        },
        {
          cells: [
            { at: "A:H", words: "绩效等级", style: "header" },
            { at: "I:L", value: "grade", style: "header" },
          ],
          height: 24,
        },
      ],
    },
    { kind: "notes", at: "A:L" },
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:D", complete: "填表人：　　　　　　　审核人：", style: "lineLeft" },
            { at: "E:H", complete: "单位负责人（签字）：", style: "lineLeft" },
            { at: "I:L", complete: "（单位公章）", style: "lineLeft" },
          ],
          height: 30,
        },
        { cells: [{ at: "A:L", complete: "填报日期：　　　　年　　月　　日", style: "lineLeft" }], height: 24 },
      ],
    },
  ],
};
