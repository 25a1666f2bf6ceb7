import { readCarryOver } from "../../../src/core/carry-over";
import type { CarryOver } from "../../../src/core/model/carry-over";
import type { PlanContent, SheetContent } from "../../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { project, SEVERAL_FORMS_WORKBOOK } from "../several-forms-workbook";
import { snapshotOf } from "../snapshot-of";
import { sheet, TEXT_WORKBOOK, type Value } from "../text-workbook";

/** 绩效评价汇总 beside the year before, and with a row for each project. */

function summaryOf(sheets: readonly SheetContent[], previous: CarryOver | null = null) {
  const { plans, evaluation } = runRiver(snapshotOf(sheets), DEFAULT_PROFILE, {}, { previous });
  const cells = plans.find(({ kind }) => kind === "summary")?.cells ?? [];
  const rowOf = (label: string) => {
    const row = cells.find(({ content, area }) => area.left === 0 && shown(content) === label)?.area.top;
    return cells.filter(({ area }) => area.top === row).map(({ content }) => content);
  };
  return { evaluation, texts: cells.map(({ content }) => shown(content)), rowOf, plans };
}

function shown(content: PlanContent | undefined): string {
  if (content === undefined || content.kind === "blank") return "";
  const constant = content.kind === "formula" ? content.expected : content;
  return constant.kind === "text" ? constant.text : constant.number;
}

const BEFORE = SEVERAL_FORMS_WORKBOOK.filter(({ name }) => name === "2022支出");

/** Last year's workbook: its spending alone, or with its own total scope or year. */
function lastYear(sheets: readonly SheetContent[] = BEFORE): CarryOver | null {
  return readCarryOver({ ...snapshotOf(sheets), workbook: "2022.xlsx" }, DEFAULT_PROFILE);
}

describe("the year before", () => {
  test("stands beside this year, as formulas on its own table", () => {
    const { rowOf, texts } = summaryOf(SEVERAL_FORMS_WORKBOOK);
    expect(texts).toContain("2022年金额");
    expect(rowOf("工资福利支出").map(shown)).toEqual(["工资福利支出", "2260.22", "0.1875", "2100", "0.175", "0.0763"]);
    expect(rowOf("商品和服务支出")[3]).toMatchObject({ kind: "formula", formula: "ROUND('2022支出'!$C$5,2)" });
    expect(rowOf("债务利息及费用支出").map(shown)).toEqual(["债务利息及费用支出", "—", "—", "59.43", "0.005", "—"]);
    expect(rowOf("支出合计").map(shown).slice(0, 4)).toEqual(["支出合计", "12054.87", "1", "12000"]);
    // what only the year before had stands where its code belongs
    const [gone, next] = ["债务利息及费用支出", "资本性支出"].map((name) => texts.indexOf(name));
    expect(gone).toBeLessThan(next ?? -1);
  });

  test("is taken from last year's file as numbers that name it, and no formula leads there", () => {
    const { rowOf, plans } = summaryOf(TEXT_WORKBOOK, lastYear());
    expect(rowOf("工资福利支出")[3]).toEqual({ kind: "number", number: "2100" });
    expect(rowOf("支出合计").map(shown)[3]).toBe("12000");
    const basis = plans.find(({ kind }) => kind === "basis")?.cells ?? [];
    const places = basis.filter(({ content }) => shown(content).startsWith("[2022.xlsx]2022支出!"));
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ link }) => link !== undefined)).toEqual([]);
    const formulas = plans.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(formulas.filter((content) => content.kind === "formula" && /\[2022/.test(content.formula))).toEqual([]);
  });

  test("is a column of the evaluated table where that has one of 上年", () => {
    const rows: readonly (readonly Value[])[] = [
      ["2023年度支出决算明细表", null, null, null, null],
      ["编制单位：示例市水务局", null, null, null, "金额单位：万元"],
      ["科目编码", "科目名称", "本年决算数", "上年决算数", "上年结转"],
      ["301", "工资福利支出", 2260.22, 2100, 1],
      ["302", "商品和服务支出", 5030.51, 5200.4, 2],
      ["310", "资本性支出", 4623.97, 4500, 3],
      [null, "合计", 11914.7, 11800.4, 6],
    ];
    const { rowOf } = summaryOf([sheet("支出", rows), ...TEXT_WORKBOOK.slice(1)]);
    expect(rowOf("工资福利支出")[3]).toMatchObject({ formula: "ROUND('支出'!$D$4,2)" });
    expect(rowOf("支出合计").map(shown)).toEqual(["支出合计", "11914.7", "1", "11800.4", "1", "0.0097"]);
  });

  test.each<[string, readonly SheetContent[], CarryOver | null]>([
    ["nothing says it", TEXT_WORKBOOK, null],
    ["it is only said of 基本支出", [...TEXT_WORKBOOK, retitled("2022年度基本支出决算明细表")], null],
    ["there is only a budget", [...TEXT_WORKBOOK, retitled("2022年度支出预算明细表")], null],
    ["there are only older accounts", [...TEXT_WORKBOOK, retitled("2021年度支出决算明细表")], null],
    ["the file given is of an older year", TEXT_WORKBOOK, lastYear([retitled("2021年度支出决算明细表")])],
    ["the file given is of 基本支出", TEXT_WORKBOOK, lastYear([retitled("2022年度基本支出决算明细表")])],
  ])("is not shown where %s", (_why, sheets, previous) => {
    const { evaluation, texts, rowOf } = summaryOf(sheets, previous);
    expect(evaluation.spendingBefore).toBeNull();
    expect(texts.filter((words) => /增减|上年/.test(words))).toEqual([]);
    expect(rowOf("支出合计").map(shown)).toEqual(["支出合计", "12054.87", "1"]);
  });

  test("is not shown where two tables say it differently", () => {
    const other: SheetContent = { ...retitled("2022年度支出决算明细表", 9999), name: "另一张" };
    expect(summaryOf([...SEVERAL_FORMS_WORKBOOK, other]).evaluation.spendingBefore).toBeNull();
  });
});

