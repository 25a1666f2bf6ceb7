import { extract, recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

describe("a table of budget execution of its own", () => {
  it("is read at its total line", () => {
    const grid: Grid = [
      ["部门整体支出预算执行情况表"],
      ["编制单位：某市某局", "", "", "金额单位：元"],
      ["项目", "年初预算数", "调整后预算数", "支出决算数", "执行率", "权重", "得分"],
      ["基本支出", 60, 60, 60, [1, "0%"]],
      ["项目支出", 40, 60, 50, [0.8333, "0.00%"]],
      ["合计", 100, 120, 110, [0.9167, "0.00%"], 10, 9.17],
    ];
    const snapshot = workbook(sheet("执行", grid));
    const { execution } = recognise(snapshot, {});
    expect([at(execution?.initialBudget), at(execution?.budget), at(execution?.spent)]).toEqual(["B6", "C6", "D6"]);
    expect(execution?.parts.map(({ name, spent }) => [name, at(spent)])).toEqual([
      ["基本支出", "D4"],
      ["项目支出", "D5"],
    ]);
    expect(extract(snapshot, recognise(snapshot, {})).execution?.weight?.number).toBe("10");
  });

  it("asks for a unit that nothing states", () => {
    const grid: Grid = [
      ["预算执行情况"],
      ["项目", "年初预算数", "全年预算数", "全年执行数"],
      ["年度资金总额", 1, 2, 2],
    ];
    const snapshot = workbook(sheet("执行", grid));
    expect(recognise(snapshot, {}).questions.map(({ id }) => id)).toEqual(["execution-unit"]);
    expect(extract(snapshot, recognise(snapshot, { executionUnit: "yuan" })).execution?.budget?.yuan).toBe("2");
  });

  it("is not the table of incomes and expenses, which has budget columns too", () => {
    const grid: Grid = [
      ["收入支出决算总表"],
      ["单位：万元"],
      ["项目", "年初预算数", "全年预算数", "决算数", "项目", "年初预算数", "全年预算数", "决算数"],
      ["一、一般公共预算财政拨款收入", 1, 2, 2, "一、一般公共服务支出", 1, 2, 2],
      ["本年收入合计", 1, 2, 2, "本年支出合计", 1, 2, 2],
    ];
    expect(recognise(workbook(sheet("财决01", grid)), {}).execution).toBeNull();
  });

  it("says nothing of a blank form", () => {
    const grid: Grid = [
      ["预算执行情况（万元）"],
      ["项目", "年初预算数", "全年预算数", "全年执行数"],
      ["年度资金总额"],
      ["其中：财政拨款"],
    ];
    expect(recognise(workbook(sheet("执行", grid)), {}).execution).toBeNull();
  });
});

describe("the other tables of a workbook", () => {
  const history: Grid = [
    ["历年绩效评价结果"],
    ["评价年度", "评价项目", "评价得分", "评价等级", "备注"],
    ["2021年", "整体复核", 87, "良", ""],
    ["", "专项资金", "84.25分", "良", "重点评价"],
    [2022, "整体复核", 90.1, "优", ""],
    ["注：以上为财政复核结果"],
  ];
  const progress: Grid = [
    ["部门支出进度表（单位：万元）"],
    ["全年预算数", 120],
    ["月份", "当月支出", "累计支出", "支出进度"],
    ["1月", 10, 10, [0.08, "0%"]],
    ["2月", "", 10, ""],
    ["1-3月", 5, 15, ""],
    ["合计", 15],
  ];
  const basics: Grid = [
    ["部门基本情况表"],
    ["项目", "内容"],
    ["部门名称", "某市某局"],
    ["评价年度", 2023],
    ["（一）部门职能", "管理公共事务。"],
    ["存在问题：", "指标不够细。"],
    ["改进措施", "细化指标。"],
  ];
  const snapshot = workbook(sheet("c", history), sheet("b", progress), sheet("a", basics));
  const inputs = extract(snapshot, recognise(snapshot, {}));

  it("gives past evaluations by year and kind, a merged year filled down", () => {
    expect(inputs.history.map(({ year, kind, score, grade }) => [year, kind, score?.number, grade])).toEqual([
      [2021, "整体复核", "87", "良"],
      [2021, "专项资金", "84.25", "良"],
      [2022, "整体复核", "90.1", "优"],
    ]);
  });

  it("gives the months with an amount, and the year's budget", () => {
    expect(inputs.progress?.budget?.yuan).toBe("1200000");
    expect(
      inputs.progress?.months.map(({ month, monthly, cumulative }) => [month, monthly?.yuan, cumulative?.yuan]),
    ).toEqual([
      [1, "100000", "100000"],
      [2, undefined, "100000"],
      [3, "50000", "150000"],
    ]);
  });

  it("gives the narrative texts by label, the department and the year", () => {
    expect(inputs.texts.map(({ label, cell }) => [label, cell.text])).toEqual([
      ["部门名称", "某市某局"],
      ["评价年度", "2023"],
      ["部门职能", "管理公共事务。"],
      ["存在问题", "指标不够细。"],
      ["改进措施", "细化指标。"],
    ]);
    expect([inputs.department?.value, inputs.year?.value]).toEqual(["某市某局", 2023]);
  });

  it("knows reference tables by their titles", () => {
    const total: Grid = [
      ["支出决算表"],
      ["", "", "金额单位：万元"],
      ["科目编码", "科目名称", "本年支出合计"],
      ["", "合计", 307.82],
    ];
    const three: Grid = [["财政拨款“三公”经费支出决算表"], ["单位：元"], ["合计", "因公出国（境）费", "公务接待费"]];
    const { references } = recognise(workbook(sheet("x", total), sheet("y", three)), {});
    expect(references.map(({ kind, unit, total: cell }) => [kind, unit, at(cell)])).toEqual([
      ["functional-expenditure", "ten-thousand-yuan", "C4"],
      ["three-public", "yuan", null],
    ]);
  });

  it("finds nothing in an empty workbook", () => {
    const mapping = recognise(workbook(sheet("空", [])), {});
    expect(mapping.questions).toEqual([]);
    expect([mapping.spending, mapping.indicators, mapping.execution, mapping.history]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(recognise(workbook(), {}).spendingCandidates).toEqual([]);
  });
});

describe("amounts as they are read", () => {
  it("keeps blank, nil, text and errors apart, and knows text that is a number", () => {
    const grid: Grid = [
      ["支出决算明细表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "金额"],
      ["301", "工资福利支出", 1.5],
      ["302", "商品和服务支出", ""],
      ["303", "对个人和家庭的补助", "—"],
      ["307", "债务利息及费用支出", "待定"],
      ["309", "资本性支出（基本建设）", { error: "#REF!" }],
      ["310", "资本性支出", "2,000元"],
      ["312", "对企业补助", 0],
    ];
    const snapshot = workbook(sheet("表", grid));
    const { spending } = extract(snapshot, recognise(snapshot, {}));
    expect(
      spending?.categories.map(({ code, amounts: [read] }) => [code, read?.yuan, read?.problem, read?.fromText]),
    ).toEqual([
      ["301", "15000", null, false],
      ["302", null, "blank", false],
      ["303", null, "nil", false],
      ["307", null, "text", false],
      ["309", null, "error", false],
      ["310", "2000", null, true],
      ["312", "0", null, false],
    ]);
  });
});

describe("tables of one kind of spending", () => {
  const THREE_PUBLIC: Grid = [
    ["财政拨款“三公”经费支出决算表"],
    ["", "", "金额单位：万元"],
    ["项目", "预算数", "决算数"],
    ["合计", 20, 16],
    ["公务接待费", 20, 16],
  ];
  const FUNCTIONAL: Grid = [
    ["支出决算表"],
    ["部门：某市水务局", "", "", "", "金额单位：元"],
    ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
    ["合计", "", 120, 70, 50],
    ["201", "一般公共服务支出", 120, 70, 50],
  ];

  it("have a budget and a final figure and are no budget execution of the whole", () => {
    const printed: Grid = [
      ["财政拨款“三公”经费支出决算表"],
      ["", "", "", "金额单位：万元"],
      ["预算数", "", "决算数", ""],
      ["合计", "公务接待费", "合计", "公务接待费"],
      [1, 2, 3, 4],
      [20, 20, 16, 16],
    ];
    const operations: Grid = [
      ["机构运行信息表"],
      ["编制单位：示例县民政局", "", "2023年度", "金额单位：万元"],
      ["项目", "行次", "年初预算数", "全年预算数", "统计数"],
      ["一、“三公”经费支出", 1, "—", "—", "—"],
      ["（一）支出合计", 2, 20, 18, 16],
      ["1．公务接待费", 3, 20, 18, 16],
      ["二、机关运行经费", 24, "—", "—", 162],
      ["（一）政府采购支出合计", 41, "—", "—", 65],
    ];
    // 机构运行信息表 prints the budget twice: the year's, after adjustments, is the one that spending is held against
    for (const [grid, budget] of [
      [THREE_PUBLIC, "200000"],
      [printed, "200000"],
      [operations, "180000"],
    ] as const) {
      const snapshot = workbook(sheet("三公", grid));
      const mapping = recognise(snapshot, {});
      expect(mapping.execution).toBeNull();
      const { threePublic } = extract(snapshot, mapping).references;
      expect([threePublic?.budget?.yuan, threePublic?.spent?.yuan]).toEqual([budget, "160000"]);
    }
  });

  it("are found below each other in one sheet, each with its own unit", () => {
    const snapshot = workbook(sheet("公开表", [...FUNCTIONAL, [], [], ...THREE_PUBLIC]));
    const mapping = recognise(snapshot, {});
    expect(mapping.references.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["functional-expenditure", "yuan"],
      ["three-public", "ten-thousand-yuan"],
    ]);
    const { functional, threePublic } = extract(snapshot, mapping).references;
    expect([functional?.total?.yuan, functional?.basic?.yuan, threePublic?.spent?.yuan]).toEqual([
      "120",
      "70",
      "160000",
    ]);
  });

  it("give the latest year's figures where several years stand beside each other", () => {
    const snapshot = workbook(
      sheet("三公", [
        ["“三公”经费支出情况统计表"],
        ["单位：万元"],
        ["项目", "2023年决算数", "2024年预算数", "2024年决算数"],
        ["公务接待费", 18, 20, 16],
        ["“三公”经费合计", 18, 20, 16],
      ]),
    );
    const { threePublic } = extract(snapshot, recognise(snapshot, {})).references;
    expect([threePublic?.budget?.yuan, threePublic?.spent?.yuan]).toEqual(["200000", "160000"]);
  });
});

describe("past evaluations with points of two kinds", () => {
  it("are what was reviewed, not what the department gave itself", () => {
    const snapshot = workbook(
      sheet("历年", [
        ["历年绩效评价情况"],
        ["评价年度", "评价方式", "自评得分", "自评等级", "复核得分", "复核等级"],
        ["2021年度", "整体支出", 98, "优", 87, "良"],
      ]),
    );
    const [row] = extract(snapshot, recognise(snapshot, {})).history;
    expect([row?.year, row?.score?.number, row?.grade]).toEqual([2021, "87", "良"]);
  });

  it("are read where points and grade share a cell", () => {
    const snapshot = workbook(
      sheet("历年", [
        ["历年绩效评价结果"],
        ["年份", "评价类别", "评价结果"],
        ["2020年", "部门整体", "88.20分（良）"],
        ["2022年", "水库除险加固项目", "79分，等级为中"],
      ]),
    );
    const { history } = extract(snapshot, recognise(snapshot, {}));
    expect(history.map(({ year, score, grade }) => [year, score?.number, grade])).toEqual([
      [2020, "88.2", "良"],
      [2022, "79", "中"],
    ]);
  });
});
