import { decimal, sum, ZERO } from "../../../src/core/amount/decimal";
import { scoreExecution } from "../../../src/core/indicators";
import { DEFAULT_PROFILE, gradeOf } from "../../../src/core/profiles";
import { type Example, judgeExample, summary, titleOf } from "./example";
import samples from "./samples.json";

const TOTALS = [
  { sample: "A", rate: "100", execution: "10", total: "100", grade: "优" },
  { sample: "B", rate: "96.59", execution: "9.66", total: "88.92", grade: "良" },
] as const;

describe.each(TOTALS)("sample $sample", ({ sample, rate, execution, total, grade }) => {
  const rows = samples[sample] as readonly Example[];

  test.each(rows.map((row) => [`${row.name ?? ""}: ${titleOf(row)}`, row] as const))("%s", (_title, row) => {
    expect(summary(judgeExample(row), row.expected)).toEqual(row.expected);
  });

  test(`makes ${total}, ${grade}`, () => {
    const executionScore = scoreExecution(decimal(rate), decimal("10"), DEFAULT_PROFILE);
    const score = sum([executionScore, ...rows.map((row) => judgeExample(row).score.value ?? ZERO)]);
    expect([executionScore, score, gradeOf(score, DEFAULT_PROFILE)]).toEqual([execution, total, grade]);
  });
});

test("sample B under rules that deduct 2 points for a target set too low", () => {
  const rules = { deviation: { explainFrom: decimal("30"), deduction: decimal("2") } };
  const scores = samples.B.map((row) => judgeExample({ ...(row as Example), rules }).score.value ?? ZERO);
  expect(sum([decimal("9.66"), ...scores])).toBe("86.92");
});
