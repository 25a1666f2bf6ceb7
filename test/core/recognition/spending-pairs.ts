import { type Layout, SAME, table } from "./spending-layouts";

/** 类 and 款 that the layouts with codes in every line do not show. */
export const PAIRS: readonly Layout[] = [
  {
    name: "类 once beside its 款, its amount in a line of 小计 above or below them",
    grid: table(
      ["类别", "明细", "金额"],
      ["工资福利支出", "基本工资", 10],
      ["", "津贴补贴", 20],
      ["工资福利支出小计", "", 30],
      ["商品和服务支出", "小计", 12],
      ["", "办公费", 5],
      ["", "差旅费", 7],
      ["合计", "", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "小计 without a code below the 款",
    grid: table(
      ["编号", "项目", "金额"],
      ["30101", "基本工资", 10],
      ["30102", "津贴补贴", 20],
      ["", "工资福利支出小计", 30],
      ["30201", "办公费", 12],
      ["", "商品和服务支出小计", 12],
      ["", "合计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
];
