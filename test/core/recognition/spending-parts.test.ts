import { recognise } from "../../../src/core/recognition";
import { amounts, sheet, workbook } from "./grid";

describe("tables that are a part of the spending by their own words", () => {
  const whole = sheet("公开06", [
    ["一般公共预算财政拨款基本支出决算表"],
    ["单位：元"],
    ["科目编码", "科目名称", "决算数"],
    ["301", "工资福利支出", 700],
    ["302", "商品和服务支出", 420],
    ["合计", "", 1120],
  ]);
  const part = (title: string) =>
    sheet("另表", [
      [title],
      ["单位：元"],
      ["科目编码", "科目名称", "金额"],
      ["30215", "会议费", 60],
      ["30216", "培训费", 90],
      ["合计", "", 150],
    ]);

  it.each([
    "2023年政府购买服务支出表",
    "2023年公用经费支出明细表",
    "2023年会议费、培训费支出明细表",
    "2023年暂付性款项明细表",
    "2023年食堂收支明细表",
    "2023年12月支出明细表",
    "2023年政府采购预算执行情况表",
  ])("%s is not asked about beside the table of spending, wherever it stands", (title) => {
    for (const sheets of [
      [whole, part(title)],
      [part(title), whole],
    ]) {
      const { spending, questions } = recognise(workbook(...sheets), {});
      expect([spending?.source.sheet, questions]).toEqual(["公开06", []]);
    }
  });

  it("alone is asked about, never taken for the spending", () => {
    const { spending, questions } = recognise(workbook(part("2023年食堂收支明细表")), {});
    expect([spending, questions.map(({ id }) => id)]).toEqual([null, ["spending-table"]]);
  });
});

describe("monthly tables of what was spent so far", () => {
  const months = (last: number) =>
    Array.from({ length: last }, (_, at) =>
      sheet(`${String(at + 1)}月`, [
        ["经费支出明细表"],
        ["单位：元"],
        ["科目编码", "科目名称", "累计支出数"],
        ["301", "工资福利支出", 60 * (at + 1)],
        ["302", "商品和服务支出", 30 * (at + 1)],
      ]),
    );

  it("of a whole year: December's", () => {
    const { spending, questions } = recognise(workbook(...months(12)), {});
    expect([spending?.source.sheet, questions]).toEqual(["12月", []]);
  });

  it("of a part of the year: asked, the latest first", () => {
    const { spending, questions } = recognise(workbook(...months(9)), {});
    expect([spending, questions[0]?.options[0]?.source?.sheet]).toEqual([null, "9月"]);
  });
});

describe("a sheet for every 类", () => {
  const ofClass = (name: string, code: string, amount: number) =>
    sheet(name, [
      [`2023年度${name}明细表`],
      ["单位：元"],
      ["科目编码", "科目名称", "金额"],
      [code, name, amount],
      [`${code}01`, "其中一款", amount],
    ]);

  it("offers the sum of them first, and takes none for the whole", () => {
    const sheets = [ofClass("工资福利支出", "301", 700), ofClass("商品和服务支出", "302", 420)];
    const { spending, questions } = recognise(workbook(...sheets), {});
    const [first] = questions[0]?.options ?? [];
    expect([spending, first?.answer.spending?.sum]).toEqual([null, true]);
    expect(amounts(workbook(...sheets), first?.answer).classes).toEqual({ "301": "700.00", "302": "420.00" });
  });
});

describe("a year of payments in more lines than a table has", () => {
  const items = ["30101-基本工资", "30201-办公费", "30211-差旅费"];
  const lines = Array.from({ length: 5_100 }, (_, at) => [at + 1, "付款", items[at % 3] ?? "", 2]);
  const payments = sheet("支付", [
    ["2023年度支付明细"],
    ["单位：元"],
    ["序号", "摘要", "部门经济分类", "金额"],
    ...lines,
  ]);

  it("is read where no table is drawn up from it", () => {
    const { questions } = recognise(workbook(payments), {});
    expect(amounts(workbook(payments), questions[0]?.options[0]?.answer).classes).toEqual({
      "301": "3,400.00",
      "302": "6,800.00",
    });
  });
});

