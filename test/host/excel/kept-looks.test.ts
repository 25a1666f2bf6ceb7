import { excelHost } from "../../../src/host/excel";
import { scoreWorkbook } from "../../../src/host/score-workbook";
import { TEXT_WORKBOOK } from "../../core/text-workbook";
import type { TestWorkbook } from "../../excel";
import { openInExcel } from "../open-in-excel";

/** What the accountant set on our form in Excel is there when the form is made again, and all else comes anew. */

const FORM = "部门整体支出绩效自评表";

async function score(): Promise<void> {
  const outcome = await scoreWorkbook(excelHost(), null, { answers: {} });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
}

const inForm = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(FORM));
    await context.sync();
  });

function lookOf(workbook: TestWorkbook) {
  const { page, frozen, rows } = workbook.model.sheets.find(({ name }) => name === FORM) ?? {};
  return structuredClone({ page, frozen, rows: [...(rows ?? [])].sort(([a], [b]) => a - b) });
}

function rowOf(workbook: TestWorkbook, name: string): number {
  const row = workbook
    .sheet(FORM)
    .values("D1:D60")
    .findIndex(([value]) => value === name);
  if (row < 0) throw new Error(`no indicator ${name}`);
  return row + 1;
}

/** What an accountant does to a sheet, each on its own. */
const CHANGES: readonly ((sheet: Excel.Worksheet) => void)[] = [
  (sheet) => sheet.pageLayout.setPrintMargins("Centimeters", { left: 0.5 }),
  (sheet) => sheet.freezePanes.freezeRows(5),
  (sheet) => (sheet.getRange("18:18").format.rowHeight = 111),
  (sheet) => (sheet.pageLayout.orientation = "Portrait"),
  (sheet) => (sheet.pageLayout.paperSize = "A3"),
  (sheet) => (sheet.pageLayout.zoom = { scale: 80 }),
  (sheet) => (sheet.pageLayout.centerHorizontally = false),
  (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "内部资料"),
  (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "— &P —"),
  (sheet) => sheet.pageLayout.setPrintArea("A1:I60"),
  (sheet) => sheet.pageLayout.setPrintTitleRows("$1:$2"),
  (sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:D15")),
  (sheet) => (sheet.getRange("19:19").rowHidden = true),
];

test("a form that nobody touched is made the same again", async () => {
  const workbook = openInExcel(TEXT_WORKBOOK);
  await score();
  const before = lookOf(workbook);
  await score();
  expect(lookOf(workbook)).toEqual(before);
});

test("page, panes, heights and hidden rows of the accountant's stay, again and again", async () => {
  const workbook = openInExcel(TEXT_WORKBOOK);
  await score();
  for (const changes of [CHANGES.slice(0, 3), CHANGES]) {
    const before = lookOf(workbook);
    await inForm((sheet) => {
      for (const change of changes) change(sheet);
    });
    const set = lookOf(workbook);
    expect(set).not.toEqual(before);
    await score();
    expect(lookOf(workbook)).toEqual(set);
  }
  const set = lookOf(workbook);
  await score();
  expect(lookOf(workbook)).toEqual(set);
});

test("a row's height and that it is hidden go with its indicator", async () => {
  const workbook = openInExcel(TEXT_WORKBOOK);
  await score();
  const [tall, hidden] = [rowOf(workbook, "巡查河道"), rowOf(workbook, "安全生产事故")];
  await inForm((sheet) => {
    sheet.getRange(`${tall}:${tall}`).format.rowHeight = 99;
    sheet.getRange(`${hidden}:${hidden}`).rowHidden = true;
  });
  const names = workbook.sheet("绩效").values("C1:C12").flat();
  const at = names.indexOf("巡查河道") + 1;
  workbook.sheet("绩效").type(`C${at}`, names[at] as string);
  workbook.sheet("绩效").type(`C${at + 1}`, "巡查河道");
  await score();
  expect(rowOf(workbook, "巡查河道")).toBe(tall + 1);
  const { rows } = lookOf(workbook);
  const sizes = new Map(rows);
  expect(sizes.get(tall)?.size).toBe(99);
  expect(sizes.get(tall - 1)?.size).not.toBe(99);
  expect(rows.filter(([, { hidden: is }]) => is).map(([row]) => row + 1)).toEqual([rowOf(workbook, "安全生产事故")]);
});
