import type { Quirk } from "./quirk";

const LINES = [
  ["301", "工资福利支出", 60],
  ["302", "商品和服务支出", 40],
] as const;
const LIST = ["科目编码", "科目名称", "金额"];
const whole = { "301": "60.00", "302": "40.00" };

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
];