describe("books that hold one 类 only", () => {
  const books = sheet("明细账", [
    ["2023年度支出明细账"],
    ["单位：元"],
    ["日期", "摘要", "科目编码", "科目名称", "金额"],
    ...["30201", "30211", "30201", "30211", "30201"].map((code, at) => [`${String(at + 1)}月`, "付款", code, "", 500]),
    ["", "", "", "合计", 2500],
  ]);
  const basic = (amount: number) =>
    sheet("基本支出", [
      ["基本支出决算明细表"],
      ["单位：元"],
      ["301", "工资福利支出", amount],
      ["302", "商品和服务支出", 1],
    ]);

  it("are asked about beside a narrower table that holds less, and not beside one that holds more", () => {
    expect(recognise(workbook(books, basic(100)), {}).questions.map(({ id }) => id)).toEqual(["spending-table"]);
    const { spending, questions } = recognise(workbook(books, basic(9000)), {});
    expect([spending?.source.sheet, questions]).toEqual(["基本支出", []]);
  });
});

describe("a ledger with a page for each account", () => {
  const page = (account: string, ...months: readonly number[]) => [
    [`科目：${account}`, "", "", "单位：元"],
    ["日期", "摘要", "借方", "余额"],
    ...months.flatMap((amount, at) => [
      [`${String(at + 1)}月20日`, "付款", amount, ""],
      ["", "本月合计", amount, ""],
      ["", "本年累计", months.slice(0, at + 1).reduce((sum, each) => sum + each, 0), ""],
    ]),
  ];
  const ledger = sheet("明细账", [
    ["明细账"],
    ...page("500130101 业务活动费用\\基本工资", 999),
    ...page("710130101 行政支出\\基本工资", 20, 40),
    ...page("710130201 行政支出\\办公费", 10, 10, 20),
  ]);

  it("offers the last 本年累计 of each account of spending, and asks whether this is all", () => {
    const { spending, questions } = recognise(workbook(ledger), {});
    expect([spending, questions.map(({ id }) => id)]).toEqual([null, ["spending-table"]]);
    const { classes } = amounts(workbook(ledger), questions[0]?.options[0]?.answer);
    expect(classes).toEqual({ "301": "60.00", "302": "40.00" });
  });
});

describe("a table's scope by its title", () => {
  it.each([
    ["2023年支出明细表", "total"],
    ["2023年党费支出明细表", "unknown"],
    ["2023年其他资金支出明细表", "unknown"],
    ["2023年授权支付支出明细表", "unknown"],
    ["2023年非财政拨款支出明细表", "unknown"],
    ["2023年财政拨款支出明细表", "general-public-budget"],
    ["某县委离退休干部局2023年支出明细表", "total"],
  ])("%s: %s", (title, scope) => {
    const grid = [[title], ["单位：元"], ["301", "工资福利支出", 700], ["302", "商品和服务支出", 420]];
    expect(recognise(workbook(sheet("表", grid)), {}).spendingCandidates[0]?.scope).toBe(scope);
  });
});

describe("the scope of 财政拨款支出", () => {
  const list = (title: string, ...funds: readonly string[]) =>
    sheet(title, [
      [title],
      ["单位：元"],
      ["科目编码", "科目名称", "合计", ...funds],
      ["301", "工资福利支出", 700, ...funds.map(() => "")],
      ["302", "商品和服务支出", 420, ...funds.map(() => "")],
    ]);
  const scopes = (...sheets: readonly ReturnType<typeof sheet>[]) =>
    recognise(workbook(...sheets), {}).spendingCandidates.map(({ title, scope }) => [title, scope]);

  it("is wider than 一般公共预算 where 政府性基金 has a column of its own", () => {
    const title = "财政拨款支出决算明细表";
    expect(scopes(list(title))).toEqual([[title, "general-public-budget"]]);
    expect(scopes(list(title, "一般公共预算财政拨款", "政府性基金预算财政拨款"))).toEqual([[title, "unknown"]]);
  });

  it("is wider than 一般公共预算 where that has a table of its own, and goes before it", () => {
    const [wide, narrow] = ["财政拨款支出决算明细表", "一般公共预算财政拨款支出决算明细表"];
    const expected = [
      [wide, "unknown"],
      [narrow, "general-public-budget"],
    ];
    expect(scopes(list(narrow), list(wide))).toEqual(expected);
  });
});
