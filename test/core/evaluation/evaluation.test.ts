import fc from "fast-check";
import { decimal } from "../../../src/core/amount/decimal";
import { evaluate } from "../../../src/core/evaluation";
import type { Inputs } from "../../../src/core/model/inputs";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { category, execution, indicator, indicatorTable, inputs, spending } from "../inputs-of";

function evaluated(parts: Partial<Inputs>) {
  return evaluate(inputs(parts), DEFAULT_PROFILE);
}

const met = (weight: string) => indicator("≥6个", "6个", { weight });

describe("spending", () => {
  test("the table's own total is the base, also where the categories do not add up to it", () => {
    const { spending: result } = evaluated({
      spending: spending(200, [category("301", "工资福利支出", 50), category("302", "商品和服务支出", 50)]),
    });
    expect(result?.total.value).toBe("200");
    expect(result?.categories.map(({ share }) => share.value)).toEqual(["25", "25"]);
  });

  test.each([
    ["no total cell", undefined],
    ["a blank total cell", null],
  ])("with %s the total is the sum", (_name, total) => {
    const { spending: result } = evaluated({
      spending: spending(total, [category("301", "工资福利支出", 0.1), category("302", "商品和服务支出", 0.2)]),
    });
    expect(result?.total.value).toBe("0.3");
  });

  test("a blank category is absent, a zero is zero, and neither breaks the others", () => {
    const { spending: result } = evaluated({
      spending: spending(100, [
        category("301", "工资福利支出", 100),
        category("303", "对个人和家庭的补助", null),
        category("310", "资本性支出", 0),
      ]),
    });
    expect(result?.categories.map(({ amount, share }) => [amount.value, share.value])).toEqual([
      ["100", "100"],
      [null, null],
      ["0", "0"],
    ]);
  });

  test("an error in the total cell gives no total and no shares, not a guess", () => {
    const { spending: result, findings } = evaluated({
      spending: spending({ error: "#REF!" }, [category("301", "工资福利支出", 100)]),
    });
    expect(result?.total.value).toBeNull();
    expect(result?.categories[0]?.share.value).toBeNull();
    expect(findings.some(({ id, severity }) => id === "C35" && severity === "error")).toBe(true);
  });

  test("multiplying every amount by the same factor changes no share", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(10, 1000, 10_000), (parts, factor) => {
        const sharesOf = (scale: number) =>
          evaluated({
            spending: spending(
              undefined,
              parts.map((part, index) => category(`30${index}`, "类", part * scale)),
            ),
          }).spending?.categories.map(({ share }) => share.value);
        expect(sharesOf(factor)).toEqual(sharesOf(1));
      }),
    );
  });
});

