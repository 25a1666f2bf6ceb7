import type { Grid } from "./grid";
import type { Quirk } from "./quirk";

/** A list with the amounts of the two classes in columns under one or two rows of head. */
function list(...columns: readonly (readonly [group: string, own: string, salaries: number, goods: number])[]): Grid {
  const sum = columns.map(([, , salaries, goods]) => salaries + goods);
  return [
    ["2023年度支出情况表"],
    ["单位：元"],
    ["科目编码", "科目名称", ...columns.map(([group]) => group)],
    ["", "", ...columns.map(([, own]) => own)],
    ["301", "工资福利支出", ...columns.map(([, , salaries]) => salaries)],
    ["302", "商品和服务支出", ...columns.map(([, , , goods]) => goods)],
    ["合计", "", ...sum],
  ];
}

/** Columns of amounts in groups. */
export const COLUMNS: readonly Quirk[] = [
  {
    name: "预算数 and 执行数 under 基本支出, 项目支出 and 合计: the 执行数 of the whole",
    sheets: {
      表: list(
        ["基本支出", "预算数", 70, 31],
        ["", "执行数", 60, 30],
        ["项目支出", "预算数", 11, 13],
        ["", "执行数", 10, 12],
        ["合计", "预算数", 81, 44],
        ["", "执行数", 70, 42],
      ),
    },
    reads: { "301": "70.00", "302": "42.00" },
  },
  {
    name: "预算数 and 决算数 under 基本支出 and 项目支出 without a whole: both 决算数 together",
    sheets: {
      表: list(
        ["基本支出", "预算数", 70, 31],
        ["", "决算数", 60, 30],
        ["项目支出", "预算数", 11, 13],
        ["", "决算数", 10, 12],
      ),
    },
    reads: { "301": "70.00", "302": "42.00" },
  },
  {
    name: "支出 of the half and of the whole year: the year's",
    sheets: {
      表: list(["上半年", "预算", 40, 21], ["", "支出", 30, 20], ["全年", "预算", 80, 45], ["", "支出", 70, 42]),
    },
    reads: { "301": "70.00", "302": "42.00" },
  },
  {
    name: "基本支出 and 项目支出 of two offices, the figures of one adding up to one of the other: all of them",
    sheets: {
      表: list(
        ["局机关", "基本支出", 32, 12],
        ["", "项目支出", 24, 9],
        ["二级单位", "基本支出", 16, 6],
        ["", "项目支出", 8, 3],
      ),
    },
    reads: { "301": "80.00", "302": "30.00" },
  },
  {
    name: "a pivot table by kinds of expenditure, numbered: its 总计",
    sheets: {
      Sheet2: [
        ["年度", 2023],
        ["单位名称", "(全部)"],
        [],
        ["求和项:支付金额(元)", "列标签"],
        ["行标签", "1-基本支出", "2-项目支出", "总计"],
        ["301-工资福利支出", 60, "", 60],
        ["30101-基本工资", 60, "", 60],
        ["302-商品和服务支出", 30, 12, 42],
        ["30201-办公费", 20, 7, 27],
        ["30226-劳务费", 10, 5, 15],
        ["总计", 90, 12, 102],
      ],
    },
    reads: { "301": "60.00", "302": "42.00" },
  },
];
