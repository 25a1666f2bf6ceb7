import { evaluate } from "../../../src/core/evaluation";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { extract, recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";

/** A form whose funds are headed so; 300 of 310 were spent, 290 approved at first. */
function evaluated(budget: string, foot: Grid = [], name = "培训人次") {
  const form: Grid = [
    ["部门整体支出绩效自评表"],
    ["（2023年度）", "", "", "单位：万元"],
    ["支出情况", "年初预算批复数", budget, "实际支出数", "支出率", "分值", "自评得分"],
    ["全年支出合计", 290, 310, 300, "96.77%", 10, 9.68],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", name, "≥100人次", "118人次", 60, 60],
    ["效益指标", "社会效益指标", "知晓率", "≥90%", "92%", 30, 30],
    ["总分", "", "", "", "", 100, 99.68],
    ...foot,
  ];
  const snapshot = workbook(sheet("自评表", form));
  return evaluate(extract(snapshot, recognise(snapshot, {})), DEFAULT_PROFILE);
}

test.each([
  "全年预算数",
  "年中调整后预算数",
  "预算数（调整后）",
  "调整后部门预算",
  "变更后的全年预算数",
  "最终预算数",
  "追加后预算",
])("%s is the budget of the year, and not the one of its beginning", (head) => {
  const { execution, checks } = evaluated(head);
  expect([execution?.budget.value, execution?.rate.value]).toEqual(["3100000", "96.77"]);
  expect(checks.find(({ id }) => id === "C30")?.state).toBe("passed");
});

test.each(["评价等级", "自评等次", "绩效档次："])("%s below the form is its grade", (label) => {
  const { findings } = evaluated("全年预算数", [[label, "中"]]);
  expect(findings.map(({ id }) => id)).toContain("C05");
});

test("…… left standing for a name is told, and no level lends its own", () => {
  const { findings, indicators } = evaluated("全年预算数", [], "……");
  expect(indicators.map(({ input }) => input.level3)).toEqual(["……", "知晓率"]);
  expect(findings.map(({ id }) => id)).toContain("C12");
});
