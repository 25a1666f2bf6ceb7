import { recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

/** A table of its own: 480 of 1000, with what stands over it. */
function executionUnder(...above: readonly string[]) {
  const grid: Grid = [
    ...above.map((line) => [line]),
    ["", "", "", "单位：万元"],
    ["项目", "全年预算数", "累计支出数", "执行率"],
    ["合计", 1000, 480, "48%"],
    ["基本支出", 600, 300, "50%"],
    ["项目支出", 400, 180, "45%"],
  ];
  return recognise(workbook(sheet("执行", grid)), {}).execution;
}

test.each([
  ["预算执行情况表", "截至2023年6月30日"],
  ["预算执行情况表", "2023年1—6月"],
  ["2023年1-6月预算执行情况表"],
  ["2023年上半年预算执行情况表"],
])("%s %s is not the execution of the year", (...above) => {
  expect(executionUnder(...above)).toBeNull();
});

test.each([
  ["预算执行情况表", "截至2023年12月31日"],
  ["2023年1-12月预算执行情况表"],
  ["2023年度预算执行情况表", "填报日期：2024年3月15日"],
])("%s %s is", (...above) => {
  const execution = executionUnder(...above);
  const row = above.length + 3;
  expect([at(execution?.budget), at(execution?.spent)]).toEqual([`B${String(row)}`, `C${String(row)}`]);
});

test("what was spent up to each month is no column of the year", () => {
  const grid: Grid = [
    ["2023年预算支出进度表"],
    ["单位：万元"],
    ["单位", "全年预算", "累计支出", "", "支出进度", ""],
    ["", "", "6月", "12月", "6月", "12月"],
    ["合计", 1000, 450, 980, "45%", "98%"],
  ];
  const { execution, progress } = recognise(workbook(sheet("进度", grid)), {});
  expect([execution, at(progress?.budget)]).toEqual([null, "B5"]);
});
