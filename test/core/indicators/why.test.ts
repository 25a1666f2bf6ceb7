import type { Figure, Judgement } from "../../../src/core/model/evaluation";
import { formatSource } from "../../../src/core/model/area";
import { decimal } from "../../../src/core/amount/decimal";
import { judge } from "../../../src/core/indicators";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { say } from "../../../src/core/wording";
import { type Example, indicatorOf, judgeExample } from "./example";

type Row = Omit<Example, "expected">;

function inputsOf({ score }: Judgement): readonly (readonly [string, Figure["value"], Figure["measure"]])[] {
  return score.inputs.map(({ name, figure }) => [say(name, "zh-CN"), figure.value, figure.measure] as const);
}

test.each<[Row, readonly (readonly string[])[]]>([
  [
    { target: "≤300万元", actual: "3,300,000元", weight: "5" },
    [
      ["分值", "5", "points"],
      ["年度指标值", "3000000", "yuan"],
      ["实际完成值", "3300000", "yuan"],
    ],
  ],
  [
    { target: "≥95%", actual: { value: 0.9, format: "0%", text: "90%" }, weight: "10" },
    [
      ["分值", "10", "points"],
      ["年度指标值", "95", "percent"],
      ["实际完成值", "90", "percent"],
    ],
  ],
  [
    { target: "≥90分", actual: "85分", weight: "9" },
    [
      ["分值", "9", "points"],
      ["年度指标值", "90", "points"],
      ["实际完成值", "85", "points"],
    ],
  ],
  [
    { target: "1-3小时", actual: "300分钟", weight: "6" },
    [
      ["分值", "6", "points"],
      ["指标值下限", "1", "number"],
      ["指标值上限", "3", "number"],
      ["实际完成值", "5", "number"],
    ],
  ],
  [{ target: "不断提升", actual: "不断提升", weight: "7", typed: "7" }, [["分值", "7", "points"]]],
])("the inputs of %j", (row, expected) => {
  expect(inputsOf(judgeExample(row))).toEqual(expected);
});

test("every number of a score leads to its cell", () => {
  const indicator = indicatorOf({ target: "≥6个", actual: "5个", weight: "6" });
  const cells = [indicator.weight?.cell, indicator.target, indicator.actual].map(
    (cell) => cell && formatSource(cell.source),
  );
  const { score } = judge(indicator, decimal("6"), DEFAULT_PROFILE);
  expect(score.inputs.map(({ figure }) => figure.sources.map(formatSource).join())).toEqual(cells);
  expect(score).toMatchObject({ arithmetic: "6 × 5 ÷ 6", places: 2, sources: [] });
});

test("a weight that is not the cell's own names no cell", () => {
  const { score } = judge(indicatorOf({ target: "6个", actual: "6个", weight: "6" }), decimal("7"), DEFAULT_PROFILE);
  expect(score.inputs[0]?.figure.sources).toEqual([]);
});

test("a typed score is sourced to its own cell", () => {
  const indicator = indicatorOf({ target: "不断提升", actual: "不断提升", weight: "7", typed: "7" });
  const { score } = judge(indicator, decimal("7"), DEFAULT_PROFILE);
  expect(score.sources).toEqual([indicator.typedScore?.cell.source]);
});

test("an indicator without a weight is judged and gets no points", () => {
  const judged = judge(indicatorOf({ target: "6个", actual: "6个", weight: "6" }), null, DEFAULT_PROFILE);
  expect([judged.state, judged.score.value]).toEqual(["met", null]);
});

