import { toDocument } from "../../src/cli/document";
import { evaluate } from "../../src/core/evaluation";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { extract, recognise } from "../../src/core/recognition";
import { type Grid, sheet, workbook } from "../core/recognition/grid";

const INDICATORS: Grid = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["过程", "预算管理", "预算执行率", "100%", "96%", 4, 3.84],
  ["产出指标", "数量指标", "治理河道", "≥20公里", "21公里", 86, 86],
];

const block = (weight: string | number): Grid => [
  ["资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", 100, 100, 95, weight, "95%", 9.5],
];

function execution(...rows: Grid) {
  const snapshot = workbook(sheet("自评", [["部门整体支出绩效自评表"], ["（2023年度）"], ...rows]));
  const evaluation = evaluate(extract(snapshot, recognise(snapshot, {})), DEFAULT_PROFILE, {});
  return toDocument(evaluation, DEFAULT_PROFILE).execution;
}

describe("execution in the JSON document", () => {
  it("is the row among the indicators where nothing else gives it points", () => {
    expect(execution(...INDICATORS)).toMatchObject({ budget: null, rate: "96.00", weight: "4", score: "3.84" });
  });

  it("is the block of funds where that has points of its own, whatever the indicators ask", () => {
    expect(execution(...block(10), ...INDICATORS)).toMatchObject({
      ...{ budget: "1000000.00", spent: "950000.00" },
      ...{ rate: "95.00", weight: "10", score: "9.50" },
    });
  });
});
