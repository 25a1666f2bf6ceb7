import { recognise } from "../../../src/core/recognition";
import { amountCells, amounts, at, type Grid, sheet, workbook } from "./grid";

const HEAD: Grid = [["部门支出决算明细表"], ["编制单位：某市某局", "", "单位：元"]];

function table(...rows: Grid): Grid {
  return [...HEAD, ...rows];
}

interface Layout {
  readonly name: string;
  readonly grid: Grid;
  readonly family: string;
  readonly classes: Readonly<Record<string, string>>;
  readonly total: string | null;
}

/** 301 = 30 (10 + 20), 302 = 12 (5 + 7), 合计 42: the same department in every layout. */
const SAME = { "301": "30.00", "302": "12.00" };

const LAYOUTS: readonly Layout[] = [
  {
    name: "codes in one column, 类 with their own amounts",
    grid: table(
      ["科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 30],
      ["30101", "基本工资", 10],
      ["30102", "津贴补贴", 20],
      ["302", "商品和服务支出", 12],
      ["30201", "办公费", 5],
      ["30211", "差旅费", 7],
      ["", "合  计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "codes as numbers, no 类 lines, the total first",
    grid: table(
      ["科目编码", "科目名称", "本年累计"],
      ["合计", "", 42],
      [30101, "基本工资", 10],
      [30102, "津贴补贴", 20],
      [30201, "办公费", 5],
      [30211, "差旅费", 7],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "类 and 款 in two columns, the 类 on every line",
    grid: table(
      ["科目编码", "", "科目名称", "合计", "人员经费", "公用经费"],
      ["类", "款"],
      ["301", "", "工资福利支出", 30, 30, ""],
      ["301", "01", "基本工资", 10, 10, ""],
      ["301", "02", "津贴补贴", 20, 20, ""],
      ["302", "", "商品和服务支出", 12, "", 12],
      ["302", "01", "办公费", 5, "", 5],
      ["302", "11", "差旅费", 7, "", 7],
      ["合计", "", "", 42, 30, 12],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "类 and 款 in two columns, the 类 merged, 款 as numbers",
    grid: table(
      ["类", "款", "科目名称", "金额"],
      [301, "", "工资福利支出", ""],
      ["", 1, "基本工资", 10],
      ["", 2, "津贴补贴", 20],
      [302, "", "商品和服务支出", ""],
      ["", 1, "办公费", 5],
      ["", 11, "差旅费", 7],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: null,
  },
  {
    name: "the code inside the name",
    grid: table(
      ["经济科目", "支出金额"],
      ["301 工资福利支出", 30],
      ["30101 基本工资", 10],
      ["30102-津贴补贴", 20],
      ["[302]商品和服务支出", 12],
      ["[30201]办公费", 5],
      ["差旅费(30211)", 7],
      ["总计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "full-width codes and amounts as text",
    grid: table(
      ["科目编码", "科目名称", "金额"],
      ["３０１", "工 资 福 利 支 出", "３０．００"],
      ["３０１０１", "　基本工资", "10.00元"],
      ["３０２", "商品和服务支出", "￥12"],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: null,
  },
  {
    name: "no codes, ordinals, 其中 lines that are no addends",
    grid: table(
      ["项目", "金额"],
      ["一、工资福利支出", ""],
      ["1.基本工资", 10],
      ["2.津贴补贴", 20],
      ["　　其中：乡村教师补助", 8],
      ["二、商品和服务支出", ""],
      ["1.办公费", 5],
      ["2.差旅费", 7],
      ["合计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "a summary of the 类",
    grid: table(["支出类别", "金额"], ["工资福利支出", 30], ["商品和服务支出", 12], ["合计", 42]),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "小计 lines below the 款",
    grid: table(
      ["项目", "金额"],
      ["工资福利支出", ""],
      ["基本工资", 10],
      ["津贴补贴", 20],
      ["工资福利支出小计", 30],
      ["商品和服务支出", ""],
      ["办公费", 5],
      ["差旅费", 7],
      ["商品和服务支出小计", 12],
      ["总计", 42],
    ),
    family: "economic-vertical",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "budget beside final accounts, last year beside this year",
    grid: table(
      ["科目编码", "科目名称", "上年决算数", "年初预算数", "本年决算数", "占比"],
      ["301", "工资福利支出", 1, 2, 30, 0.7],
      ["302", "商品和服务支出", 3, 4, 12, 0.3],
      ["合计", "", 4, 6, 42, 1],
    ),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "基本支出 and 项目支出 without a column of both",
    grid: table(
      ["科目编码", "科目名称", "基本支出", "项目支出"],
      ["301", "工资福利支出", 30, ""],
      ["302", "商品和服务支出", 4, 8],
    ),
    family: "economic-summary",
    classes: SAME,
    total: null,
  },
  {
    name: "行次 beside the names",
    grid: table(["项目", "行次", "金额"], ["工资福利支出", 1, 30], ["商品和服务支出", 2, 12], ["合计", 3, 42]),
    family: "economic-summary",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "two lists beside each other",
    grid: table(
      ["人员经费", "", "", "公用经费", "", ""],
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 30, "302", "商品和服务支出", 12],
      ["30101", "基本工资", 10, "30201", "办公费", 5],
      ["30102", "津贴补贴", 20, "30211", "差旅费", 7],
      ["", "人员经费合计", 30, "", "公用经费合计", 12],
    ),
    family: "economic-side-by-side",
    classes: SAME,
    total: null,
  },
  {
    name: "three lists beside each other, 302 going on in the third",
    grid: table(
      ["编码", "名称", "金额", "编码", "名称", "金额", "编码", "名称", "金额"],
      ["301", "工资福利支出", 30, "302", "商品和服务支出", 12, "30211", "差旅费", 7],
      ["30101", "基本工资", 10, "30201", "办公费", 5, "307", "债务利息及费用支出", ""],
      ["30102", "津贴补贴", 20, "30202", "印刷费", "", "30701", "国内债务付息", ""],
      ["人员经费合计", "", 30, "公用经费合计", "", "", "", "", 12],
    ),
    family: "economic-side-by-side",
    classes: { ...SAME, "307": "0.00" },
    total: null,
  },
  {
    name: "wide, names only",
    grid: table(
      ["项目", "", "合计", "工资福利支出", "", "", "商品和服务支出", "", ""],
      ["科目编码", "科目名称", "", "小计", "基本工资", "津贴补贴", "小计", "办公费", "差旅费"],
      ["栏次", "", 1, 2, 3, 4, 5, 6, 7],
      ["", "合计", 42, 30, 10, 20, 12, 5, 7],
      ["201", "一般公共服务支出", 42, 30, 10, 20, 12, 5, 7],
    ),
    family: "economic-wide",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "wide, with codes and without 小计",
    grid: table(
      ["项目", "工资福利支出", "", "商品和服务支出", "", "合计"],
      ["", "30101", "30102", "30201", "30211", ""],
      ["", "基本工资", "津贴补贴", "办公费", "差旅费", ""],
      ["合计", 10, 20, 5, 7, 42],
    ),
    family: "economic-wide",
    classes: SAME,
    total: "42.00",
  },
  {
    name: "wide, without a 合计 row: the highest level of functional lines",
    grid: table(
      ["科目编码", "科目名称", "合计", "工资福利支出", "", "", "商品和服务支出"],
      ["", "", "", "小计", "基本工资", "津贴补贴", "小计"],
      ["201", "一般公共服务支出", 35, 25, 10, 15, 10],
      ["20101", "人大事务", 35, 25, 10, 15, 10],
      ["208", "社会保障和就业支出", 7, 5, "", 5, 2],
    ),
    family: "economic-wide",
    classes: SAME,
    total: null,
  },
  {
    name: "wide, one column for each 类",
    grid: table(
      ["单位", "合计", "工资福利支出", "商品和服务支出", "资本性支出"],
      ["本级", 40, 29, 11, ""],
      ["中心", 2, 1, 1, ""],
      ["合计", 42, 30, 12, ""],
    ),
    family: "economic-wide",
    classes: { ...SAME, "310": "0.00" },
    total: "42.00",
  },
];

describe.each(LAYOUTS)("a spending table: $name", ({ grid, family, classes, total }) => {
  it.each([
    ["at A1", [0, 0]],
    ["somewhere else", [7, 3]],
  ] as const)("is read whole %s", (_where, position) => {
    const snapshot = workbook(sheet("Sheet3", grid, { at: position }));
    const mapping = recognise(snapshot, {});
    expect(mapping.questions).toEqual([]);
    expect(mapping.spending?.family).toBe(family);
    expect(mapping.spending?.unit).toBe("yuan");
    expect(mapping.spending?.scope).toBe("total");
    expect(amounts(snapshot)).toEqual({ total, classes });
  });

  it("says nothing when it is a blank form", () => {
    const blank = grid.map((row, index) =>
      row.map((cell) =>
        index > 1 && (typeof cell === "number" ? cell < 300 : /^￥|元$|^３０．/.test(String(cell))) ? "" : cell,
      ),
    );
    const snapshot = workbook(sheet("表", blank));
    expect(recognise(snapshot, {}).spendingCandidates).toEqual([]);
  });
});

describe("the amount of a 类", () => {
  const grid = table(
    ["科目编码", "科目名称", "金额"],
    ["301", "工资福利支出", 31],
    ["30101", "基本工资", 10],
    ["30102", "津贴补贴", 20],
    ["302", "商品和服务支出", "—"],
    ["30201", "办公费", 5],
    ["30299", "其他商品和服务支出", "=NA"],
  );

  it("is its own cell where the table gives one, else the cells of its 款", () => {
    const mapping = recognise(workbook(sheet("表", grid)), {});
    expect(amountCells(mapping.spending)).toEqual({ "301": "C4", "302": "C8+C9" });
    expect(mapping.spending?.categories[0]?.items.map(({ code, amounts: cells }) => [code, at(cells[0])])).toEqual([
      ["30101", "C5"],
      ["30102", "C6"],
    ]);
  });
});

describe("rows and sheets that are not the accountant's spending", () => {
  it("reads neither our own nor very hidden sheets", () => {
    const grid = table(["科目编码", "科目名称", "金额"], ["301", "工资福利支出", 30], ["302", "商品和服务支出", 12]);
    const snapshot = workbook(
      sheet("评价", grid, { own: "evaluation" }),
      sheet("深", grid, { visibility: "very-hidden" }),
    );
    expect(recognise(snapshot, {}).spendingCandidates).toEqual([]);
  });

  it("does not take functional lines for economic ones", () => {
    const grid = table(
      ["科目编码", "科目名称", "本年支出合计"],
      ["", "合计", 42],
      ["201", "一般公共服务支出", 30],
      ["22102", "住房改革支出", 12],
      ["2210201", "住房公积金", 12],
      ["229", "其他支出", 0],
    );
    expect(recognise(workbook(sheet("支出决算表", grid)), {}).spendingCandidates).toEqual([]);
  });

  it("does not take a ledger's lines for categories", () => {
    const lines = Array.from({ length: 3000 }, (_, index) => [
      `2023-0${(index % 9) + 1}`,
      index % 2 === 0 ? "30201 办公费" : "30211 差旅费",
      `报销${index}`,
      index,
    ]);
    const ledger = sheet("明细账", [["日期", "经济科目", "摘要", "金额"], ...lines]);
    const grid = table(["科目编码", "科目名称", "金额"], ["301", "工资福利支出", 30], ["302", "商品和服务支出", 12]);
    const mapping = recognise(workbook(ledger, sheet("汇总", grid)), {});
    expect(mapping.spendingCandidates.map(({ source }) => source.sheet)).toEqual(["汇总"]);
  });
});

describe("a choice among spending tables", () => {
  const lines = (staff: number, goods: number): Grid => [
    ["科目编码", "科目名称", "金额"],
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
});
