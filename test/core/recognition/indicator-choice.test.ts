import { recognise } from "../../../src/core/recognition";
import { type Grid, sheet, type SheetOptions, workbook } from "./grid";
import { names, only, roles } from "./indicator-facts";

interface Form {
  readonly title?: string;
  readonly year?: number;
  readonly department?: string;
  readonly actual?: string;
}

/** A department's form in few lines. */
function form({
  title = "部门整体支出绩效自评表",
  year = 2023,
  department = "某县林业局",
  actual = "8次",
}: Form): Grid {
  return [
    [title],
    [`（${String(year)}年度）`],
    ["部门名称", department],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "巡查次数", "≥8次", actual, 60, actual === "" ? "" : 60],
    ["效益指标", "社会效益指标", "覆盖率", "≥90%", actual === "" ? "" : "95%", 40, actual === "" ? "" : 40],
    ["总分", "", "", "", "", 100, actual === "" ? "" : 100],
  ];
}

const OWN = sheet("自评", form({}));

/** A form that stands beside the department's own of 2023, and its sheet. */
const BESIDE: readonly (readonly [string, string, Grid, SheetOptions])[] = [
  ["a sample", "填报示例", form({ title: "部门整体支出绩效自评表（示例）", actual: "9次" }), {}],
  ["a monitoring table", "监控", form({ title: "部门整体绩效运行监控表（1-7月）", actual: "5次" }), {}],
  ["a draft", "自评（初稿）", form({ actual: "9次" }), {}],
  ["a reviewer's copy", "复核", form({ actual: "9次" }), {}],
  ["a hidden one", "Sheet9", form({ actual: "9次" }), { visibility: "hidden" }],
  ["last year's", "上一年", form({ year: 2022, actual: "9次" }), {}],
  ["next year's without results", "下一年", form({ year: 2024, actual: "" }), {}],
  ["the same form once more", "自评 (2)", form({}), {}],
  ["a unit's", "林业站", form({ title: "单位整体支出绩效自评表", department: "某县林业站", actual: "9次" }), {}],
];

describe("the form to be scored", () => {
  it.each(BESIDE)("is the department's own beside %s, wherever that stands", (_, name, grid, options) => {
    const other = sheet(name, grid, options);
    for (const sheets of [
      [OWN, other],
      [other, OWN],
    ]) {
      const { indicators, questions } = recognise(workbook(...sheets), {});
      expect(questions.map(({ id }) => id)).not.toContain("indicator-table");
      // the same form once more is as good as the form
      if (name !== "自评 (2)") expect(indicators?.source.sheet).toBe("自评");
    }
  });

  it("is asked for where two departments' forms differ in nothing else, and named by them", () => {
    const { questions } = recognise(workbook(OWN, sheet("二", form({ department: "某县水利局", actual: "9次" }))), {});
    const labels = questions.flatMap(({ options }) => options.map(({ label }) => label.parameters["title"]));
    expect(labels).toEqual(["某县林业局", "某县水利局"]);
  });

  it("is any that the accountant names", () => {
    const last = sheet("上一年", form({ year: 2022, actual: "9次" }));
    const { indicators } = recognise(workbook(OWN, last), { indicators: { sheet: "上一年" } });
    expect(indicators?.source.sheet).toBe("上一年");
  });
});

const FOLDED: Grid = [
  ["部门整体支出绩效自评表"],
  ["三级指标", "指标值", "完成值", "分值", "得分", "三级指标", "指标值", "完成值", "分值", "得分"],
  ["甲项", "≥1件", "1件", 30, 30, "丙项", "≥90%", "95%", 20, 20],
  ["乙项", "≥2件", "2件", 50, 50],
  ["总分", "", "", 100, 100],
];

describe("a list folded to two bands beside each other", () => {
  it("is one table", () => {
    const table = only(FOLDED);
    expect(names(table)).toEqual(["//甲项", "//乙项", "//丙项"]);
    expect(roles(table, 2)).toMatchObject({ level3: "F3", target: "G3", actual: "H3", weight: "I3", score: "J3" });
  });
});

describe("a lower and an upper limit in columns of their own", () => {
  it("are no target: neither alone is what was aimed at", () => {
    const table = only([
      ["绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "下限值", "上限值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "水位（米）", 120, 125, 123.5, 60, 60],
      ["产出指标", "质量指标", "酸碱度", 6, 8, 7, 40, 40],
    ]);
    expect(roles(table)).not.toHaveProperty("target");
    expect(roles(table)).toMatchObject({ actual: "F3", weight: "G3" });
  });
});
