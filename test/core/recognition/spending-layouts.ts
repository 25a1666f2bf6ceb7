import type { Grid } from "./grid";

/** One department in every layout that accountants use. */

const HEAD: Grid = [["部门支出决算明细表"], ["编制单位：某市某局", "", "单位：元"]];

export function table(...rows: Grid): Grid {
  return [...HEAD, ...rows];
}

export interface Layout {
  readonly name: string;
  readonly grid: Grid;
  readonly family: string;
  readonly classes: Readonly<Record<string, string>>;
  readonly total: string | null;
}

/** 301 = 30 (10 + 20), 302 = 12 (5 + 7), 合计 42: the same department in every layout. */
export const SAME = { "301": "30.00", "302": "12.00" };

export const LAYOUTS: readonly Layout[] = [
  {
    name: "codes in one column, 类 with their own amounts",
    grid: table(
      ["科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 30],
      ["30101", "基本工资", 10],
      ["30102", "津贴补贴", 20],
      ["302", "商品和服务支出", 12],
      ["30201", "办公费", 5],
      ["30211", "差旅费", 7],
      ["", "合  计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "codes as numbers, no 类 lines, the total first",
    grid: table(
      ["科目编码", "科目名称", "本年累计"],
      ["合计", "", 42],
      [30101, "基本工资", 10],
      [30102, "津贴补贴", 20],
      [30201, "办公费", 5],
      [30211, "差旅费", 7],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "类 and 款 in two columns, the 类 on every line",
    grid: table(
      ["科目编码", "", "科目名称", "合计", "人员经费", "公用经费"],
      ["类", "款"],
      ["301", "", "工资福利支出", 30, 30, ""],
      ["301", "01", "基本工资", 10, 10, ""],
      ["301", "02", "津贴补贴", 20, 20, ""],
      ["302", "", "商品和服务支出", 12, "", 12],
      ["302", "01", "办公费", 5, "", 5],
      ["302", "11", "差旅费", 7, "", 7],
      ["合计", "", "", 42, 30, 12],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "类 and 款 in two columns, the 类 merged, 款 as numbers",
    grid: table(
      ["类", "款", "科目名称", "金额"],
      [301, "", "工资福利支出", ""],
      ["", 1, "基本工资", 10],
      ["", 2, "津贴补贴", 20],
      [302, "", "商品和服务支出", ""],
      ["", 1, "办公费", 5],
      ["", 11, "差旅费", 7],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: null,
  },
  {
    name: "the code inside the name",
    grid: table(
      ["经济科目", "支出金额"],
      ["301 工资福利支出", 30],
      ["30101 基本工资", 10],
      ["30102-津贴补贴", 20],
      ["[302]商品和服务支出", 12],
      ["[30201]办公费", 5],
      ["差旅费(30211)", 7],
      ["总计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "full-width codes and amounts as text",
    grid: table(
      ["科目编码", "科目名称", "金额"],
      ["３０１", "工 资 福 利 支 出", "３０．００"],
      ["３０１０１", "　基本工资", "10.00元"],
      ["３０２", "商品和服务支出", "￥12"],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: null,
  },
  {
    name: "no codes, ordinals, 其中 lines that are no addends",
    grid: table(
      ["项目", "金额"],
      ["一、工资福利支出", ""],
      ["1.基本工资", 10],
      ["2.津贴补贴", 20],
      ["　　其中：乡村教师补助", 8],
      ["二、商品和服务支出", ""],
      ["1.办公费", 5],
      ["2.差旅费", 7],
      ["合计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "a summary of the 类",
    grid: table(["支出类别", "金额"], ["工资福利支出", 30], ["商品和服务支出", 12], ["合计", 42]),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "小计 lines below the 款",
    grid: table(
      ["项目", "金额"],
      ["工资福利支出", ""],
      ["基本工资", 10],
      ["津贴补贴", 20],
      ["工资福利支出小计", 30],
      ["商品和服务支出", ""],
      ["办公费", 5],
      ["差旅费", 7],
      ["商品和服务支出小计", 12],
      ["总计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "budget beside final accounts, last year beside this year",
    grid: table(
      ["科目编码", "科目名称", "上年决算数", "年初预算数", "本年决算数", "占比"],
      ["301", "工资福利支出", 1, 2, 30, 0.7],
      ["302", "商品和服务支出", 3, 4, 12, 0.3],
      ["合计", "", 4, 6, 42, 1],
    ),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "基本支出 and 项目支出 without a column of both",
    grid: table(
      ["科目编码", "科目名称", "基本支出", "项目支出"],
      ["301", "工资福利支出", 30, ""],
      ["302", "商品和服务支出", 4, 8],
    ),
    family: "economic-summary",
    classes: SAME,
    total: null,
  },
  {
    name: "行次 beside the names",
    grid: table(["项目", "行次", "发生数"], ["工资福利支出", 1, 30], ["商品和服务支出", 2, 12], ["合计", 3, 42]),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "two lists beside each other",
    grid: table(
      ["人员经费", "", "", "公用经费", "", ""],
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 30, "302", "商品和服务支出", 12],
      ["30101", "基本工资", 10, "30201", "办公费", 5],
      ["30102", "津贴补贴", 20, "30211", "差旅费", 7],
      ["", "人员经费合计", 30, "", "公用经费合计", 12],
    ),
    family: "economic-side-by-side",
    classes: SAME,
    total: null,
  },
  {
    name: "three lists beside each other, 302 going on in the third",
    grid: table(
      ["编码", "名称", "金额", "编码", "名称", "金额", "编码", "名称", "金额"],
      ["301", "工资福利支出", 30, "302", "商品和服务支出", 12, "30211", "差旅费", 7],
      ["30101", "基本工资", 10, "30201", "办公费", 5, "307", "债务利息及费用支出", ""],
      ["30102", "津贴补贴", 20, "30202", "印刷费", "", "30701", "国内债务付息", ""],
      ["人员经费合计", "", 30, "公用经费合计", "", "", "", "", 12],
    ),
    family: "economic-side-by-side",
    classes: { ...SAME, "307": "0.00" },
    total: null,
  },
  {
    name: "an amount column under unknown words, left of a budget",
    grid: table(
      ["科目编码", "科目名称", "本户发生", "年初预算数"],
      ["301", "工资福利支出", 30, 31],
      ["302", "商品和服务支出", 12, 13],
    ),
    family: "economic-summary",
    classes: SAME,
    total: null,
  },
  {
    name: "amounts as text that begin like codes",
    grid: table(
      ["科目编码", "科目名称", "金额", "上年决算数"],
      ["301", "工资福利支出", "30.00", "301,000.00"],
      ["302", "商品和服务支出", "12.00", "302,500.00"],
      ["合计", "", "42.00", "503,000.00"],
    ),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "a head printed again between a merged 类 and its last 款",
    grid: table(
      ["类", "款", "科目名称", "金额"],
      ["301", "", "工资福利支出", ""],
      ["", "01", "基本工资", 30],
      ["302", "", "商品和服务支出", ""],
      ["", "01", "办公费", 5],
      ["类", "款", "科目名称", "金额"],
      ["", "11", "差旅费", 7],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: null,
  },
  {
    name: "wide, names only",
    grid: table(
      ["项目", "", "合计", "工资福利支出", "", "", "商品和服务支出", "", ""],
      ["科目编码", "科目名称", "", "小计", "基本工资", "津贴补贴", "小计", "办公费", "差旅费"],
      ["栏次", "", 1, 2, 3, 4, 5, 6, 7],
      ["", "合计", 42, 30, 10, 20, 12, 5, 7],
      ["201", "一般公共服务支出", 42, 30, 10, 20, 12, 5, 7],
    ),
    family: "economic-wide",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "wide, with codes and without 小计",
    grid: table(
      ["项目", "工资福利支出", "", "商品和服务支出", "", "合计"],
      ["", "30101", "30102", "30201", "30211", ""],
      ["", "基本工资", "津贴补贴", "办公费", "差旅费", ""],
      ["合计", 10, 20, 5, 7, 42],
    ),
    family: "economic-wide",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "wide, without a 合计 row: the highest level of functional lines",
    grid: table(
      ["科目编码", "科目名称", "合计", "工资福利支出", "", "", "商品和服务支出"],
      ["", "", "", "小计", "基本工资", "津贴补贴", "小计"],
      ["201", "一般公共服务支出", 35, 25, 10, 15, 10],
      ["20101", "人大事务", 35, 25, 10, 15, 10],
      ["208", "社会保障和就业支出", 7, 5, "", 5, 2],
    ),
    family: "economic-wide",
    classes: SAME,
    total: null,
  },
  {
    name: "wide, one column for each 类",
    grid: table(
      ["单位", "合计", "工资福利支出", "商品和服务支出", "资本性支出"],
      ["本级", 40, 29, 11, ""],
      ["中心", 2, 1, 1, ""],
      ["合计", 42, 30, 12, ""],
    ),
    family: "economic-wide",
    classes: { ...SAME, "310": "0.00" },
    total: "42.00",
  },
];
