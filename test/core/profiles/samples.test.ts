import { decimal } from "../../../src/core/amount/decimal";
import { builtInProfiles } from "../../../src/core/profiles";
import { summary, titleOf } from "../indicators/example";
import { evaluateSample, sampleNamed, SAMPLES } from "./samples";

test("every built-in profile has a whole self-evaluation worked out", () => {
  expect([...new Set(SAMPLES.map(({ profile }) => profile.id))].sort()).toEqual(
    builtInProfiles()
      .map(({ id }) => id)
      .sort(),
  );
  expect(SAMPLES.map(({ sample }) => sample.name)).toEqual(expect.arrayContaining(["A", "B", "C"]));
});

describe.each(SAMPLES.map(({ profile, sample }) => [profile.id, sample.name, sample, profile] as const))(
  "%s, sample %s",
  (_id, _name, sample, profile) => {
    const evaluation = evaluateSample(sample, profile);

    test.each(sample.indicators.map((row, index) => [`${row.name ?? ""}: ${titleOf(row)}`, row, index] as const))(
      "%s",
      (_title, row, index) => {
        const result = evaluation.indicators[index];
        expect(result && summary(result, row.expected)).toEqual(row.expected);
      },
    );

    test(`makes ${sample.total}, ${sample.grade}`, () => {
      const { score, grade, execution, provisional } = evaluation;
      expect([execution?.score.value ?? null, score.value, grade, provisional]).toEqual([
        sample.execution,
        sample.total,
        sample.grade,
        false,
      ]);
    });
  },
);

test("sample B under rules that deduct 2 points for a target set too low", () => {
  const { sample, profile } = sampleNamed("B");
  const rules = { ...profile, deviation: { explainFrom: decimal("30"), deduction: decimal("2") } };
  expect(evaluateSample(sample, rules).score.value).toBe("86.92");
});

test("sample C has the form's 25 rows, 50 points for each half", () => {
  const { sample, profile } = sampleNamed("C");
  expect(sample.indicators).toHaveLength(25);
  expect(evaluateSample(sample, profile).levels).toEqual([
    { name: "履职效能", weight: "50", score: "50" },
    { name: "管理效率", weight: "50", score: "50" },
  ]);
});
