import { extract, recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";

/** Which table of goals the department's form of 2023 is held against. */

const DEPARTMENT = "示例县林业局";

const FORM = sheet("自评", [
  ["部门整体支出绩效自评表"],
  ["（2023年度）"],
  ["部门名称", "", DEPARTMENT],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "造林面积", "≥1200亩", "1230亩", 50, 50],
  ["效益指标", "生态效益指标", "森林覆盖率", "≥42%", "42.3%", 50, 50],
]);

interface Told {
  readonly title?: string;
  readonly year?: string;
  readonly name?: string;
  readonly head?: string;
}

function goals({
  title = "部门整体支出绩效目标申报表",
  year = "2023",
  name = DEPARTMENT,
  head = "指标值",
}: Told): Grid {
  return [
    [title],
    [`（${year}年度）`],
    ["部门名称", "", name],
    ["一级指标", "二级指标", "三级指标", head],
    ["产出指标", "数量指标", "造林面积", "≥1200亩"],
    ["效益指标", "生态效益指标", "森林覆盖率", "≥42%"],
  ];
}

function compared(told: Told): number | null {
  const book = workbook(sheet("目标", goals(told)), FORM);
  return extract(book, recognise(book, {})).references.approvedGoals?.indicators.length ?? null;
}

test.each<readonly [string, Told]>([
  ["of the same department and year", {}],
  ["under its number", { title: "附件1 部门整体支出绩效目标申报表" }],
  ["without a word such as 申报表", { title: "部门整体支出年度绩效目标" }],
  ["approved", { title: "2023年部门整体绩效目标批复表", head: "批复指标值" }],
  ["by the department's short name", { name: "县林业局" }],
])("goals %s are compared with", (_name, told) => {
  expect(compared(told)).toBe(2);
});

test.each<readonly [string, Told]>([
  ["next year's", { year: "2024" }],
  ["another department's", { name: "示例县水务局" }],
  ["a project's", { title: "项目支出绩效目标申报表" }],
])("%s goals are not", (_name, told) => {
  expect(compared(told)).toBeNull();
});
