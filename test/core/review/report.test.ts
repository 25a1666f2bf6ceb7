import fc from "fast-check";
import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { formatGrouped } from "../../../src/core/amount/decimal";
import { fromYuan } from "../../../src/core/amount/money-unit";
import { formatSource } from "../../../src/core/model/area";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { rejoinLines, reportText } from "../../../src/core/report";
import { withReport } from "../../../src/core/review";
import { runRiver } from "../../../src/core/river";
import { say } from "../../../src/core/wording";
import { brokenLikePdf, SEED } from "../report/seed";
import { snapshotOf } from "../snapshot-of";

const [sample] = SAMPLE_WORKBOOKS;
const { evaluation } = runRiver(snapshotOf(sample!.sheets, sample!.file), DEFAULT_PROFILE, {});

function findingsIn(text: string) {
  const paragraphs = rejoinLines(text).map((each) => ({ text: each }));
  return withReport(evaluation, DEFAULT_PROFILE, reportText("报告.txt", paragraphs)).findings;
}

const told = (text: string) =>
  findingsIn(text)
    .filter(({ id }) => ["C06", "C42", "C43", "C44", "C45"].includes(id))
    .map(({ id, where, message }) => [id, where && formatSource(where), say(message, "zh-CN")] as const);

const whole = SEED.join("\n");

describe("the published report beside the sample's workbook", () => {
  test.each([
    ["paragraph by paragraph", whole],
    ["as a PDF gives it, in lines of 29", brokenLikePdf(SEED)],
    ["in lines of 41", brokenLikePdf(SEED, 41)],
  ])("%s: its known slips, and nothing else", (_how, text) => {
    const found = told(text);
    expect(found.map(([id]) => id)).toEqual(["C42", "C44", "C44", "C44"]);
    expect(found[1]![2]).toContain("写作“江门市政务服务数据管理局”，封面或工作簿为“江门市政务服务和数据管理局”");
    expect(found[2]![2]).toContain("标点“，。”连用");
    expect(found[3]![2]).toContain("“（”没有配对");
  });

  test("broken lines are joined to the paragraphs they were", () => {
    const joined = rejoinLines(brokenLikePdf(SEED)).join("\n").replace(/\s+/g, "");
    expect(joined).toBe(whole.replace(/\s+/g, ""));
    expect(rejoinLines(brokenLikePdf(SEED)).length).toBeLessThan(SEED.length + 8);
  });
});

describe("a wrong number is found wherever it is planted", () => {
  test.each([
    ["C06", "自评得分为 100分", "自评得分为 98分"],
    ["C06", "绩效等级为“优”", "绩效等级为“良”"],
    ["C06", "从 2021 年的“良”", "从 2021 年的“中”"],
    ["C45", "（2023 年）", "（2022 年）"],
    ["C45", "2023 年部门决算总支出", "2022 年部门决算总支出"],
    ["C45", "12,054.87", "12,045.87"],
    ["C45", "2,260.22", "5,030.51"],
    ["C45", "18.75%", "18.76%"],
    ["C45", "5,030.51", "5,030.15"],
    ["C45", "41.73%", "18.75%"],
    ["C45", "140.17", "140.16"],
    ["C45", "4,623.97 万元", "4,623.97 元"],
    ["C45", "38.36%", "38.63%"],
    ["C45", "6 个", "8 个"],
    ["C45", "16 个", "18 个"],
    ["C45", "合规率 100%", "合规率 99%"],
    ["C45", "推送率 100%", "推送率 95%"],
    ["C45", "达到 100%", "达到 98%"],
    ["C45", "为87分", "为78分"],
    ["C45", "84.25", "84.52"],
    ["C45", "复核得分为90.10，评价等级为", "复核得分为91.10，评价等级为"],
    ["C45", "复核得分为90.10，评价等级从", "复核得分为90.01，评价等级从"],
  ])("%s %s → %s", (id, right, wrong) => {
    expect(whole).toContain(right);
    for (const text of [
      whole.replace(right, wrong),
      brokenLikePdf(SEED.join("\n").replace(right, wrong).split("\n")),
    ]) {
      const added = told(text).filter(([found]) => found !== "C42" && found !== "C44");
      expect(added.map(([found]) => found)).toEqual([id]);
      expect(added[0]![2]).toContain(/[\d,.]+/.exec(wrong)?.[0] === undefined ? wrong.slice(-2, -1) : "报告第");
    }
  });
});

test("any other amount in the place of a category's is found", () => {
  const amounts = evaluation.spending!.categories.filter(({ amount }) => amount.value !== null && amount.value !== "0");
  fc.assert(
    fc.property(fc.constantFrom(...amounts), fc.integer({ min: 1, max: 99_999_999 }), ({ name, amount }, cents) => {
      const right = formatGrouped(fromYuan(amount.value!, "ten-thousand-yuan"), 2);
      const wrong = formatGrouped(
        `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}` as never,
        2,
      );
      const found = told(`一、支出情况\n2023年${name}${wrong}万元。`).filter(([id]) => id === "C45");
      expect(found).toHaveLength(right === wrong ? 0 : 1);
    }),
    { numRuns: 60 },
  );
});

test("the findings' ids and places are said in both languages", () => {
  for (const { message, advice } of findingsIn(whole.replace("12,054.87", "1.00"))) {
    expect(say(message, "en")).not.toMatch(/undefined|\{/);
    if (advice !== null) expect(say(advice, "en")).not.toBe("");
  }
});
