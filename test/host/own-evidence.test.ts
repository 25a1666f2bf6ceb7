import { withoutDoubted } from "../../src/core/entries/own-evidence";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";
import { say } from "../../src/core/wording";
import { excelHost } from "../../src/host/excel";
import { buildWorkbook, openWorkbook } from "../../src/host/file";
import { OWN_SHEET_MARKS } from "../../src/host/own-sheets";
import type { WorkbookHost } from "../../src/host/port";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { TEXT_WORKBOOK } from "../core/text-workbook";
import { partsOf, textOf, zipOf } from "./file/package-fixture";
import { openInExcel } from "./open-in-excel";

/** A sheet is ours only while it holds what we wrote: marks go where their cells are pasted, and sheets are put to other uses. */

async function score(host: WorkbookHost): Promise<readonly string[]> {
  const outcome = await scoreWorkbook(host, null, { answers: {} });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.mapping.notices.map(({ message }) => say(message, "zh-CN"));
}

let scored: Uint8Array<ArrayBuffer>;
let found: Snapshot;
beforeAll(async () => {
  const host = openWorkbook(buildWorkbook(TEXT_WORKBOOK), "部门.xlsx");
  await score(host);
  scored = host.save();
  found = await host.read();
});

interface Line {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[];
}

/** The sheet with its lines changed; each line from column A on. */
function changed(sheet: SheetSnapshot, change: (lines: readonly Line[]) => readonly Line[]): SheetSnapshot {
  const lines = change(
    sheet.values.map((values, row) => ({ values, formulas: sheet.formulas?.[row] ?? values.map(() => null) })),
  );
  return {
    ...sheet,
    values: lines.map(({ values }) => values),
    formulas: lines.map(({ formulas }) => formulas),
    formats: lines.map(({ values }) => values.map(() => "General")),
  };
}

const line = (...values: readonly CellValue[]): Line => ({ values, formulas: values.map(() => null) });
const THEIRS = Array.from({ length: 12 }, (_, row) => line(`资产${row}`, "台", row * 10, 2020 + row));

describe("our form", () => {
  const KEPT: readonly (readonly [string, (lines: readonly Line[]) => readonly Line[]])[] = [
    ["as it was written", (lines) => lines],
    ["with a line and a row put in above", (lines) => [line("附件3"), line(null), ...lines]],
    ["with another title, rows taken out", (lines) => [line("自评表终稿"), ...lines.slice(1, 4), ...lines.slice(7)]],
    ["with a remark beside and some below", (lines) => [...lines, ...THEIRS.slice(0, 3)]],
    ["emptied", () => []],
    ["as values, as somebody froze it", (lines) => lines.map(({ values }) => line(...values))],
  ];
  test.each(KEPT)("is known %s", (_, change) => {
    expect(kindOf(withForm(change))).toEqual(["evaluation", undefined]);
  });

  const DOUBTED: readonly (readonly [string, (lines: readonly Line[]) => readonly Line[]])[] = [
    ["whose title alone was pasted here", (lines) => [...THEIRS, ...lines.slice(0, 1)]],
    ["that was emptied and filled with something else", () => THEIRS],
    ["that was pasted below the accountant's table", (lines) => [...THEIRS, ...lines]],
    [
      "that was pasted right of the accountant's table",
      (lines) =>
        lines.map(({ values, formulas }, row) => {
          const left = THEIRS[row] ?? line(null, null, null, null);
          return { values: [...left.values, ...values], formulas: [...left.formulas, ...formulas] };
        }),
    ],
    ["among much more of the accountant's", (lines) => [...lines, ...Array(40).fill(THEIRS[0])]],
  ];
  test.each(DOUBTED)("is doubted where the mark is on one %s", (_, change) => {
    expect(kindOf(withForm(change))).toEqual([null, "evaluation"]);
  });

  test("is known by its name where the workbook does not remember what we wrote", () => {
    const without = found.sheets.filter(({ own }) => own !== "memory");
    const called = (name: string) => without.map((sheet) => (sheet.own === "summary" ? { ...sheet, name } : sheet));
    const kinds = (sheets: readonly SheetSnapshot[]) =>
      withoutDoubted({ ...found, sheets }).sheets.flatMap(({ own }) => own ?? []);
    expect(kinds(without)).toEqual(["evaluation", "summary", "basis"]);
    expect(kinds(called("绩效评价汇总 (2)"))).toEqual(["evaluation", "summary", "basis"]);
    expect(kinds(called("支出"))).toEqual(["evaluation", "basis"]);
  });

  function withForm(change: (lines: readonly Line[]) => readonly Line[]): Snapshot {
    const sheets = found.sheets.map((sheet) => (sheet.own === "evaluation" ? changed(sheet, change) : sheet));
    return withoutDoubted({ ...found, sheets });
  }

  function kindOf({ sheets }: Snapshot) {
    const form = sheets.find(({ name }) => name === "部门整体支出绩效自评表");
    return [form?.own, form?.doubted];
  }
});

