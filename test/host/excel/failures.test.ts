import { excelHost } from "../../../src/host/excel";
import type { TestWorkbook } from "../../excel";
import { installOffice } from "../../excel";
import { BASIS, click, FORM, MEMORY, openWorkbook, ROWS, withoutOurs } from "./department";

/** What can happen to a request, and what the accountant is told. */
const MISHAPS: readonly (readonly [name: string, harm: (workbook: TestWorkbook, nth: number) => void, code: string])[] =
  [
    ["cell editing", ({ faults }, nth) => faults.fail(nth, "InvalidOperationInCellEditMode"), "cell-edit-mode"],
    ["a lost connection", ({ faults }, nth) => faults.loseConnection(nth), "connection-lost"],
    ...[1, 5, 20, 40, 80, 120, 180].map((done): (typeof MISHAPS)[number] => [
      `an error after ${String(done)} actions`,
      ({ faults }, nth) => faults.fail(nth, "GeneralException", { afterActions: done }),
      "unexpected",
    ]),
  ];

const REQUESTS = [1, 2, 3, 4];

describe.each(MISHAPS)("%s", (_name, harm, code) => {
  test.each(REQUESTS)("at request %i of the first click leaves the workbook as it was", async (nth) => {
    const workbook = openWorkbook();
    const before = workbook.dump();
    harm(workbook, nth);
    await expect(click()).rejects.toMatchObject({ name: "HostError", code });
    expect(workbook.dump()).toEqual(before);
    expect(await click()).toMatchObject({ status: "written" });
  });

  test.each(REQUESTS)("at request %i of the second click leaves the workbook as it was", async (nth) => {
    const workbook = openWorkbook();
    await click();
    const before = workbook.dump();
    harm(workbook, nth);
    await expect(click(excelHost(), { rows: ROWS.slice(0, 1), memory: "2" })).rejects.toMatchObject({ code });
    expect(workbook.dump()).toEqual(before);
    expect(await click(excelHost(), { rows: ROWS.slice(0, 1) })).toMatchObject({ status: "written" });
  });
});

test("an error at any of the first steps, where sheets are made and marked, leaves none of them", async () => {
  for (let done = 0; done < 24; done += 1) {
    const workbook = openWorkbook();
    const before = workbook.dump();
    workbook.faults.fail(4, "GeneralException", { afterActions: done });
    await expect(click()).rejects.toMatchObject({ code: "unexpected" });
    expect([done, workbook.dump()]).toEqual([done, before]);
  }
});

test("a sheet of our name that the accountant makes and fills meanwhile stays", async () => {
  const workbook = openWorkbook();
  workbook.faults.before(4, () => {
    const [first] = workbook.model.sheets;
    if (first !== undefined) workbook.model.sheets.push({ ...first, id: "{mine}", name: FORM });
  });
  await expect(click()).rejects.toMatchObject({ code: "sheet-missing" });
  expect(workbook.sheetNames()).toEqual(["支出", "备注", FORM]);
});

test("an answer that is lost after the first click was done leaves nothing of it", async () => {
  const workbook = openWorkbook();
  const before = workbook.dump();
  workbook.faults.loseConnection(4, { executed: true });
  await expect(click()).rejects.toMatchObject({ code: "connection-lost" });
  expect(workbook.dump()).toEqual(before);
});

test("an error when the former form has made way for the memory brings the click to its end", async () => {
  const workbook = openWorkbook();
  await click();
  const all = workbook.requests.at(-1)?.actions ?? 0;
  workbook.faults.fail(4, "GeneralException", { afterActions: all - 4 });
  expect(await click(excelHost(), { memory: "2" })).toMatchObject({
    status: "written",
    sheets: [{ name: FORM }, { name: BASIS }, { name: MEMORY }],
  });
  expect(workbook.sheet(FORM).cell("C5").value).toBe(7290.73);
  expect(workbook.sheet(MEMORY).values("A1:B1")).toEqual([["version", "2"]]);
});

test("what could not be cleaned up while a cell was being edited is cleaned up at the next occasion", async () => {
  const workbook = openWorkbook();
  const before = workbook.dump();
  const host = excelHost();
  workbook.faults.before(4, () => (workbook.faults.cellEdit = true));
  await expect(click(host)).rejects.toMatchObject({ code: "cell-edit-mode" });
  await expect(host.read()).rejects.toMatchObject({ code: "cell-edit-mode" });
  workbook.faults.cellEdit = false;
  const { sheets } = await host.read();
  expect(sheets.map(({ name }) => name)).toEqual(["支出", "备注"]);
  expect(workbook.dump()).toEqual(before);
});

