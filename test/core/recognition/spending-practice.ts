import type { Quirk } from "./quirk";

const LINES = [
  ["301", "工资福利支出", 60],
  ["302", "商品和服务支出", 40],
] as const;
const LIST = ["科目编码", "科目名称", "金额"];
const whole = { "301": "60.00", "302": "40.00" };

/** 类 under these words, twice or more, with the 小计 of each group before them; the amounts of the group `at` are asked for. */
function groups(words: readonly string[], at: number, subtotals: boolean): Quirk["sheets"] {
  const factor = (index: number) => (index === at ? 1 : 2 + index);
  const own = subtotals ? ["小计"] : [];
  const sums = (index: number) => (subtotals ? [1000 * factor(index)] : []);
  return {
    支出: [
      ["2023年度部门支出情况表（按经济分类）"],
      ["单位：元"],
      ["单位", ...words.flatMap((word) => [word, ...Array.from({ length: subtotals ? 2 : 1 }, () => "")])],
      ["", ...words.flatMap(() => [...own, "工资福利支出", "商品和服务支出"])],
      ["示例县水务局", ...words.flatMap((_word, index) => [...sums(index), 600 * factor(index), 400 * factor(index)])],
    ],
  };
}

/** Two columns under every 类, and which of them is asked for. */
function pairs(words: readonly [string, string], at: number): Quirk["sheets"] {
  const pair = (amount: number) => (at === 0 ? [amount, 2 * amount] : [2 * amount, amount]);
  return {
    支出: [
      ["2023年度部门支出情况表（按经济分类）"],
      ["单位：元"],
      ["单位", "工资福利支出", "", "商品和服务支出", ""],
      ["", ...words, ...words],
      ["示例县水务局", ...pair(600), ...pair(400)],
    ],
  };
}

const grouped = { "301": "600.00", "302": "400.00" };

