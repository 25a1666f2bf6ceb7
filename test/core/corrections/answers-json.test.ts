import fc from "fast-check";
import { decimal } from "../../../src/core/amount/decimal";
import {
  formatAnswers,
  INDICATOR_ROLES,
  parseAnswers,
  parseAnswersText,
} from "../../../src/core/corrections/answers-json";
import { combine, forAnotherWorkbook } from "../../../src/core/corrections/combine";
import type { Anchor, Answers, Marks } from "../../../src/core/model/answers";
import { say } from "../../../src/core/wording";

const text = fc.string({ unit: "grapheme" });
const address = fc
  .tuple(fc.constantFrom("A", "Z", "BK"), fc.integer({ min: 1, max: 99 }))
  .map(([name, row]) => `${name}${String(row)}`);
const marks: fc.Arbitrary<Marks> = fc.record(
  { cells: fc.dictionary(address, text), which: fc.constant([1, 2] as const) },
  { requiredKeys: ["cells"] },
);
const anchor: fc.Arbitrary<Anchor> = fc.record(
  { sheet: text, sheetId: text, address, header: marks, row: marks, end: marks },
  { requiredKeys: ["sheet"] },
);
const assignments = <Role extends string>(...roles: readonly Role[]) =>
  fc.array(fc.record({ as: fc.constantFrom(...roles), at: anchor }), { maxLength: 3 });

const anyAnswers = fc.record(
  {
    spending: anchor,
    spendingUnit: fc.constantFrom("yuan", "ten-thousand-yuan"),
    spendingScope: fc.constantFrom("total", "unknown"),
    spendingHeader: anchor,
    spendingColumns: assignments("code", "name", "amount"),
    spendingCells: assignments("301", "30201", "total", "none"),
    indicators: anchor.map((given) => ({ ...given, only: true as const })),
    indicatorHeader: anchor,
    indicatorColumns: assignments(...INDICATOR_ROLES),
    indicatorCells: assignments("none", ...INDICATOR_ROLES),
    execution: anchor,
    executionUnit: fc.constant("yuan"),
    executionCells: assignments("budget", "spent"),
    confirmations: fc.array(
      fc.record({
        level1: text,
        level2: text,
        level3: text,
        target: text,
        actual: text,
        points: fc.constant(decimal("4.5")),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

test("any answers come back from their text as they were", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(parseAnswersText(formatAnswers(answers))).toEqual({ ok: true, answers });
    }),
  );
});

test("what is said for one run only is not written", () => {
  expect(formatAnswers({ acceptProposals: true })).toBe('{"schemaVersion":1,"answers":{}}');
});

test("no file at all, and no text, makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      const parsed = parseAnswersText(content);
      if (!parsed.ok) expect(say(parsed.problem, "en")).not.toBe("");
    }),
  );
});

const answers = (content: unknown) => ({ schemaVersion: 1, answers: content });
const at = { sheet: "明细" };

test.each<readonly [unknown, string]>([
  [[], "$ 应为对象"],
  [{ answers: {} }, "schemaVersion 应为 1"],
  [{ schemaVersion: 2, answers: {} }, "schemaVersion 应为 1"],
  [{ schemaVersion: 1 }, "answers 应为对象"],
  [answers({ spending: "明细" }), "answers.spending 应为对象"],
  [answers({ spending: { sheet: "明细", address: 1 } }), "answers.spending.address 应为文字"],
  [answers({ spending: { sheet: "明细", address: "第一行" } }), "answers.spending.address 应为 A1"],
  [answers({ spending: { sheet: "明细", only: false } }), "answers.spending.only"],
  [answers({ spendingUnit: "万元" }), "answers.spendingUnit 应为 yuan、"],
  [answers({ spendingUnit: "toString" }), "answers.spendingUnit"],
  [answers({ spendings: {} }), "answers.spendings 不是已知的项"],
  [answers({ acceptProposals: true }), "answers.acceptProposals"],
  [answers({ spendingCells: {} }), "answers.spendingCells 应为列表"],
  [answers({ spendingCells: [{ as: "3011", at }] }), "answers.spendingCells[0].as"],
  [answers({ spendingCells: [{ as: "301", at: {} }] }), "answers.spendingCells[0].at.sheet"],
  [answers({ indicatorColumns: [{ as: "none", at }] }), "answers.indicatorColumns[0].as"],
  [answers({ indicators: { sheet: "a", header: { cells: { A0: "x" } } } }), "answers.indicators.header.cells"],
  [answers({ indicators: { sheet: "a", header: { cells: {}, which: [3, 2] } } }), "answers.indicators.header.which"],
  [answers({ confirmations: [{ level1: "a" }] }), "answers.confirmations[0].level2"],
  [
    answers({
      confirmations: [{ level1: "", level2: "", level3: "", target: "", actual: "", points: "五" }],
    }),
    "answers.confirmations[0].points",
  ],
])("refuses %j and says where", (content, place) => {
  const parsed = parseAnswers(content);
  expect(parsed.ok ? "" : say(parsed.problem, "zh-CN")).toContain(place);
});

describe("what is given now goes before what is remembered", () => {
  const remembered: Answers = {
    spending: { sheet: "明细", address: "A1:C9" },
    spendingUnit: "yuan",
    executionUnit: "yuan",
    confirmations: [
      { level1: "", level2: "", level3: "甲", target: "好", actual: "好", points: decimal("5") },
      { level1: "", level2: "", level3: "乙", target: "好", actual: "好", points: decimal("5") },
    ],
  };

  test("entry by entry", () => {
    expect(combine(remembered, { executionUnit: "ten-thousand-yuan" })).toEqual({
      ...remembered,
      executionUnit: "ten-thousand-yuan",
    });
  });

  test("another table takes along what was said of the former", () => {
    expect(combine(remembered, { spending: { sheet: "汇总" } })).toEqual({
      spending: { sheet: "汇总" },
      executionUnit: "yuan",
      confirmations: remembered.confirmations,
    });
    expect(combine(remembered, { spending: { sheet: "明细", address: "A1:C9" } }).spendingUnit).toBe("yuan");
  });

  test("indicator by indicator", () => {
    const [first, second] = remembered.confirmations ?? [];
    const later = { ...first!, actual: "较好", points: decimal("4") };
    expect(combine(remembered, { confirmations: [later] }).confirmations).toEqual([later, second]);
  });
});

test("for another workbook go neither this year's points nor the ids of these sheets", () => {
  const mapping: Answers = {
    spending: { sheet: "明细", sheetId: "7", address: "A1" },
    spendingCells: [{ as: "301", at: { sheet: "明细", sheetId: "7", address: "C5" } }],
    confirmations: [],
  };
  expect(forAnotherWorkbook(mapping)).toEqual({
    spending: { sheet: "明细", address: "A1" },
    spendingCells: [{ as: "301", at: { sheet: "明细", address: "C5" } }],
  });
});
