import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { decimal, HUNDRED, minimum, multiply, round } from "../../../src/core/amount/decimal";
import {
  explainFigure,
  explainGrade,
  explainIndicator,
  type ExplanationLine,
  namedFigures,
} from "../../../src/core/explanation";
import { arithmeticText } from "../../../src/core/explanation/value-text";
import { formatSource } from "../../../src/core/model/area";
import type { Evaluation, Figure } from "../../../src/core/model/evaluation";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { type Language, message, say } from "../../../src/core/wording";
import { evaluateSample, SAMPLES } from "../profiles/samples";
import { snapshotOf } from "../snapshot-of";
import { reckon } from "./arithmetic";

function riverOf(file: string): Evaluation {
  const sample = SAMPLE_WORKBOOKS.find((workbook) => workbook.file === file);
  if (sample === undefined) throw new Error(`no sample ${file}`);
  return runRiver(snapshotOf(sample.sheets, sample.file), DEFAULT_PROFILE, {}).evaluation;
}

const filed = riverOf("jiangmen-2023.xlsx");
const reviewed = riverOf("jiangmen-2023-reviewed.xlsx");
const EVALUATIONS = [filed, reviewed, ...SAMPLES.map(({ profile, sample }) => evaluateSample(sample, profile))];

function printed(lines: readonly ExplanationLine[], language: Language = "zh-CN"): readonly string[] {
  return lines.map(({ depth, text, sources }) =>
    ["　".repeat(depth) + say(text, language), ...sources.map((source) => formatSource(source))].join(" "),
  );
}

function indicatorNamed(evaluation: Evaluation, word: string) {
  const found = evaluation.indicators.find(({ input }) => input.level3.includes(word));
  if (found === undefined) throw new Error(`no indicator ${word}`);
  return found;
}

test("an indicator in proportion", () => {
  expect(printed(explainIndicator(indicatorNamed(reviewed, "网点数")))).toEqual([
    "判断：完成值 5个 未达到目标（≥6个），按比例得分 '绩效指标'!E8 '绩效指标'!F8",
    "规则：完成值不低于指标值得满分；未达到的，得分 = 分值 × 完成值 ÷ 指标值",
    "分值：6 分 '绩效指标'!G8",
    "年度指标值：6 '绩效指标'!E8",
    "　规则：单元格内容“≥6个”，读作 6个",
    "实际完成值：5 '绩效指标'!F8",
    "　规则：单元格内容“5个”，读作 5个",
    "算式：6 × 5 ÷ 6",
    "取数：四舍五入，保留2位小数",
    "结果：跨境通办政务服务专区网点数 ＝ 5.00 分",
    "偏差：-16.67%（正数为优于目标）",
    "注意：须说明偏差原因",
  ]);
});

test("the points of the execution rate, down to the cells", () => {
  const score = reviewed.execution?.score;
  if (score === undefined) throw new Error("there is an execution block");
  expect(printed(explainFigure(message("explanation.execution-score"), score), "en")).toEqual([
    expect.stringMatching(/^Rule: /),
    "weight: 10 points '预算执行'!E5",
    "execution rate: 96.59%",
    "　Rule: execution rate = spent ÷ budget of the year",
    "　spent in the year: 120,548,700.00 yuan (12,054.87 ten thousand) '预算执行'!D5",
    "　budget of the year: 124,800,000.00 yuan (12,480.00 ten thousand) '预算执行'!C5",
    "　Arithmetic: 120,548,700 ÷ 124,800,000",
    "　Rounding: half-up, 2 decimals",
    "Arithmetic: 10 × 96.59 ÷ 100",
    "Rounding: half-up, 2 decimals",
    "Result: points of budget execution = 9.66 points",
  ]);
});

test("the total names each part once, and leaves theirs to their own answers", () => {
  const lines = printed(explainFigure(message("explanation.total-score"), reviewed.score, 1));
  expect(lines[0]).toBe("规则：总分＝预算执行率得分＋各项指标得分");
  expect(lines.slice(1, 3)).toEqual(["预算执行率：9.66 分", "跨境通办政务服务专区网点数：5.00 分"]);
  expect(lines.slice(-3)).toEqual([
    "算式：9.66 + 5 + 6 + 6 + 5.95 + 6 + 0 + 4.9 + 7 + 8 + 5.6 + 5 + 10 + 9.81",
    "取数：四舍五入，保留2位小数",
    "结果：总分 ＝ 88.92 分",
  ]);
});

