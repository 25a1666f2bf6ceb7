import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { evaluate } from "../../../src/core/evaluation";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { formatSource } from "../../../src/core/model/area";
import { runRiver } from "../../../src/core/river";
import { snapshotOf } from "../snapshot-of";
import { type Form, inputsOfForm } from "./form";

const rehearsalOf = (form: Form) => evaluate(inputsOfForm(form), DEFAULT_PROFILE).rehearsal;
const met = ["产出指标", "数量指标", "网点数", "≥6个", "6个", "80"] as const;

test("what is computed is fixed; what a person judges lies within its band", () => {
  const { range } = rehearsalOf({
    rows: [met, ["效益指标", "社会效益指标", "服务质量", "不断提升", "不断提升", "10", { score: "10" }]],
    execution: [100, 100],
  });
  expect(range).toMatchObject({ low: "98", high: "100", lowGrade: "优", highGrade: "优" });
  expect(range?.free.map(({ name, low, high }) => [name, low, high])).toEqual([["服务质量", "8", "10"]]);
});

test("words that say less than the score widen the range to their own band", () => {
  const { range } = rehearsalOf({
    rows: [met, ["效益指标", "社会效益指标", "服务质量", "不断提升", "部分完成", "10", { score: "10" }]],
    execution: [100, 100],
  });
  expect([range?.low, range?.high]).toEqual(["96", "100"]);
});

test("an indicator without a score may get nothing or everything, and the range says so although there is no total", () => {
  const rehearsal = rehearsalOf({
    rows: [met, ["产出指标", "成本指标", "成本", "≤30万元", "完成", "10"]],
    execution: [100, 100],
  });
  expect([rehearsal.range?.low, rehearsal.range?.high]).toEqual(["90", "100"]);
  expect(rehearsal.risks.find(({ id }) => id === "C16")?.points).toBe("10");
  expect(rehearsal.self).toBeNull();
});

test("points at risk are stated where a rule states them, and only there", () => {
  const { risks, unquantified } = rehearsalOf({
    rows: [
      ["产出指标", "数量指标", "网点数", "≥6个", "3个", "80", { score: "60", reason: "延期" }],
      ["产出指标", "时效指标", "报送", "及时", "及时", "10", { score: "10", reason: "" }],
    ],
    execution: [100, 100],
  });
  expect(risks.map(({ id, points }) => [id, points])).toEqual([
    ["C07", "20"],
    ["C10", null],
    ["C27", null],
  ]);
  expect(unquantified).toBe(2);
});

test("one row's points are not counted under two ids", () => {
  const { risks } = rehearsalOf({
    rows: [["产出指标", "数量指标", "网点数", "≥6个", "3个", "90", { score: "90", reason: "延期" }]],
    execution: [100, 100],
  });
  expect(risks.filter(({ id }) => id === "C07" || id === "C22").map(({ id, points }) => [id, points])).toEqual([
    ["C22", "45"],
    ["C07", "0"],
  ]);
});

test("scores given by a standard alone are open, and counted as such", () => {
  const { unquantified, range } = rehearsalOf({
    rows: [["过程", "预算管理", "制度", null, null, "100", { score: "90" }]],
  });
  expect([range?.low, range?.high, unquantified]).toEqual(["90", "90", 1]);
});

test("nothing can be rehearsed without weighted indicators", () => {
  expect(rehearsalOf({}).range).toBeNull();
});

test("the sample's range and history: its own 100 beside the reviewed 87 and 90.10", () => {
  const [sample] = SAMPLE_WORKBOOKS;
  if (sample === undefined) throw new Error("no sample");
  const { rehearsal } = runRiver(snapshotOf(sample.sheets, sample.file), DEFAULT_PROFILE, {}).evaluation;
  expect(rehearsal.range).toMatchObject({ low: "93.8", high: "100", lowGrade: "优", highGrade: "优" });
  expect(rehearsal.self).toBe("100");
  expect(rehearsal.history).toMatchObject([
    { year: 2022, self: null, selfSource: null, reviewed: "90.1", grade: "优" },
    { year: 2021, self: null, selfSource: null, reviewed: "87", grade: "良" },
  ]);
  expect(rehearsal.history.map(({ reviewedSource }) => reviewedSource && formatSource(reviewedSource))).toEqual([
    "'历年评价'!C6",
    "'历年评价'!C4",
  ]);
});

test("weights that exceed the full score are no scale: no range is claimed of a total that cannot be", () => {
  const { range } = rehearsalOf({
    rows: [met, ["产出指标", "质量指标", "合格率", "≥95%", "96%", "56"]],
    execution: [100, 100],
  });
  expect(range).toBeNull();
});
