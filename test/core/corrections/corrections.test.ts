import type { Answers } from "../../../src/core/model/answers";
import { runRiver } from "../../../src/core/river";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { sheet, workbook } from "../recognition/grid";
import { column, corrected, department, said, spent, write } from "./case";

const at = (name: string, address: string) => ({ sheet: name, address });
const chosen = { spending: at("支出", "A1:C11") };

test("without a word from the accountant the two columns of amounts are asked about", () => {
  expect(corrected(department(), {}).questions.map(({ id }) => id)).toEqual(["spending-table"]);
});

/** What is said, and what the tables then say. */
const EXAMPLES: readonly {
  readonly what: string;
  readonly answers: Answers;
  readonly spent?: readonly string[];
  readonly actual?: readonly unknown[];
  readonly names?: readonly unknown[];
}[] = [
  {
    what: "one of the tables found",
    answers: chosen,
    spent: ["301 30", "30101 10", "30102 20", "302 12", "30201 5", "30211 7", "合计 46"],
  },
  {
    what: "another column of amounts",
    answers: { spendingColumns: [{ as: "amount", at: at("支出", "D3") }] },
    spent: ["301 31", "30101 11", "30102 20", "302 13", "30201 5", "30211 8", "合计 50"],
  },
  {
    what: "a range and nothing around it",
    answers: { spending: { ...at("支出", "A3:C6"), only: true } },
    spent: ["301 30", "30101 10", "30102 20"],
  },
  {
    what: "header rows: what stands above them is no part of the table",
    answers: { ...chosen, spendingHeader: at("支出", "A6:D6") },
    spent: ["302 12", "30201 5", "30211 7", "合计 46"],
  },
  {
    what: "a row that names no category, by the row",
    answers: { ...chosen, spendingCells: [{ as: "310", at: at("支出", "A10:D10") }] },
    spent: ["301 30", "30101 10", "30102 20", "302 12", "30201 5", "30211 7", "310 4", "合计 46"],
  },
  {
    what: "two ranges of one category add up, and take the place of what was recognised for it",
    answers: {
      ...chosen,
      spendingCells: [
        { as: "302", at: at("支出", "C7") },
        { as: "302", at: at("支出", "C10") },
      ],
    },
    spent: ["301 30", "30101 10", "30102 20", "302 12+4", "30201 5", "30211 7", "合计 46"],
  },
  {
    what: "a row that is no category after all",
    answers: { ...chosen, spendingCells: [{ as: "none", at: at("支出", "A9:D9") }] },
    spent: ["301 30", "30101 10", "30102 20", "302 12", "30201 5", "合计 46"],
  },
  {
    what: "another total",
    answers: { ...chosen, spendingCells: [{ as: "total", at: at("支出", "D11") }] },
    spent: ["301 30", "30101 10", "30102 20", "302 12", "30201 5", "30211 7", "合计 50"],
  },
  {
    what: "the role of a column whose head says nothing",
    answers: { indicatorColumns: [{ as: "actual", at: at("绩效", "E2") }] },
    actual: ["5个", "基本达成预期", "达成预期指标"],
  },
  {
    what: "the same by its cells",
    answers: { indicatorCells: [{ as: "actual", at: at("绩效", "E3:E5") }] },
    actual: ["5个", "基本达成预期", "达成预期指标"],
  },
  {
    what: "a range of indicators",
    answers: { indicators: { ...at("绩效", "A2:G4"), only: true } },
    names: ["网点数", "服务质量"],
  },
  {
    what: "a row that is no indicator",
    answers: { indicatorCells: [{ as: "none", at: at("绩效", "A4:G4") }] },
    names: ["网点数", "群众满意"],
  },
];

test.each(EXAMPLES)("$what", ({ answers, spent: amounts, actual, names }) => {
  const snapshot = department();
  const mapping = corrected(snapshot, answers);
  expect(said(mapping)).toEqual([]);
  if (amounts) expect(spent(snapshot, mapping.spending)).toEqual(amounts);
  if (actual) expect(column(snapshot, mapping.indicators, "actual")).toEqual(actual);
  if (names) expect(column(snapshot, mapping.indicators, "level3")).toEqual(names);
});