test.each<[Row, string]>([
  [{ target: "≥2次/年", actual: "2次/月", weight: "5" }, "单位不同，不能换算：目标为“次/年”，完成值为“次/月”"],
  [{ target: "≥6个", actual: "6万元", weight: "5" }, "单位不同，不能换算：目标为“个”，完成值为“万元”"],
  [{ target: "≤30万元", actual: "完成", weight: "5" }, "目标是数值“≤30万元”，完成值“完成”不是可比较的数值"],
  [{ sign: "≥", target: "95", unit: "%", actual: "90%", weight: "5" }, "完成值 90% 未达到目标（≥95%），按比例得分"],
  [{ sign: ">", target: "95", unit: "%", actual: "96%", weight: "5" }, "完成值 96% 达到目标（>95%），得满分"],
  [{ target: "0起", actual: "1起", weight: "5" }, "目标为零，实际为 1起"],
  [{ target: "≥0个", actual: "1个", weight: "5" }, "目标 ≥0个 以零为下限，任何结果都算达到，不可衡量"],
])("the reason of %j", (row, expected) => {
  expect(say(judgeExample(row).reason, "zh-CN")).toBe(expected);
});

test.each<[Row, string]>([
  [{ target: "0起", actual: "1起", weight: "5" }, "目标为零：没有发生得满分，发生即不得分"],
  [
    { target: "0起", actual: "1起", weight: "5", rules: { zeroTarget: { perEvent: decimal("2") } } },
    "目标为零：没有发生得满分，每发生一次扣 2 分，扣完为止",
  ],
  [
    {
      target: "≥1项",
      actual: "2项",
      weight: "5",
      rules: { deviation: { explainFrom: decimal("30"), deduction: decimal("2") } },
    },
    "完成值不低于指标值得满分；未达到的，得分 = 分值 × 完成值 ÷ 指标值；明显高于目标（偏离 100%），扣 2 分",
  ],
  [{ target: "不断提升", actual: "部分完成", weight: "5" }, "需由人评分：建议“部分达成”档，按分值的 70% 计，待确认"],
  [
    { target: "不断提升", actual: "已达成", weight: "5", typed: "4" },
    "需由人评分：采用表中已填的得分，属于“达成”档（分值的 80%～100%）",
  ],
])("the rule of %j", (row, expected) => {
  expect(say(judgeExample(row).score.rule, "zh-CN")).toBe(expected);
});

test("a target that refers to the budget leads to the budget's own cell, and the points rest on it", () => {
  const row: Row = {
    name: "成本控制",
    target: "≤预算批复金额",
    actual: "330万元",
    weight: "7",
    workbook: { budget: 300 },
  };
  const { score, reason, restsOn } = judgeExample(row);
  const [, limit] = score.inputs;
  expect(limit && [say(limit.name, "zh-CN"), say(limit.figure.rule, "zh-CN"), limit.figure.value]).toEqual([
    "年度指标值",
    "目标“≤预算批复金额”指的是工作簿中的全年预算数",
    "3000000",
  ]);
  expect(limit?.figure.inputs.map(({ name, figure }) => [say(name, "zh-CN"), figure.value, figure.sources])).toEqual([
    ["全年预算数", "3000000", restsOn?.map(({ source }) => source)],
  ]);
  expect(say(reason, "zh-CN")).toBe("完成值 330万元 未达到目标（全年预算数 300万元），按比例得分");
});

test("a reference that the workbook does not resolve says so", () => {
  const row: Row = { name: "成本控制", target: "≤预算批复金额", actual: "未超预算", weight: "7" };
  expect(say(judgeExample(row).reason, "zh-CN")).toBe(
    "目标“≤预算批复金额”引用的金额在工作簿中找不到，无法比对，完成情况“未超预算”须由人判断",
  );
});

test.each([
  [285, "完成情况“未超预算”与工作簿的金额相符：全年执行数 285万元，不超过全年预算数 300万元，得满分"],
  [320, "完成情况写“未超预算”，但全年执行数 320万元，超过全年预算数 300万元，按比例得分"],
])("words beside a spending of %s万元", (spent, expected) => {
  const row: Row = {
    name: "成本控制",
    target: "≤预算批复金额",
    actual: "未超预算",
    weight: "7",
    workbook: { budget: 300, spent },
  };
  expect(say(judgeExample(row).reason, "zh-CN")).toBe(expected);
});
