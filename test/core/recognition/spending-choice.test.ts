import { recognise } from "../../../src/core/recognition";
import { say } from "../../../src/core/wording";
import { amountCells, amounts, type Grid, sheet, workbook } from "./grid";
import { SAME, table } from "./spending-layouts";

const LIST_HEAD = ["科目编码", "科目名称", "金额"];

describe("a choice among spending tables", () => {
  const lines = (staff: number, goods: number): Grid => [
    LIST_HEAD,
    ["301", "工资福利支出", staff],
    ["302", "商品和服务支出", goods],
  ];
  const titled = (title: string, staff: number, goods: number, unit = "单位：元"): Grid => [
    [title],
    ["", "", unit],
    ...lines(staff, goods),
  ];

  it("prefers the widest scope, whatever the order of the sheets", () => {
    const snapshot = workbook(
      sheet("a", titled("一般公共预算财政拨款基本支出决算表", 1, 2)),
      sheet("b", titled("支出决算明细表", 30, 12)),
      sheet("c", titled("一般公共预算财政拨款支出决算明细表", 3, 4)),
    );
    const mapping = recognise(snapshot, {});
    expect(mapping.spending?.source.sheet).toBe("b");
    expect(mapping.spendingCandidates.map(({ scope }) => scope)).toEqual([
      "total",
      "general-public-budget",
      "basic-expenditure",
    ]);
  });

  it("takes the table that says what it covers before the books it was drawn up from, and asks of neither", () => {
    const books = sheet("账", titled("科目余额", 30, 12));
    const form = sheet("公开06表", titled("一般公共预算财政拨款基本支出决算表", 30, 12));
    const { spending, questions } = recognise(workbook(books, form), {});
    expect([spending?.source.sheet, spending?.scope, questions]).toEqual(["公开06表", "basic-expenditure", []]);
  });

  it("asks of no table of one 类 beside the table that holds it, nor offers the sum of them", () => {
    const ofClass = (title: string, line: Grid) => sheet(title, [[title], ["", "", "单位：元"], LIST_HEAD, ...line]);
    const { questions, spendingCandidates } = recognise(
      workbook(
        sheet("基本支出", titled("一般公共预算基本支出表", 30, 12)),
        ofClass("基本支出表--人员经费", [
          ["301", "工资福利支出", 30],
          ["30101", "基本工资", 30],
        ]),
        ofClass("基本支出表--公用经费", [
          ["302", "商品和服务支出", 12],
          ["30201", "办公费", 12],
        ]),
      ),
      {},
    );
    expect(questions).toEqual([]);
    expect(spendingCandidates.every(({ addends }) => addends === undefined)).toBe(true);
  });

  it("offers the sum of the tables of all funds where no table holds them", () => {
    const snapshot = workbook(
      sheet("08", titled("一般公共预算财政拨款支出决算明细表", 30, 12)),
      sheet("09", titled("政府性基金预算财政拨款支出决算明细表", 5, 3)),
    );
    const [first] = recognise(snapshot, {}).questions[0]?.options ?? [];
    expect(amounts(snapshot, first?.answer).classes).toEqual({ "301": "35.00", "302": "15.00" });
  });

  it("asks about no table that is out of sight, nor about a sample of how to fill one in", () => {
    const own = sheet("决算", titled("支出决算明细表", 30, 12));
    const hidden = { ...sheet("旧", titled("支出决算明细表", 50, 60)), visibility: "hidden" as const };
    const sample = sheet("填报示例", titled("支出决算明细表（示例）", 1, 2));
    const mapping = recognise(workbook(hidden, sample, own), {});
    expect([mapping.spending?.source.sheet, mapping.questions]).toEqual(["决算", []]);
  });

  it("offers the later year first where nothing says which is evaluated, and never next year's budget", () => {
    const wide: Grid = [
      ["支出决算明细表"],
      ["2022年度", "", "单位：元"],
      ["项目", "合计", "工资福利支出", "商品和服务支出"],
      ["合计", 4200, 3000, 1200],
    ];
    const list = sheet("明细", titled("2023年度支出明细表", 500, 600));
    const [question] = recognise(workbook(sheet("05", wide), list), {}).questions;
    expect(question?.options.map(({ source }) => source?.sheet)).toEqual(["明细", "05"]);
    const budget = sheet("预算", titled("2024年部门支出预算表", 5, 6));
    const mapping = recognise(workbook(budget, list), {});
    expect([mapping.spending?.source.sheet, mapping.questions]).toEqual(["明细", []]);
  });

  it("prefers final accounts to a budget", () => {
    const mapping = recognise(
      workbook(sheet("a", titled("部门支出预算明细表", 1, 2)), sheet("b", titled("部门支出决算明细表", 30, 12))),
      {},
    );
    expect(mapping.spending?.source.sheet).toBe("b");
  });

  it("prefers the departments' classification to the government's, even side by side", () => {
    const government: Grid = [
      ["机关工资福利支出", 30],
      ["机关商品和服务支出", 12],
    ];
    const snapshot = workbook(
      sheet("政府", [["支出决算明细表（政府经济分类）"], ["单位：元"], ["科目", "金额"], ...government]),
      sheet("部门", titled("支出决算明细表（部门经济分类）", 30, 12)),
    );
    const mapping = recognise(snapshot, {});
    expect(mapping.spending?.source.sheet).toBe("部门");
    expect(mapping.spendingCandidates.map(({ system }) => system)).toEqual(["department", "government"]);
    const beside = table(
      ["政府编码", "名称", "部门编码", "名称", "金额"],
      ["50101", "工资奖金津补贴", "30101", "基本工资", 10],
      ["50101", "工资奖金津补贴", "30102", "津贴补贴", 20],
      ["50201", "办公经费", "30201", "办公费", 12],
    );
    expect(amounts(workbook(sheet("表", beside))).classes).toEqual(SAME);
  });

  it("asks when two tables are as good, and obeys the answer", () => {
    const snapshot = workbook(
      sheet("一", titled("支出决算明细表", 30, 12)),
      sheet("二", titled("支出决算明细表", 31, 12)),
    );
    const mapping = recognise(snapshot, {});
    expect(mapping.spending).toBeNull();
    expect(mapping.questions.map(({ id }) => id)).toEqual(["spending-table"]);
    expect(mapping.questions[0]?.options.map(({ source }) => source?.sheet)).toEqual(["一", "二"]);
    const answer = mapping.questions[0]?.options[1]?.answer ?? {};
    expect(recognise(snapshot, answer).spending?.source.sheet).toBe("二");
    expect(recognise(snapshot, answer).questions).toEqual([]);
  });

  it("does not ask about a table that only repeats another", () => {
    const snapshot = workbook(
      sheet("一", titled("支出决算明细表", 300000, 120000)),
      sheet("二", titled("支出决算明细表", 30, 12, "单位：万元")),
    );
    expect(recognise(snapshot, {}).questions).toEqual([]);
  });

  it("asks rather than guesses between two amount columns under unknown words", () => {
    const grid = table(
      ["科目编码", "科目名称", "甲口径", "乙口径"],
      ["301", "工资福利支出", 30, 31],
      ["302", "商品和服务支出", 12, 13],
    );
    const mapping = recognise(workbook(sheet("表", grid)), {});
    expect([mapping.spending, mapping.questions.map(({ id }) => id)]).toEqual([null, ["spending-table"]]);
  });

  it("asks when there is no 合计 row and the rows could only be added up", () => {
    const grid = table(
      ["单位", "合计", "工资福利支出", "商品和服务支出", "资本性支出"],
      ["本级", 40, 29, 11, ""],
      ["中心", 2, 1, 1, ""],
    );
    const mapping = recognise(workbook(sheet("表", grid)), {});
    expect([mapping.spending, mapping.questions.map(({ id }) => id)]).toEqual([null, ["spending-table"]]);
  });

  it("asks for a unit that nothing states, and never guesses it", () => {
    const snapshot = workbook(sheet("一", [["支出决算明细表"], ...lines(30, 12)]));
    const mapping = recognise(snapshot, {});
    expect(mapping.questions.map(({ id }) => id)).toEqual(["spending-unit"]);
    expect(amounts(snapshot)).toEqual({ total: null, classes: {} });
    expect(amounts(snapshot, { spendingUnit: "ten-thousand-yuan" }).classes).toEqual({
      "301": "300,000.00",
      "302": "120,000.00",
    });
  });

  it("takes several tables of one sheet apart", () => {
    const grid = [...titled("支出决算明细表", 30, 12), [], ...titled("基本支出决算明细表", 3, 4, "单位：万元")];
    const mapping = recognise(workbook(sheet("全部", grid)), {});
    expect(mapping.spendingCandidates.map(({ scope, unit, title }) => [scope, unit, title])).toEqual([
      ["total", "yuan", "支出决算明细表"],
      ["basic-expenditure", "ten-thousand-yuan", "基本支出决算明细表"],
    ]);
    expect(amountCells(mapping.spending)).toEqual({ "301": "C4", "302": "C5" });
  });

  it("asks before it takes a month for the year", () => {
    const snapshot = workbook(sheet("3月", titled("2023年1-3月累计支出表", 30, 12)));
    const [question] = recognise(snapshot, {}).questions;
    expect(question?.id).toBe("spending-table");
    expect(amountCells(recognise(snapshot, question?.options[0]?.answer ?? {}).spending)).toEqual({
      "301": "C4",
      "302": "C5",
    });
    expect(recognise(workbook(sheet("年", titled("2023年1-12月支出表", 30, 12))), {}).questions).toEqual([]);
  });

  it("reads the 类 of the lists until 2017 as what they were", () => {
    const rows: Grid = [
      ["2015年度支出明细表"],
      ["项目", "金额（元）"],
      ["工资福利支出", 30],
      ["对个人和家庭的补助", 5],
      ["对企事业单位的补贴", 2],
      ["债务利息支出", 5],
      ["合计", 42],
    ];
    expect(amounts(workbook(sheet("表", rows))).classes).toEqual({
      ...{ "301": "30.00", "303": "5.00", "304": "2.00", "307": "5.00" },
    });
  });

  describe("of parts", () => {
    const named = (unit: string, staff: number, goods: number): Grid => [
      [`单位：${unit}`, "", "金额单位：元"],
      ...lines(staff, goods),
      ["", "合计", staff + goods],
    ];
    const units = [...named("某市教育局本级", 20, 10), [""], ...named("某市实验中学", 10, 2)];

    it("offers the sum of units below each other first, and tells them apart by what stands above them", () => {
      const snapshot = workbook(sheet("明细", [["支出决算明细表"], ...units]));
      const [question] = recognise(snapshot, {}).questions;
      const labels = question?.options.map(({ label }) => say(label, "zh-CN"));
      expect(labels).toEqual([
        "支出决算明细表（工作表“明细”），其中2张表相加",
        "支出决算明细表 · 单位：某市教育局本级（'明细'!A1:C6）",
        expect.stringContaining("单位：某市实验中学"),
      ]);
      expect(amounts(snapshot, question?.options[0]?.answer).classes).toEqual(SAME);
      expect(amounts(snapshot, question?.options[1]?.answer).classes).toEqual({ "301": "20.00", "302": "10.00" });
    });

    it("takes the table that holds what all others hold together", () => {
      const snapshot = workbook(
        sheet("明细", [["支出决算明细表"], ...units, [""], ...named("某市教育局（汇总）", 30, 12)]),
      );
      const mapping = recognise(snapshot, {});
      expect(mapping.questions).toEqual([]);
      expect(mapping.spending?.source.area.top).toBeGreaterThan(9);
    });

    it("never takes 基本支出 for the whole where 项目支出 stands below it", () => {
      const part = (title: string, goods: number): Grid => [
        [title],
        ["科目", "金额（元）"],
        ["工资福利支出", 20],
        ["商品和服务支出", goods],
        ["合计", 20 + goods],
        [""],
      ];
      const snapshot = workbook(sheet("表", [...part("（一）基本支出情况", 10), ...part("（二）项目支出情况", 2)]));
      const [question] = recognise(snapshot, {}).questions;
      expect(question?.id).toBe("spending-table");
      expect(amounts(snapshot, question?.options[0]?.answer).classes).toEqual({ "301": "40.00", "302": "12.00" });
    });

    it("takes the evaluated year's of tables that name their year in a line of the head only", () => {
      const of = (year: number, goods: number) =>
        sheet(`财决05-${String(year)}`, [
          ["支出决算明细表"],
          ["编制单位：示例县水务局", `${String(year)}年度`, "金额单位：元"],
          ["编码", "科目", "金额"],
          ["301", "工资福利支出", 30],
          ["302", "商品和服务支出", goods],
        ]);
      const form = sheet("自评", [
        ["部门整体支出绩效自评表"],
        ["（2022年度）"],
        ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "治理河道", "≥20公里", "21公里", 50, 50],
        ["效益指标", "受益人口", "≥5万人", "6万人", 50, 50],
      ]);
      const snapshot = workbook(of(2021, 11), of(2022, 12), of(2023, 13), form);
      expect(recognise(snapshot, {}).questions).toEqual([]);
      expect(amounts(snapshot).classes).toEqual({ "301": "30.00", "302": "12.00" });
      expect(recognise(workbook(of(2021, 11), of(2022, 12)), {}).questions[0]?.id).toBe("spending-table");
    });

    it("puts the later of two years beside each other first", () => {
      const rows: Grid = [
        ["支出决算对比表（单位：元）"],
        ["2022年度", "", "", "2023年度"],
        ["科目编码", "科目名称", "金额", "科目编码", "科目名称", "金额"],
        ["301", "工资福利支出", 20, "301", "工资福利支出", 30],
        ["302", "商品和服务支出", 10, "302", "商品和服务支出", 12],
      ];
      const snapshot = workbook(sheet("表", rows));
      const [question] = recognise(snapshot, {}).questions;
      expect(amounts(snapshot, question?.options[0]?.answer).classes).toEqual(SAME);
    });
  });
});
