import { cellAt, usedArea } from "../../../src/core/model/snapshot";
import { excelHost } from "../../../src/host/excel";
import { type Content, createWorkbook, installOffice, type SheetSpec } from "../../excel";
import { openWorkbook } from "./department";

function opened(sheets: readonly SheetSpec[], names: Readonly<Record<string, string>> = {}) {
  const workbook = createWorkbook({ name: "江门2023.xlsx", sheets, names });
  installOffice(workbook);
  return workbook;
}

/** Rows of numbers that say where they stand. */
function numbers(rows: number, columns: number): Content[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row * 1_000 + column),
  );
}

describe("what is read", () => {
  test("is what stands in the cells, kind by kind", async () => {
    opened([
      {
        name: "它's",
        cells: {
          B2: "文字",
          C2: { value: 0.125, numberFormat: "0.0%" },
          D2: true,
          E2: { error: "#REF!" },
          F2: "#REF!",
          B3: "=SUM(C2,1)",
          F3: { value: 45_000, numberFormat: "yyyy-mm-dd" },
        },
      },
    ]);
    const snapshot = await excelHost().read();
    expect(snapshot.workbook).toBe("江门2023.xlsx");
    const [sheet] = snapshot.sheets;
    expect(sheet).toMatchObject({ name: "它's", visibility: "visible", own: null, top: 1, left: 1 });
    expect(sheet?.values).toEqual([
      ["文字", 0.125, true, { error: "#REF!" }, "#REF!"],
      [1.125, null, null, null, 45_000],
    ]);
    expect(sheet?.formats[0]?.[1]).toBe("0.0%");
    expect(sheet?.formats[1]?.[4]).toBe("yyyy-mm-dd");
  });

  test("covers empty, hidden and very hidden sheets, in tab order", async () => {
    opened([
      { name: "空" },
      { name: "隐藏", visibility: "Hidden", rows: [[1]] },
      { name: "深藏", visibility: "VeryHidden", rows: [[2]] },
    ]);
    const { sheets } = await excelHost().read();
    expect(sheets.map(({ name, visibility, values }) => [name, visibility, values])).toEqual([
      ["空", "visible", []],
      ["隐藏", "hidden", [[1]]],
      ["深藏", "very-hidden", [[2]]],
    ]);
  });

  test("tells our own sheets by their hidden names, whatever their tabs are called", async () => {
    opened([{ name: "自评'结果" }, { name: "记" }, { name: "部门整体支出绩效自评表" }], {
      "_selfevaluation.EVALUATION": "='自评''结果'!$A$1",
      "_SelfEvaluation.memory": "=记!$A$1",
    });
    const { sheets } = await excelHost().read();
    expect(sheets.map(({ own }) => own)).toEqual(["evaluation", "memory", null]);
  });

  test("is not misled by a name whose sheet is gone", async () => {
    opened([{ name: "支出" }], { "_SelfEvaluation.evaluation": "=#REF!$A$1" });
    const { sheets } = await excelHost().read();
    expect(sheets.map(({ own }) => own)).toEqual([null]);
  });
});

describe("large sheets", () => {
  test("are put together from their parts, each cell in its place", async () => {
    const workbook = opened([
      { name: "宽", rows: numbers(30, 140) },
      { name: "长", rows: numbers(3_000, 6) },
      { name: "角", cells: { CZ900: "远" } },
    ]);
    const { sheets } = await excelHost().read();
    expect(sheets[0]?.values).toEqual(numbers(30, 140));
    expect(sheets[1]?.values).toEqual(numbers(3_000, 6));
    expect(sheets[2]?.values).toEqual([["远"]]);
    expect(workbook.requests).toHaveLength(3);
  });

  test("past the payload limit are read in more requests, and still whole", async () => {
    const long = "绩效".repeat(1_200);
    const rows = numbers(1_500, 3).map((row) => [...row, long]);
    const workbook = opened([{ name: "长文", rows }]);
    const { sheets } = await excelHost().read();
    expect(sheets[0]?.values).toEqual(rows);
    expect(workbook.requests.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
  });

  test("that no department has are refused by name", async () => {
    opened([
      { name: "支出", rows: [[1]] },
      { name: "导出", cells: { A1: 1, XFD1048576: 1 } },
    ]);
    await expect(excelHost().read()).rejects.toMatchObject({ code: "too-large", details: "导出 A1:XFD1048576" });
  });
});

test("reading can be cancelled between requests", async () => {
  const workbook = openWorkbook();
  const controller = new AbortController();
  workbook.faults.before(1, () => controller.abort());
  await expect(excelHost().read(controller.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(workbook.requests).toHaveLength(1);
});

test("the snapshot answers for every cell of the sheet as the workbook does", async () => {
  const workbook = openWorkbook();
  const [sheet] = (await excelHost().read()).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect(usedArea(sheet)).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  expect(cellAt(sheet, 3, 1)).toEqual({ value: workbook.sheet("支出").cell("B4").value, format: "General" });
});
