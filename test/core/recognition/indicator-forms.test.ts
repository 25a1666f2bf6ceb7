import { recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";
import { names, only, roles, weights } from "./indicator-facts";

describe("provinces' forms", () => {
  it("Sichuan: sign, value, unit and actual in their own columns", () => {
    const table = only([
      ["部门预算项目支出绩效自评表(2023年度)"],
      [
        "绩效指标(90分)",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标性质",
        "指标值",
        "度量单位",
        "完成值",
        "权重",
        "得分",
        "未完成原因分析",
      ],
      ["", "产出指标", "数量指标", "发放覆盖率", "=", 100, "%", 100, 60, 60, ""],
      ["", "效益指标", "社会效益指标", "足额保障率", "≥", 95, "%", 90, 30, "", "未到位"],
      ["合计", "", "", "", "", "", "", "", 100],
    ]);
    expect(table.subject).toBe("project");
    expect(roles(table, 1)).toEqual({
      level1: "B4",
      level2: "C4",
      level3: "D4",
      sign: "E4",
      target: "F4",
      unit: "G4",
      actual: "H4",
      weight: "I4",
      score: "J4",
      reason: "K4",
    });
    expect(at(table.totalWeight)).toBe("I5");
  });

  it("Chongqing: 绩效指标 above the head is a part of the form and not its title", () => {
    const table = only([
      ["部门整体绩效自评表"],
      ["主管部门", "某区文化委", "自评总分（分）", 96.4],
      ["绩效指标"],
      [
        "指标名称",
        "计量单位",
        "指标性质",
        "年初指标值",
        "调整指标值",
        "全年完成值",
        "指标权重（分）",
        "指标得分（分）",
      ],
      ["培训人次", "人次", "≥", 100, 120, 118, 70, 68.83],
      ["采购执行率", "%", "≥", 100, "", 72.74, 20, 20],
    ]);
    expect(table.title).toBe("部门整体绩效自评表");
    expect(at(table.totalScore)).toBe("D2");
  });

  it("Chongqing: a flat list, the adjusted target where there is one", () => {
    const table = only([
      ["部门整体绩效自评表"],
      [
        "指标名称",
        "计量单位",
        "指标性质",
        "年初指标值",
        "调整指标值",
        "全年完成值",
        "得分系数（%）",
        "指标权重（分）",
        "指标得分（分）",
        "是否核心指标",
      ],
      ["采购执行率", "%", "≥", 100, "", 72.74, 100, 20, 20, "是"],
      ["培训人次", "人次", "≥", 100, 120, 118, 98.33, 70, 68.83, "否"],
    ]);
    expect(names(table)).toEqual(["//采购执行率", "//培训人次"]);
    expect(roles(table, 0)).toMatchObject({ target: "D3", actual: "F3", weight: "H3", score: "I3", coefficient: "G3" });
    expect(roles(table, 1)).toMatchObject({ target: "E4", sign: "C4", unit: "B4" });
    expect(table.subject).toBe("department");
  });

  it("Chongqing with the sign in a column of its own beside 定量, and a remark below", () => {
    const table = only([
      ["2023年度部门整体绩效自评表"],
      ["指标名称", "计量单位", "指标性质", "指标符号", "年初指标值", "全年完成值", "指标权重", "指标得分"],
      ["办理援助案件", "件", "定量", "≥", 600, 640, 50, 50],
      ["再犯罪率", "%", "定量", "≤", 1, 0.6, 50, 50],
      ["说明", "普法宣传受疫情影响。"],
    ]);
    expect(table.rows).toHaveLength(2);
    expect(roles(table)).toMatchObject({ sign: "D3", target: "E3", actual: "F3" });
  });

  it("knows the column of signs by its cells, whatever its head says", () => {
    const table = only([
      ["2023年度部门整体绩效自评表"],
      ["三级指标", "指标值符号", "指标值", "单位", "实际完成值", "分值", "得分"],
      ["办理援助案件", "GE", 600, "件", 640, 50, 50],
      ["投诉", "≤（小于等于）", 2, "次", 1, 50, 50],
    ]);
    expect(roles(table)).toMatchObject({ sign: "B3", target: "C3", actual: "E3" });
  });

  it("Guangdong: name and weight in pairs under a two-row head", () => {
    const table = only([
      ["2023年度部门整体支出绩效自评评分表"],
      ["评价指标", "", "", "", "", "", "指标说明", "评分标准", "自评得分", "佐证材料"],
      ["一级指标", "", "二级指标", "", "三级指标", "", "", "", "", ""],
      ["名称", "权重（%）", "名称", "权重（%）", "名称", "权重（%）"],
      ["履职效能", 50, "整体效能", 50, "产出指标完成情况", 20, "…", "按比例", 20, "表1"],
      ["", "", "", "", "效益指标完成情况", 20, "…", "按比例", 19, ""],
      ["", "", "", "", "部门预算资金支出率", 10, "…", "支出率×分值", 9.66, ""],
      ["管理效率", 50, "预算编制", 2, "新增预算项目事前绩效评估", 2, "…", "应评未评扣分", 2, ""],
      ["合计", 100, "", 100, "", 100, "", "", 50.66],
    ]);
    expect(names(table)).toEqual([
      "履职效能/整体效能/产出指标完成情况",
      "履职效能/整体效能/效益指标完成情况",
      "履职效能/整体效能/部门预算资金支出率",
      "管理效率/预算编制/新增预算项目事前绩效评估",
    ]);
    expect(roles(table, 0)).toEqual({
      level1: "A5",
      level2: "C5",
      level3: "E5",
      weight: "F5",
      explanation: "G5",
      rule: "H5",
      score: "I5",
      evidence: "J5",
    });
    expect(weights(table)).toEqual(["1 履职效能 50", "2 整体效能 50", "1 管理效率 50", "2 预算编制 2"]);
    expect([at(table.totalWeight), at(table.totalScore)]).toEqual(["F9", "I9"]);
  });

  it("Guangdong with the two rows only", () => {
    const table = only([
      ["部门整体支出绩效自评评分表"],
      ["一级指标", "", "二级指标", "", "三级指标", "", "指标说明", "评分标准", "自评得分"],
      ["名称", "权重", "名称", "权重", "名称", "权重"],
      ["履职效能", 50, "整体效能", 50, "产出指标完成情况", 20, "…", "按比例", 20],
    ]);
    expect(roles(table, 0)).toMatchObject({ level1: "A4", level2: "C4", level3: "E4", weight: "F4", score: "I4" });
  });

  it("Hunan: a weight behind every level in one row, a rubric without targets", () => {
    const table = only([
      ["部门整体支出绩效评价评分表"],
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "指标解释", "得分"],
      ["投入", 10, "目标设定", 10, "绩效目标合理性", 5, "合理得5分", "…", 5],
      ["", "", "", "", "绩效指标明确性", 5, "明确得5分", "…", 4],
    ]);
    expect(roles(table, 1)).toEqual({
      level1: "A4",
      level2: "C4",
      level3: "E4",
      weight: "F4",
      rule: "G4",
      explanation: "H4",
      score: "I4",
    });
    expect(weights(table)).toEqual(["1 投入 10", "2 目标设定 10"]);
  });

  it("fills a level down only within its parent", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "甲", "1个", "1个", 10, ""],
      ["产出指标", "数量指标", "乙", "1个", "1个", 10, ""],
      ["满意度指标", "", "丙", "90%", "90%", 10, ""],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/甲", "产出指标/数量指标/乙", "满意度指标//丙"]);
  });
});

