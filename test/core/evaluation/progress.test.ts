import { decimal } from "../../../src/core/amount/decimal";
import { evaluate } from "../../../src/core/evaluation";
import { formatSource } from "../../../src/core/model/area";
import type { Inputs, ProgressInput } from "../../../src/core/model/inputs";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import type { ProgressRule } from "../../../src/core/profiles/profile";
import { amount, execution, indicator, indicatorTable, inputs } from "../inputs-of";

type Amounts = Readonly<Record<number, number | null>>;

const SOURCE = amount(0).cell.source;

function progress(budget: number | null, cumulative: Amounts, monthly: Amounts = {}): ProgressInput {
  const months = [...new Set([...Object.keys(cumulative), ...Object.keys(monthly)])].map(Number);
  const read = (value: number | null | undefined) => (value === undefined ? null : amount(value));
  return {
    source: SOURCE,
    budget: budget === null ? null : amount(budget),
    months: months.map((month) => ({ month, cumulative: read(cumulative[month]), monthly: read(monthly[month]) })),
  };
}

function evaluated(input: ProgressInput, parts: Partial<Inputs> = {}, rule: Partial<ProgressRule> = {}) {
  const profile = { ...DEFAULT_PROFILE, progress: { ...DEFAULT_PROFILE.progress, ...rule } };
  return evaluate(inputs({ progress: input, ...parts }), profile).progress;
}

const JUNE = { milestones: [{ month: 6, rate: decimal("55") }] };

test.each<[string, ProgressInput, Partial<ProgressRule>, readonly (string | boolean | null)[]]>([
  ["half spent in June is on time", progress(100, { 6: 50 }), {}, ["50", "50", "0", false]],
  ["exactly five points below still passes", progress(100, { 6: 45 }), {}, ["45", "50", "-5", false]],
  ["a little more than five points below is behind", progress(10000, { 6: 4499 }), {}, ["44.99", "50", "-5.01", true]],
  ["a quarter is 25 %", progress(100, { 3: 30 }), {}, ["30", "25", "5", false]],
  ["a month's share of the year is rounded", progress(100, { 1: 8 }), {}, ["8", "8.33", "-0.33", false]],
  ["a milestone takes the place of the calendar", progress(100, { 6: 49 }), JUNE, ["49", "55", "-6", true]],
  ["another month keeps to the calendar", progress(100, { 7: 54 }), JUNE, ["54", "58.33", "-4.33", false]],
  ["a bureau may let more pass", progress(100, { 6: 41 }), { behind: decimal("10") }, ["41", "50", "-9", false]],
  ["more than the budget is more than 100 %", progress(100, { 12: 104 }), {}, ["104", "100", "4", false]],
  ["without a budget there is no rate", progress(null, { 6: 50 }), {}, [null, "50", null, null]],
  ["a budget of zero gives no rate", progress(0, { 6: 50 }), {}, [null, "50", null, null]],
])("%s", (_why, input, rule, expected) => {
  const month = evaluated(input, {}, rule)?.months[0];
  expect([month?.rate.value, month?.schedule.value, month?.deviation.value, month?.behind]).toEqual(expected);
});

test("months without a cumulative amount are summed, and a gap leaves the sum absent", () => {
  const result = evaluated(progress(1000, {}, { 2: 20.5, 1: 10, 4: 30 }));
  expect(result?.months.map(({ month, spent }) => [month, spent.value, spent.arithmetic])).toEqual([
    [1, "10", "10"],
    [2, "30.5", "10 + 20.5"],
    [4, null, null],
  ]);
  expect(result?.months[2]?.spent.rule).toEqual({ key: "evaluation.no-month", parameters: { month: "3" } });
});

test("the budget of the execution table stands in, and every number leads to a cell", () => {
  const result = evaluated(progress(null, { 6: 50 }), { execution: execution(200, 190) });
  const rate = result?.months[0]?.rate;
  expect(rate).toMatchObject({ value: "25", arithmetic: "50 ÷ 200" });
  for (const { figure } of rate?.inputs ?? []) expect(figure.sources.map(formatSource)).toHaveLength(1);
});

describe("双监控", () => {
  const goals = (actual: string) => ({
    indicators: indicatorTable([indicator("≥100个", actual, { weight: "50" })]),
  });

  test.each<[number, string, boolean, boolean | null, string]>([
    [100, "100个", false, false, "evaluation.monitor-fine"],
    [94, "100个", true, false, "evaluation.monitor-spending-behind"],
    [100, "94个", false, true, "evaluation.monitor-goals-behind"],
    [94, "94个", true, true, "evaluation.monitor-both-behind"],
    [95, "95个", false, false, "evaluation.monitor-fine"],
    [95, "", false, null, "evaluation.monitor-spending-fine-only"],
    [94, "", true, null, "evaluation.monitor-spending-behind-only"],
  ])("%d %% spent at the year's end with %s of 100", (spent, actual, spendingBehind, goalsBehind, verdict) => {
    const result = evaluated(progress(100, { 6: 1, 12: spent }), goals(actual));
    expect(result?.monitoring).toMatchObject({ month: 12, spendingBehind, goalsBehind, verdict: { key: verdict } });
  });

  test("is absent without any rate", () => {
    expect(evaluated(progress(null, { 6: 50 }))?.monitoring).toBeNull();
  });
});
