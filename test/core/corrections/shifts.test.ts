import fc from "fast-check";
import type { Answers } from "../../../src/core/model/answers";
import {
  type Change,
  column,
  corrected,
  department,
  insertColumns,
  insertRows,
  lasting,
  rename,
  reopened,
  reversed,
  said,
  spent,
  without,
  write,
} from "./case";

const at = (name: string, address: string) => ({ sheet: name, address });

const CORRECTIONS: readonly Answers[] = [
  { spending: at("支出", "A1:C11") },
  { spending: at("支出", "A1:D11") },
  { spending: { ...at("支出", "A3:C6"), only: true } },
  { spendingColumns: [{ as: "amount", at: at("支出", "D3") }] },
  { spending: at("支出", "A1:C11"), spendingHeader: at("支出", "A3:D3") },
  { spending: at("支出", "A1:C11"), spendingCells: [{ as: "310", at: at("支出", "A10:D10") }] },
  { spending: at("支出", "A1:C11"), spendingCells: [{ as: "none", at: at("支出", "C8:C9") }] },
  { spending: at("支出", "A1:C11"), spendingUnit: "ten-thousand-yuan", spendingScope: "project-expenditure" },
  { indicators: at("绩效", "A1:G5"), indicatorColumns: [{ as: "actual", at: at("绩效", "E2") }] },
  { indicators: { ...at("绩效", "A2:G4"), only: true } },
  { indicatorHeader: at("绩效", "A2:G2"), indicatorCells: [{ as: "actual", at: at("绩效", "E3:E5") }] },
  { indicatorCells: [{ as: "none", at: at("绩效", "A4:G4") }] },
  { execution: at("执行", "A2:C3"), executionUnit: "thousand-yuan" },
  { executionCells: [{ as: "budget", at: at("执行", "C3") }] },
];

/** All that the corrected tables say, wherever they stand. */
function reading(snapshot: Parameters<typeof spent>[0], answers: Answers) {
  const mapping = corrected(snapshot, answers);
  return {
    told: said(mapping),
    spending: spent(snapshot, mapping.spending),
    unit: mapping.spending?.unit,
    scope: mapping.spending?.scope,
    actual: column(snapshot, mapping.indicators, "actual"),
    names: column(snapshot, mapping.indicators, "level3"),
    budget: mapping.execution?.budget?.area.left,
    executionUnit: mapping.execution?.unit,
  };
}

/** What leaves every table itself as it is. */
const harmless: fc.Arbitrary<Change> = fc.oneof(
  fc.constant(reopened),
  fc.constant(reversed),
  fc
    .tuple(fc.constantFrom("支出", "绩效"), fc.integer({ min: 1, max: 30 }))
    .map(([name, count]) => insertRows(name, 1, count)),
  fc.constant(insertRows("支出", 3, 2)),
  fc.constant(insertRows("绩效", 2, 1)),
);

test("a remembered correction reads the same cells after any of it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CORRECTIONS), fc.array(harmless, { maxLength: 4 }), (answers, changes) => {
      const before = department();
      const kept = lasting(before, answers);
      const after = changes.reduce((snapshot, change) => change(snapshot), before);
      expect(reading(after, kept)).toEqual(reading(before, answers));
    }),
    { numRuns: 300 },
  );
});

test.each(CORRECTIONS)("%j is found on a sheet of another name: by its id, and by its words alone", (answers) => {
  const before = department();
  const kept = lasting(before, answers);
  const renamed = [rename("支出", "Sheet9"), rename("绩效", "Sheet8"), rename("执行", "Sheet7")];
  const after = renamed.reduce((snapshot, change) => change(snapshot), before);
  expect(reading(after, kept)).toEqual(reading(before, answers));
  expect(reading(reopened(after), kept)).toEqual(reading(before, answers));
});

