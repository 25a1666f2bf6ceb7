import { recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";

const TABLE: Grid = [
  ["科目编码", "科目名称", "决算数（元）"],
  ["301", "工资福利支出", 100],
  ["302", "商品和服务支出", 50],
  ["", "合计", 150],
];

interface Told {
  readonly name?: string;
  readonly head?: Grid;
  readonly foot?: Grid;
}

/** What stands around a table of spending, and the year that it is of. */
const CASES: readonly (readonly [string, Told, number | null])[] = [
  ["a sheet's name", { name: "2023决算公开" }, 2023],
  ["a sheet's name that ends with it", { name: "决算2023" }, 2023],
  ["a title without 年", { head: [["2023支出决算明细表"]] }, 2023],
  ["the line below a published table", { foot: [["填报单位：示例县司法局　　2022年度"]] }, 2022],
  ["the terms of a query", { head: [["支出明细表"], ["查询条件：年度=2023；单位=214001-示例县教育局"]] }, 2023],
  ["the accounting year behind a name", { head: [["支出明细表"], ["单位名称：示例县教育局　会计年度：2023"]] }, 2023],
  ["the months of the books alone", { head: [["科目余额表", "2023.01-2023.12"]] }, 2023],
  ["the period of the books", { head: [["发生额及余额表"], ["期间：2023.12-2023.12"]] }, 2023],
  [
    "a line of its own beside a title that compares",
    { head: [["支出决算明细表（与2022年对比口径）"], ["2023年度"]] },
    2023,
  ],
  [
    "the title of the whole before its explanation",
    {
      head: [
        ["第三部分　2023年度部门决算表"],
        ["（本部分由9张表组成，2022年数据见上年公开）"],
        [""],
        [""],
        [""],
        ["支出决算表"],
      ],
    },
    2023,
  ],
  ["no day of filing", { head: [["支出决算表"], ["填报日期：2024年3月15日"]] }, null],
  ["no day of filing in two cells", { head: [["支出决算表"], ["编制日期：", "2024年2月"]] }, null],
];

describe("the evaluated year", () => {
  it.each(CASES)("is read from %s", (_, { name = "支出", head = [], foot = [] }, expected) => {
    const { year } = recognise(workbook(sheet(name, [...head, ...TABLE, ...foot])), {});
    expect(year?.value ?? null).toBe(expected);
  });

  it("stands in a column of an export, below the name of its field", () => {
    const grid: Grid = [
      ["单位代码", "单位名称", "年度", "合计", "工资福利支出", "商品和服务支出", "资本性支出"],
      ["DWDM", "DWMC", "ND", "HJ", "F301", "F302", "F310"],
      ["101001", "示例县文旅局", 2023, 180, 100, 50, 30],
    ];
    const { year, department } = recognise(workbook(sheet("查询结果", grid)), {});
    expect([year?.value, department?.value]).toEqual([2023, "示例县文旅局"]);
  });
});

describe("a sheet whose name is nothing but a year", () => {
  const titled = (title: string): Grid => [[title], ...TABLE];

  it("says it where nothing else does", () => {
    expect(recognise(workbook(sheet("2023", titled("支出决算明细表"))), {}).year?.value).toBe(2023);
  });

  it("gives way to what any table says of itself, and puts no table behind another", () => {
    const government: Grid = [
      ["2022年政府预算支出经济分类情况表", "", "单位：元"],
      ["科目编码", "科目名称", "金额"],
      ["501", "机关工资福利支出", 10],
      ["502", "机关商品和服务支出", 5],
    ];
    const { spending, year } = recognise(
      workbook(sheet("2023", titled("支出决算明细表")), sheet("政府", government)),
      {},
    );
    expect([spending?.source.sheet, year?.value]).toEqual(["2023", 2022]);
  });

  it("tells it beside a sheet named by another year", () => {
    const sheets = ["2022", "2023"].map((name) => sheet(name, titled("支出决算明细表")));
    expect(recognise(workbook(...sheets), {}).spending?.source.sheet).toBe("2023");
  });
});
