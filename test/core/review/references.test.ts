import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { at, type Grid, sheet, workbook } from "../recognition/grid";

/** The tables that checks compare with, as they stand in a department's workbook. */

const SPENDING: Grid = [
  ["支出决算明细表"],
  ["编制单位：某市某局", "", "", "金额单位：元"],
  ["科目编码", "科目名称", "决算数", "占比"],
  ["", "合计", 3078200, "100%"],
  ["301", "工资福利支出", 1055800, "34.30%"],
  ["302", "商品和服务支出", 2022400, "65.70%"],
];

const BY_FUNCTION = (total: number): Grid => [
  ["支出决算表"],
  ["", "", "", "", "", "单位：万元"],
  ["项目", "", "本年支出合计", "基本支出", "项目支出", "上缴上级支出"],
  ["功能分类科目编码", "科目名称"],
  ["栏次", "", 1, 2, 3, 4],
  ["合计", "", total, 105.58, total - 105.58],
  ["201", "一般公共服务支出", total, 105.58, total - 105.58],
];

function river(...sheets: readonly [string, Grid][]) {
  return runRiver(workbook(...sheets.map(([name, grid]) => sheet(name, grid))), DEFAULT_PROFILE, {});
}

function found(result: ReturnType<typeof river>, id: string) {
  return result.evaluation.findings.filter((finding) => finding.id === id).map(({ where }) => at(where));
}

test("the 支出决算表 gives its total, basic and project spending", () => {
  const { inputs } = river(["05", SPENDING], ["03", BY_FUNCTION(307.82)]);
  const { functional } = inputs.references;
  expect([functional?.total?.yuan, functional?.basic?.yuan, functional?.project?.yuan]).toEqual([
    "3078200",
    "1055800",
    "2022400",
  ]);
});

test("a spending table of another amount than the 支出决算表 is found, an equal one is not", () => {
  expect(found(river(["05", SPENDING], ["03", BY_FUNCTION(307.82)]), "C39")).toEqual([]);
  expect(found(river(["05", SPENDING], ["03", BY_FUNCTION(407.82)]), "C39")).toEqual(["C4"]);
});

test.each<[string, Grid]>([
  [
    "alternating columns",
    [
      ["财政拨款“三公”经费支出决算表"],
      ["", "", "", "单位：万元"],
      ["合计", "", "因公出国（境）费", "", "公务接待费", ""],
      ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
      [1, 2, 3, 4, 5, 6],
      [10, 12, 0, 0, 10, 12],
    ],
  ],
  [
    "two halves",
    [
      ["财政拨款“三公”经费支出决算表"],
      ["", "", "", "", "单位：万元"],
      ["预算数", "", "", "决算数", "", ""],
      ["合计", "因公出国（境）费", "公务接待费", "合计", "因公出国（境）费", "公务接待费"],
      [10, 0, 10, 12, 0, 12],
    ],
  ],
  [
    "downward",
    [
      ["“三公”经费支出决算情况表"],
      ["", "", "金额单位：万元"],
      ["项目", "预算数", "决算数"],
      ["一、因公出国（境）费", 0, 0],
      ["二、公务接待费", 10, 12],
      ["合计", 10, 12],
    ],
  ],
])("三公 in %s: what was spent beside its budget", (_layout, grid) => {
  const { inputs, evaluation } = river(["05", SPENDING], ["09", grid]);
  const { threePublic } = inputs.references;
  expect([threePublic?.budget?.yuan, threePublic?.spent?.yuan]).toEqual(["100000", "120000"]);
  expect(evaluation.checks.find(({ id }) => id === "C41")?.state).toBe("found");
});

test("printed shares are held against the amounts", () => {
  expect(river(["05", SPENDING]).evaluation.checks.find(({ id }) => id === "C36")?.state).toBe("passed");
  const wrong = SPENDING.map((row) => row.map((cell) => (cell === "34.30%" ? "34.31%" : cell)));
  expect(found(river(["05", wrong]), "C36")).toEqual(["D5"]);
});

const FORM: Grid = [
  ["部门整体支出绩效自评表"],
  ["（2023年度）"],
  ["部门名称", "", "某市某局"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  ["产出指标", "数量指标", "网点数", "≥5个", "5个", 50, 50, ""],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 50, 50, ""],
];

const GOALS = (title: string): Grid => [
  [title],
  ["（2023年度）"],
  ["部门名称", "", "某市某局"],
  ["一级指标", "二级指标", "三级指标", "年度指标值"],
  ["产出指标", "数量指标", "网点数", "≥6个"],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"],
];

test("the department's approved goals are held against its self-evaluation; a project's are not", () => {
  expect(found(river(["自评", FORM], ["目标", GOALS("部门整体绩效目标表")]), "C18")).toEqual(["D5"]);
  const project = GOALS("项目支出绩效目标表").map((row) =>
    row.map((cell) => (cell === "部门名称" ? "项目名称" : cell)),
  );
  const { evaluation } = river(["自评", FORM], ["目标", project]);
  expect(evaluation.checks.find(({ id }) => id === "C18")?.state).toBe("not-checked");
});

test("beside 佐证材料, 评分依据 is the reason and not the evidence", () => {
  const rubric: Grid = [
    ["部门整体支出绩效自评评分表"],
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "评分依据", "佐证材料"],
    ["管理效率", "预算执行", "财务管理合规性", 50, "发现问题扣分", 50, "", "附件1"],
    ["履职效能", "整体效能", "产出指标完成情况", 50, "按比例", 50, "均完成", "附件2"],
  ];
  const { evaluation } = river(["评分表", rubric]);
  expect(evaluation.checks.find(({ id }) => id === "C46")?.state).toBe("passed");
});
