import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../../src/core/evaluation";
import { formatArea } from "../../../src/core/model/area";
import { DEFAULT_PROFILE, parseProfile } from "../../../src/core/profiles";
import { CHECK_IDS } from "../../../src/core/profiles/checks/check-rules";
import type { Profile } from "../../../src/core/profiles/profile";
import { reportText } from "../../../src/core/report/report-text";
import { withReport } from "../../../src/core/review";
import { say } from "../../../src/core/wording";
import { type Form, inputsOfForm } from "./form";

interface Example {
  readonly check: string;
  readonly why?: string;
  readonly form: Form;
  /** Rules that differ from the default profile's file. */
  readonly rules?: object;
  /** The report that is held against the form, one string a paragraph. */
  readonly report?: readonly string[];
  /** How often the check fires, or why it does not. */
  readonly found: number | "passed" | "not-checked";
  readonly severity?: string;
  /** The cell that the first finding points at. */
  readonly at?: string;
}

const FOLDER = join(__dirname, "../../../src/core/review/checks");
const SUFFIX = ".examples.json";
const files = readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX));
const examplesIn = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly Example[];

function rulesWith(changes: object | undefined): Profile {
  if (changes === undefined) return DEFAULT_PROFILE;
  const file = join(FOLDER, "../../profiles/national-2020.json");
  const parsed = parseProfile({ ...(JSON.parse(readFileSync(file, "utf8")) as object), ...changes });
  if (!parsed.ok) throw new Error(`the example's rules are broken at ${parsed.problems[0]?.path ?? "?"}`);
  return parsed.profile;
}

test("every check fires in one example, passes in another, and is not made in a third", () => {
  const all = files.flatMap(examplesIn);
  const lacking = CHECK_IDS.flatMap((id) => {
    const outcomes = all.filter(({ check }) => check === id).map(({ found }) => found);
    const wanted = [outcomes.some((found) => typeof found === "number"), outcomes.includes("passed")];
    // C14 and C10 look for what is not there; the others need something to look at.
    return wanted.every(Boolean) && outcomes.includes("not-checked") ? [] : [id];
  });
  expect(lacking).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const examples = examplesIn(file);

  test.each(examples.map((example) => [`${example.check} ${example.why ?? "an empty form"}`, example] as const))(
    "%s",
    (_title, { check, form, rules, report, found, severity, at }) => {
      const profile = rulesWith(rules);
      const evaluation = evaluate(inputsOfForm(form), profile);
      const text = reportText("", report?.map((each) => ({ text: each })) ?? []);
      const { findings, checks } = report === undefined ? evaluation : withReport(evaluation, profile, text);
      const fired = findings.filter(({ id }) => id === check);
      expect(checks.find(({ id }) => id === check)?.state).toBe(typeof found === "number" ? "found" : found);
      expect(fired).toHaveLength(typeof found === "number" ? found : 0);
      if (severity !== undefined) expect(fired.map((finding) => finding.severity)).toEqual([severity]);
      if (at !== undefined) expect(fired[0]?.where && formatArea(fired[0].where.area)).toBe(at);
    },
  );
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
