import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { say } from "../../../src/core/wording";
import { type Grid, sheet, workbook } from "../recognition/grid";
import { MANY_PROJECTS_WORKBOOK } from "../several-forms-workbook";
import { snapshotOf } from "../snapshot-of";
import { SOUND } from "./adversary/form";
import { LAYOUTS } from "./adversary/layout-list";
import { print } from "./adversary/layouts";

const HEAD = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];

function project(year: number, done: string): Grid {
  return [
    ["项目支出绩效自评表"],
    [`（${year}年度）`],
    ["项目名称", "信息化运维"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 50, 50, 50, 10, "100%", 10],
    HEAD,
    ["产出指标", "数量指标", "巡检次数", "≥12次", "12次", 30, 30, ""],
    ["产出指标", "质量指标", "故障修复率", "≥98%", "98.5%", 10, 10, ""],
    ["产出指标", "时效指标", "验收时间", `${year}年12月31日前`, done, 10, 10, ""],
    ["产出指标", "成本指标", "运维成本", "≤50万元", "50万元", 10, 10, ""],
    ["效益指标", "社会效益指标", "平台可用率", "≥99%", "99.2%", 20, 20, ""],
    ["满意度指标", "服务对象满意度指标", "用户满意度", "≥90%", "93%", 10, 10, ""],
    ["总分", "", "", "", "", 100, 100, ""],
  ];
}

const [layout] = LAYOUTS;

function findingsBeside(grid: Grid) {
  if (layout === undefined) throw new Error("no layout");
  const { snapshot } = print(SOUND, layout);
  const beside = workbook(...snapshot.sheets, sheet("项目", grid));
  return runRiver(beside, DEFAULT_PROFILE, {}).evaluation.findings.map(({ id, where }) => [id, where?.sheet]);
}

test("last year's form of a project beside this year's is held against its own year", () => {
  expect(findingsBeside(project(2022, "2022年11月20日")).filter(([id]) => id === "C29")).toEqual([]);
});

test("and its faults are found by that year", () => {
  expect(findingsBeside(project(2022, "2023年1月20日")).filter(([id]) => id === "C29")).toEqual([["C29", "项目"]]);
});

test("a table of goals and results without points has no weights that could fail to add up", () => {
  const grid: Grid = [
    ["项目支出绩效目标执行监控表"],
    ["（2023年度）"],
    HEAD.slice(0, 5),
    ["产出指标", "数量指标", "巡检次数", "≥12次", "6次"],
    ["产出指标", "质量指标", "故障修复率", "≥98%", "98.5%"],
    ["效益指标", "社会效益指标", "平台可用率", "≥99%", "99.2%"],
  ];
  const { findings, checks } = runRiver(workbook(sheet("监控", grid)), DEFAULT_PROFILE, {}).evaluation;
  expect(findings.filter(({ id }) => id === "C01")).toEqual([]);
  expect(checks.find(({ id }) => id === "C01")?.state).toBe("not-checked");
});

test("what is found in one of several forms says whose form it is, and who gave the points", () => {
  const { findings } = runRiver(snapshotOf(MANY_PROJECTS_WORKBOOK), DEFAULT_PROFILE, {}).evaluation;
  const said = findings.map(({ id, where, message }) => `${id} ${where?.sheet ?? ""} ${say(message, "zh-CN")}`);
  expect(said).toContain(
    "C04 项目1 【东河整治】总分写作 98.5；表中没有填写各项得分，本助手按评分规则测算，合计是 96.25。",
  );
  expect(said).toContain("C10 项目14 【清河整治】指标体系缺少质量、时效、成本方面的指标。");
  const ofProjects = said.filter((line) => / 项目\d/.test(line));
  expect(ofProjects.filter((line) => !line.includes("【"))).toEqual([]);
  expect(said.filter((line) => line.includes("【"))).toEqual(ofProjects);
});

test("where every form is a project's, the scored one is named, too", () => {
  const forms = MANY_PROJECTS_WORKBOOK.filter(({ name }) => /^项目[12]$/.test(name));
  const snapshot = snapshotOf(forms);
  const question = runRiver(snapshot, DEFAULT_PROFILE, {}).mapping.questions.find(({ id }) => id === "indicator-table");
  const { findings } = runRiver(snapshot, DEFAULT_PROFILE, question?.options[0]?.answer ?? {}).evaluation;
  const said = findings.filter(({ id }) => id === "C09").map(({ message }) => say(message, "zh-CN"));
  expect(said.map((line) => line.slice(0, 6))).toEqual(["【东河整治】", "【西河整治】"]);
});
