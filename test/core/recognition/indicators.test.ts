import { extract, recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";
import { names, only, roles, weights } from "./indicator-facts";

const NATIONAL: Grid = [
  ["附件1"],
  ["部门整体支出绩效自评表"],
  ["（2023年度）"],
  ["部门名称", "", "某市某局"],
  [
    "部门资金\n（万元）",
    "",
    "",
    "",
    "年初预算数",
    "全年预算数（A）",
    "全年执行数（B）",
    "分值",
    "执行率（B/A）",
    "得分",
  ],
  ["", "", "年度资金总额：", "", 100, 120, 118.5, 10, [0.9875, "0.00%"], 9.88],
  ["", "", "其中：当年财政拨款", "", 90, 110, 108.5, "—", "", "—"],
  ["", "", "　　　上年结转资金", "", 10, 10, 10, "—", "", "—"],
  ["年度总体目标", "预期目标", "", "", "", "", "实际完成情况"],
  ["", "做好三件事。", "", "", "", "", "都做好了。"],
  [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "",
    "年度\n指标值",
    "实际\n完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  ["", "产出指标(50分)", "数量指标", "指标1：网点数", "", "≥6个", "6个", 30, 30, ""],
  ["", "", "", "指标2：", "", "", "", "", "", ""],
  ["", "", "", "……", "", "", "", "", "", ""],
  ["", "", "质量指标", "合规率", "", [1, "0%"], [0.992, "0.0%"], "20分", "", "个别不全"],
  ["", "效益指标（30分）", "社会效益\n指标", "服务质量", "", "不断提升", "不断提升", 30, 27, ""],
  ["", "满意度\n指标(10)", "服务对象满意度指标", "群众满意度", "", "≥90%", "98.5%", "(10)", 10, ""],
  ["总分", "", "", "", "", "", "", 100, 96.88, ""],
  ["注：得分一档最高不能超过该指标分值上限。"],
  ["填表人：张三", "", "", "单位负责人："],
];

describe("the ministry's nine-column form", () => {
  const table = only(NATIONAL);

  it("is a department's table under its title", () => {
    expect([table.title, table.subject, table.name]).toEqual(["部门整体支出绩效自评表", "department", "某市某局"]);
    expect(table.confidence).toBeGreaterThan(0.9);
  });

  it("has its indicators with their levels filled down, without template lines, total and notes", () => {
    expect(names(table)).toEqual([
      "产出指标/数量指标/网点数",
      "产出指标/质量指标/合规率",
      "效益指标/社会效益指标/服务质量",
      "满意度指标/服务对象满意度指标/群众满意度",
    ]);
  });

  it("gives every column its role", () => {
    expect(roles(table, 1)).toEqual({
      level1: "B15",
      level2: "C15",
      level3: "D15",
      target: "F15",
      actual: "G15",
      weight: "H15",
      score: "I15",
      reason: "J15",
    });
    expect([at(table.totalWeight), at(table.totalScore)]).toEqual(["H18", "I18"]);
    expect([at(table.goal), at(table.goalAchieved)]).toEqual(["B10", "G10"]);
  });

  it("reads the weights inside level cells", () => {
    expect(weights(table)).toEqual(["1 产出指标 50", "1 效益指标 30", "1 满意度指标 10"]);
  });

  it("holds the execution block with its parts and unit", () => {
    const { execution } = table;
    expect([at(execution?.initialBudget), at(execution?.budget), at(execution?.spent)]).toEqual(["E6", "F6", "G6"]);
    expect([at(execution?.weight), at(execution?.rate), at(execution?.score)]).toEqual(["H6", "I6", "J6"]);
    expect(execution?.unit).toBe("ten-thousand-yuan");
    expect(execution?.parts.map(({ name }) => name)).toEqual(["当年财政拨款", "上年结转资金"]);
  });

  it("is extracted as its owner reads it", () => {
    const snapshot = workbook(sheet("Sheet1", NATIONAL));
    const inputs = extract(snapshot, recognise(snapshot, {}));
    const [, quality, , satisfaction] = inputs.indicators?.indicators ?? [];
    expect([quality?.target?.text, quality?.actual?.text, quality?.weight?.number]).toEqual(["100%", "99.2%", "20"]);
    expect([quality?.typedScore?.number, quality?.reason?.text, quality?.sign]).toEqual([null, "个别不全", null]);
    expect(satisfaction?.weight?.number).toBe("10");
    expect(inputs.indicators?.goal?.text).toBe("做好三件事。");
    expect([inputs.execution?.budget?.yuan, inputs.execution?.spent?.yuan]).toEqual(["1200000", "1185000"]);
    expect(inputs.execution?.rate?.text).toBe("98.75%");
    expect([inputs.year?.value, inputs.department?.value]).toEqual([2023, "某市某局"]);
  });

  it("is found at any place, with heads repeated on every printed page", () => {
    const head = NATIONAL[10] ?? [];
    const printed = [...NATIONAL.slice(0, 14), ["部门整体支出绩效自评表"], head, ...NATIONAL.slice(14)];
    const snapshot = workbook(sheet("表", printed, { at: [5, 2] }));
    const [found] = recognise(snapshot, {}).indicatorCandidates;
    expect(found && names(found)).toEqual(names(table));
  });

  it("gives nothing when it is blank", () => {
    const blank = NATIONAL.map((row, index) =>
      index < 11 ? row : row.map((cell, column) => (column < 3 ? cell : "")),
    );
    expect(recognise(workbook(sheet("表", blank)), {}).indicatorCandidates).toEqual([]);
  });
});
