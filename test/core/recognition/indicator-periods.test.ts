import { only, roles, names } from "./indicator-facts";

/** Heads in which targets or results of several periods stand beside each other, and the columns that are the year's. */
const PERIODS: readonly (readonly [heads: readonly string[], target: string, actual: string])[] = [
  [["半年（程）目标值", "半年（程）完成值", "全年（程）目标值", "全年（程）完成值"], "E2", "F2"],
  [["1-6月目标值", "1-6月完成值", "1-12月目标值", "1-12月完成值"], "E2", "F2"],
  [["年度指标值", "截至6月底完成值", "截至12月底完成值"], "C2", "E2"],
  [["年度指标值", "监控完成值（7月）", "实际完成值"], "C2", "E2"],
  [["年度指标值", "2022年完成值", "2023年完成值"], "C2", "E2"],
  [["年度指标值", "2023年完成值", "2022年完成值"], "C2", "D2"],
  [["年初指标值", "年度指标值（调整后）", "实际完成值"], "D2", "E2"],
  [["年初目标值", "全年目标值", "实际完成值"], "D2", "E2"],
  [["申报指标值", "批复指标值", "实际完成值"], "D2", "E2"],
  [["批复指标值", "申报指标值", "实际完成值"], "C2", "E2"],
  [["原指标值", "新指标值", "实际完成值"], "D2", "E2"],
  [["年初设定值", "调整值", "实际完成值"], "D2", "E2"],
  [["调整值", "年初设定值", "实际完成值"], "C2", "E2"],
  [["2023—2025年目标值", "2023年目标值", "实际完成值"], "D2", "E2"],
  [["年度指标值", "二季度完成值", "四季度累计完成值"], "C2", "E2"],
  [["年度指标值", "阶段完成值", "年度完成值"], "C2", "E2"],
  [["2024年目标值", "2023年目标值", "2023年完成值"], "D2", "E2"],
  [["2024年目标值", "2023年目标值", "2022年完成值", "2023年完成值"], "D2", "F2"],
];

describe("targets and results of several periods", () => {
  it.each(PERIODS)("%j", (heads, target, actual) => {
    const table = only([
      ["一级指标", "三级指标", ...heads, "分值", "得分"],
      ["产出指标", "甲项", ...heads.map(() => "5次"), 60, 60],
      ["效益指标", "乙项", ...heads.map(() => "90%"), 40, 40],
    ]);
    expect(roles(table)).toMatchObject({ target, actual });
  });

  it("年初指标值 is the target where the adjusted one is left empty", () => {
    const table = only([
      ["一级指标", "三级指标", "年初指标值", "年度指标值（调整后）", "实际完成值", "分值", "得分"],
      ["产出指标", "甲项", "≥5次", "≥4次", "4次", 60, 60],
      ["效益指标", "乙项", "≥90%", "", "95%", 40, 40],
    ]);
    expect([roles(table)["target"], roles(table, 1)["target"]]).toEqual(["D2", "C3"]);
  });
});

describe("columns of several years", () => {
  const form = (title: string, heads: readonly string[], cells: readonly string[]) =>
    only([
      [title],
      ["一级指标", "三级指标", ...heads, "分值", "得分"],
      ["产出指标", "甲项", ...cells, 60, 60],
      ["效益指标", "乙项", ...cells, 40, 40],
    ]);

  it.each([
    [["2024年目标值", "2023年目标值", "实际完成值"], { target: "D3", actual: "E3" }],
    [["2023年目标值", "2024年目标值", "实际完成值"], { target: "C3", actual: "E3" }],
    [["年度指标值", "2022年完成值", "实际完成值"], { target: "C3", actual: "E3" }],
  ])("%j: the form's own year", (heads, expected) => {
    const cells = ["≥5次", "≥6次", "7次"];
    expect(roles(form("2023年度部门整体支出绩效自评表", heads, cells))).toMatchObject(expected);
  });

  it("without a year of the form's the latest that tells anything", () => {
    const table = form(
      "绩效自评表",
      ["年度指标值", "2022年完成值", "2023年完成值", "2024年完成值"],
      ["5", "4", "6", ""],
    );
    expect(roles(table)).toMatchObject({ actual: "E3" });
  });
});

describe("a side label that speaks of results", () => {
  it("heads no column, and the template's nameless rows are no indicators", () => {
    const table = only([
      ["年度绩效指标完成情况", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["", "产出指标", "数量指标", "指标1：改造项目", "≥5个", "5个", 60, 60],
      ["", "", "", "指标2：/", "/", "/", "", ""],
      ["", "效益指标", "社会效益指标", "指标1：覆盖率", "≥90%", "95%", 40, 40],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/改造项目", "效益指标/社会效益指标/覆盖率"]);
    expect(roles(table)).toMatchObject({ target: "E2", actual: "F2" });
  });
});

describe("levels of their own words", () => {
  it("部门职责, 工作活动 and a description beside the name", () => {
    const table = only([
      ["绩效指标", "部门职责", "工作活动", "绩效指标", "绩效指标描述", "年初指标值", "实际完成值", "分值", "得分"],
      ["", "教育改革", "均衡发展", "学校数量", "反映学校数量", "≥12所", "12所", 60, 60],
      ["", "教师队伍", "教师培训", "培训人次", "反映培训人次", "≥90人次", "95人次", 40, 40],
    ]);
    expect(names(table)).toEqual(["教育改革/均衡发展/学校数量", "教师队伍/教师培训/培训人次"]);
    expect(roles(table)).toMatchObject({ explanation: "E2", target: "F2", actual: "G2" });
  });
});

/** Columns of points beside 分值 and 得分, and those that are the weight and the self-score. */
const POINTS: readonly (readonly [heads: readonly string[], weight: string, score: string])[] = [
  [["分值", "扣分值", "得分"], "E2", "G2"],
  [["分值", "得分", "扣分值"], "E2", "F2"],
  [["分值", "一级权重", "得分"], "E2", "G2"],
  [["分值", "财政评价得分", "单位自评得分"], "E2", "G2"],
  [["分值", "自评得分", "部门评价得分"], "E2", "F2"],
];

describe("points of other kinds", () => {
  it.each(POINTS)("%j", (heads, weight, score) => {
    const table = only([
      ["一级指标", "三级指标", "年度指标值", "实际完成值", ...heads],
      ["产出指标", "甲项", "5次", "5次", ...heads.map((head) => (/扣/.test(head) ? 0 : 60))],
      ["效益指标", "乙项", "90%", "90%", ...heads.map((head) => (/扣/.test(head) ? 0 : 40))],
    ]);
    expect(roles(table)).toMatchObject({ weight, score });
  });
});
