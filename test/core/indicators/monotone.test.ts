import fc from "fast-check";
import { compare, type Decimal, decimal, multiply, ZERO } from "../../../src/core/amount/decimal";
import { scoreExecution } from "../../../src/core/indicators/execution-rate";
import { DEFAULT_PROFILE, parseProfile, builtInProfiles } from "../../../src/core/profiles";
import type { Profile } from "../../../src/core/profiles/profile";
import { type Example, judgeExample } from "./example";

type Cells = Omit<Example, "expected" | "weight">;

const cents = (min: number, max: number) => fc.integer({ min, max }).map((value) => decimal(String(value / 100)));
const amounts = cents(0, 500_000);
const targets = cents(1, 500_000);

function points(cells: Cells, rules: Partial<Profile> = {}): Decimal {
  const { state, score } = judgeExample({ ...cells, weight: "7.5", rules });
  expect(["met", "partly-met", "not-met"]).toContain(state);
  return score.value ?? ZERO;
}

/** Nearer to what was asked is never worth less. */
interface Rule {
  readonly what: string;
  readonly cells: (target: Decimal, actual: Decimal) => Cells;
  readonly better: "more" | "less";
  readonly rules?: Partial<Profile>;
  /** Points do not hang on the part of the target that was reached. */
  readonly isAbsolute?: boolean;
}

const LINEAR: Partial<Profile> = { atMost: "linear" };
const PER_EVENT: Partial<Profile> = { zeroTarget: { perEvent: decimal("0.5") } };

const rule = (fields: object) => {
  const parsed = parseProfile({ ...DEFAULT_PROFILE, completion: [{ levels: ["产出"], ...fields }] });
  if (!parsed.ok) throw new Error("broken rules");
  return { completion: parsed.profile.completion };
};
const STEPS = [
  { from: "90", share: "100" },
  { from: "60", share: "40" },
];

const RULES: readonly Rule[] = [
  ...[
    rule({ method: "proportional", passFrom: "60" }),
    rule({ steps: STEPS }),
    rule({ steps: STEPS, of: "value" }),
    rule({ method: "deduction", perPoint: "0.5" }),
  ].flatMap((rules, index): readonly Rule[] => [
    {
      what: `a rule of its own (${index}), at least`,
      better: "more",
      rules,
      isAbsolute: index > 1,
      cells: (target, actual) => ({ target: `≥${target}%`, actual: `${actual}%`, name: "比重" }),
    },
    {
      what: `a rule of its own (${index}), at most`,
      better: "less",
      rules,
      isAbsolute: index > 2,
      cells: (target, actual) => ({ target: `≤${target}%`, actual: `${actual}%`, name: "比重" }),
    },
  ]),
  { what: "at least", better: "more", cells: (target, actual) => ({ target: `≥${target}个`, actual: `${actual}个` }) },
  { what: "more than", better: "more", cells: (target, actual) => ({ target: `>${target}个`, actual: `${actual}个` }) },
  {
    what: "a bare number",
    better: "more",
    cells: (target, actual) => ({ target: `${target}个`, actual: `${actual}个` }),
  },
  {
    what: "at most",
    better: "less",
    cells: (target, actual) => ({ target: `≤${target}万元`, actual: `${actual}万元` }),
  },
  {
    what: "at most, linear",
    better: "less",
    rules: LINEAR,
    cells: (target, actual) => ({ target: `≤${target}万元`, actual: `${actual}万元` }),
  },
  {
    what: "a cost with =",
    better: "less",
    cells: (target, actual) => ({ level2: "成本指标", target: `=${target}万元`, actual: `${actual}万元` }),
  },
  {
    what: "a range, from below",
    better: "more",
    cells: (target, actual) => ({ target: `${target}-999999个`, actual: `${actual}个` }),
  },
  {
    what: "a range, from above",
    better: "less",
    cells: (target, actual) => ({ target: `0-${target}个`, actual: `${actual}个` }),
  },
  {
    what: "a rise",
    better: "more",
    cells: (target, actual) => ({ target: `增长${target}%`, actual: `增长${actual}%` }),
  },
  {
    what: "a fall",
    better: "more",
    cells: (target, actual) => ({ target: `下降≥${target}%`, actual: `下降${actual}%` }),
  },
  { what: "none", better: "less", cells: (_target, actual) => ({ target: "0起", actual: `${actual}起` }) },
  {
    what: "none, by the event",
    better: "less",
    rules: PER_EVENT,
    cells: (_target, actual) => ({ target: "0起", actual: `${actual}起` }),
  },
  {
    what: "the budget",
    better: "less",
    cells: (target, actual) => ({
      name: "成本控制",
      target: "≤预算批复金额",
      actual: `${actual}万元`,
      workbook: { budget: Number(target) },
    }),
  },
];

