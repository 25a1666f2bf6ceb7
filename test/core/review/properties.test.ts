import fc from "fast-check";
import { compare, sum } from "../../../src/core/amount/decimal";
import { evaluate } from "../../../src/core/evaluation";
import { DEFAULT_PROFILE, builtInProfiles } from "../../../src/core/profiles";
import { CHECK_IDS } from "../../../src/core/profiles/checks/check-rules";
import { say } from "../../../src/core/wording";
import { type Form, inputsOfForm } from "./form";

const word = fc.constantFrom(
  ...[
    "≥6个",
    "8个",
    "100%",
    "104%",
    "≤30万元",
    "完成",
    "不断提升",
    "部分完成",
    "未开展",
    "2022年12月31日前",
    "—",
    "",
    "0起",
  ],
  ...["指标1：", "XX", "达成预期指标", "≥0", "及时", "300000", "1-3个", "下降5%", "6万元", "优", "良", "未超预算"],
);
/** Anything but the words by which the test knows a broken sentence. */
const anything = fc.string().filter((each) => !/undefined|NaN|\[object/.test(each));
const value = fc.oneof(word, anything, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const points = fc.constantFrom("0", "0.5", "6", "10", "22.5", "60", "90");
const text = fc.oneof(word, anything);
const extras = fc.record(
  {
    score: points,
    reason: text,
    explanation: text,
    evidence: text,
    remark: text,
    sign: fc.constantFrom("≥", "≤", "=", "定性"),
    rule: text,
  },
  { requiredKeys: [] },
);
const level = fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标", "履职效能", "");
const row = fc.tuple(
  level,
  fc.constantFrom("数量指标", "时效指标", "成本指标", ""),
  text,
  value,
  value,
  points,
  extras,
);
const amount = fc.oneof(fc.integer({ min: -1000, max: 2_000_000_000 }), fc.constant(null), fc.constant("见附表"));
const category = fc.tuple(fc.constantFrom("301", "302", "303", "309", "310"), text, amount);

const form: fc.Arbitrary<Form> = fc.record(
  {
    year: fc.constantFrom(2022, 2023),
    subject: fc.constantFrom("department", "project", "unknown"),
    rows: fc.array(row, { maxLength: 6 }),
    totalWeight: points,
    totalScore: fc.constantFrom("60", "89.995", "100", "120"),
    grade: fc.constantFrom("优", "良", "不详", ""),
    execution: fc.tuple(amount, amount, fc.record({ rate: text, score: points, reason: text }, { requiredKeys: [] })),
    spending: fc.record({
      total: amount,
      categories: fc.uniqueArray(category, { selector: ([code]) => code, maxLength: 5 }),
    }),
    history: fc.array(
      fc.tuple(fc.integer({ min: 2019, max: 2024 }), fc.constantFrom("整体复核", "自评"), points, text),
    ),
    texts: fc.dictionary(fc.constantFrom("存在问题", "填报日期"), text),
  },
  { requiredKeys: [] },
);

test("any form is reviewed: known ids, sentences that can be said, and the same again for the same form", () => {
  fc.assert(
    fc.property(form, fc.constantFrom(...builtInProfiles()), (given, profile) => {
      const inputs = inputsOfForm(given);
      const first = evaluate(inputs, profile);
      for (const { id, message, advice } of first.findings) {
        expect(CHECK_IDS).toContain(id);
        expect(say(message, "zh-CN") + say(advice ?? message, "en")).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(evaluate(inputs, profile)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test("shares that do not add up to 100.00 are always reported", () => {
  fc.assert(
    fc.property(form, (given) => {
      const { spending, findings } = evaluate(inputsOfForm(given), DEFAULT_PROFILE);
      const shares = (spending?.categories ?? []).flatMap(({ share }) => share.value ?? []);
      const isWhole = shares.length === 0 || compare(sum(shares), "100" as never) === 0;
      expect(findings.some(({ id }) => id === "C37")).toBe(!isWhole);
    }),
    { numRuns: 500 },
  );
});

test("the order of the rows changes which finding comes first, never what is found", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
      const ids = (each: typeof rows) =>
        evaluate(inputsOfForm({ rows: each }), DEFAULT_PROFILE)
          .findings.map(({ id }) => id)
          .sort();
      expect(ids([...rows].reverse())).toEqual(ids(rows));
    }),
    { numRuns: 200 },
  );
});

test("the rehearsal never claims more than the rules know: the computed total lies in its range", () => {
  fc.assert(
    fc.property(form, fc.constantFrom(...builtInProfiles()), (given, profile) => {
      const { score, rehearsal, findings } = evaluate(inputsOfForm(given), profile);
      const { range, risks, unquantified } = rehearsal;
      expect(risks).toHaveLength(findings.filter(({ severity }) => severity !== "hint").length);
      expect(unquantified).toBeGreaterThanOrEqual(risks.filter(({ points: lost }) => lost === null).length);
      if (range === null) return;
      expect(compare(range.low, range.high)).not.toBe(1);
      if (score.value === null || compare(score.value, profile.fullScore) > 0) return;
      expect(compare(range.low, score.value)).not.toBe(1);
      expect(compare(score.value, range.high)).not.toBe(1);
    }),
    { numRuns: 500 },
  );
});
