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

const FUNDS = (income: number, basic: number | string): Grid => [
  ["2023年度部门整体支出绩效自评表"],
  ["年度预算申请（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", 560, 612.04, 598.01, 10, "97.71%", 9.77],
  ["", "按收入性质分：", "", "", "按支出性质分："],
  ["", "其中：一般公共预算：", "", income, "其中：基本支出：", "", basic],
  ["", "其他资金：", "", 0, "项目支出：", "", 278],
  ["", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["", "产出指标", "数量指标", "培训期数", "≥6期", "6期", 90, 90],
];

test("lists by kind of income and of spending, side by side below the funds, are held against the whole", () => {
  expect(found(river(["自评", FUNDS(612.04, 320.01)]), "C34")).toEqual([]);
  expect(found(river(["自评", FUNDS(600, 320.01)]), "C34")).toEqual(["D5"]);
  expect(found(river(["自评", FUNDS(612.04, 310.01)]), "C34")).toEqual(["G5"]);
});

test("in such a list the amount may stand behind its label in one cell", () => {
  const inOneCell = FUNDS(612.04, "").map((row) =>
    row.map((value) => (value === "其中：基本支出：" ? "其中：基本支出：310.01万元" : value)),
  );
  expect(found(river(["自评", inOneCell]), "C34")).toEqual(["E5"]);
});

test("what a sheet calls 基本支出 is not basic and project spending together", () => {
  const statement = (amount: number): Grid => [
    ["基本支出情况"],
    ["单位：万元"],
    ["项目", "金额"],
    ["基本支出", amount],
  ];
  expect(found(river(["05", SPENDING], ["03", BY_FUNCTION(307.82)], ["说明", statement(307.82)]), "C40")).toEqual([
    "B4",
  ]);
  expect(found(river(["05", SPENDING], ["03", BY_FUNCTION(307.82)], ["说明", statement(105.58)]), "C40")).toEqual([]);
});

test("委托业务费 in the column 人员经费 is found, wages there are not", () => {
  const split = (wages: number | null, goods: number | null): Grid => [
    ["基本支出明细表"],
    ["", "", "", "", "单位：元"],
    ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ["", "合计", 300, 250, 50],
    ["301", "工资福利支出", 200, wages, null],
    ["30101", "基本工资", 200, wages, null],
    ["302", "商品和服务支出", 100, goods, 50],
    ["30201", "办公费", 50, null, 50],
    ["30227", "委托业务费", 50, goods, null],
  ];
  expect(found(river(["基本支出", split(200, 50)]), "C41")).toEqual(["D9"]);
  expect(found(river(["基本支出", split(200, null)]), "C41")).toEqual([]);
});