test.each(RULES.map((rule) => [rule.what, rule] as const))("%s: nearer is never worth less", (_what, rule) => {
  fc.assert(
    fc.property(targets, amounts, amounts, (target, one, other) => {
      const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one];
      const [worse, better] = rule.better === "more" ? [low, high] : [high, low];
      const order = compare(
        points(rule.cells(target, better), rule.rules),
        points(rule.cells(target, worse), rule.rules),
      );
      expect(order).toBeGreaterThanOrEqual(0);
    }),
  );
});

const RELATIVE = RULES.filter(({ isAbsolute }) => isAbsolute !== true);

test.each(RELATIVE.map((each) => [each.what, each] as const))("%s: half as good is never worth all", (_what, rule) => {
  fc.assert(
    fc.property(targets, (target) => {
      const far = rule.better === "more" ? multiply(target, decimal("0.5")) : multiply(target, decimal("2"));
      expect(compare(points(rule.cells(target, far), rule.rules), decimal("7.5"))).toBe(-1);
    }),
  );
});

test("a higher execution rate is never worth less, whatever the rules", () => {
  fc.assert(
    fc.property(cents(0, 13_000), cents(0, 13_000), fc.constantFrom(...builtInProfiles()), (one, other, profile) => {
      const [low, high] = compare(one, other) <= 0 ? [one, other] : [other, one];
      const score = (rate: Decimal) => scoreExecution(rate, decimal("10"), profile);
      expect(compare(score(high), score(low))).toBeGreaterThanOrEqual(0);
      expect(compare(score(high), decimal("10"))).toBeLessThanOrEqual(0);
    }),
  );
});

/** Two ways to write one amount: the larger unit, the smaller one, and how many of it make the larger. */
const UNITS = [
  ["万元", "元", "10000"],
  ["亿元", "万元", "10000"],
  ["小时", "分钟", "60"],
  ["分钟", "秒", "60"],
  ["天", "小时", "24"],
  ["公里", "米", "1000"],
  ["吨", "公斤", "1000"],
  ["公顷", "平方米", "10000"],
  ["%", "‰", "10"],
  ["万人", "人", "10000"],
  ["年", "个月", "12"],
] as const;

test("an actual in a smaller unit is worth the same", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS),
      fc.constantFrom("≥", "≤", "="),
      targets,
      amounts,
      ([large, small, size], sign, target, actual) => {
        // "1982年" is a year of the calendar, not so many years.
        fc.pre(large !== "年" || !/^(?:19|20)\d\d$/.test(actual));
        const name = "数量";
        const asked = `${sign}${target}${large}`;
        const plain = judgeExample({ name, target: asked, actual: `${actual}${large}`, weight: "7.5" });
        const finer = judgeExample({
          name,
          target: asked,
          actual: `${multiply(actual, decimal(size))}${small}`,
          weight: "7.5",
        });
        expect([finer.state, finer.score.value, finer.deviation]).toEqual([
          plain.state,
          plain.score.value,
          plain.deviation,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});
