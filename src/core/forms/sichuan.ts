import { conclusionLine, headLines } from "./common";
import type { FormLayout } from "./layout";

/** As Sichuan asks: sign, value and unit of the target apart, reasons beside the execution rate, a conclusion in words. */
export const SICHUAN: FormLayout = {
  id: "sichuan",
  name: "四川类表样（指标性质、指标值、单位分列）",
  source: "四川省部门预算项目支出绩效自评表的栏目（公开件所见），用于部门整体支出",
  verified: false,
  title: "部门整体支出绩效自评表",
  orientation: "landscape",
  columns: [6, 11, 13, 27, 10, 13, 9, 15, 9, 9, 9, 20],
  blocks: [
    headLines("部门整体支出绩效自评表", "L", ["F", "G"]),
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:B", words: "部门名称（盖章）", style: "header" },
            { at: "C:G", words: "{department}", style: "center" },
            { at: "H:I", words: "评价年度", style: "header" },
            { at: "J:L", words: "{year}", style: "center" },
          ],
          height: 30,
        },
      ],
    },
    {
      kind: "goals",
      side: { at: "A", words: "基本情况" },
      columns: [
        { at: "B:F", role: "goal", label: "年度目标" },
        { at: "G:L", role: "achieved", label: "年度目标完成情况" },
      ],
    },
    {
      kind: "spending",
      side: { at: "A", words: "部门整体支出" },
      columns: [
        { at: "B:C", role: "code", label: "科目编码" },
        { at: "D:E", role: "name", label: "支出经济分类科目" },
        { at: "F:H", role: "amount", label: "{amount}" },
        { at: "I:L", role: "share", label: "占总支出比重" },
      ],
    },
    {
      kind: "execution",
      side: { at: "A", words: "预算执行情况（{executionWeight}分）" },
      parts: true,
      columns: [
        { at: "B:C", role: "name", label: "年度预算数（万元）" },
        { at: "D", role: "initialBudget", label: "年初预算" },
        { at: "E:F", role: "budget", label: "调整后预算数" },
        { at: "G:H", role: "spent", label: "预算执行数" },
        { at: "I", role: "rate", label: "预算执行率" },
        { at: "J", role: "weight", label: "权重" },
        { at: "K", role: "score", label: "得分" },
        { at: "L", role: "reason", label: "原因" },
      ],
    },
    {
      kind: "lines",
      explainsAbove: true,
      lines: [
        {
          cells: [
            {
              at: "A:L",
              words: "注：预算执行率＝预算执行数÷调整后预算数，未达到{explainBelow}%的需说明原因。",
              style: "left",
            },
          ],
          height: 20,
        },
      ],
    },
    {
      kind: "indicators",
      side: { at: "A", words: "绩效指标（{indicatorWeight}分）" },
      columns: [
        { at: "B", role: "level1", label: "一级指标" },
        { at: "C", role: "level2", label: "二级指标" },
        { at: "D", role: "level3", label: "三级指标" },
        { at: "E", role: "sign", label: "指标性质" },
        { at: "F", role: "targetValue", label: "指标值" },
        { at: "G", role: "unit", label: "度量单位" },
        { at: "H", role: "actual", label: "完成值" },
        { at: "I", role: "weight", label: "权重" },
        { at: "J", role: "score", label: "得分" },
        { at: "K:L", role: "reason", label: "未完成原因分析" },
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
        conclusionLine("评价结论", ["A:B", "C:L"], ["评价结论", "自评结论"]),
        conclusionLine("存在问题", ["A:B", "C:L"], ["存在问题", "存在的问题", "存在的主要问题"]),
        conclusionLine("改进措施", ["A:B", "C:L"], ["改进措施", "下一步改进措施"]),
      ],
    },
    { kind: "notes", at: "A:L" },
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:D", complete: "部门负责人（签字）：", style: "lineLeft" },
            { at: "E:H", complete: "财务负责人（签字）：", style: "lineLeft" },
            { at: "I:L", complete: "填表人：", style: "lineLeft" },
          ],
          height: 30,
        },
        {
          cells: [
            { at: "A:D", complete: "联系电话：", style: "lineLeft" },
            { at: "E:H", complete: "填报日期：　　　　年　　月　　日", style: "lineLeft" },
            { at: "I:L", complete: "（单位公章）", style: "lineLeft" },
          ],
          height: 24,
        },
      ],
    },
  ],
};
