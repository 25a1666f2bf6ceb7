import { formatAnswers, parseAnswersText } from "../../../src/core/corrections/answers-json";
import { mapWorkbook } from "../../../src/core/corrections/map-workbook";
import { recognise } from "../../../src/core/recognition";
import { amounts, type Grid, sheet, workbook } from "./grid";

const UNIT = ["", "单位：元"];

function table(title: string, salaries: number, goods: number, unit = ""): Grid {
  return [
    [title],
    ...(unit === "" ? [UNIT] : [[`编制单位：${unit}`, "单位：元"]]),
    ["经济科目", "金额"],
    ["工资福利支出", salaries],
    ["商品和服务支出", goods],
    ["合计", salaries + goods],
  ];
}

const months = (last: number) =>
  Array.from({ length: last }, (_, at) => `${String(at + 1)}月`).map((month) =>
    sheet(month, table(`2023年${month}支出明细表`, 10, 5)),
  );

const FUNDS: Grid = [
  ["2023年部门支出决算表"],
  UNIT,
  ["编码", "科目", "一般公共预算", "政府性基金", "其他资金"],
  ["301", "工资福利支出", 70, 30, 20],
  ["302", "商品和服务支出", 40, 12, 8],
];

const PAYMENTS: Grid = [
  ["2023年国库集中支付情况表"],
  UNIT,
  ["编码", "科目", "财政直接支付", "财政授权支付"],
  ["301", "工资福利支出", 70, 50],
  ["302", "商品和服务支出", 20, 40],
];

const UNITS: Grid = [
  ["2023年部门支出决算表"],
  UNIT,
  ["编码", "科目", "局机关", "所属单位"],
  ["301", "工资福利支出", 70, 50],
  ["302", "商品和服务支出", 20, 40],
];

const OFFICES: Grid = [
  ["2023年部门支出决算表"],
  UNIT,
  ["编码", "科目", "办公室", "业务科", "财务科"],
  ["301", "工资福利支出", 70, 31, 19],
  ["302", "商品和服务支出", 20, 11, 29],
];

const CUMULATED: Grid = [
  ["2023年国库支付情况表"],
  UNIT,
  ["编码", "科目", "本月", "", "累计", ""],
  ["", "", "直接支付", "授权支付", "直接支付", "授权支付"],
  ["301", "工资福利支出", 6, 4, 70, 50],
  ["302", "商品和服务支出", 1, 5, 20, 40],
];

const PARTS = {
  "columns of a department and its units": [sheet("表", UNITS)],
  "columns of kinds of payment, of the month and of the year": [sheet("表", CUMULATED)],
  "人员经费 and 公用经费 in sheets of their own": [
    sheet("人员经费", table("基本支出决算表（人员经费）", 100, 20)),
    sheet("公用经费", table("基本支出决算表（公用经费）", 20, 40)),
  ],
  "基本支出 and 项目支出 in sheets of their own": [
    sheet("基本支出", table("2023年基本支出情况表", 100, 20)),
    sheet("项目支出", table("2023年项目支出情况表", 20, 40)),
  ],
  "the twelve months of a year": months(12),
  "units, each in its own sheet": [
    sheet("本级", table("2023年支出决算表", 100, 20, "示例县水务局本级")),
    sheet("水库", table("2023年支出决算表", 20, 40, "示例县水库管理所")),
  ],
  "columns of funds": [sheet("表", FUNDS)],
  "columns of kinds of payment": [sheet("表", PAYMENTS)],
};

describe("the sum of tables that have no whole", () => {
  it.each(Object.entries(PARTS))("is offered first, never taken unasked: %s", (_parts, sheets) => {
    const snapshot = workbook(...sheets);
    const { spending, questions } = recognise(snapshot, {});
    expect([spending, questions.map(({ id }) => id)]).toEqual([null, ["spending-table"]]);
    expect(amounts(snapshot, questions[0]?.options[0]?.answer).classes).toEqual({ "301": "120.00", "302": "60.00" });
  });

  it("comes last where the columns' words say nothing: offices, or two measures of the same", () => {
    const snapshot = workbook(sheet("表", OFFICES));
    const [question] = recognise(snapshot, {}).questions;
    expect(question?.options.map(({ answer }) => answer.spending?.sum)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ]);
    expect(amounts(snapshot, question?.options[3]?.answer).classes).toEqual({ "301": "120.00", "302": "60.00" });
  });

  it("is not offered for some months of a year", () => {
    const [question] = recognise(workbook(...months(9)), {}).questions;
    expect(question?.options.every(({ answer }) => answer.spending?.sum === undefined)).toBe(true);
  });

  it("is not asked about where a table holds the whole", () => {
    const whole = sheet("汇总", table("2023年支出情况表", 120, 60));
    const snapshot = workbook(...PARTS["基本支出 and 项目支出 in sheets of their own"], whole);
    expect(recognise(snapshot, {}).questions).toEqual([]);
    expect(amounts(snapshot).classes).toEqual({ "301": "120.00", "302": "60.00" });
  });
});

describe("the table of a department beside that of its 本级", () => {
  it("is taken wherever it stands: it holds the other, and they are never added", () => {
    const whole = sheet("部门", table("2023年支出决算表", 120, 60, "示例县水务局"));
    const own = sheet("单位", table("2023年支出决算表", 100, 20, "示例县水务局本级"));
    for (const sheets of [
      [whole, own],
      [own, whole],
    ]) {
      expect(recognise(workbook(...sheets), {}).questions).toEqual([]);
      expect(amounts(workbook(...sheets)).classes).toEqual({ "301": "120.00", "302": "60.00" });
    }
  });
});

describe("a sum that was chosen", () => {
  const sheets = PARTS["基本支出 and 项目支出 in sheets of their own"];
  const [question] = recognise(workbook(...sheets), {}).questions;
  const answers = question?.options[0]?.answer ?? {};

  it("is remembered and found again under other names of the sheets, with rows put in", () => {
    const kept = mapWorkbook(workbook(...sheets), answers).answers;
    const read = parseAnswersText(formatAnswers(kept));
    const moved = workbook(
      { ...sheet("基本", [["附件1"], ...table("2023年基本支出情况表", 100, 20)]), id: "基本支出" },
      { ...sheet("项目", table("2023年项目支出情况表", 20, 40)), id: "项目支出" },
    );
    const { mapping } = mapWorkbook(moved, read.ok ? read.answers : {});
    expect([mapping.notices, mapping.questions]).toEqual([[], []]);
    expect(mapping.spending?.addends?.map((source) => source.sheet)).toEqual(["基本", "项目"]);
  });

  it("is told of and asked about again where one of the tables is gone, its rest never taken for the whole", () => {
    const { mapping } = mapWorkbook(workbook(...sheets.slice(0, 1)), answers);
    expect(mapping.notices.map(({ message }) => message.parameters["reason"])).toEqual([
      expect.objectContaining({ key: "corrections.no-sum" }),
    ]);
  });

  it("refuses a header said of one of its tables", () => {
    const said = { ...answers, spendingHeader: { sheet: "基本支出", address: "A3:B3" } };
    const { mapping } = mapWorkbook(workbook(...sheets), said);
    expect(mapping.spending?.addends).toHaveLength(2);
    expect(mapping.notices).toHaveLength(1);
  });
});
