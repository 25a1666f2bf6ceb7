import fc from "fast-check";
import { recognise } from "../../../src/core/recognition";
import { amountCells, amounts, at, type GridCell, sheet, workbook } from "./grid";
import { LAYOUTS, table } from "./spending-layouts";
import { PAIRS } from "./spending-pairs";

const AMOUNT_TEXT = /^"(?:￥.*|.*元|３０．００|[\d,]+\.\d\d)"$/;

describe.each([...LAYOUTS, ...PAIRS])("a spending table: $name", ({ grid, family, classes, total }) => {
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
    const isAmount = (cell: GridCell) =>
      typeof cell === "number" ? cell < 300 : AMOUNT_TEXT.test(JSON.stringify(cell));
    const blank = grid.map((row, index) => row.map((cell) => (index > 1 && isAmount(cell) ? "" : cell)));
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

describe("any department", () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    "301": ["30101 基本工资", "30102 津贴补贴", "30199 其他工资福利支出"],
    "302": ["30201 办公费", "30211 差旅费", "30227 委托业务费"],
    "310": ["31002 办公设备购置", "31099 其他资本性支出"],
  };
  const department = fc.record({
    cents: fc.array(fc.array(fc.integer({ min: 1, max: 9_999_999_999 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    }),
    position: fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 })),
    asText: fc.boolean(),
    totalFirst: fc.boolean(),
  });

  it("has the exact sum of its 款 in every 类, wherever the list stands and however its amounts are typed", () => {
    fc.assert(
      fc.property(department, ({ cents, position, asText, totalFirst }) => {
        const amount = (value: number) => {
          const written = `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
          return asText ? written : Number(written);
        };
        const sums = cents.map((line, index) => line.slice(0, index === 2 ? 2 : 3).reduce((a, b) => a + b, 0));
        const lines = Object.values(names).flatMap((items, index) =>
          items.map((item, at) => [item, amount(cents[index]?.[at] ?? 0)]),
        );
        const total = ["合计", amount(sums.reduce((a, b) => a + b, 0))];
        const grid = table(["经济科目", "金额"], ...(totalFirst ? [total, ...lines] : [...lines, total]));
        const read = amounts(workbook(sheet("表", grid, { at: position })));
        const plain = Object.values(read.classes).map((text) => Number(text.replaceAll(/[,.]/g, "")));
        expect(plain).toEqual(sums);
      }),
    );
  });
});
