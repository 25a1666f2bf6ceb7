import { excelHost } from "../../../src/host/excel";
import { click, openWorkbook } from "./department";
import { areaOf } from "./plans";

describe("select", () => {
  const source = (sheetId: string, sheet: string) => ({ sheetId, sheet, area: areaOf("B2:B3") });

  test("finds the sheet by its id, whatever it is called by now", async () => {
    const workbook = openWorkbook();
    const { id } = workbook.sheet("备注");
    workbook.model.sheets.filter((sheet) => sheet.id === id).forEach((sheet) => (sheet.name = "说明"));
    await excelHost().select(source(id, "备注"));
    expect([workbook.activeSheet(), workbook.selection()]).toEqual(["说明", "说明!B2:B3"]);
  });

  test("finds it by its name where the id is unknown", async () => {
    const workbook = openWorkbook();
    await excelHost().select(source("", "支出"));
    await excelHost().select(source("{no}", "备注"));
    expect(workbook.selection()).toBe("备注!B2:B3");
  });

  test("says when the sheet is gone, and when it is hidden", async () => {
    openWorkbook({ sheets: [{ name: "支出" }, { name: "隐藏", visibility: "Hidden" }] });
    await expect(excelHost().select(source("{no}", "没有"))).rejects.toMatchObject({ code: "sheet-missing" });
    await expect(excelHost().select(source("", "隐藏"))).rejects.toMatchObject({ code: "sheet-hidden" });
  });
});

describe("selection", () => {
  test("is the range that the accountant selected, in one request", async () => {
    const workbook = openWorkbook();
    await excelHost().select({ sheetId: "", sheet: "备注", area: areaOf("B2:C9") });
    const before = workbook.requests.length;
    expect(await excelHost().selection()).toEqual({
      sheetId: workbook.sheet("备注").id,
      sheet: "备注",
      area: areaOf("B2:C9"),
    });
    expect(workbook.requests.length - before).toBe(1);
  });

  test("is none where several ranges or no cells are selected", async () => {
    const workbook = openWorkbook();
    workbook.faults.fail(1, "InvalidSelection");
    expect(await excelHost().selection()).toBeNull();
  });

  test("says so when a cell is being edited", async () => {
    const workbook = openWorkbook();
    workbook.faults.fail(1, "InvalidOperationInCellEditMode");
    await expect(excelHost().selection()).rejects.toMatchObject({ code: "cell-edit-mode" });
  });
});

describe("removeOwnSheets", () => {
  test("takes away all we made and nothing else", async () => {
    const workbook = openWorkbook();
    const before = workbook.dump();
    await click();
    expect(await excelHost().removeOwnSheets()).toEqual(["_绩效自评助手", "部门整体支出绩效自评表", "评分依据"]);
    expect(workbook.dump()).toEqual(before);
    expect(await excelHost().removeOwnSheets()).toEqual([]);
  });

  test("stops waiting when it is cancelled, and says what Excel may still do", async () => {
    const workbook = openWorkbook();
    await click();
    for (const [nth, code] of [
      [1, "cancelled"],
      [2, "cancelled"],
      [3, "removal-cancelled"],
    ] as const) {
      const controller = new AbortController();
      workbook.faults.silence(nth);
      workbook.faults.before(nth, () => setTimeout(() => controller.abort(), 5));
      await expect(excelHost().removeOwnSheets(controller.signal)).rejects.toMatchObject({ code });
    }
    expect((await excelHost().read()).sheets.every(({ own }) => own === null)).toBe(true);
  });

  test("says that a protected structure forbids it", async () => {
    const workbook = openWorkbook();
    await click();
    workbook.model.structureProtected = true;
    await expect(excelHost().removeOwnSheets()).rejects.toMatchObject({ code: "structure-protected" });
  });
});