test("a hidden sheet left behind by a crash is not read as the accountant's, and is used up", async () => {
  const workbook = openWorkbook();
  workbook.faults.before(4, () => (workbook.faults.cellEdit = true));
  await expect(click()).rejects.toMatchObject({ code: "cell-edit-mode" });
  workbook.faults.cellEdit = false;
  const another = excelHost();
  expect((await another.read()).sheets.map(({ own }) => own)).toEqual([null, null, "memory"]);
  expect(await click(another)).toMatchObject({ status: "written" });
  expect(workbook.sheetNames()).toEqual(["支出", "备注", MEMORY, FORM, BASIS]);
});

describe("nothing is kept", () => {
  test.each(["first", "second"])("of the %s click when inputs changed after they were read", async (time) => {
    const workbook = openWorkbook();
    if (time === "second") await click();
    const before = withoutOurs(workbook);
    const ours = workbook.sheetNames();
    workbook.faults.before(3, () => workbook.sheet("支出").type("B3", 1));
    const outcome = await click(excelHost(), { memory: "2" });
    expect(outcome).toMatchObject({
      status: "inputs-changed",
      changed: [{ sheet: "支出", area: { top: 2, left: 1 } }],
    });
    workbook.sheet("支出").type("B3", 50_305_100.5);
    expect(withoutOurs(workbook)).toEqual(before);
    expect(workbook.sheetNames()).toEqual(ours);
  });

  test("when a formula of ours gives another value than the core computed", async () => {
    const workbook = openWorkbook();
    await click();
    const before = workbook.dump();
    const outcome = await click(excelHost(), {
      rows: [{ formula: "ROUND('支出'!$B$2/10000,2)", expected: "2260.23" }],
    });
    expect(outcome).toMatchObject({
      status: "differs",
      differences: [
        { where: { area: { top: 2, left: 2 } }, formula: "=ROUND('支出'!$B$2/10000,2)", found: 2260.22 },
        { where: { area: { top: 3, left: 2 } }, formula: "=SUM(C3)" },
        { where: { sheet: BASIS, area: { top: 0, left: 1 } }, formula: "='部门整体支出绩效自评表'!$C$4" },
        { where: { sheet: BASIS, area: { top: 1, left: 1 } }, formula: "=B1*2" },
      ],
    });
    expect(workbook.dump()).toEqual(before);
  });

  test("when the accountant cancels between the last two requests", async () => {
    const workbook = openWorkbook();
    const before = workbook.dump();
    const controller = new AbortController();
    workbook.faults.before(3, () => controller.abort());
    await expect(click(excelHost(), { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(workbook.dump()).toEqual(before);
  });

  test("when a sheet that was read is deleted meanwhile", async () => {
    const workbook = openWorkbook();
    workbook.faults.before(3, () => {
      workbook.model.sheets = workbook.model.sheets.filter(({ name }) => name !== "支出");
    });
    await expect(click()).rejects.toMatchObject({ code: "sheet-missing" });
    expect(workbook.sheetNames()).toEqual(["备注"]);
  });
});

describe("refused before anything is written", () => {
  test.each([
    ["a workbook opened read-only", { readOnly: true }, "read-only"],
    ["a protected structure", { structureProtected: true }, "structure-protected"],
  ])("%s", async (_name, spec, code) => {
    const workbook = openWorkbook(spec);
    await expect(click()).rejects.toMatchObject({ code });
    expect(workbook.requests).toHaveLength(2);
  });

  test("a form of ours that was protected", async () => {
    const workbook = openWorkbook();
    await click();
    workbook.model.sheets.filter(({ name }) => name === FORM).forEach((sheet) => (sheet.protected = true));
    const requests = workbook.requests.length;
    await expect(click()).rejects.toMatchObject({ code: "sheet-protected" });
    expect(workbook.requests).toHaveLength(requests + 2);
  });

  test("an Excel older than ExcelApi 1.9", async () => {
    const workbook = openWorkbook();
    installOffice(workbook, { excelApi: "1.8" });
    await expect(excelHost().read()).rejects.toMatchObject({ code: "host-too-old" });
    expect(workbook.requests).toHaveLength(0);
  });

  test("a page outside Excel", async () => {
    Reflect.deleteProperty(globalThis, "Excel");
    await expect(excelHost().read()).rejects.toMatchObject({ code: "not-in-excel" });
  });
});