describe("execution", () => {
  test("the rate is capped at 100 % for points, not in itself", () => {
    const { execution: result } = evaluated({
      execution: execution(100, 120),
      indicators: indicatorTable([met("90")]),
    });
    expect([result?.rate.value, result?.score.value]).toEqual(["120", "10"]);
  });

  test("what was spent falls back to the spending table's total", () => {
    const { execution: result } = evaluated({
      spending: spending(80, [category("301", "工资福利支出", 80)]),
      execution: execution(100, null),
    });
    expect([result?.spent.value, result?.rate.value]).toEqual(["80", "80"]);
  });

  test("a budget of zero gives no rate, no points and no total", () => {
    const result = evaluated({ execution: execution(0, 5), indicators: indicatorTable([met("90")]) });
    expect([result.execution?.rate.value, result.execution?.score.value, result.score.value]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("a form whose indicators already take 100 points leaves the execution rate none", () => {
    const result = evaluated({ execution: execution(100, 50, null), indicators: indicatorTable([met("100")]) });
    expect([result.execution?.weight.value, result.score.value]).toEqual(["0", "100"]);
  });
});

describe("the total", () => {
  test("is the sum of execution and indicators, with its grade", () => {
    const { score, grade } = evaluated({
      execution: execution(100, 90),
      indicators: indicatorTable([met("50"), indicator("≥6个", "3个", { weight: "40" })]),
    });
    expect([score.value, grade]).toEqual(["79", "中"]);
  });

  test.each([
    ["a blank actual", indicator("≥6个", "", { weight: "40" })],
    ["words against a number", indicator("≤30万元", "完成", { weight: "40" })],
  ])("is absent with %s on a weighted row", (_name, faulty) => {
    const { score, grade } = evaluated({
      execution: execution(100, 90),
      indicators: indicatorTable([met("50"), faulty]),
    });
    expect([score.value, grade]).toEqual([null, null]);
  });

  test("does not wait for a row without points", () => {
    const { score } = evaluated({
      execution: execution(100, 100),
      indicators: indicatorTable([met("90"), indicator("≥6个", "", { weight: "0" })]),
    });
    expect(score.value).toBe("100");
  });

  test("is absent without any execution block, and the finding says so", () => {
    const { score, findings } = evaluated({ indicators: indicatorTable([met("90")]) });
    expect(score.value).toBeNull();
    expect(findings.some(({ message }) => message.key === "review.no-execution")).toBe(true);
  });

  test("is provisional while a qualitative indicator is only proposed", () => {
    const { score, provisional } = evaluated({
      execution: execution(100, 100),
      indicators: indicatorTable([met("80"), indicator("不断提升", "不断提升", { weight: "10" })]),
    });
    expect([score.value, provisional]).toEqual(["100", true]);
  });

  test("never takes a typed score for what can be computed", () => {
    const { score, findings } = evaluated({
      execution: execution(100, 100),
      indicators: indicatorTable([indicator("≥6个", "3个", { weight: "90", score: "90", reason: "调整" })]),
    });
    expect(score.value).toBe("55");
    expect(findings.map(({ id }) => id)).toContain("C07");
  });

  test("the order of the rows changes nothing but the order", () => {
    const rows = [
      met("30"),
      indicator("≥95%", "90%", { weight: "30" }),
      indicator("≤300万元", "330万元", { weight: "30" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        const total = (order: typeof rows) =>
          evaluated({ execution: execution(100, 100), indicators: indicatorTable(order) }).score.value;
        expect(total(shuffled)).toBe(total(rows));
      }),
    );
  });
});

test("levels add up their indicators in the table's order", () => {
  const { levels } = evaluated({
    indicators: indicatorTable([
      indicator("≥6个", "6个", { weight: "50", level1: "产出指标" }),
      indicator("≥90%", "45%", { weight: "40", level1: "效益指标" }),
    ]),
  });
  expect(levels).toEqual([
    { name: "产出指标", weight: decimal("50"), score: decimal("50") },
    { name: "效益指标", weight: decimal("40"), score: decimal("20") },
  ]);
});

test("categories come in the order of their codes, however the table's blocks stand beside one another", () => {
  const { spending: result } = evaluated({
    spending: spending(6, [
      category("301", "工资福利支出", 1),
      category("303", "对个人和家庭的补助", 2),
      category("302", "商品和服务支出", 3),
    ]),
  });
  expect(result?.categories.map(({ code }) => code)).toEqual(["301", "302", "303"]);
});

test("a profile's caps hold the total down when too little was spent, and the reason says so", () => {
  const capping = {
    ...DEFAULT_PROFILE,
    totalCaps: [
      { below: decimal("60"), atMost: decimal("69") },
      { below: decimal("70"), atMost: decimal("79") },
    ],
  };
  const total = (spent: number) =>
    evaluate(inputs({ execution: execution(100, spent), indicators: indicatorTable([met("90")]) }), capping).score;
  expect([59, 69, 70].map((spent) => total(spent).value)).toEqual(["69", "79", "97"]);
  expect(total(59).rule.key).toBe("evaluation.rule-total-capped");
});
