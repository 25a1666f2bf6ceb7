import { mapWorkbook } from "../../../src/core/corrections/map-workbook";
import { recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";
import { names } from "./indicator-facts";

const HEAD = ["单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分"];

const of = (project: string, what: string): Grid => [
  ["示例县市场监管局", project, "产出指标", "数量指标", `${what}次数`, "≥100次", "105次", 50, 50],
  ["示例县市场监管局", project, "效益指标", "社会效益", `${what}覆盖率`, "≥90%", "92%", 50, 50],
];

const EXPORT: Grid = [HEAD, ...of("检验检测费", "检验"), ...of("执法办案费", "执法")];

describe("an export with the indicators of several projects below each other", () => {
  const { questions, indicatorCandidates } = recognise(workbook(sheet("导出", EXPORT)), {});

  it("is one table for each project, and which to score is asked", () => {
    expect(indicatorCandidates.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["检验检测费", 2],
      ["执法办案费", 2],
    ]);
    expect(questions.map(({ id }) => id)).toEqual(["indicator-table"]);
  });

  it("keeps the choice, also with rows put in above", () => {
    const chosen = questions[0]?.options[1]?.answer ?? {};
    const { answers } = mapWorkbook(workbook(sheet("导出", EXPORT)), chosen);
    const moved: Grid = [["附件1"], HEAD, ...of("新增项目", "新增"), ...EXPORT.slice(1)];
    const { mapping } = mapWorkbook(workbook(sheet("导出", moved)), answers);
    expect([mapping.notices, mapping.questions]).toEqual([[], []]);
    expect(mapping.indicators && names(mapping.indicators)[0]).toBe("产出指标/数量指标/执法次数");
  });

  it("is told apart by what its lines say where those of the projects stand among each other", () => {
    const [head = [], a = [], b = [], c = [], d = []] = EXPORT;
    const mixed = workbook(sheet("导出", [head, a, c, b, d]));
    const [question] = recognise(mixed, {}).questions;
    const read = question?.options.map(({ answer }) => recognise(mixed, answer).indicators);
    expect(read?.map((table) => table && names(table).map((each) => each.split("/").at(-1)))).toEqual([
      ["检验次数", "检验覆盖率"],
      ["执法次数", "执法覆盖率"],
    ]);
  });

  it("is one table where the column says the same of all", () => {
    const one = workbook(sheet("导出", EXPORT.slice(0, 3)));
    expect(recognise(one, {}).questions).toEqual([]);
  });
});
