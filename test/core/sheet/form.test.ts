import { evaluate } from "../../../src/core/evaluation";
import { cellArea, type Source } from "../../../src/core/model/area";
import type { Inputs } from "../../../src/core/model/inputs";
import { spellPlans } from "../../../src/core/model/own-reference";
import type { PlanCell, SheetPlan } from "../../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { layOut } from "../../../src/core/sheet";
import { heightIn, rowsFor } from "../../../src/core/sheet/row-height";
import { sumFormula } from "../../../src/core/sheet/sum-formula";
import { amount, category, execution, indicator, indicatorTable, inputs, spending } from "../inputs-of";

function sheets(parts: Partial<Inputs>): readonly SheetPlan[] {
  return spellPlans(layOut(evaluate(inputs(parts), DEFAULT_PROFILE), DEFAULT_PROFILE));
}

function only(plans: readonly SheetPlan[], wanted: SheetPlan["kind"]): SheetPlan {
  const plan = plans.find(({ kind }) => kind === wanted);
  if (plan === undefined) throw new Error(`no sheet ${wanted}`);
  return plan;
}

const formOf = (plans: readonly SheetPlan[]) => only(plans, "evaluation");
const basis = (plans: readonly SheetPlan[]) => only(plans, "basis");
const form = (parts: Partial<Inputs>) => formOf(sheets(parts));

function formulas(plan: SheetPlan): readonly string[] {
  return plan.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
}

function cellWith(plan: SheetPlan, wanted: string): PlanCell | undefined {
  return plan.cells.find(({ content }) => content.kind === "formula" && content.formula.includes(wanted));
}

const LONG = "因疫情影响，部分网点装修延期，已督促施工单位加快进度。".repeat(150);

describe("a form with extremes", () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    indicator("≥6个", "5个", {
      name: `指标名称${index}`,
      weight: "0.3",
      level1: index < 150 ? "产出指标" : "效益指标",
      reason: index === 7 ? LONG : "延期",
    }),
  );
  const plan = form({ execution: execution(100, 90), indicators: indicatorTable(rows) });

  test("keeps every row within Excel's height, long texts over several rows", () => {
    for (const height of plan.rowHeights) expect(height).toBeLessThanOrEqual(409);
    // A text over several pages stands there in pieces, a part of it on each.
    const pieces = plan.cells.filter(
      ({ content }) =>
        content.kind === "formula" &&
        "text" in content.expected &&
        LONG.includes(content.expected.text) &&
        content.expected.text.length > 30,
    );
    const heights = pieces.flatMap(({ area }) => plan.rowHeights.slice(area.top, area.bottom + 1));
    const height = heights.reduce<number>((sum, row) => sum + (row ?? 0), 0);
    expect(height).toBeGreaterThanOrEqual(heightIn(plan.columnWidths, LONG, 8, 8, "small"));
    expect(pieces.length).toBeGreaterThan(1);
    expect(
      pieces
        .map(({ content }) => ("expected" in content && "text" in content.expected ? content.expected.text : ""))
        .join(""),
    ).toBe(LONG);
  });

  test("keeps every formula within Excel's length, and texts in formulas within 255 characters", () => {
    for (const formula of formulas(plan)) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThanOrEqual(257);
    }
  });

  test("counts as many scores as there are points", () => {
    expect(cellWith(plan, "COUNT(")?.content).toMatchObject({ formula: expect.stringContaining("=301,") });
  });
});

