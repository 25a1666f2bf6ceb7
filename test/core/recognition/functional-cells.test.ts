import { extract, recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

/** 支出决算表 by function, in the heads that departments and their software print, with the cells of the 合计 row. */

const ROWS: Grid = [
  ["213", "农林水支出", 10600, 7600, 3000],
  ["2130201", "行政运行", 7600, 7600, ""],
  ["2130202", "一般行政管理事务", 3000, "", 3000],
];

interface Case {
  readonly title?: string;
  readonly heads: Grid;
  readonly rows?: Grid;
  /** 合计, 基本支出, 项目支出. */
  readonly cells: readonly (string | null)[] | null;
}

const CASES: Readonly<Record<string, Case>> = {
  "the public table": {
    heads: [["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"]],
    rows: [["合计", "", 10600, 7600, 3000], ...ROWS],
    cells: ["C4", "D4", "E4"],
  },
  "其中 and ordinals, the total below": {
    heads: [["科目编码", "科目名称", "支出合计（元）", "其中：1.基本支出", "2.项目支出"]],
    rows: [...ROWS, ["", "部门合计", 10600, 7600, 3000]],
    cells: ["C7", "D7", "E7"],
  },
  "the year's budget before the final figures": {
    heads: [
      ["科目编码", "科目名称", "年初预算数", "决算数"],
      ["", "", "", "合计", "基本支出", "项目支出"],
    ],
    rows: [["合计", "", 9000, 10600, 7600, 3000]],
    cells: ["D5", "E5", "F5"],
  },
  "last year's total before this year's": {
    heads: [
      ["科目编码", "科目名称", "2022年决算数", "2023年决算数"],
      ["", "", "", "合计", "基本支出", "项目支出"],
    ],
    rows: [["合计", "", 9000, 10600, 7600, 3000]],
    cells: ["D5", "E5", "F5"],
  },
  "基本支出 in two parts": {
    heads: [
      ["科目编码", "科目名称", "合计", "基本支出", "", "", "项目支出"],
      ["", "", "", "小计", "人员经费", "公用经费", ""],
    ],
    rows: [["合计", "", 10600, 7600, 6000, 1600, 3000]],
    cells: ["C5", "D5", "G5"],
  },
  "the codes' columns before 栏次": {
    heads: [
      ["项目", "", "", "", "本年支出合计", "基本支出", "项目支出"],
      ["支出功能分类科目编码", "", "", "科目名称"],
      ["类", "款", "项", "栏次", 1, 2, 3],
    ],
    rows: [
      ["", "", "", "合计", 10600, 7600, 3000],
      ["213", "", "", "农林水支出", 10600, 7600, 3000],
    ],
    cells: ["E6", "F6", "G6"],
  },
  "a title with the department's name": {
    title: "示例县林业局2023年度支出决算表",
    heads: [["科目编码", "科目名称", "本年支出", "基本支出决算数", "项目支出决算数"]],
    rows: [["合计", "", 10600, 7600, 3000]],
    cells: ["C4", "D4", "E4"],
  },
  "the general budget's table is not the whole's": {
    title: "一般公共预算财政拨款支出决算表",
    heads: [["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"]],
    rows: [["合计", "", 10600, 7600, 3000]],
    cells: null,
  },
};

describe("the table of spending by function", () => {
  it.each(Object.entries(CASES))("%s", (_name, { title = "2023年度支出决算表", heads, rows = ROWS, cells }) => {
    const book = workbook(sheet("功能", [[title], ["部门：示例县林业局", "", "单位：元"], ...heads, ...rows]));
    const { functional } = extract(book, recognise(book, {})).references;
    const read = functional && [functional.total, functional.basic, functional.project];
    expect(read?.map((amount) => at(amount?.cell.source)) ?? null).toEqual(cells);
  });
});
