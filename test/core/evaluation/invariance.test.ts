import fc from "fast-check";
import { decimal, multiply } from "../../../src/core/amount/decimal";
import { evaluate } from "../../../src/core/evaluation";
import type { IndicatorInput, Inputs, ReadAmount } from "../../../src/core/model/inputs";
import { DEFAULT_PROFILE, builtInProfiles } from "../../../src/core/profiles";
import { category, execution, indicator, indicatorTable, inputs, spending } from "../inputs-of";

const TARGETS = [
  "≥6个",
  "≤30万元",
  "100%",
  "0起",
  "1-3个",
  "不断提升",
  "优",
  "下降≥5%",
  "2023年12月31日前",
  "≤预算批复金额",
];
const ACTUALS = [
  "6个",
  "5个",
  "28.5万元",
  "33万元",
  "98%",
  "100%",
  "1起",
  "2个",
  "部分完成",
  "良",
  "下降3%",
  "2023年11月3日",
  "未超",
  "",
  "—",
];

const row: fc.Arbitrary<IndicatorInput> = fc
  .tuple(
    fc.constantFrom(...TARGETS),
    fc.constantFrom(...ACTUALS),
    fc.constantFrom("3", "7.5", "12"),
    fc.constantFrom("产出指标", "效益指标", "满意度指标"),
    fc.option(fc.constantFrom("3", "5", "7.5"), { nil: undefined }),
    fc.constantFrom("", "因天气延期"),
    fc.constantFrom("成本控制", "网点数", "满意度", "办理时限", "投诉件数"),
  )
  .map(([target, actual, weight, level1, score, reason, name]) =>
    indicator(target, actual, { weight, level1, reason, name, ...(score === undefined ? {} : { score }) }),
  );

const money = fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => cents / 100);
const workbook = fc
  .tuple(
    fc.uniqueArray(row, { minLength: 2, maxLength: 8 }),
    money,
    money,
    fc.array(money, { minLength: 4, maxLength: 4 }),
  )
  .map(([rows, budget, spent, classes]) =>
    inputs({
      indicators: indicatorTable(rows),
      execution: execution(budget, spent),
      spending: spending(
        undefined,
        classes.map((each, index) => category(["301", "302", "303", "310"][index] ?? "399", "类", each)),
      ),
    }),
  );

test("the order of the rows changes nothing but the order", () => {
  fc.assert(
    fc.property(workbook, fc.constantFrom(...builtInProfiles()), fc.nat(7), (given, profile, turn) => {
      const table = given.indicators;
      if (table === null) return;
      const order = table.indicators
        .map((each, index, all) => all.at(index - (turn % all.length)) ?? each)
        .toReversed();
      const before = evaluate(given, profile);
      const after = evaluate({ ...given, indicators: { ...table, indicators: order } }, profile);
      const judged = ({ indicators }: typeof before) =>
        new Map(
          indicators.map(({ input, state, score, deviation, hints }) => [
            input.source.area.top,
            [state, score, deviation, hints],
          ]),
        );
      expect(judged(after)).toEqual(judged(before));
      const whole = ({ score, grade, provisional, rehearsal: { range, unquantified, self } }: typeof before) => [
        score.value,
        grade,
        provisional,
        range,
        unquantified,
        self,
      ];
      // the indicators that a reviewer is free in are listed in the rows' order
      const inOrder = (found: typeof before) => {
        const { range } = found.rehearsal;
        const free = range?.free.toSorted((left, right) => left.source.area.top - right.source.area.top) ?? [];
        return { ...found, rehearsal: { ...found.rehearsal, range: range && { ...range, free } } };
      };
      expect(whole(inOrder(after))).toEqual(whole(inOrder(before)));
      expect(after.findings.map(({ id }) => id).sort()).toEqual(before.findings.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});

function scaled(amount: ReadAmount | null, factor: string): ReadAmount | null {
  return amount === null || amount.yuan === null ? amount : { ...amount, yuan: multiply(amount.yuan, decimal(factor)) };
}

/** Every amount of money the table says, times a factor. */
function inAnotherUnit(given: Inputs, factor: string): Inputs {
  const { execution: block, spending: table } = given;
  return {
    ...given,
    execution: block && { ...block, budget: scaled(block.budget, factor), spent: scaled(block.spent, factor) },
    spending: table && {
      ...table,
      categories: table.categories.map((each) => ({
        ...each,
        amounts: each.amounts.map((amount) => scaled(amount, factor) ?? amount),
      })),
    },
  };
}

test("a department of ten times the money has the same shares, rates, points and grade", () => {
  const without = workbook.map((given): Inputs => {
    const rows = given.indicators?.indicators.filter(({ target }) => target?.text !== "≤预算批复金额") ?? [];
    return { ...given, indicators: indicatorTable(rows) };
  });
  fc.assert(
    fc.property(without, fc.constantFrom("10", "10000", "0.1"), (given, factor) => {
      const summary = (each: Inputs) => {
        const { spending: shares, execution: funds, score, grade } = evaluate(each, DEFAULT_PROFILE);
        return [
          shares?.categories.map(({ share }) => share.value),
          funds?.rate.value,
          funds?.score.value,
          score.value,
          grade,
        ];
      };
      expect(summary(inAnotherUnit(given, factor))).toEqual(summary(given));
    }),
    { numRuns: 200 },
  );
});

test("the same inputs, copied, give the same evaluation to the last message", () => {
  fc.assert(
    fc.property(workbook, fc.constantFrom(...builtInProfiles()), (given, profile) => {
      expect(evaluate(structuredClone(given), profile)).toEqual(evaluate(given, profile));
    }),
    { numRuns: 100 },
  );
});
