import { DEFAULT_PROFILE, writeProfileFile } from "../../src/core/profiles";
import { decimal } from "../../src/core/amount/decimal";
import { Desk, documentOf } from "./workbooks";

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.clear());

const OWN = {
  ...DEFAULT_PROFILE,
  id: "own",
  name: "本局规则",
  verified: false,
  deviation: { explainFrom: decimal("30"), deduction: decimal("2") },
};

test("a department's own rules are read from a file, and a deduction of theirs is made", async () => {
  desk.putSample("jiangmen-2023-reviewed.xlsx", "b.xlsx");
  desk.put("本局.json", writeProfileFile(OWN));
  expect(documentOf(await desk.run("b.xlsx", "--json"))).toMatchObject({ profile: "national-2020", score: "88.92" });
  expect(documentOf(await desk.run("b.xlsx", "--json", "--profile", "本局.json"))).toMatchObject({
    profile: "own",
    score: "86.92",
  });
});

test.each([["本局.json"], ["guangdong-50-50"]])("rules that nobody checked say so: %s", async (profile) => {
  desk.putSample("jiangmen-2023.xlsx", "a.xlsx");
  desk.put("本局.json", writeProfileFile(OWN));
  expect((await desk.run("a.xlsx", "--profile", profile)).printed).toContain("没有与文件原文核对");
  expect((await desk.run("a.xlsx")).printed).not.toContain("没有与文件原文核对");
});

test.each([
  ["没有.json", null, "读不到规则文件“没有.json”"],
  ["a.json", "{", "文件不是 JSON 格式"],
  [
    "a.json",
    writeProfileFile({ ...OWN, executionWeight: decimal("20") }),
    "一级指标分值（levelWeights）：预算执行率与各一级指标的分值合计为 110，应为 100",
  ],
  ["nowhere", null, "也可以给出规则文件（.json）"],
])("refuses %s with a sentence", async (name, content, sentence) => {
  desk.putSample("jiangmen-2023.xlsx", "a.xlsx");
  if (content !== null) desk.put(name, content);
  const { exitCode, printed, told } = await desk.run("a.xlsx", "--profile", name);
  expect([exitCode, printed]).toEqual([2, ""]);
  expect(told).toContain(sentence);
});

test("the document and the score card hold progress and control rates", async () => {
  desk.putSample("jiangmen-2023-reviewed.xlsx", "b.xlsx");
  const { progress, measures } = documentOf(await desk.run("b.xlsx", "--json"));
  expect(progress?.months.at(-1)).toEqual({
    month: 12,
    spent: "120548700.00",
    rate: "96.59",
    schedule: "100.00",
    deviation: "-3.41",
    behind: false,
  });
  const rates = Object.fromEntries(measures.map(({ id, rate, source, reason }) => [id, [rate, source, reason]]));
  expect(rates["budget-completion"]).toEqual(["96.59", "'预算执行'!D5,'预算执行'!C5", null]);
  expect(rates["staff-control"]).toEqual([null, null, "工作簿中没有列示在职人员数的基本数字表，不能算"]);
  const { printed } = await desk.run("b.xlsx");
  expect(printed).toContain("支出进度：截至12月 96.59%，时序进度 100.00%，偏差 -3.41 个百分点");
  expect(printed).toMatch(/预算完成率 +96\.59%/);
});
