import fc from "fast-check";
import { compare, type Decimal, decimal } from "../../../src/core/amount/decimal";
import { executionRule, scoreExecution } from "../../../src/core/indicators";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import type { Profile } from "../../../src/core/profiles/profile";

const TEN = decimal("10");
const percents = fc.integer({ min: -5000, max: 20000 }).map((cents) => decimal((cents / 100).toFixed(2)));

function stepped(passFrom: Decimal | null): Profile {
  const steps = [
    { from: decimal("95"), share: decimal("100") },
    { from: decimal("80"), share: decimal("60") },
  ];
  return { ...DEFAULT_PROFILE, execution: { ...DEFAULT_PROFILE.execution, method: "steps", steps, passFrom } };
}

test.each([
  ["96.59", "9.66"],
  ["100", "10"],
  ["76", "7.6"],
  ["104.2", "10"],
  ["0", "0"],
  ["-3", "0"],
])("a rate of %s %% gives %s of 10 points", (rate, expected) => {
  expect(scoreExecution(decimal(rate), TEN, DEFAULT_PROFILE)).toBe(expected);
});

test.each([
  ["95", "10", "indicators.rule.execution-step"],
  ["94.99", "6", "indicators.rule.execution-step"],
  ["80", "6", "indicators.rule.execution-step"],
  ["79.99", "0", "indicators.rule.execution-below"],
])("by steps, %s %% gives %s", (rate, expected, rule) => {
  expect(scoreExecution(decimal(rate), TEN, stepped(null))).toBe(expected);
  expect(executionRule(decimal(rate), stepped(null)).key).toBe(rule);
});

test("below the pass mark nothing is given", () => {
  const profile = { ...DEFAULT_PROFILE, execution: { ...DEFAULT_PROFILE.execution, passFrom: decimal("80") } };
  expect(scoreExecution(decimal("79.99"), TEN, profile)).toBe("0");
  expect(executionRule(decimal("79.99"), profile)).toEqual({
    key: "indicators.rule.execution-below",
    parameters: { from: "80" },
  });
  expect(scoreExecution(decimal("80"), TEN, profile)).toBe("8");
  expect(executionRule(decimal("80"), profile).key).toBe("indicators.rule.execution");
});

test("below the last step, the rule names it", () => {
  expect(executionRule(decimal("79.99"), stepped(null)).parameters).toEqual({ from: "80" });
  expect(executionRule(decimal("59.99"), stepped(decimal("60"))).parameters).toEqual({ from: "60" });
});

test("points lie between 0 and the weight and grow with the rate", () => {
  fc.assert(
    fc.property(percents, percents, (left, right) => {
      const [low, high] = compare(left, right) <= 0 ? [left, right] : [right, left];
      const [less, more] = [low, high].map((rate) => scoreExecution(rate, decimal("9.995"), DEFAULT_PROFILE));
      expect(compare(less ?? TEN, more ?? TEN)).toBeLessThanOrEqual(0);
      expect(compare(less ?? TEN, decimal("0"))).toBeGreaterThanOrEqual(0);
      expect(compare(more ?? TEN, decimal("9.995"))).toBeLessThanOrEqual(0);
    }),
  );
});
