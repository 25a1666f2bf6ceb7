import fc from "fast-check";
import { compare, decimal, divide, multiply, toFixed, ZERO } from "../../../src/core/amount/decimal";
import type { Judgement } from "../../../src/core/model/evaluation";
import { DEFAULT_PROFILE, builtInProfiles } from "../../../src/core/profiles";
import { say } from "../../../src/core/wording";
import { type ExampleCell, indicatorOf, judgeExample } from "./example";
import { judge } from "../../../src/core/indicators";

/** Pieces that targets and actuals are really made of, thrown together at random. */
const PIECES =
  "≥ ≤ > < = ＞ >= 不少于 不低于 至少 不超过 控制在 以内 以上 及以上 以下 达到 零 无 未 未开展 完成 已完成 部分 100 0 95.5 1,234.56 -3 1e5 . , - ~ 至 % ％ ‰ 百分点 百分之 分之 六 二十一 万 亿 元 万元 个 （次） ( ) 次 人次 天 工作日 年 2023年 12月 31日 前 底 2023-2025年 全覆盖 全部 下降 增长 提高 同比 较上年 优 良 是 否 健全 预算批复金额 年初预算的 合同 “三公”经费 不断提升 按计划 / — 第 号 ① ½ ∞ NaN \u0000 😀".split(
    " ",
  );
const spoken = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(""));
const text = fc.oneof(
  { weight: 5, arbitrary: spoken },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
);
const formats = fc.constantFrom("General", "0%", "0.00%", "#,##0.00", "yyyy-mm-dd", '0"个"', "[红色]0", "@", "");
const numberCell = fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), format: formats, text });
const content: fc.Arbitrary<ExampleCell> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: numberCell },
);
const cents = (max: number) => fc.integer({ min: 0, max }).map((value) => toFixed(decimal(String(value / 100)), 2));
const weights = fc
  .integer({ min: 0, max: 100_000 })
  .map((value) => toFixed(divide(decimal(String(value)), decimal("1000")) ?? ZERO, 3));

const money = fc.integer({ min: -100, max: 10_000_000 }).map((cents) => cents / 100);

const STATES = ["met", "partly-met", "not-met", "proposed", "confirmed", "missing", "not-comparable"];

function isSound(judgement: Judgement, weight: string): void {
  const { state, score, deviation } = judgement;
  expect(STATES).toContain(state);
  expect(score.value === null).toBe(state === "missing" || state === "not-comparable");
  if (score.value !== null) {
    expect(score.value).toMatch(/^\d+(\.\d+)?$/);
    expect(compare(score.value, ZERO)).toBeGreaterThanOrEqual(0);
    expect(compare(score.value, decimal(weight))).toBeLessThanOrEqual(0);
  }
  expect(deviation ?? "0").toMatch(/^-?\d+(\.\d+)?$/);
  for (const language of ["zh-CN", "en"] as const) {
    const spokenParts = [
      judgement.reason,
      score.rule,
      ...judgement.hints,
      ...score.inputs.map(({ figure }) => figure.rule),
    ];
    for (const part of spokenParts) expect(say(part, language)).not.toBe("");
  }
}

test("any target and any actual give a score or a state, never a crash", () => {
  const row = fc.record(
    {
      name: text,
      level2: fc.constantFrom("数量指标", "成本指标", "时效指标", "满意度指标"),
      sign: fc.oneof(fc.constantFrom("=", "≥", "≤", "定性", "定量", "/"), text),
      target: content,
      unit: fc.oneof(fc.constantFrom("%", "万元", "个（次）", "百分比", ""), text),
      actual: content,
      typed: cents(2000),
      explanation: text,
      evidence: text,
      year: fc.integer({ min: 2000, max: 2030 }),
      workbook: fc.record(
        { budget: money, initial: money, spent: money, threePublic: fc.tuple(money, money) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(row, weights, fc.constantFrom(...builtInProfiles()), (fields, weight, profile) => {
      isSound(judgeExample({ ...fields, weight }, profile), weight);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 3000) },
  );
});

test("the same indicator is judged the same", () => {
  fc.assert(
    fc.property(text, text, (target, actual) => {
      const indicator = indicatorOf({ target, actual, weight: "10" });
      const again = structuredClone(indicator);
      expect(judge(indicator, decimal("10"), DEFAULT_PROFILE)).toEqual(judge(again, decimal("10"), DEFAULT_PROFILE));
    }),
    { numRuns: 300 },
  );
});

const amounts = fc.integer({ min: 0, max: 1_000_000 }).map((value) => decimal(String(value / 100)));
const targets = fc.integer({ min: 1, max: 1_000_000 }).map((value) => decimal(String(value / 100)));

function scoreOf(target: string, actual: string): Judgement {
  return judgeExample({ target, actual, weight: "7.5" });
}

test.each([
  ["more is never worse", "≥", 1],
  ["less is never worse", "≤", -1],
] as const)("%s against %s", (_title, sign, better) => {
  fc.assert(
    fc.property(targets, amounts, amounts, (target, left, right) => {
      const [low, high] = compare(left, right) <= 0 ? [left, right] : [right, left];
      const scores = [low, high].map((actual) => scoreOf(`${sign}${target}万元`, `${actual}万元`).score.value ?? ZERO);
      expect(compare(scores[1] ?? ZERO, scores[0] ?? ZERO) * better).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a unit changed in both cells, or converted in one, changes nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom("≥", "≤", ""), targets, amounts, (sign, target, actual) => {
      const plain = scoreOf(`${sign}${target}万元`, `${actual}万元`);
      const converted = scoreOf(`${sign}${target}万元`, `${multiply(actual, decimal("10000"))}元`);
      const renamed = scoreOf(`${sign}${target}亿元`, `${actual}亿元`);
      for (const other of [converted, renamed]) {
        expect([other.state, other.score.value, other.deviation]).toEqual([
          plain.state,
          plain.score.value,
          plain.deviation,
        ]);
      }
    }),
  );
});

test("full marks exactly where the target is met", () => {
  fc.assert(
    fc.property(targets, amounts, (target, actual) => {
      const { state, score } = scoreOf(`≥${target}个`, `${actual}个`);
      expect(state === "met").toBe(compare(actual, target) >= 0);
      expect(state !== "met" || score.value === "7.5").toBe(true);
    }),
  );
});

test("a typed score is never taken for what can be computed", () => {
  fc.assert(
    fc.property(targets, amounts, cents(750), fc.constantFrom("≥", "≤", "="), (target, actual, typed, sign) => {
      const cells = { target: `${sign}${target}个`, actual: `${actual}个`, weight: "7.5" };
      expect(judgeExample({ ...cells, typed }).score.value).toBe(judgeExample(cells).score.value);
    }),
  );
});
