import { evaluate } from "../../../src/core/evaluation";
import type { ControlInput, Inputs } from "../../../src/core/model/inputs";
import type { FigureName } from "../../../src/core/model/mapping";
import { formatSource } from "../../../src/core/model/area";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { say } from "../../../src/core/wording";
import { decimal } from "../../../src/core/amount/decimal";
import { amount, category, cell, execution, inputs, spending } from "../inputs-of";

const money = (name: FigureName, yuan: number | null): ControlInput => ({
  name,
  words: [],
  kind: "amount",
  amounts: [amount(yuan)],
});
const people = (name: FigureName, number: string): ControlInput => ({
  name,
  words: [],
  kind: "count",
  counts: [{ cell: cell(Number(number)), number: decimal(number) }],
});
const block = (initial: number | null, budget: number | null, spent: number) => ({
  execution: {
    ...execution(budget, spent),
    initialBudget: initial === null ? null : amount(initial),
    budget: budget === null ? null : amount(budget),
  },
});
const threePublic = (budget: number | null, spent: number | null, before?: number): Partial<Inputs> => ({
  controls: [
    money("three-public-budget", budget),
    money("three-public-spent", spent),
    ...(before === undefined ? [] : [money("three-public-before", before)]),
  ],
});

function measure(id: string, parts: Partial<Inputs>) {
  const found = evaluate(inputs(parts), DEFAULT_PROFILE).measures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

test.each<[string, Partial<Inputs>, string | null, string | null]>([
  ["budget-completion", block(100, 120, 110), "91.67", "110 ÷ 120"],
  ["budget-adjustment", block(100, 120, 110), "20", "|120 − 100| ÷ 100"],
  ["budget-adjustment", block(100, 90, 80), "10", "|90 − 100| ÷ 100"],
  ["final-against-budget", block(100, 120, 110), "10", "(110 − 100) ÷ 100"],
  ["final-against-budget", block(100, 120, 95), "-5", "(95 − 100) ÷ 100"],
  ["carry-over", { ...block(100, 120, 110), controls: [money("carry-over", 10)] }, "8.33", "10 ÷ 120"],
  ["carry-over-change", { controls: [money("carry-over", 8), money("carry-over-before", 10)] }, "-20", "(8 − 10) ÷ 10"],
  ["operating-control", { controls: [money("operating-spent", 99), money("operating-budget", 90)] }, "110", "99 ÷ 90"],
  ["three-public-control", threePublic(50, 42.5), "85", "42.5 ÷ 50"],
  ["three-public-change", threePublic(50, 45, 50), "-10", "(45 − 50) ÷ 50"],
  [
    "procurement-execution",
    { controls: [money("procurement-spent", 7274), money("procurement-budget", 10000)] },
    "72.74",
    "7274 ÷ 10000",
  ],
  ["assets-in-use", { controls: [money("fixed-assets-in-use", 9), money("fixed-assets", 10)] }, "90", "9 ÷ 10"],
  ["staff-control", { controls: [people("staff", "46"), people("posts", "45")] }, "102.22", "46 ÷ 45"],
])("%s", (id, parts, rate, arithmetic) => {
  expect(measure(id, parts).rate).toMatchObject({ value: rate, arithmetic, measure: "percent", places: 2 });
});

test.each<[string, Partial<Inputs>, string]>([
  ["carry-over", block(100, 120, 110), "工作簿中没有列示年末结转结余的收入支出决算总表，不能算"],
  [
    "procurement-execution",
    { controls: [money("procurement-spent", 1)] },
    "工作簿中没有列示政府采购预算数的政府采购情况表，不能算",
  ],
  ["staff-control", {}, "工作簿中没有列示在职人员数的基本数字表，不能算"],
  ["three-public-control", threePublic(0, 0), "分母为零，比率不能算"],
  ["three-public-control", threePublic(null, 5), "工作簿中没有列示“三公”经费预算数的“三公”经费支出决算表，不能算"],
  ["carry-over-change", { controls: [money("carry-over", 8), money("carry-over-before", 0)] }, "分母为零，比率不能算"],
  // The year's budget that was never adjusted is not known to be the initial one.
  ["budget-adjustment", block(100, null, 90), "工作簿中没有列示全年预算数（调整后）的预算执行表，不能算"],
])("%s is absent, and says why", (id, parts, reason) => {
  const { rate } = measure(id, parts);
  expect(rate.value).toBeNull();
  expect(say(rate.rule, "zh-CN")).toBe(reason);
  expect(say(rate.rule, "en")).not.toBe("");
});

test("a part of the spending does not stand for the whole", () => {
  const part = spending(90, [category("301", "工资福利支出", 90)], "basic-expenditure");
  expect(measure("budget-completion", { spending: part }).rate.value).toBeNull();
});

test("both figures lead to their cells", () => {
  const { rate } = measure("staff-control", { controls: [people("staff", "46"), people("posts", "45")] });
  expect(rate.inputs.map(({ name, figure }) => [say(name, "zh-CN"), figure.sources.map(formatSource).length])).toEqual([
    ["在职人员数", 1],
    ["编制数", 1],
  ]);
});