describe("what stands behind a figure", () => {
  test("an amount stored as text stays a number of ours, since no formula can use it", () => {
    const stored = { ...amount(1000), fromText: true };
    const plan = form({
      spending: spending(3000, [
        { ...category("301", "工资福利支出", 1000), amounts: [stored] },
        category("302", "商品和服务支出", 2000),
      ]),
    });
    const styles = plan.cells.filter(({ style }) => style === "money").map(({ content }) => content.kind);
    expect(styles).toEqual(["number", "formula"]);
  });

  test("a text that looks like a formula stays a text", () => {
    const plan = form({ indicators: indicatorTable([indicator("≥6个", "6个", { weight: "90", name: "=1+1" })]) });
    expect(plan.cells.some(({ content }) => content.kind === "text" && content.text === "=1+1")).toBe(true);
    expect(formulas(plan)).not.toContain("1+1");
  });

  test("a category of zero is not printed, and the shares printed add up all the same", () => {
    const plan = form({
      spending: spending(100, [category("301", "工资福利支出", 100), category("310", "资本性支出", 0)]),
    });
    expect(plan.cells.some(({ content }) => content.kind === "text" && content.text === "资本性支出")).toBe(false);
    expect(plan.cells.find(({ style }) => style === "percentTotal")?.content).toMatchObject({
      expected: { number: "1" },
    });
  });

  test("points computed from words hold only while the cells say so", () => {
    const plans = sheets({ indicators: indicatorTable([indicator("≥6个", "5个", { weight: "6", reason: "延期" })]) });
    const plan = formOf(plans);
    const formula = cellWith(plan, '="一致"')?.content;
    expect(formula).toMatchObject({
      formula: expect.stringMatching(/^IF\('评分依据'!\$M\$16="一致",MAX\(0,MIN\(G9,.+\)\),NA\(\)\)$/),
      expected: { number: "5" },
    });
    const check = basis(plans).cells.find(({ area }) => area.top === 15 && area.left === 12)?.content;
    expect(check).toMatchObject({
      formula: expect.stringMatching(/^IF\(AND\(EXACT\(.+,C16\),EXACT\(.+,F16\)\),"一致","已变动"\)$/),
    });
  });

  test("a proposal is marked, and the total says that it is provisional", () => {
    const plan = form({
      execution: execution(100, 100),
      indicators: indicatorTable([indicator("不断提升", "不断提升", { weight: "90" })]),
    });
    expect(plan.cells.some(({ style }) => style === 'points|0.00"*"')).toBe(true);
    expect(plan.cells.some(({ content }) => content.kind === "text" && content.text.startsWith("暂定"))).toBe(true);
  });

  test("without a total the form shows none, and no grade", () => {
    const plan = form({
      execution: execution(100, 100),
      indicators: indicatorTable([indicator("≥6个", "", { weight: "90" })]),
    });
    expect(cellWith(plan, "COUNT(")?.content).toMatchObject({ expected: { text: "" } });
    expect(cellWith(plan, '"优"')?.content).toMatchObject({ expected: { text: "" } });
  });
});

describe("sums", () => {
  const at = (row: number, column: number): Source => ({ sheetId: "1", sheet: "表", area: cellArea(row, column) });

  test("neighbours become ranges, single cells themselves", () => {
    expect(sumFormula([at(4, 2)])).toBe("'表'!$C$5");
    expect(sumFormula([at(4, 2), at(5, 2), at(6, 2), at(9, 2)])).toBe("SUM('表'!$C$5:$C$7,'表'!$C$10)");
    expect(sumFormula([at(4, 2), at(4, 3)])).toBe("SUM('表'!$C$5:$D$5)");
  });

  test("more scattered cells than Excel's arguments are no formula", () => {
    expect(sumFormula(Array.from({ length: 256 }, (_, index) => at(index * 2, 0)))).toBeNull();
  });
});

test("a height is split into rows that Excel allows", () => {
  expect(rowsFor(100)).toEqual([100]);
  expect(rowsFor(1000)).toEqual([334, 334, 334]);
});

test("points held against an amount of the workbook follow that amount's cell, and the words are watched", () => {
  const row = indicator("≤预算批复金额", "110元", { name: "成本控制", weight: "90", reason: "调价" });
  const funds = execution(100, 90);
  const plans = sheets({ execution: funds, indicators: indicatorTable([row]) });
  const points = cellWith(formOf(plans), '="一致"')?.content;
  expect(points).toMatchObject({ formula: expect.stringContaining("<="), expected: { number: "81.82" } });
  const limit = `$B$${(funds.budget?.cell.source.area.top ?? 0) + 1}`;
  expect(cellWith(basis(plans), `ISNUMBER('数据'!${limit})`)?.content).toMatchObject({ expected: { number: "100" } });
  expect(cellWith(basis(plans), "EXACT(")?.content).toMatchObject({ formula: expect.not.stringContaining(limit) });
});

test("a form without goals in the workbook keeps their block to be filled in", () => {
  const plan = form({ indicators: indicatorTable([indicator("≥6个", "6个", { weight: "90" })]) });
  const head = plan.cells.find(({ content }) => content.kind === "text" && content.text === "预期目标");
  const below = plan.cells.filter(({ area }) => area.top === (head?.area.top ?? -1) + 1);
  expect(below.map(({ content }) => content.kind)).toEqual(["blank", "blank"]);
});

test("shares that rounding keeps from 100 % have a note, as long as they are off", () => {
  const split = (amounts: readonly number[]) =>
    form({
      spending: spending(
        6000,
        amounts.map((amount, index) => category(`30${String(index + 1)}`, `类${String(index)}`, amount)),
      ),
    });
  expect(cellWith(split([1000, 1000, 4000]), "尾差")?.content).toMatchObject({
    formula: expect.stringMatching(/^IF\(ROUND\(G\d+,4\)=1,"",/),
    expected: { text: expect.stringContaining("尾差") },
  });
  expect(cellWith(split([1500, 1500, 3000]), "尾差")).toBeUndefined();
});
