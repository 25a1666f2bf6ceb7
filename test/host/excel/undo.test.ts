import { excelHost } from "../../../src/host/excel";
import type { WriteRequest } from "../../../src/host/port";
import { installOffice, type OfficeOptions, type TestWorkbook } from "../../excel";
import { click, FORM, openWorkbook, ROWS } from "./department";

const NEW_EXCEL: OfficeOptions = { excelApi: "1.20" };

/** A workbook with our sheets in it, open in an Excel of that kind. */
async function scored(options: OfficeOptions, change?: (request: WriteRequest) => WriteRequest): Promise<TestWorkbook> {
  const workbook = openWorkbook();
  installOffice(workbook, options);
  await click(excelHost(), change ? { change } : {});
  return workbook;
}

const withoutBasis = (request: WriteRequest) => ({
  ...request,
  plans: request.plans.filter(({ kind }) => kind !== "basis"),
});

describe("rewriting our sheets", () => {
  test("is one step of Excel's undo where Excel groups, in no more requests", async () => {
    const workbook = await scored(NEW_EXCEL);
    const [steps, requests] = [workbook.undo.steps().length, workbook.requests.length];
    await click(excelHost(), { rows: ROWS.slice(0, 1) });
    expect(workbook.undo.steps().slice(steps)).toEqual(["group 1"]);
    expect(workbook.requests.length - requests).toBe(4);
    await click();
    expect(workbook.undo.steps().slice(steps)).toEqual(["group 1", "group 2"]);
  });

  test("is a step for each request that writes in an older Excel", async () => {
    const workbook = await scored({ excelApi: "1.19" });
    const steps = workbook.undo.steps().length;
    await click();
    expect(workbook.undo.steps().slice(steps)).toEqual(["request 7", "request 8"]);
  });

  test.each(["1.9", "1.20"])("clears nothing of what could be undone before (ExcelApi %s)", async (excelApi) => {
    const workbook = await scored({ excelApi });
    const cleared = [...workbook.undo.clearedBy()];
    await click(excelHost(), { rows: ROWS.slice(0, 1) });
    expect(workbook.undo.clearedBy()).toEqual(cleared);
  });

  test.each(["1.9", "1.20"])("nor does a sheet that is added to them (ExcelApi %s)", async (excelApi) => {
    const workbook = await scored({ excelApi }, withoutBasis);
    const cleared = [...workbook.undo.clearedBy()];
    await click();
    expect(workbook.sheetNames()).toHaveLength(5);
    expect(workbook.undo.clearedBy()).toEqual(cleared);
  });
});

describe("what Excel on a PC cannot undo is not tried in a group", () => {
  test("making the hidden memory sheet", async () => {
    const workbook = await scored(NEW_EXCEL);
    expect(workbook.requests.filter(({ error }) => error !== null)).toEqual([]);
    expect(new Set(workbook.undo.clearedBy())).toEqual(new Set(["Worksheet.visibility", "Worksheet.name"]));
    expect(workbook.undo.steps()).not.toContain("group 1");
  });

  test("showing a form that the accountant has hidden", async () => {
    const workbook = await scored(NEW_EXCEL);
    const [first] = workbook.model.sheets;
    if (first !== undefined) workbook.model.active = first;
    workbook.model.sheets.filter(({ name }) => name === FORM).forEach((sheet) => (sheet.visibility = "Hidden"));
    const errors = () => workbook.requests.filter(({ error }) => error !== null);
    expect(await click()).toMatchObject({ status: "written" });
    expect(errors()).toEqual([]);
  });
});

test("on the web even the first click clears nothing", async () => {
  const workbook = await scored({ ...NEW_EXCEL, platform: "OfficeOnline" });
  expect(workbook.undo.clearedBy()).toEqual([]);
  await excelHost().removeOwnSheets();
  expect(new Set(workbook.undo.clearedBy())).toEqual(new Set(["Worksheet.delete"]));
});

describe("where Excel will not group after all", () => {
  test.each([
    [3, "UndoNotSupported"],
    [4, "UndoNotSupported"],
    [4, "GeneralException"],
  ])(
    "at request %i by %s, the write is repeated without, and groups are left alone from then on",
    async (nth, code) => {
      const workbook = await scored(NEW_EXCEL);
      const host = excelHost();
      workbook.faults.fail(nth, code, { afterActions: 40 });
      expect(await click(host, { rows: ROWS.slice(0, 1), memory: "2" })).toMatchObject({ status: "written" });
      expect(workbook.sheet(FORM).cell("C4").formula).toBe("=SUM(C3)");
      expect(workbook.sheet(FORM).charts).toHaveLength(1);
      await click(host);
      expect(workbook.undo.steps()).not.toContain("group 2");
    },
  );

  test("but not after what has another cause", async () => {
    const workbook = await scored(NEW_EXCEL);
    const before = workbook.dump();
    workbook.faults.fail(4, "InvalidOperationInCellEditMode");
    await expect(click(excelHost(), { rows: ROWS.slice(0, 1) })).rejects.toMatchObject({ code: "cell-edit-mode" });
    expect(workbook.dump()).toEqual(before);
  });

  test("and an error that stays is told, with the workbook as it was", async () => {
    const workbook = await scored(NEW_EXCEL);
    const before = workbook.dump();
    const again = () => workbook.faults.fail(4, "GeneralException", { afterActions: 60 });
    again();
    // Taking back are three requests; then everything is tried once more.
    workbook.faults.before(4, again);
    await expect(click(excelHost(), { rows: ROWS.slice(0, 1) })).rejects.toMatchObject({ code: "unexpected" });
    expect(workbook.requests.filter(({ error }) => error === "GeneralException")).toHaveLength(2);
    expect(workbook.dump()).toEqual(before);
  });
});