test("unit and scope are taken as said", () => {
  const mapping = corrected(department(), {
    ...chosen,
    spendingUnit: "ten-thousand-yuan",
    spendingScope: "basic-expenditure",
    executionUnit: "thousand-yuan",
  });
  expect([mapping.spending?.unit, mapping.spending?.scope, mapping.execution?.unit]).toEqual([
    "ten-thousand-yuan",
    "basic-expenditure",
    "thousand-yuan",
  ]);
});

test("where nothing is recognised, the cells that are pointed at make the table, and its unit is asked", () => {
  const snapshot = workbook(
    sheet("台账", [
      ["人员类", 10],
      ["公用类", 5],
      ["预算", 20],
      ["已用", 15],
    ]),
  );
  expect(corrected(snapshot, {}).spending).toBeNull();
  const answers: Answers = {
    spendingCells: [
      { as: "301", at: at("台账", "A1:B1") },
      { as: "302", at: at("台账", "B2") },
    ],
    executionCells: [
      { as: "budget", at: at("台账", "B3") },
      { as: "spent", at: at("台账", "B4") },
    ],
  };
  const mapping = corrected(snapshot, answers);
  expect(spent(snapshot, mapping.spending)).toEqual(["301 10", "302 5"]);
  expect(mapping.questions.map(({ id }) => id)).toEqual(["spending-unit", "execution-unit"]);
  const river = runRiver(snapshot, DEFAULT_PROFILE, { ...answers, spendingUnit: "yuan", executionUnit: "yuan" });
  expect(river.evaluation.spending?.total.value).toBe("15");
  expect(river.evaluation.execution?.rate.value).toBe("75");
});

test("cells never make a table of their own while there are tables to choose from", () => {
  const mapping = corrected(department(), { spendingCells: [{ as: "310", at: at("支出", "C10") }] });
  expect(mapping.spending).toBeNull();
  expect(mapping.questions.map(({ id }) => id)).toEqual(["spending-table"]);
  expect(said(mapping)).toEqual([expect.stringContaining("请先选定表格")]);
});

describe("what cannot be obeyed is told with its place, and the rest stands", () => {
  const CASES: readonly (readonly [string, Answers, RegExp])[] = [
    ["a sheet that is not there", { spending: { sheet: "没有" } }, /支出表的选择（没有）.*已不在工作簿中/],
    ["an empty range", { ...chosen, spendingCells: [{ as: "310", at: at("支出", "Z1") }] }, /支出 Z1.*是空的/],
    ["no amount in the range", { ...chosen, spendingCells: [{ as: "310", at: at("支出", "B10") }] }, /没有金额/],
    ["no such category", { ...chosen, spendingCells: [{ as: "888", at: at("支出", "C10") }] }, /没有编码为“888”/],
    ["a total of two cells", { ...chosen, spendingCells: [{ as: "total", at: at("支出", "C10:C11") }] }, /一个单元格/],
    ["another sheet", { ...chosen, spendingCells: [{ as: "310", at: at("执行", "B3") }] }, /不在所选表格的工作表/],
    ["a column without amounts", { ...chosen, spendingColumns: [{ as: "amount", at: at("支出", "B3") }] }, /支出 B3/],
    ["no table there", { spending: at("绩效", "A1:G5") }, /绩效 A1:G5.*读不出/],
    ["no indicator there", { indicatorCells: [{ as: "actual", at: at("绩效", "A1") }] }, /绩效 A1.*读不出指标/],
    ["no execution there", { execution: at("支出", "A1") }, /预算执行表的选择.*读不出/],
    ["several cells for one amount", { executionCells: [{ as: "budget", at: at("执行", "B3:C3") }] }, /一个单元格/],
  ];

  test.each(CASES)("%s", (_what, answers, sentence) => {
    const snapshot = department();
    const mapping = corrected(snapshot, answers);
    expect(said(mapping)).toEqual([expect.stringMatching(sentence)]);
    expect(column(snapshot, mapping.indicators, "level3")).toEqual(["网点数", "服务质量", "群众满意"]);
    if (answers.spending === chosen.spending) expect(spent(snapshot, mapping.spending)).toContain("301 30");
  });
});

test("a number written for text in the accountant's own words is still read", () => {
  const snapshot = write("支出", "C10", "４．００")(department());
  const mapping = corrected(snapshot, { ...chosen, spendingCells: [{ as: "310", at: at("支出", "A10:D10") }] });
  expect(spent(snapshot, mapping.spending)).toContain("310 ４．００");
});
