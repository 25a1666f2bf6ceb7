import type { Quirk } from "./spending-quirks";

/** Categories that stand once under every heading: 功能分类, the government's 类, the months of a ledger. */
const HEAD = ["科目编码", "科目名称", "金额"];

function everyMonth(): (string | number)[][] {
  return [1, 2, 3].flatMap((month) => [
    [`2023-0${String(month)}-05`, "发工资", "30101", "基本工资", 40],
    [`2023-0${String(month)}-09`, "付办公费", "30201", "办公费", 10],
    [`2023-0${String(month)}-20`, "付水费", "30205", "水费", 5],
    ["本月合计", "", "", "", 55],
    ["本年累计", "", "", "", 55 * month],
  ]);
}

export const GROUPS: readonly Quirk[] = [
  {
    name: "类 only, 其他资本性支出 and 其他支出 among them: names, not the 款 of those names",
    sheets: {
      支出: [
        ["2023年支出决算明细表"],
        ["单位：元"],
        ["科目号", "费用名称", "今年累计"],
        ["", "本年支出合计", 130],
        ["301", "工资福利支出", 60],
        ["302", "商品和服务支出", 40],
        ["310", "其他资本性支出", 20],
        ["399", "其他支出", 10],
      ],
    },
    reads: { "301": "60.00", "302": "40.00", "310": "20.00", "399": "10.00" },
    items: [],
  },
  {
    name: "功能分类 in the column of codes, the categories once under each",
    sheets: {
      明细: [
        ["2023年支出明细表"],
        ["单位：元"],
        HEAD,
        ["", "合计", 100],
        ["2130301", "行政运行", 70],
        ["301", "工资福利支出", 40],
        ["302", "商品和服务支出", 30],
        ["2130305", "水利工程建设", 30],
        ["301", "工资福利支出", 20],
        ["302", "商品和服务支出", 10],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "功能分类 within one another, the categories again under each: the same amounts twice, never added unasked",
    sheets: {
      明细: [
        ["2023年支出明细表"],
        ["单位：元"],
        HEAD,
        ["213", "农林水支出", 100],
        ["301", "工资福利支出", 60],
        ["302", "商品和服务支出", 40],
        ["2130301", "行政运行", 100],
        ["301", "工资福利支出", 60],
        ["302", "商品和服务支出", 40],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "the departments' 款 under the government's, their codes between the government's and the names",
    sheets: {
      基本支出: [
        ["一般公共预算基本支出表"],
        ["", "", "", "单位：元"],
        ["政府预算经济分类", "部门预算经济分类", "科目名称", "金额"],
        ["", "", "合计", 100],
        ["501", "", "机关工资福利支出", 60],
        ["50101", "", "工资奖金津补贴", 60],
        ["", "30101", "基本工资", 40],
        ["", "30102", "津贴补贴", 20],
        ["502", "", "机关商品和服务支出", 40],
        ["50201", "", "办公经费", 40],
        ["", "30201", "办公费", 30],
        ["", "30205", "水费", 10],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "entries with 本月合计 and 本年累计 at the edge of the page: the last is the year's",
    sheets: {
      账: [["2023年支出明细账"], ["单位：元"], ["日期", "摘要", "科目编码", "科目名称", "金额"], ...everyMonth()],
    },
    reads: { "301": "120.00", "302": "45.00" },
  },
];
