import { evaluate } from "../../../src/core/evaluation";
import { formatArea } from "../../../src/core/model/area";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { CHECK_IDS } from "../../../src/core/profiles/checks/check-rules";
import { say } from "../../../src/core/wording";
import { EXAMPLE_FILES, examplesIn, reviewExample, rulesWith } from "./check-examples";
import { type Form, inputsOfForm } from "./form";

test("every check fires in one example, passes in another, and is not made in a third", () => {
  const all = EXAMPLE_FILES.flatMap(examplesIn);
  const lacking = CHECK_IDS.flatMap((id) => {
    const outcomes = all.filter(({ check }) => check === id).map(({ found }) => found);
    const wanted = [outcomes.some((found) => typeof found === "number"), outcomes.includes("passed")];
    // C14 and C10 look for what is not there; the others need something to look at.
    return wanted.every(Boolean) && outcomes.includes("not-checked") ? [] : [id];
  });
  expect(lacking).toEqual([]);
});

test("every finding says what to do", () => {
  const fired = EXAMPLE_FILES.flatMap(examplesIn).flatMap((example) => reviewExample(example).fired);
  const silent = fired.filter(({ advice }) => advice === null).map(({ id, message }) => `${id} ${message.key}`);
  expect([...new Set(silent)]).toEqual([]);
  for (const { message, advice } of fired) {
    expect(`${say(message, "zh-CN")}${advice === null ? "" : say(advice, "zh-CN")}`).not.toMatch(/[{}]/);
  }
});

describe.each(EXAMPLE_FILES)("%s", (file) => {
  test.each(
    examplesIn(file).map((example) => [`${example.check} ${example.why ?? "an empty form"}`, example] as const),
  )("%s", (_title, example) => {
    const { found, severity, at } = example;
    const { fired, state } = reviewExample(example);
    expect(state).toBe(typeof found === "number" ? "found" : found);
    expect(fired).toHaveLength(typeof found === "number" ? found : 0);
    if (severity !== undefined) expect(fired.map((finding) => finding.severity)).toEqual([severity]);
    if (at !== undefined) expect(fired[0]?.where && formatArea(fired[0].where.area)).toBe(at);
  });
});

test("a check that the profile switches off finds nothing and has not passed", () => {
  const form: Form = { rows: [["产出指标", "数量指标", "甲", "≥6个", "5个", "90"]], execution: [100, 120] };
  const { findings, checks } = evaluate(inputsOfForm(form), rulesWith({ checks: { C33: { severity: "off" } } }));
  expect(findings.filter(({ id }) => id === "C33")).toEqual([]);
  expect(checks.find(({ id }) => id === "C33")?.state).toBe("not-checked");
});

test("the profile says how grave a check is, and the gravest come first", () => {
  const form: Form = {
    rows: [["产出指标", "数量指标", "甲", "≥6个", "5个", "80"]],
    columns: ["reason"],
    execution: [100, 120],
  };
  const { findings } = evaluate(inputsOfForm(form), rulesWith({ checks: { C33: { severity: "hint" } } }));
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
    ["C01", "error"],
    ["C23", "error"],
    ["C10", "warning"],
    ["C09", "hint"],
    ["C33", "hint"],
  ]);
});

test("every check has an outcome", () => {
  const { checks } = evaluate(inputsOfForm({}), DEFAULT_PROFILE);
  expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS);
});

test("health: each weakness of an indicator comes with the form it could take", () => {
  const form: Form = {
    rows: [
      ["产出指标", "数量指标", "加强业务骨干队伍建设", "≥2期", "2期", "20"],
      ["产出指标", "时效指标", "资金拨付时间", "及时", "及时", "20"],
      ["产出指标", "质量指标", "业务合规率", "不断提高", "不断提高", "20"],
      ["效益指标", "可持续影响指标", "制度影响力", "长期", "长期", "30"],
    ],
  };
  const { findings } = evaluate(inputsOfForm(form), DEFAULT_PROFILE);
  const advice = (id: string) =>
    findings.flatMap((each) => (each.id === id && each.advice !== null ? [say(each.advice, "zh-CN")] : []));
  expect(advice("C13")).toEqual([
    expect.stringContaining("“≥＿＿%”，并注明分子、分母"),
    expect.stringContaining("制度（机制）健全并运行≥＿＿年"),
    "建议写明衡量什么，例如“业务骨干队伍建设完成率”“业务骨干队伍建设数量”或“业务骨干队伍建设完成时间”，再写明目标值（内容和数值由单位确定）。",
  ]);
  expect(advice("C27")).toEqual([expect.stringContaining("＿＿年＿月＿日前")]);
  expect(advice("C10")).toEqual([expect.stringContaining("补充成本、满意度指标并分配分值")]);
});