test("a memory that somebody brought to light is known by what it holds", () => {
  const shown = (change: Partial<SheetSnapshot>): Snapshot => ({
    ...found,
    sheets: found.sheets.map((sheet) =>
      sheet.own === "memory" ? { ...sheet, visibility: "visible", ...change } : sheet,
    ),
  });
  expect(withoutDoubted(shown({})).sheets.at(-1)?.own).toBe("memory");
  expect(withoutDoubted(shown({ values: [["我的"]] })).sheets.at(-1)).toMatchObject({ own: null, doubted: "memory" });
});

describe("the accountant's sheet that bears our mark is neither rewritten nor removed, and it is said", () => {
  const MARK = OWN_SHEET_MARKS.summary;

  test("in Excel", async () => {
    const workbook = openInExcel(TEXT_WORKBOOK);
    await score(excelHost());
    for (const name of workbook.names()) if (name.name === MARK) name.formula = "='支出'!$B$2";
    const before = sheetIn(workbook.dump(), "支出");
    expect(await score(excelHost())).toEqual([expect.stringContaining("工作表“支出”带有本程序的标记")]);
    expect(sheetIn(workbook.dump(), "支出")).toEqual(before);
    expect(workbook.sheetNames()).toContain("绩效评价汇总 (2)");
    expect(await score(excelHost())).toEqual([]);
    for (const name of workbook.names()) if (name.name === MARK) name.formula = "='支出'!$B$2";
    expect(await excelHost().removeOwnSheets()).not.toContain("支出");
    expect(sheetIn(workbook.dump(), "支出")).toEqual(before);
    expect(workbook.names().filter(({ name }) => name.startsWith("_SelfEvaluation"))).toEqual([]);
  });

  test("in a file", async () => {
    const cut = (bytes: Uint8Array) => {
      const workbook = textOf(bytes, "xl/workbook.xml").replace(
        /(summary" hidden="1">)'[^']*'!\$A\$1/,
        "$1'支出'!$B$2",
      );
      return openWorkbook(zipOf({ ...Object.fromEntries(partsOf(bytes)), "xl/workbook.xml": workbook }), "部门.xlsx");
    };
    const host = cut(scored);
    const own = "xl/worksheets/sheet1.xml";
    expect(await score(host)).toEqual([
      expect.stringContaining("工作表“支出”带有本程序的标记"),
      // The sheet that the mark was taken from is one of ours that nobody can tell from a copy any more.
      expect.stringContaining("工作表“绩效评价汇总”是本程序“绩效评价汇总”的副本"),
    ]);
    expect(partsOf(host.save()).get(own)).toEqual(partsOf(scored).get(own));
    const again = cut(host.save());
    expect(await again.removeOwnSheets()).not.toContain("支出");
    expect(partsOf(again.save()).get(own)).toEqual(partsOf(scored).get(own));
    expect(textOf(again.save(), "xl/workbook.xml")).not.toContain("_SelfEvaluation");
  });

  function sheetIn(dump: Readonly<Record<string, unknown>>, name: string): unknown {
    return (dump["sheets"] as readonly { name: string }[]).find((sheet) => sheet.name === name);
  }
});
