import { readFileSync } from "node:fs";
import path from "node:path";
import type * as CommandsModule from "../../src/commands";
import { directRiver } from "../../src/host/direct-river";
import { excelHost } from "../../src/host/excel";
import { type ScoreOutcome, scoreWorkbook } from "../../src/host/score-workbook";
import { workbookSpec } from "../e2e/workbook-spec";
import { createWorkbook, installOffice, type WorkbookSpec } from "../excel";

const SAMPLE = path.resolve(__dirname, "..", "..", "assets", "samples", "jiangmen-2023.xlsx");
const FORM = "部门整体支出绩效自评表";

type Commands = typeof CommandsModule;

/** Excel with the workbook open and our page loaded behind it, as after a start without a pane. */
async function started(spec: WorkbookSpec) {
  const workbook = createWorkbook(spec);
  const office = installOffice(workbook);
  let commands: Commands | undefined;
  await jest.isolateModulesAsync(async () => {
    commands = await import("../../src/commands");
    commands.offerCommands(directRiver);
  });
  if (commands === undefined) throw new Error("the page did not load");
  return { workbook, office, commands };
}

const sample = workbookSpec(new Uint8Array(readFileSync(SAMPLE)), "jiangmen-2023.xlsx");

test("一键评分 writes and shows the form of the sample in at most five requests, without a pane", async () => {
  const { workbook, office } = await started(await sample);
  await office.runCommand("scoreWorkbook");
  expect(workbook.activeSheet()).toBe(FORM);
  expect(office.paneShown()).toBe(0);
  expect(workbook.requests.length).toBeLessThanOrEqual(5);
  expect(workbook.requests.map(({ error }) => error)).toEqual(workbook.requests.map(() => null));
  const values = JSON.stringify(workbook.sheet(FORM).values("A1:I60"));
  for (const figure of ["12054.87", "2260.22", "5030.51", "140.17", "4623.97"]) expect(values).toContain(figure);
});

test("pressed again, it rewrites the same sheet and leaves the accountant's sheets alone", async () => {
  const { workbook, office } = await started(await sample);
  const names = workbook.sheetNames();
  const own = () =>
    (workbook.dump() as { sheets: { name: string }[] }).sheets.filter(({ name }) => names.includes(name));
  const before = own();
  await office.runCommand("scoreWorkbook");
  const { id } = workbook.sheet(FORM);
  await office.runCommand("scoreWorkbook");
  expect(workbook.sheet(FORM).id).toBe(id);
  expect(workbook.sheetNames()).toHaveLength(names.length + 4);
  expect(own()).toEqual(before);
});

test("where there is nothing to score the pane opens and is told why, also when it comes late", async () => {
  const { workbook, office, commands } = await started({ sheets: [{ name: "空" }] });
  await office.runCommand("scoreWorkbook");
  expect(office.paneShown()).toBe(1);
  expect(workbook.sheetNames()).toEqual(["空"]);
  const told: ScoreOutcome[] = [];
  const stop = commands.onCommandOutcome((outcome) => told.push(outcome));
  expect(told.map(({ status }) => status)).toEqual(["stopped"]);
  await office.runCommand("scoreWorkbook");
  stop();
  expect(told).toHaveLength(2);
});

test("while a cell is being edited the pane opens and says so", async () => {
  const { workbook, office, commands } = await started(await sample);
  workbook.faults.cellEdit = true;
  const told: ScoreOutcome[] = [];
  commands.onCommandOutcome((outcome) => told.push(outcome));
  await office.runCommand("scoreWorkbook");
  expect(office.paneShown()).toBe(1);
  expect(told).toMatchObject([{ status: "failed", error: { code: "cell-edit-mode" } }]);
});

test("a second press while the first is at work does nothing", async () => {
  const { workbook, office } = await started(await sample);
  await Promise.all([office.runCommand("scoreWorkbook"), office.runCommand("scoreWorkbook")]);
  expect(workbook.requests.length).toBeLessThanOrEqual(5);
  expect(workbook.sheetNames().filter((name) => name.startsWith(FORM))).toEqual([FORM]);
});

test("a remembered correction that no longer fits opens the pane, which is told, beside the written form", async () => {
  const { workbook, office, commands } = await started(await sample);
  await scoreWorkbook(excelHost(), null, {
    answers: { spending: { sheet: "支出决算明细表" }, spendingScope: "total" },
  });
  workbook.model.sheets.filter(({ name }) => name === "支出决算明细表").forEach((sheet) => (sheet.name = "明细"));
  const told: ScoreOutcome[] = [];
  commands.onCommandOutcome((outcome) => told.push(outcome));
  await office.runCommand("scoreWorkbook");
  expect(office.paneShown()).toBe(0);
  for (const sheet of workbook.model.sheets) {
    for (const cell of sheet.cells.values()) if (cell.value === "科目名称") cell.value = "名目";
  }
  await office.runCommand("scoreWorkbook");
  expect(office.paneShown()).toBe(1);
  expect(told.map(({ status }) => status)).toEqual(["written", "written"]);
  expect(told.map((outcome) => outcome.status === "written" && outcome.mapping.notices.length)).toEqual([0, 1]);
});
