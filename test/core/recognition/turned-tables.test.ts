import { recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

describe("a table whose head stands in a column", () => {
  it("is read as past evaluations, the years beside each other", () => {
    const grid: Grid = [
      ["近三年部门整体支出绩效评价结果"],
      ["年度", "2020年", "2021年", "2022年"],
      ["复核得分", 86.5, 88.25, 91],
      ["评价等级", "良", "良", "优"],
    ];
    const { history } = recognise(workbook(sheet("历年", grid)), {});
    expect(history?.rows.map(({ year, score, grade }) => [at(year), at(score), at(grade)])).toEqual([
      ["B2", "B3", "B4"],
      ["C2", "C3", "C4"],
      ["D2", "D3", "D4"],
    ]);
  });

  it("is read as monthly spending, the months beside each other", () => {
    const grid: Grid = [
      ["2023年度预算执行进度情况表"],
      ["单位：万元", "全年预算数", 120],
      ["项目", "1月", "2月", "3月", "4月"],
      ["当月支出", 10, 10, 10, 10],
      ["累计支出", 10, 20, 30, 40],
      ["执行进度", [0.08, "0%"], [0.17, "0%"], [0.25, "0%"], [0.33, "0%"]],
    ];
    const { progress } = recognise(workbook(sheet("进度", grid)), {});
    expect(progress?.months.map(({ month, cumulative }) => [month, at(cumulative)])).toEqual([
      [1, "B5"],
      [2, "C5"],
      [3, "D5"],
      [4, "E5"],
    ]);
    expect([progress?.unit, at(progress?.budget)]).toEqual(["ten-thousand-yuan", "C2"]);
  });

  it("is read right of a form, behind a blank column", () => {
    const grid: Grid = [
      ["部门整体绩效自评表（2023年度）"],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "", "预算执行情况（万元）"],
      ["产出指标", "办理事项数量", "≥1200件", "1260件", 50, 50, "", "年初预算数", 950],
      ["产出指标", "事项办结率", "100%", "100%", 40, 40, "", "全年预算数", 1000],
      ["", "", "", "", "", "", "", "全年执行数", 980],
    ];
    const { execution } = recognise(workbook(sheet("自评", grid)), {});
    expect([at(execution?.initialBudget), at(execution?.budget), at(execution?.spent)]).toEqual(["I3", "I4", "I5"]);
  });

  it("is read as the execution of the budget, its figures below each other", () => {
    const grid: Grid = [
      ["预算执行情况（万元）"],
      ["年初预算数", 3000],
      ["全年预算数", 3200.5],
      ["全年执行数", 3100.25],
      ["执行率", "96.87%"],
      ["分值", 10],
      ["得分", 9.69],
    ];
    const { execution } = recognise(workbook(sheet("执行", grid)), {});
    expect([at(execution?.initialBudget), at(execution?.budget), at(execution?.spent)]).toEqual(["B2", "B3", "B4"]);
    expect([execution?.unit, at(execution?.weight), at(execution?.score)]).toEqual(["ten-thousand-yuan", "B6", "B7"]);
  });
});

describe("spending by quarter", () => {
  const grid = (...rows: Grid) => workbook(sheet("进度", [["分季度支出进度（万元）"], ...rows]));

  it("stands for the quarter's last month where it is cumulative", () => {
    const { progress } = recognise(
      grid(["季度", "累计支出"], ["一季度", 300], ["上半年", 600], ["前三季度", 900], ["四季度", 1250]),
      {},
    );
    expect(progress?.months.map(({ month, cumulative }) => [month, at(cumulative)])).toEqual([
      [3, "B3"],
      [6, "B4"],
      [9, "B5"],
      [12, "B6"],
    ]);
  });

  it("says nothing of a month where each quarter has its own amount", () => {
    const { progress } = recognise(grid(["季度", "支出金额"], ["一季度", 300], ["二季度", 300], ["三季度", 300]), {});
    expect(progress).toBeNull();
  });
});
