import type { Grid } from "./grid";
import type { Quirk } from "./quirk";

const HEAD: Grid = [["2023年度支出明细表"], ["单位：元"]];
const FIRST: Grid = [
  ["301", "工资福利支出", 70],
  ["30101", "基本工资", 70],
  ["302", "商品和服务支出", 30],
  ["30201", "办公费", 30],
];
const SECOND: Grid = [
  ["302", "商品和服务支出", 12],
  ["30227", "委托业务费", 12],
  ["310", "资本性支出", 40],
  ["31005", "基础设施建设", 40],
];
const WHOLE = { "301": "70.00", "302": "42.00", "310": "40.00" };

const funds = (first: readonly (string | number)[], second: readonly (string | number)[], below: Grid = []): Grid => [
  ...HEAD,
  ["科目编码", "科目名称", "金额"],
  first,
  ...FIRST,
  ...(below[0] ? [below[0]] : []),
  second,
  ...SECOND,
  ...below.slice(1),
  ["", "总计", 152],
];

/** The column of funds left of the list, in every row or in the first of its block. */
const beside = (every: boolean): Grid => [
  ...HEAD,
  ["资金性质", "科目编码", "科目名称", "金额"],
  ...FIRST.map((row, at) => [every || at === 0 ? "一般公共预算" : "", ...row]),
  ...SECOND.map((row, at) => [every || at === 0 ? "政府性基金" : "", ...row]),
  ["合计", "", "", 152],
];

/** What a month's sheet holds: that month's spending and the sum since January. */
function month(number: number): Grid {
  return [
    [`${String(number)}月份经费支出明细表`],
    ["", "", "", "单位：元"],
    ["科目编码", "科目名称", "本月支出数", "累计支出数"],
    ["301", "工资福利支出", 6, 6 * number],
    ["302", "商品和服务支出", 3, 3 * number],
    ["合计", "", 9, 9 * number],
  ];
}

/** The categories stand once under every fund, or in a sheet of every month. */
export const BLOCKS: readonly Quirk[] = [
  {
    name: "funds as headings with their sums: one list",
    sheets: { 表: funds(["", "一、一般公共预算财政拨款", 100], ["", "二、政府性基金预算财政拨款", 52]) },
    reads: WHOLE,
  },
  {
    name: "funds as headings without sums, 小计 below each block: one list",
    sheets: {
      表: funds(
        ["", "一般公共预算"],
        ["", "政府性基金"],
        [
          ["", "小计", 100],
          ["", "小计", 52],
        ],
      ),
    },
    reads: WHOLE,
  },
  { name: "funds in a column of their own, in every row: one list", sheets: { 表: beside(true) }, reads: WHOLE },
  {
    name: "funds in a column of their own, once for each block: one list",
    sheets: { 表: beside(false) },
    reads: WHOLE,
  },
  {
    name: "twelve monthly sheets of what was spent so far: asked, never added",
    sheets: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${String(at + 1)}月`, month(at + 1)])),
    asks: "spending-table",
  },
  {
    name: "人员经费 and 公用经费 below each other, each with a head of its own: one table",
    sheets: {
      表: [
        ["一般公共预算财政拨款基本支出决算明细表"],
        ["部门：某县林业局", "", "单位：元"],
        ["一、人员经费"],
        ["科目编码", "科目名称", "决算数"],
        ["301", "工资福利支出", 70],
        ["30101", "基本工资", 70],
        ["303", "对个人和家庭的补助", 10],
        ["30305", "生活补助", 10],
        ["人员经费合计", "", 80],
        [],
        ["二、公用经费"],
        ["科目编码", "科目名称", "决算数"],
        ["302", "商品和服务支出", 42],
        ["30201", "办公费", 42],
        ["公用经费合计", "", 42],
        ["合计", "", 122],
      ],
    },
    reads: { "301": "70.00", "302": "42.00", "303": "10.00" },
    total: "C16",
  },
];