/** What whole packages of tables hold beside the one that is asked for. */
export const PRACTICE: readonly Quirk[] = [
  {
    name: "预算公开06表 in the corner is a number and no title",
    sheets: {
      预06: [
        ["一般公共预算基本支出预算表"],
        ["", "", "预算公开06表"],
        ["", "", "单位：元"],
        LIST,
        ["301", "工资福利支出", 80],
        ["302", "商品和服务支出", 50],
      ],
      决06: [["一般公共预算基本支出决算表"], ["", "", "省级部门公开06表"], ["", "", "单位：元"], LIST, ...LINES],
    },
    reads: whole,
  },
  {
    name: "a short amount beside a code is no 款",
    sheets: {
      表: [
        ["支出决算明细表"],
        ["", "单位：元"],
        ["经济科目", "上年同期", "今年累计"],
        ["工资福利支出（301）", 5541.8, 60],
        ["商品和服务支出（302）", 31, 40],
      ],
    },
    reads: whole,
    items: [],
  },
  {
    name: "a budget is never the spending, however wide it is",
    sheets: {
      预: [["部门支出预算表"], ["", "", "单位：元"], LIST, ["301", "工资福利支出", 80], ["302", "商品和服务支出", 90]],
      决: [["一般公共预算基本支出决算表"], ["", "", "单位：元"], LIST, ...LINES],
    },
    reads: whole,
  },
  {
    name: "“三公” is never the spending, also where only the sheet's name says what it is",
    sheets: {
      财政拨款三公经费支出表: [
        ["", "", "", "单位：元"],
        ["合计", "因公出国（境）费用", "公务用车运行维护费", "公务接待费"],
        [7, 0, 5, 2],
      ],
      决算: [["", "", "单位：元"], LIST, ...LINES],
    },
    reads: whole,
  },
  {
    name: "预算数, 决算数 and 执行率 under every 类: what was spent is read",
    sheets: {
      表: [
        ["2023年度预算支出执行情况表（按经济分类）"],
        ["单位：元"],
        ["单位", "合计", "", "", "工资福利支出", "", "", "商品和服务支出", "", ""],
        ["", ...["预算数", "决算数", "执行率"], ...["预算数", "决算数", "执行率"], ...["预算数", "决算数", "执行率"]],
        ["示例县水务局", ...[120, 100, "83.33%"], ...[70, 60, "85.71%"], ...[50, 40, "80.00%"]],
      ],
    },
    reads: whole,
    total: "C5",
  },
  {
    name: "预算数 and 决算数 under every 类 and under a total at the end",
    sheets: {
      表: [
        ["2023年支出情况表"],
        ["单位：元"],
        ["单位", "工资福利支出", "", "商品和服务支出", "", "合计", ""],
        ["", "年初预算数", "决算数", "年初预算数", "决算数", "年初预算数", "决算数"],
        ["合计", 70, 60, 50, 40, 120, 100],
      ],
    },
    reads: whole,
    total: "G5",
  },
  {
    name: "元 in every row of a wide export",
    sheets: {
      导出: [
        ["单位名称", "年度", "单位", "合计", "工资福利支出", "商品和服务支出"],
        ["示例县水务局", 2023, "元", 100, 60, 40],
      ],
    },
    reads: whole,
    unit: "yuan",
  },
  {
    name: "two years under every 类: the later",
    sheets: {
      表: [
        ["2022—2023年支出经济分类对比表"],
        ["单位：元"],
        ["科目", "合计", "", "工资福利支出", "", "商品和服务支出", ""],
        ["", "2022年", "2023年", "2022年", "2023年", "2022年", "2023年"],
        ["合计", 90, 100, 50, 60, 40, 40],
      ],
    },
    reads: whole,
    total: "C5",
  },
  {
    name: "基本支出 and 项目支出 under every 类, without 小计: both",
    sheets: {
      表: [
        ["2023年度支出决算明细表"],
        ["单位：元"],
        ["单位名称", "合计", "工资福利支出", "", "商品和服务支出", ""],
        ["", "", "基本支出", "项目支出", "基本支出", "项目支出"],
        ["示例县水务局", 100, 55, 5, 10, 30],
      ],
    },
    reads: whole,
    total: "B5",
  },
  {
    name: "类 under one fund and again under the next, each with its 小计",
    sheets: {
      表: [
        ["2023年度支出决算表（分资金性质、分经济分类）"],
        ["单位：元"],
        ["科目名称", "支出总计", "一般公共预算财政拨款", "", "", "政府性基金预算财政拨款", "", ""],
        ["", "", "小计", "工资福利支出", "商品和服务支出", "小计", "工资福利支出", "商品和服务支出"],
        ["合计", 1000, 700, 500, 200, 300, 100, 200],
      ],
    },
    reads: { "301": "600.00", "302": "400.00" },
    total: "B5",
  },
  {
    name: "人员经费 and 公用经费 under 基本支出 beside 项目经费 under 项目支出, no 合计: all three",
    sheets: {
      支出: [
        ["2023年支出情况表（单位：元）"],
        ["经济科目", "", "基本支出", "", "项目支出"],
        ["编码", "名称", "人员经费", "公用经费", "项目经费"],
        ["301", "工资福利支出", 60, 0, 0],
        ["302", "商品和服务支出", 0, 15, 25],
      ],
    },
    reads: whole,
  },
  {
    name: "rows of 1-3月 to 1-12月, each what was spent so far: the last is the year",
    sheets: {
      支出: [
        ["2023年累计支出情况表"],
        ["单位：元"],
        ["截止月份", "工资福利支出", "商品和服务支出", "合计"],
        ["1-3月", 15, 5, 20],
        ["1-6月", 30, 10, 40],
        ["1-9月", 45, 20, 65],
        ["1-12月", 60, 40, 100],
      ],
    },
    reads: whole,
  },
  {
    name: "the second page of one table, its title with （续）, goes on",
    sheets: {
      公开06: [
        ["一般公共预算财政拨款基本支出决算表"],
        ["单位：元"],
        [...LIST, ...LIST],
        ["301", "工资福利支出", 60, "302", "商品和服务支出", 40],
        ["30101", "基本工资", 40, "30201", "办公费", 10],
        ["一般公共预算财政拨款基本支出决算表（续）"],
        ["单位：元"],
        [...LIST, ...LIST],
        ["30102", "津贴补贴", 20, "30202", "印刷费", 30],
      ],
    },
    reads: whole,
    items: ["30101", "30102", "30201", "30202"],
  },
  {
    name: "财政直接支付 beside 财政授权支付, no 合计: one of them is not the spending",
    sheets: {
      支出: [
        ["2023年国库集中支付情况表"],
        ["单位：元"],
        ["编码", "科目", "财政直接支付", "财政授权支付"],
        ["301", "工资福利支出", 50, 10],
        ["302", "商品和服务支出", 10, 30],
      ],
    },
    asks: "spending-table",
  },
  ...(
    [
      [["预算数", "决算数"], 1, true],
      [["年初预算数", "调整预算数", "决算数"], 2, false],
      [["2022年", "2023年"], 1, true],
      [["上年数", "本年数"], 1, false],
      [["全局合计", "局本级", "二级单位"], 0, true],
    ] as const
  ).map(([words, at, subtotals]) => ({
    name: `类 under ${words.join(", ")}${subtotals ? ", each with its 小计" : ""}: those of ${words[at] ?? ""}`,
    sheets: groups(words, at, subtotals),
    reads: grouped,
    ...(subtotals && { total: String.fromCharCode(66 + 3 * at) + "5" }),
  })),
  {
    name: "类 under 局本级 and 二级单位, no whole: one of them is not the spending",
    sheets: groups(["局本级", "二级单位"], 0, true),
    asks: "spending-table",
  },
  ...(
    [
      [["上年", "本年"], 1],
      [["本月", "累计"], 1],
      [["合计", "其中：财政拨款"], 0],
    ] as const
  ).map(([words, at]) => ({
    name: `${words.join(" and ")} under every 类: ${words[at]}`,
    sheets: pairs(words, at),
    reads: grouped,
  })),
  {
    name: "预算数 and 决算数, each over 基本支出 and 项目支出: what was spent of both",
    sheets: {
      支出: [
        ["2023年度部门支出情况表（单位：元）"],
        ["科目", "预算数", "", "决算数", ""],
        ["", "基本支出", "项目支出", "基本支出", "项目支出"],
        ["工资福利支出", 700, 50, 590, 10],
        ["商品和服务支出", 100, 400, 100, 300],
      ],
    },
    reads: grouped,
  },
];
