import { at, type Grid } from "./grid";
import { names, only, roles, weights } from "./indicator-facts";

describe("heads and rows of older and of own forms", () => {
  const measured = (rows: Grid) =>
    only([["部门整体支出绩效自评表"], ["指标名称", "年度指标值", "实际完成值", "分值", "得分"], ...rows]);

  it("中期指标值 is not the year's target, 得分率 no score", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "中期指标值", "年度指标值", "实际完成值", "分值", "得分率", "得分"],
      ["产出指标", "数量指标", "治理河道", "≥36公里", "≥12公里", "12公里", 50, "100%", 50],
      ["产出指标", "质量指标", "验收合格率", "100%", "100%", "100%", 40, "100%", 40],
    ]);
    expect(roles(table)).toMatchObject({ target: "E3", actual: "F3", weight: "G3", coefficient: "H3", score: "I3" });
  });

  it("2014: 指标值 beside 目标值 and the data collected is what was achieved", () => {
    const table = only([
      ["部门整体支出绩效评价指标体系（2015年度）"],
      [
        "一级指标",
        "权重",
        "二级指标",
        "分值",
        "三级指标",
        "计量单位",
        "目标值（标准）",
        "分值",
        "采集数据项",
        "",
        "指标值",
      ],
      ["", "", "", "", "", "", "", "", "数据项1", "数据项2", ""],
      ["投入", 20, "预算配置", 20, "在职人员控制率", "%", "≤100", 20, 48, 50, 96],
      ["过程", 80, "预算执行", 80, "预算完成率", "%", 100, 80, 950, 1000, 95],
    ]);
    expect(roles(table)).toMatchObject({ target: "G4", actual: "K4", weight: "H4" });
    expect(weights(table)).toEqual(["1 投入 20", "2 预算配置 20", "1 过程 80", "2 预算执行 80"]);
  });

  it("a head in two rows with a weight behind each level", () => {
    const table = only([
      ["部门整体支出绩效评价指标评分表"],
      ["评价指标", "", "", "", "", "", "参考评分标准", "自评分"],
      ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重"],
      ["部门决策", 25, "预算编制", 25, "预算编制合理性", 25, "合理", 20],
      ["部门绩效", 75, "效率性", 75, "重点工作完成情况", 75, "完成", 70],
    ]);
    expect(weights(table)).toEqual(["1 部门决策 25", "2 预算编制 25", "1 部门绩效 75", "2 效率性 75"]);
    expect(roles(table)).toMatchObject({ level3: "E4", weight: "F4", score: "H4" });
  });

  it("指标类别 beside 二级指标 is the first level, a fourth level the indicator", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["指标类别", "二级指标", "三级指标", "四级指标", "计划值", "实际值", "应得分", "实得分"],
      ["产出", "数量", "治理河道", "治理长度", "≥20公里", "21公里", 50, 50],
      ["产出", "数量", "治理河道", "治理条数", "≥2条", "2条", 40, 40],
    ]);
    expect(names(table)).toEqual(["产出/数量/治理长度", "产出/数量/治理条数"]);
  });

  it("the side label 绩效指标 is no column of names, though the 总得分 of the form stands below it", () => {
    const table = only([
      ["项目支出绩效自评表"],
      ["绩效指标", "一级", "二级", "绩效内容", "年初设定值", "实际达成值", "标准分", "自评打分"],
      ["", "产出指标", "数量指标", "培训人员", "≥49人次", "49人次", 60, 60],
      ["", "效益指标", "社会效益", "带动就业", "≥95人", "76人", 40, 32],
      ["总 得 分", "", "", "", "", "", 100, 92],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/培训人员", "效益指标/社会效益/带动就业"]);
    expect(roles(table)).toMatchObject({ target: "E3", actual: "F3", weight: "G3", score: "H3" });
  });

  it("年度主要任务 with budget and points stands above the indicators and gives the execution", () => {
    const table = only([
      ["部门（单位）整体支出绩效自评表"],
      [
        "年度主要任务",
        "任务名称",
        "完成情况",
        "预算数（万元）",
        "",
        "全年执行数（万元）",
        "",
        "分值",
        "执行率",
        "得分",
      ],
      ["", "", "", "总额", "其中：财政拨款", "总额", "其中：财政拨款"],
      ["", "义务教育保障", "完成", 5200, 5200, 5100, 5100, "-", "98.08%", "-"],
      ["", "学前教育", "完成", 800, 700, 780, 690, "-", "97.5%", "-"],
      ["", "金额合计", "", 6000, 5900, 5880, 5790, 10, "98%", 9.8],
      ["年度总体目标", "预期目标", "", "", "", "实际完成情况"],
      ["", "提升水平", "", "", "", "完成"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "", "指标值", "完成值", "分值", "偏差原因分析", "得分"],
      ["", "产出指标", "数量指标", "资助学生", "", "≥3200人", "3350人", 50, "", 50],
      ["", "效益指标", "社会效益", "入学率", "", "100%", "100%", 40, "", 40],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/资助学生", "效益指标/社会效益/入学率"]);
    const { budget, spent, weight } = table.execution ?? {};
    expect([budget, spent, weight].map(at)).toEqual(["D6", "F6", "H6"]);
  });

  it("年度指标值 and 实际完成值 merged over 符号, 数值 and 单位", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "三级指标", "年度指标值", "", "", "实际完成值", "", "", "分值", "得分"],
      ["", "", "符号", "数值", "单位", "符号", "数值", "单位"],
      ["产出指标", "培训人次", "≥", 1200, "人次", "=", 1180, "人次", 50, 49.17],
      ["效益指标", "上岗率", "≥", 80, "%", "=", 86, "%", 40, 40],
    ]);
    expect(roles(table)).toMatchObject({ sign: "C4", target: "D4", unit: "E4", actual: "G4", weight: "I4" });
  });

  it("年度指标值 merged over its parts beside a single 实际完成值", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "三级指标", "年度指标值", "", "", "实际完成值", "分值", "得分"],
      ["", "", "指标性质", "指标值", "度量单位"],
      ["产出指标", "检查次数", "≥", 120, "次", "114次", 50, 47.5],
      ["效益指标", "上岗率", "≥", 80, "%", "86%", 40, 40],
    ]);
    expect(roles(table)).toMatchObject({ sign: "C4", target: "D4", unit: "E4", actual: "F4" });
  });

  it("two years of targets and actuals beside each other: the later", () => {
    const table = only([
      ["部门整体支出绩效自评表（2022—2023年）"],
      ["一级指标", "三级指标", "2022年", "", "2023年", "", "分值", "2023年得分"],
      ["", "", "目标值", "完成值", "目标值", "完成值"],
      ["产出指标", "办理数量", "≥500件", "400件", "≥1200件", "1260件", 50, 50],
      ["效益指标", "覆盖率", "≥90%", "95%", "≥90%", "95%", 40, 40],
    ]);
    expect(roles(table)).toMatchObject({ target: "E4", actual: "F4", weight: "G4", score: "H4" });
  });

  it.each([["上年完成值"], ["上半年完成值"]])("%s is not what the year came to", (other) => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "三级指标", other, "年度目标值", "全年完成值", "分值", "得分"],
      ["产出指标", "办理数量", "600件", "≥1200件", "1260件", 50, 50],
      ["效益指标", "覆盖率", "60%", "≥90%", "95%", 40, 40],
    ]);
    expect(roles(table)).toMatchObject({ target: "D3", actual: "E3" });
  });

  it("weights behind the indicators' own names, and 扣分 that are no points given", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "三级指标", "目标值", "完成值", "扣分", "扣分原因"],
      ["产出指标", "巡查里程（50分）", "≥800公里", "820公里", 0, ""],
      ["效益指标", "水质达标率（40分）", "≥95%", "93.1%", 1, "枯水"],
    ]);
    expect(roles(table)).toMatchObject({ weight: "B3", reason: "F3" });
    expect(roles(table)["score"]).toBeUndefined();
  });

  it("指标内容 behind 二级指标 is the indicator", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "二级指标", "指标内容", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "办理数量", "≥1200件", "1260件", 50, 50],
      ["效益指标", "社会效益", "覆盖率", "≥90%", "95%", 40, 40],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/办理数量", "效益指标/社会效益/覆盖率"]);
  });

  it("rows of a level's name head the indicators below them", () => {
    const table = measured([
      ["产出指标", "", "", 60, 55],
      ["治理河道长度", "≥20公里", "21公里", 60, 55],
      ["满意度指标（30分）"],
      ["群众满意度", "≥90%", "95%", 30, 30],
    ]);
    expect(names(table)).toEqual(["产出指标//治理河道长度", "满意度指标//群众满意度"]);
    expect(weights(table)).toEqual(["1 产出指标 60", "1 满意度指标 30"]);
  });

  it("预算执行率 written where a level stands is an indicator by that name", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["指标类型", "指标名称", "指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "就业人数", "≥8000人", "8123人", 90, 90],
      ["预算执行率", "", "100%", "98.20%", 10, 9.82],
      ["效益指标", "", "", "", "", ""],
    ]);
    expect(names(table)).toEqual(["产出指标//就业人数", "预算执行率//预算执行率"]);
    expect(roles(table, 1)).toMatchObject({ level3: "A4", weight: "E4", score: "F4" });
  });

  it("the head of the Chongqing form gives the total, the block the points of execution", () => {
    const table = only([
      ["部门整体绩效自评表"],
      ["主管部门", "某区水利局", "自评总分（分）", 97.6],
      [
        "部门预算执行情况(万元)",
        "年初预算数",
        "全年(调整)预算数",
        "全年执行数",
        "执行率(%)",
        "执行率权重",
        "执行率得分(分)",
      ],
      ["", 1000, 1200, 912, 76, 10, 7.6],
      ["绩效指标", "指标名称", "计量单位", "指标性质", "年初指标值", "全年完成值", "指标权重(分)", "指标得分(分)"],
      ["", "治理河道", "公里", "≥", 20, 21, 90, 90],
      ["", "验收合格率", "%", "≥", 95, 98, 0, 0],
    ]);
    expect(at(table.totalScore)).toBe("D2");
    expect([at(table.execution?.rate), at(table.execution?.weight), at(table.execution?.score)]).toEqual([
      "E4",
      "F4",
      "G4",
    ]);
  });

  it("计划完成 is what was asked for, 指标 alone the name", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["序号", "指标", "计划完成", "实际完成", "满分", "评分"],
      [1, "新建厕所", "≥300座", "312座", 50, 50],
      [2, "验收合格率", "≥98%", "99%", 40, 40],
    ]);
    expect(names(table)).toEqual(["//新建厕所", "//验收合格率"]);
    expect(roles(table)).toMatchObject({ target: "C3", actual: "D3", weight: "E3", score: "F3" });
  });

  it.each([
    ["numbers", ["", 1, 2, 3, 4, 5, 6]],
    ["letters before numbers", ["", "甲", "乙", "1", "2", "3", "4"]],
    ["an example", ["", "产出指标", "例：举办培训班", "≥5期", "5期", "", ""]],
  ])("a row of %s below the head is no indicator", (_, row) => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["绩效指标", "一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      row,
      ["", "产出指标", "办理数量", "≥1200件", "1260件", 50, 50],
      ["", "效益指标", "覆盖率", "≥90%", "95%", 40, 40],
    ]);
    expect(names(table)).toEqual(["产出指标//办理数量", "效益指标//覆盖率"]);
  });

  it("levels that stand alone in rows over the whole width", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["一、产出指标（50分）"],
      ["数量指标", "办理数量", "≥1200件", "1260件", 25, 25],
      ["时效指标", "办结率", "100%", "100%", 25, 25],
      ["二、效益指标（40分）"],
      ["社会效益指标", "覆盖率", "≥90%", "95%", 40, 40],
    ]);
    expect(names(table)).toEqual([
      "产出指标/数量指标/办理数量",
      "产出指标/时效指标/办结率",
      "效益指标/社会效益指标/覆盖率",
    ]);
    expect(weights(table)).toEqual(["1 产出指标 50", "1 效益指标 40"]);
  });

  it.each([
    [["分值", "扣分值", "得分"], { weight: "E3", score: "G3" }],
    [["扣分值", "分值", "得分"], { weight: "F3", score: "G3" }],
    [["一级权重", "分值", "得分"], { weight: "F3", score: "G3" }],
    [["分值", "一级权重", "得分"], { weight: "E3", score: "G3" }],
    [["分值", "财政评价得分", "单位自评得分"], { weight: "E3", score: "G3", reviewed: "F3" }],
    [["分值", "自评得分", "部门评价得分"], { weight: "E3", score: "F3" }],
    [["分值", "2022年得分", "2023年得分"], { weight: "E3", score: "G3" }],
  ])("points beside points: %j", (heads, expected) => {
    const table = only([
      ["2023年度部门整体支出绩效自评表"],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", ...heads],
      ["产出指标", "办理数量", "≥1200件", "1260件", 50, 50, 50],
      ["效益指标", "覆盖率", "≥90%", "85%", 40, 37, 37],
    ]);
    expect(roles(table)).toMatchObject(expected);
  });
});
