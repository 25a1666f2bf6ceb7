import type { SheetContent } from "../../src/core/model/plan";
import { sheet, TEXT_WORKBOOK, type Value } from "./text-workbook";

/** The department's workbook with the spending of the year before, and a form for each of two projects. */

const BEFORE: readonly (readonly Value[])[] = [
  ["2022年度支出决算明细表", null, null],
  ["编制单位：示例市水务局", null, "金额单位：万元"],
  ["科目编码", "科目名称", "决算数"],
  ["301", "工资福利支出", "2,100.00"],
  ["302", "商品和服务支出", 5200.4],
  ["303", "对个人和家庭的补助", 140.17],
  ["307", "债务利息及费用支出", 59.43],
  ["310", "资本性支出", 4500],
  [null, "合计", 12000],
];

const EMPTY = Array.from({ length: 6 }, () => null);

/** A project's form; its total is printed, or left to be computed. */
export function project(
  name: string,
  spent: number,
  actual: number,
  total: number | null,
): readonly (readonly Value[])[] {
  return [
    ["项目支出绩效自评表", null, ...EMPTY],
    ["（2023年度）", null, ...EMPTY],
    ["项目名称", name, ...EMPTY],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", null],
    ["年度资金总额", 500, 480, spent, 10, null, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
    ["产出指标", "数量指标", `${name}长度`, "≥20公里", actual, 50, null, null],
    ["效益指标", "社会效益", `${name}受益人口`, "≥3万人", 3, 30, null, null],
    ["满意度指标", "服务对象满意度", `${name}满意度`, "≥90%", "95%", 10, null, null],
    ["总分", null, null, null, null, 100, total, null],
  ];
}

export const SEVERAL_FORMS_WORKBOOK: readonly SheetContent[] = [
  ...TEXT_WORKBOOK,
  sheet("2022支出", BEFORE),
  sheet("河道项目", project("河道整治", 480, 20, 100)),
  sheet("管网项目", project("管网改造", 360, 16, null)),
];

const PLACES = ["东", "西", "南", "北", "上", "下", "内", "外", "老", "新", "大", "小", "长", "清"];

/** More projects than the summary's page lists: their totals stand there, and the list on a page of its own. */
export const MANY_PROJECTS_WORKBOOK: readonly SheetContent[] = [
  ...TEXT_WORKBOOK,
  ...PLACES.map((place, index) =>
    sheet(
      `项目${String(index + 1)}`,
      project(`${place}河整治`, 300 + 13 * index, 20 - (index % 5), index % 3 === 0 ? 98.5 - 4 * index : null),
    ),
  ),
];