test("the grade: bands, total, rounding, and the band the total lies in", () => {
  expect(printed(explainGrade(reviewed))).toEqual([
    "规则：“全国通用（2020）：执行率10 产出50 效益30 满意度10”的等级：优：90 分及以上；良：80 分及以上、不到 90 分；中：60 分及以上、不到 80 分；差：不到 60 分",
    "总分：88.92 分",
    "取数：总分先四舍五入保留2位小数，再与等级线比较",
    "判断：88.92 ≥ 80，且 88.92 < 90，属“良”",
    "结果：等级 ＝ 良",
  ]);
  expect(printed(explainGrade(filed), "en").slice(-2)).toEqual(["Verdict: 100.00 ≥ 90: “优”", "Result: grade = 优"]);
});

test("a total on a boundary, a provisional one and an absent one say so", () => {
  const graded = (value: string | null, provisional = false) =>
    printed(
      explainGrade({
        ...filed,
        score: { ...filed.score, value: value === null ? null : decimal(value) },
        grade: value === null ? null : "优",
        provisional,
      }),
    );
  expect(graded("90").at(-1)).toBe("注意：总分 90.00 正好在等级线上，少一分一厘就降一档");
  expect(graded("95", true).at(-1)).toBe("注意：总分里有待确认的建议得分，等级是暂定的");
  expect(graded(null).slice(1)).toEqual(["总分：空缺", "结果：总分空缺，不定等级"]);
});

test("an absent number says why it is absent", () => {
  const staff = filed.measures.find(({ id }) => id === "staff-control");
  if (staff === undefined) throw new Error("every measure is there");
  const lines = printed(explainFigure(staff.name, staff.rate));
  expect(lines[0]).toBe("规则：工作簿中没有列示在职人员数的基本数字表，不能算");
  expect(lines.at(-1)).toBe("结果：在职人员控制率 空缺");
});

describe.each(EVALUATIONS.map((evaluation, index) => [index, evaluation] as const))("evaluation %d", (_index, each) => {
  const figures = namedFigures(each);

  test("the arithmetic that is shown gives the number that is shown", () => {
    const wrong = figures.filter(({ figure }) => !agrees(figure)).map(({ name }) => say(name, "zh-CN"));
    expect(wrong).toEqual([]);
  });

  test("every number is read from cells, follows from others, or names the rule that sets it", () => {
    const visit = (figure: Figure): readonly Figure[] => [
      figure,
      ...figure.inputs.flatMap(({ figure }) => visit(figure)),
    ];
    const all = figures.flatMap(({ figure }) => visit(figure));
    const groundless = all.filter(
      ({ rule, sources, inputs }) => rule.key === "evaluation.rule-read" && sources.length + inputs.length === 0,
    );
    expect(groundless).toEqual([]);
  });

  test("can be said in both languages, and ends with the result", () => {
    const answers = [
      ...figures.map(({ name, figure }) => explainFigure(name, figure)),
      ...each.indicators.map(explainIndicator),
    ];
    for (const lines of answers) {
      expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["rule", "result"]));
      expect(printed(lines, "en").join("\n")).not.toMatch(/[{}]/);
      expect(printed(lines, "zh-CN").join("\n")).not.toMatch(/[{}]/);
    }
  });
});

/** Points never exceed the weight, so that a sum of more is cut to it. */
function agrees({ arithmetic, value, measure, places, inputs }: Figure): boolean {
  if (arithmetic === null || value === null) return arithmetic === null;
  const exact = reckon(arithmeticText(arithmetic));
  if (exact === null) return false;
  const scaled = measure === "percent" ? multiply(exact, HUNDRED) : exact;
  const weight = measure === "points" && inputs[0]?.name.key === "indicators.weight" ? inputs[0].figure.value : null;
  const capped = weight === null ? scaled : minimum(scaled, weight);
  return [capped, scaled].some((each) => (places === null ? each : round(each, places)) === value);
}

test.each([
  ["120548706.69 ÷ 124800000", "120,548,706.69 ÷ 124,800,000"],
  ["6 × 5 ÷ 6", "6 × 5 ÷ 6"],
  ["1.123456 + 12345", "1.123456 + 12,345"],
])("%s is printed %s", (arithmetic, expected) => {
  expect(arithmeticText(arithmetic)).toBe(expected);
});

test.each([
  ["6 × 5 ÷ 6", "5"],
  ["7 × 70%", "4.9"],
  ["(110 − 100) ÷ 100", "0.1"],
  ["|90 − 100| ÷ 100", "0.1"],
  ["5 × (1 − (33 − 30) ÷ 30)", "4.5"],
  ["1,000 + 2", "1002"],
])("the test itself reckons %s", (arithmetic, expected) => {
  expect(reckon(arithmetic)).toBe(decimal(expected));
});
