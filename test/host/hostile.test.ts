import { Workbook as OtherWriter } from "@cj-tech-master/excelts";
import { cellAt, type Snapshot } from "../../src/core/model/snapshot";
import type { Answers } from "../../src/core/model/answers";
import { excelHost } from "../../src/host/excel";
import { openWorkbook } from "../../src/host/file";
import type { WorkbookHost } from "../../src/host/port";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { department } from "../core/corrections/case";
import { type CellSpec, type Content, createWorkbook, installOffice, type SheetSpec } from "../excel";

/** Workbooks that nobody means well with, through the whole river in both hosts: a sentence, or a right result. */

const ANSWERS: Answers = {
  spending: { sheet: "支出", address: "A1:D11" },
  spendingCells: [{ as: "310", at: { sheet: "支出", address: "A10:D10" } }],
  indicatorColumns: [{ as: "actual", at: { sheet: "绩效", address: "E2" } }],
  acceptProposals: true,
};

const BASE: readonly SheetSpec[] = department().sheets.map(({ name, values }) => ({
  name,
  rows: values.map((line) => line.map((value) => value)),
}));

/** The department's sheets with single cells of theirs exchanged. */
function withCells(sheet: string, cells: Readonly<Record<string, Content | CellSpec>>): readonly SheetSpec[] {
  return BASE.map((spec) => (spec.name === sheet ? { ...spec, cells } : spec));
}

async function asFile(sheets: readonly SheetSpec[]): Promise<WorkbookHost> {
  const book = new OtherWriter();
  for (const { name, rows = [], cells = {} } of sheets) {
    const made = book.addWorksheet(name);
    rows.forEach((line, row) =>
      line.forEach((value, column) => {
        made.getCell(row + 1, column + 1).value = written(value);
      }),
    );
    for (const [address, value] of Object.entries(cells)) made.getCell(address).value = written(value);
  }
  return openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), "部门.xlsx");
}

function written(value: Content | CellSpec) {
  if (typeof value === "object" && value !== null && "formula" in value)
    return { formula: value.formula?.slice(1) ?? "", result: value.value as number };
  if (typeof value === "string" && value.startsWith("=")) return { formula: value.slice(1), result: 5 };
  if (typeof value === "string" && value.startsWith("'")) return value.slice(1);
  return value as string | number | null;
}

function inExcel(sheets: readonly SheetSpec[]): Promise<WorkbookHost> {
  const workbook = createWorkbook({ name: "部门.xlsx", sheets });
  for (const { name, cells = {} } of sheets) {
    for (const [address, value] of Object.entries(cells)) {
      if (typeof value === "string" && value.startsWith("'")) workbook.sheet(name).type(address, value);
    }
  }
  installOffice(workbook);
  return Promise.resolve(excelHost());
}

const HOSTS = [
  ["a file", asFile],
  ["Excel", inExcel],
] as const;

/** The ending; for a success the figures and what our form holds. */
async function scored(host: WorkbookHost) {
  const outcome = await scoreWorkbook(host, null, { answers: ANSWERS });
  if (outcome.status === "failed") return { ending: outcome.error.code, details: outcome.error.details };
  const { spending, indicators } = outcome.evaluation;
  return {
    ending: outcome.status,
    total: spending?.total.value ?? null,
    categories: spending?.categories.map(({ code, amount }) => [code, amount.value]),
    names: indicators.map(({ input }) => input.level3),
    after: outcome.status === "written" ? await host.read() : null,
  };
}

const RIGHT = { ending: "written", total: "50" };

/** Every text that our form shows, with whether it became a formula. */
function formTexts(after: Snapshot | null | undefined): ReadonlyMap<string, boolean> {
  const form = after?.sheets.find(({ own }) => own === "evaluation");
  const texts = new Map<string, boolean>();
  form?.values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value === "string") texts.set(value, (form.formulas?.[row]?.[column] ?? null) !== null);
    }),
  );
  return texts;
}

describe.each(HOSTS)("in %s", (_name, open) => {
  test("sheets and labels that are keys of every object are names like others", async () => {
    const keys = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
    const strangers = keys.map((name) => ({
      name,
      rows: [
        ["__proto__", 1],
        ["constructor", 2],
      ] as Content[][],
    }));
    const host = await open([...withCells("支出", { B6: "__proto__", B9: "constructor" }), ...strangers]);
    expect(await scored(host)).toMatchObject(RIGHT);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    ["+1+1", "@SUM(1)", "-2+3|cmd"],
    // Typed with an apostrophe before, as one types such a text.
    ["=1+1", '=HYPERLINK("http://example.org")', "=cmd|'/C calc'!A0"],
  ])("text like a formula stays text on our form, whoever wrote it: %s, %s, %s", async (...attacks) => {
    const typed = Object.fromEntries(attacks.map((text, at) => [`C${String(at + 3)}`, text.replace(/^=/, "'=")]));
    const result = await scored(await open(withCells("绩效", typed)));
    expect(result).toMatchObject(RIGHT);
    const texts = formTexts(result.after);
    for (const name of attacks) expect([name, texts.get(name)]).toEqual([name, false]);
  });

  test("cells of 32,767 characters, and control and bidirectional characters, do no harm", async () => {
    const long = "长".repeat(32_767);
    const odd = "服务\u202e质量\u2066\u200b";
    const host = await open([
      ...withCells("绩效", { C4: odd, D4: "良好" }),
      { name: "长文本", rows: Array.from({ length: 40 }, () => [long, long]) },
    ]);
    const result = await scored(host);
    expect(result).toMatchObject(RIGHT);
    expect(result.names).toHaveLength(3);
  }, 60_000);

  test("circular formulas end in a result or a question, never in a hang or another total", async () => {
    const host = await open(withCells("支出", { D6: "=D6+1", D5: "=D9", D9: "=D5" }));
    expect(["50", null]).toContain((await scored(host)).total);
  });

  test("a formula that leads to another workbook gives what Excel last computed", async () => {
    const host = await open(withCells("支出", { D8: { value: 5, formula: "='[2022.xlsx]表'!A1" } }));
    expect(await scored(host)).toMatchObject(RIGHT);
    const seen = (await host.read()).sheets.find(({ name }) => name === "支出");
    expect(seen === undefined ? null : cellAt(seen, 7, 3).value).toBe(5);
  });

  test("a used range to the last cell of the sheet is refused in a sentence, without an attempt", async () => {
    const started = process.memoryUsage().rss;
    const host = await open([...BASE, { name: "无边", cells: { A1: 1, XFD1048576: 1 } }]);
    expect(await scored(host)).toMatchObject({
      ending: "too-large",
      details: expect.stringContaining("无边") as string,
    });
    expect(process.memoryUsage().rss - started).toBeLessThan(200 * 2 ** 20);
  });
});

test("ten thousand sheets in Excel are refused after the list of them", async () => {
  const sheets = Array.from({ length: 10_000 }, (_, at) => ({ name: `表${String(at)}`, rows: [[at]] }));
  const workbook = createWorkbook({ name: "部门.xlsx", sheets });
  installOffice(workbook);
  expect(await scored(excelHost())).toMatchObject({ ending: "too-many-sheets", details: "10000 > 1000" });
  expect(workbook.requests).toHaveLength(1);
}, 60_000);
