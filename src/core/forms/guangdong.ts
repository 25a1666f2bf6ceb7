import { headLines } from "./common";
import type { FormLayout } from "./layout";

const JUDGED = "评价指标";

/** As Guangdong asks: a table of points, name and weight of each level in pairs; targets only where the workbook has them. */
export const GUANGDONG: FormLayout = {
  id: "guangdong",
  name: "广东类评分表（履职效能、管理效率，逐级列权重）",
  source: "广东省部门整体支出绩效自评评分表的栏目",
  verified: false,
  title: "部门整体支出绩效自评评分表",
  orientation: "landscape",
  columns: [12, 8, 13, 8, 24, 8, 26, 30, 16, 16, 10, 26, 18],
  blocks: [
    headLines("部门整体支出绩效自评评分表", "M", ["F", "G"]),
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:B", words: "预算部门", style: "header" },
            { at: "C:H", words: "{department}", style: "center" },
            { at: "I:K", words: "评价年度", style: "header" },
            { at: "L:M", words: "{year}", style: "center" },
          ],
          height: 26,
        },
      ],
    },
    {
      kind: "execution",
      onlyWeighted: true,
      parts: false,
      columns: [
        { at: "A:B", role: "name", label: "预算执行情况（万元）" },
        { at: "C:D", role: "initialBudget", label: "年初预算数" },
        { at: "E:F", role: "budget", label: "全年预算数" },
        { at: "G:I", role: "spent", label: "全年执行数" },
        { at: "J", role: "rate", label: "支出率" },
        { at: "K", role: "weight", label: "分值" },
        { at: "L:M", role: "score", label: "得分" },
      ],
    },
    {
      kind: "indicators",
      columns: [
        { at: "A", role: "level1", label: "名称", under: [JUDGED, "一级指标"] },
        { at: "B", role: "level1Weight", label: "权重（%）", under: [JUDGED, "一级指标"] },
        { at: "C", role: "level2", label: "名称", under: [JUDGED, "二级指标"] },
        { at: "D", role: "level2Weight", label: "权重（%）", under: [JUDGED, "二级指标"] },
        { at: "E", role: "level3", label: "名称", under: [JUDGED, "三级指标"] },
        { at: "F", role: "weight", label: "权重（%）", under: [JUDGED, "三级指标"] },
        { at: "G", role: "explanation", label: "指标说明", optional: true },
        { at: "H", role: "rule", label: "评分标准", optional: true },
        { at: "I", role: "target", label: "年度指标值", optional: true },
        { at: "J", role: "actual", label: "实际完成值", optional: true },
        { at: "K", role: "score", label: "自评得分" },
        { at: "L", role: "reason", label: "评分依据/扣分原因" },
        { at: "M", role: "evidence", label: "佐证材料" },
      ],
    },
    {
      kind: "lines",
      onlyWithIndicators: true,
      lines: [
        {
          cells: [
            { at: "A:E", words: "合计", style: "header" },
            { at: "F", value: "totalWeight", style: "weight" },
            { at: "G:J", words: "", style: "center" },
            { at: "K", value: "totalScore", style: "pointsTotal" },
            { at: "L:M", value: "provisional", style: "small" },
          ],
          height: 24,
        },
        {
          cells: [
            { at: "A:F", words: "绩效等级", style: "header" },
            { at: "G:M", value: "grade", style: "header" },
          ],
          height: 24,
        },
      ],
    },
    { kind: "notes", at: "A:M" },
    {
      kind: "lines",
      lines: [
        {
          cells: [
            { at: "A:E", complete: "填表人：　　　　　　　审核人：", style: "lineLeft" },
            { at: "F:I", complete: "单位负责人（签字）：", style: "lineLeft" },
            { at: "J:M", complete: "（单位公章）", style: "lineLeft" },
          ],
          height: 30,
        },
        {
          cells: [
            { at: "A:E", complete: "联系电话：", style: "lineLeft" },
            { at: "F:M", complete: "填报日期：　　　　年　　月　　日", style: "lineLeft" },
          ],
          height: 24,
        },
      ],
    },
  ],
};