test("rows put into the table and columns put before it move the cells, not the meaning", () => {
  const before = department();
  const answers: Answers = {
    spending: at("支出", "A1:C11"),
    spendingCells: [{ as: "310", at: at("支出", "C10") }],
    indicatorCells: [{ as: "actual", at: at("绩效", "E3:E5") }],
  };
  const kept = lasting(before, answers);
  const changes = [
    insertRows("支出", 7, 2),
    insertRows("绩效", 4, 1),
    insertColumns("支出", 2),
    insertColumns("绩效", 1),
  ];
  const after = changes.reduce((snapshot, change) => change(snapshot), before);
  const { told, spending, actual } = reading(after, kept);
  expect(told).toEqual([]);
  expect(spending).toContain("310 4");
  expect(actual).toEqual(["5个", "基本达成预期", "达成预期指标"]);
});

test("rows put into a range belong to it", () => {
  const before = department();
  const kept = lasting(before, { spending: { ...at("支出", "A3:C6"), only: true } });
  const grown = [
    insertRows("支出", 6, 1),
    write("支出", "A6", "30103"),
    write("支出", "B6", "奖金"),
    write("支出", "C6", 3),
  ];
  const after = grown.reduce((snapshot, change) => change(snapshot), before);
  expect(reading(after, kept).spending).toEqual(["301 30", "30101 10", "30103 3", "30102 20"]);
});

test("next year's header is this year's with another year in it", () => {
  const before = write("支出", "C3", "2023年数")(department());
  const kept = lasting(before, { spendingColumns: [{ as: "amount", at: at("支出", "C3") }] });
  const after = write("支出", "C3", "2024年数")(department());
  expect(reading(after, kept).told).toEqual([]);
});

describe("what no longer fits is told and not obeyed", () => {
  const kept = () =>
    lasting(department(), {
      spending: at("支出", "A1:C11"),
      spendingUnit: "ten-thousand-yuan",
      spendingCells: [{ as: "310", at: at("支出", "C10") }],
    });

  test.each<readonly [string, Change, readonly RegExp[]]>([
    ["the sheet is gone", without("支出"), [/支出表的选择.*“支出”已不在工作簿中/]],
    [
      "the header says something else",
      write("支出", "A3", "项目编号"),
      [/支出表的选择（支出 A1:C11）.*“科目编码”/, /A3/],
    ],
    ["the row says something else", write("支出", "B10", "办公楼维修"), [/支出科目单元格.*“信息化专项”（原在B10）/]],
    ["the row is there twice", write("支出", "B9", "信息化专项"), [/有几处“信息化专项”/]],
  ])("%s", (_what, change, sentences) => {
    const after = change(department());
    const told = reading(after, kept()).told.join("\n");
    for (const sentence of sentences) expect(told).toMatch(sentence);
  });

  test("a lost table takes along what was said of it, and stays remembered until it is taken back", () => {
    const after = write("支出", "A3", "项目编号")(department());
    const { unit, spending } = reading(after, kept());
    expect(unit).not.toBe("ten-thousand-yuan");
    expect(spending.join()).not.toContain("310");
    expect(lasting(after, kept())).toMatchObject({ spending: kept().spending, spendingUnit: "ten-thousand-yuan" });
  });
});

test("of equal headers it is the same one that is meant", () => {
  /** The same form again, far enough below to be a form of its own. */
  const again = (snapshot: ReturnType<typeof department>) =>
    ["绩效"].reduce((after, name) => {
      const copy = after.sheets.find((each) => each.name === name)!;
      const apart = insertRows(name, copy.values.length + 1, 6)(after);
      const extend = <T>(lines: readonly (readonly T[])[], more: readonly (readonly T[])[]) => [...lines, ...more];
      return {
        ...apart,
        sheets: apart.sheets.map((each) =>
          each.name === name
            ? { ...each, values: extend(each.values, copy.values), formats: extend(each.formats, copy.formats) }
            : each,
        ),
      };
    }, snapshot);
  const before = write("绩效", "C14", "第二张表的指标")(again(department()));
  const kept = lasting(before, { indicators: at("绩效", "A12:G16") });
  expect(reading(before, kept).names[0]).toBe("第二张表的指标");
  expect(reading(insertRows("绩效", 1, 11)(before), kept).names[0]).toBe("第二张表的指标");
  expect(reading(again(before), kept).told).toEqual([expect.stringContaining("有几处")]);
});

test("enriching twice changes nothing", () => {
  for (const answers of CORRECTIONS) {
    const once = lasting(department(), answers);
    expect(lasting(department(), once)).toEqual(once);
  }
});
