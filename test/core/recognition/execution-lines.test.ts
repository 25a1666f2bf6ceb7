import { evaluate } from "../../../src/core/evaluation";
import { extract, recognise } from "../../../src/core/recognition";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { at, type Grid, sheet, workbook } from "./grid";

const HEAD = ["项目", "年初预算数", "全年预算数", "全年执行数"];

function executionOf(rows: Grid, other?: Grid) {
  const sheets = [sheet("执行", [["预算执行情况"], ["单位：万元"], ...rows])];
  const snapshot = workbook(...sheets, ...(other === undefined ? [] : [sheet("自评", other)]));
  const mapping = recognise(snapshot, {});
  return { mapping, result: evaluate(extract(snapshot, mapping), DEFAULT_PROFILE, {}).execution };
}

describe("an execution table without a line of its whole", () => {
  it("is the sum of its lines where they leave nothing out", () => {
    const { result } = executionOf([HEAD, ["基本支出", 1000, 1100, 1080], ["（二）项目支出", 2000, 2100, 1950]]);
    expect([result?.initialBudget?.value, result?.budget.value, result?.spent.value, result?.rate.value]).toEqual([
      ...["30000000", "32000000", "30300000"],
      "94.69",
    ]);
    expect(result?.budget.sources.map(at)).toEqual(["C4", "C5"]);
  });

  it("stands on our form as a formula on those lines' cells", () => {
    const lines: Grid = [HEAD, ["基本支出", 1000, 1100, 1080], ["项目支出", 2000, 2100, 1950]];
    const spending: Grid = [
      ["2023年支出决算明细表"],
      ["单位：万元"],
      ["301", "工资福利支出", 3000],
      ["302", "商品和服务支出", 30],
      ["", "合计", 3030],
    ];
    const { plans } = runRiver(
      workbook(sheet("执行", [["预算执行情况"], ["单位：万元"], ...lines]), sheet("支出", spending)),
      DEFAULT_PROFILE,
      {},
    );
    const formulas = plans
      .filter(({ kind }) => kind === "evaluation")
      .flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])));
    expect(formulas).toContain("ROUND(SUM('执行'!$C$4:$C$5),2)");
  });

  it("gives no figure rather than one of its parts", () => {
    const { mapping } = executionOf([HEAD, ["基本支出", 1000, 1100, 1080], ["财政拨款", 900, 950, 940]]);
    expect(mapping.execution).toBeNull();
  });
});

describe("an execution table with a line for each year", () => {
  const YEARS: Grid = [HEAD, ["2021年", 2000, 2100, 2000], ["2022年", 2500, 2600, 2500], ["2023年", 3000, 3200, 3100]];

  it("is read at the evaluated year", () => {
    const form: Grid = [
      ["2022年度部门整体支出绩效自评表"],
      ["部门名称：某市某局"],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "检查次数", "≥6次", "6次", 90, 90],
    ];
    const { mapping, result } = executionOf(YEARS, form);
    expect([at(mapping.execution?.budget), mapping.year?.value, result?.spent.value]).toEqual(["C5", 2022, "25000000"]);
  });

  it("asks where nothing says which year is evaluated", () => {
    const { mapping } = executionOf(YEARS);
    expect(mapping.questions.map(({ id }) => id)).toEqual(["execution-table"]);
    const answer = mapping.questions[0]?.options[1]?.answer ?? {};
    expect(answer).toMatchObject({ execution: { address: expect.stringContaining("5") } });
  });
});