describe("projects", () => {
  test("have a row each, with the total that their form prints, else by the rules", () => {
    const { rowOf } = summaryOf(SEVERAL_FORMS_WORKBOOK);
    expect(rowOf("河道整治").map(shown)).toEqual(["河道整治", "480", "480", "1", "100", "优"]);
    expect(rowOf("河道整治")[4]).toMatchObject({ formula: `IF('河道项目'!$G$10="","—",ROUND('河道项目'!$G$10,2))` });
    // 7.5 of 10 for the execution rate of 75 %, 40 of 50 for 16 km of 20
    expect(rowOf("管网改造").map(shown)).toEqual(["管网改造", "480", "360", "0.75", "87.5", "良"]);
    const computed = rowOf("管网改造")[4];
    if (computed?.kind !== "formula") throw new Error("the total by the rules is no formula");
    for (const cell of ["$E$7", "$F$7", "$E$5"]) expect(computed.formula).toContain(`'管网项目'!${cell}`);
    // the rate beside it; words that were read are watched
    expect(computed.formula).toMatch(
      /^IF\(.*D\d+.="—","—",IF\(AND\(.*EXACT\('管网项目'!\$D\$7,"≥20公里"\),.+,NA\(\)\)\)$/,
    );
  });

  test("so many that a page of them could not be read stand on pages of their own, their totals on the first", () => {
    const forms = Array.from({ length: 15 }, (_, index) =>
      project(`项目${String(index + 1)}`, 480 - 24 * index, 20, null),
    );
    const sheets = [...TEXT_WORKBOOK, ...forms.map((rows, index) => sheet(`表${String(index + 1)}`, rows))];
    const { plans, rowOf, texts } = summaryOf(sheets);
    const print = plans.find(({ kind }) => kind === "summary")?.print;
    const list = print?.breaks?.[0] ?? 0;
    expect(print).toMatchObject({ breaks: [list], titleRows: [list, list + 1] });
    expect(print?.onePage).toBeUndefined();
    // 15 budgets of 480, spent 480, 456 … 144: the rate's points are 10, 9.5 … 3 beside 90 for the indicators
    expect(rowOf("15").map(shown)).toEqual(["15", "7200", "4680", "0.65", "96.5", "15"]);
    expect(rowOf("15")[1]).toMatchObject({ formula: expect.stringMatching(/^SUM\(/) as string });
    expect(texts).toContain("优 15 个　良 0 个　中 0 个　差 0 个");
  });

  test("few of them stay on the one page", () => {
    const print = summaryOf(SEVERAL_FORMS_WORKBOOK).plans.find(({ kind }) => kind === "summary")?.print;
    expect(print).toMatchObject({ onePage: true, titleRows: null });
    expect(print?.breaks).toBeUndefined();
  });

  test("have none where the department's form is the only one", () => {
    expect(summaryOf(TEXT_WORKBOOK).texts.filter((words) => words.startsWith("各项目自评"))).toEqual([]);
  });
});

/** The table of 2022 under another title, or with another amount for 302. */
function retitled(title: string, amount?: number): SheetContent {
  const [before] = BEFORE;
  if (before === undefined) throw new Error("no table");
  const cells = before.cells.map((cell) => {
    const { top, left } = cell.area;
    if (top === 0 && left === 0) return { ...cell, content: { kind: "text", text: title } as const };
    const isChanged = amount !== undefined && top === 4 && left === 2;
    return isChanged ? { ...cell, content: { kind: "number", number: String(amount) } as PlanContent } : cell;
  });
  return { ...before, cells };
}
