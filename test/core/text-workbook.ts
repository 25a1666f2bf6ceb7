import { decimalFromCell } from "../../src/core/amount/decimal";
import { cellArea } from "../../src/core/model/area";
import type { CellStyle, PlanContent, SheetContent } from "../../src/core/model/plan";

/**
 * A department's workbook as a clerk typed it: amounts as text beside amounts as numbers, weights as text, targets of
 * every kind of rule, numbers in cells of their own (with a sign and a unit column).
 */

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 11, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

export type Value = string | number | null;

function contentOf(value: Value): PlanContent {
  if (value === null) return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", number: decimalFromCell(value) } : { kind: "text", text: value };
}

export function sheet(name: string, rows: readonly (readonly Value[])[]): SheetContent {
  const cells = rows.flatMap((line, row) =>
    line.map((value, column) => ({ area: cellArea(row, column), content: contentOf(value), style: "plain" })),
  );
  return {
    ...{ name, visibility: "visible", styles: { plain: PLAIN }, cells, print: null },
    columnWidths: [],
    rowHeights: rows.map(() => null),
    frozenRows: 0,
  };
}

const SPENDING: readonly (readonly Value[])[] = [
  ["2023年度支出决算明细表", null, null],
  ["编制单位：示例市水务局", null, "金额单位：万元"],
  ["科目编码", "科目名称", "决算数"],
  ["301", "工资福利支出", "2,260.22"],
  ["302", "商品和服务支出", 5030.51],
  ["303", "对个人和家庭的补助", "１４０．１７"],
  ["310", "资本性支出", 4623.97],
  [null, "合计", "12,054.87"],
];

const INDICATORS: readonly (readonly Value[])[] = [
  ["部门整体支出绩效自评表", ...Array.from({ length: 9 }, () => null)],
  ["（2023年度）", ...Array.from({ length: 9 }, () => null)],
  ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"],
  ["产出指标", "数量指标", "巡查河道", "≥", 120, "公里", 118, "12", null, "台风停工两天"],
  ["产出指标", "数量指标", "清淤渠段", "≥", "6", "段", "7", 12, null, null],
  ["产出指标", "质量指标", "水质达标率", "≥", 0.95, "%", 0.985, 10, null, null],
  ["产出指标", "质量指标", "抽检批次", "=", "10-15", "批", 9, 8, null, "一批因设备检修未检"],
  ["产出指标", "成本指标", "单位养护成本", "≤", 3.5, "万元/公里", 3.8, 8, null, "材料涨价"],
  ["效益指标", "社会效益", "安全生产事故", "=", 0, "起", 0, 10, null, null],
  ["效益指标", "生态效益", "河道保洁覆盖率", "=", "100", "%", "100%", 10, null, null],
  ["效益指标", "可持续影响", "长效管护机制", "定性", "健全", null, "健全", 10, 10, null],
  ["满意度指标", "服务对象满意度", "群众满意度", "≥", "90%", null, "88.3%", "10", null, "个别路段积水"],
];

const EXECUTION: readonly (readonly Value[])[] = [
  ["2023年度预算执行情况表", null, null, null, null, null, null],
  [null, null, null, null, null, null, "单位：万元"],
  ["项目", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", "12,000.00", "12,480.00", 12054.87, "10", null, null],
];

/** Its sheets. */
export const TEXT_WORKBOOK: readonly SheetContent[] = [
  sheet("支出", SPENDING),
  sheet("绩效", INDICATORS),
  sheet("执行", EXECUTION),
];

/** The same before anything was achieved: no actuals, no points, no reasons. */
export const INPUT_WORKBOOK: readonly SheetContent[] = [
  sheet("支出", SPENDING),
  sheet(
    "绩效",
    INDICATORS.map((line, row) =>
      row < 3 ? line : line.map((value, column) => ([6, 8, 9].includes(column) ? null : value)),
    ),
  ),
  sheet("执行", EXECUTION),
];