describe("a choice among indicator tables", () => {
  const form = (title: string, weight = 10): Grid => [
    [title],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "甲", "1个", "1个", weight, ""],
    ["产出指标", "数量指标", "乙", "1个", "1个", weight, ""],
  ];

  it("prefers the department's to the projects'", () => {
    const mapping = recognise(
      workbook(
        sheet("一", form("项目支出绩效自评表")),
        sheet("二", form("部门整体支出绩效自评表")),
        sheet("三", form("项目支出绩效自评表")),
      ),
      {},
    );
    expect(mapping.indicators?.source.sheet).toBe("二");
    expect(mapping.indicatorCandidates).toHaveLength(3);
    expect(mapping.questions).toEqual([]);
  });

  it("asks when two departments' tables are as good, and obeys the answer", () => {
    const snapshot = workbook(
      sheet("一", form("部门整体支出绩效自评表")),
      sheet("二", form("部门整体支出绩效自评表", 20)),
    );
    const mapping = recognise(snapshot, {});
    expect(mapping.indicators).toBeNull();
    expect(mapping.questions.map(({ id }) => id)).toEqual(["indicator-table"]);
    const answer = mapping.questions[0]?.options[1]?.answer ?? {};
    expect(recognise(snapshot, answer).indicators?.source.sheet).toBe("二");
  });

  it("does not take a table of goals for a self-evaluation without asking", () => {
    const goals: Grid = [
      ["项目支出绩效目标申报表"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "甲", "1个"],
    ];
    const mapping = recognise(workbook(sheet("目标", goals)), {});
    expect([mapping.indicators, mapping.indicatorCandidates.length]).toEqual([null, 1]);
    expect(mapping.questions.map(({ id }) => id)).toEqual(["indicator-table"]);
    const both = recognise(workbook(sheet("目标", goals), sheet("自评", form("部门整体支出绩效自评表"))), {});
    expect(both.indicators?.source.sheet).toBe("自评");
    expect(both.references.map(({ kind }) => kind)).toEqual(["approved-goals"]);
  });
});

describe("rows around a head", () => {
  it("总分 right below the head closes the form all the same, and 本页小计 is no indicator", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["合计", "", "", "", "", 100, 99],
      ["产出指标", "数量指标", "网点数", "≥6个", "6个", 60, 60],
      ["", "", "本页小计", "", "", 60, 60],
      ["效益指标", "社会效益指标", "好评率", "≥90%", "88%", 40, 39],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/网点数", "效益指标/社会效益指标/好评率"]);
    expect([at(table.totalWeight), at(table.totalScore)]).toEqual(["F3", "G3"]);
  });

  it("指标｜完成情况｜评分 over a whole head groups its columns and is none", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["", "指标", "", "", "完成情况", "", "评分", ""],
      ["", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["", "产出指标", "数量指标", "网点数", "≥6个", "7个", 60, 60],
      ["", "效益指标", "社会效益指标", "好评率", "≥90%", "95%", 40, 40],
    ]);
    expect(roles(table)).toMatchObject({ level3: "D4", target: "E4", actual: "F4", weight: "G4", score: "H4" });
  });
});
