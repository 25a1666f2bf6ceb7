import { FORMS } from "../../src/core/forms";
import { formulaShape } from "../../src/core/entries/formula-shape";
import { formToHandIn } from "../../src/core/handing-in/form-to-hand-in";
import type { SheetContent } from "../../src/core/model/plan";
import { say } from "../../src/core/wording";
import { excelHost } from "../../src/host/excel";
import { buildWorkbook, openWorkbook } from "../../src/host/file";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { INPUT_WORKBOOK } from "../core/text-workbook";
import type { TestWorkbook } from "../excel";
import { openInExcel } from "./open-in-excel";

/** What the accountant writes beside and below our form stays there; what has no place is told. */

const FORM = "部门整体支出绩效自评表";
const BESIDE = "工程科已核，台账在三楼";

async function score(form: string) {
  const outcome = await scoreWorkbook(excelHost(), null, { answers: { form } });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return { ...outcome, notices: outcome.mapping.notices.map(({ message }) => say(message, "zh-CN")) };
}

const letter = (column: number) => String.fromCharCode(65 + column);

function cellsOf(workbook: TestWorkbook): readonly (readonly unknown[])[] {
  return workbook.sheet(FORM).values("A1:Z90");
}

/** Row and column of the cell with these words. */
function placeOf(workbook: TestWorkbook, words: string | number): readonly [row: number, column: number] | null {
  for (const [row, line] of cellsOf(workbook).entries()) {
    const column = line.indexOf(words);
    if (column >= 0) return [row, column];
  }
  return null;
}

function rowOf(workbook: TestWorkbook, words: string): number {
  const row = cellsOf(workbook).findIndex((line) => line.some((value) => String(value).startsWith(words)));
  if (row < 0) throw new Error(`${words} is not there`);
  return row;
}

/** The last row of ours, and how many columns the form has. */
function extent(workbook: TestWorkbook) {
  const end = rowOf(workbook, "（此行不打印）");
  const columns = cellsOf(workbook).slice(0, end);
  return { end, columns: Math.max(...columns.map((line) => line.findLastIndex((value) => value !== ""))) + 1 };
}

describe.each(FORMS.map(({ id }) => id))("on the form of %s", (form) => {
  test("notes beside an indicator, beside the head and below stay, again and again", async () => {
    const workbook = openInExcel(INPUT_WORKBOOK);
    await score(form);
    const { end, columns } = extent(workbook);
    const sheet = workbook.sheet(FORM);
    const row = rowOf(workbook, "清淤渠段");
    sheet.type(`${letter(columns + 1)}${row + 1}`, BESIDE);
    sheet.type(`${letter(columns)}1`, 0.125);
    sheet.type(`B${end + 3}`, "下周三前送财政局");
    const before = cellsOf(workbook);
    expect((await score(form)).notices).toEqual([]);
    expect(cellsOf(workbook)).toEqual(before);
    expect((await score(form)).notices).toEqual([]);
    expect(cellsOf(workbook)).toEqual(before);
    expect(placeOf(workbook, BESIDE)).toEqual([row, columns + 1]);
  });
});

test("a note goes with its indicator to another form, and is no part of what is handed in", async () => {
  const workbook = openInExcel(INPUT_WORKBOOK);
  await score("national");
  const { columns } = extent(workbook);
  workbook.sheet(FORM).type(`${letter(columns)}${rowOf(workbook, "抽检批次") + 1}`, BESIDE);
  const { plans, notices } = await score("chongqing");
  expect(notices).toEqual([]);
  expect(placeOf(workbook, BESIDE)).toEqual([rowOf(workbook, "抽检批次"), extent(workbook).columns - 1]);
  const form = plans.find(({ kind }) => kind === "evaluation");
  if (form === undefined) throw new Error("no form");
  const texts = (sheet: SheetContent) =>
    sheet.cells.map(({ content }) => (content.kind === "text" ? content.text : ""));
  expect(texts(form)).toContain(BESIDE);
  expect(texts(formToHandIn(form))).not.toContain(BESIDE);
});

test("what stands within the form, a formula beside it, and a note whose indicator is gone are told", async () => {
  const workbook = openInExcel(INPUT_WORKBOOK);
  await score("national");
  const { columns } = extent(workbook);
  const sheet = workbook.sheet(FORM);
  const total = rowOf(workbook, "总分") + 1;
  sheet.type(`I${total}`, "已核");
  sheet.type(`${letter(columns)}2`, `=H${total}`);
  sheet.type(`${letter(columns)}${rowOf(workbook, "抽检批次") + 1}`, BESIDE);
  workbook.sheet("绩效").type("C7", "抽检频次");
  const { notices } = await score("national");
  expect(notices.filter((notice) => notice.includes("“已核”") && notice.includes(`I${total}`))).toHaveLength(1);
  expect(notices.filter((notice) => notice.includes(`${letter(columns)}2 的`))).toHaveLength(1);
  expect(notices.filter((notice) => notice.includes(BESIDE))).toHaveLength(1);
  expect(notices).toHaveLength(3);
});

test("a formula that was typed over a cell of ours is told; ours are not, whatever moved, was renamed or taken away", async () => {
  const workbook = openInExcel(INPUT_WORKBOOK);
  await score("national");
  const sheet = workbook.sheet(FORM);
  const row = rowOf(workbook, "巡查河道") + 1;
  sheet.type(`F${row}`, "=绩效!E4-2");
  sheet.type(`I${row}`, "=1+1");
  const { notices } = await score("national");
  expect(notices).toHaveLength(2);
  expect(notices[0]).toContain(`“${FORM}”F${row} 的“=绩效!E4-2”`);
  expect(notices[1]).toContain(`“${FORM}”I${row} 的“=1+1”`);
  expect((await score("national")).notices).toEqual([]);
});

test.each([
  [`IF('绩效'!$E$8="","",'绩效'!$E$8)`, `=IF(绩效终稿!$E$12="","",绩效终稿!$E$12)`],
  [`ROUND(F12*'评分依据'!$G$16/1.5,2)`, `=ROUND(F13*#REF!/2,2)`],
  [`"≥"&'a''b'!$E$8&"万元"`, `="＝"&'c "d'!$E$8&"个"`],
])("%s is as ours as %s", (before, after) => {
  expect(formulaShape(after)).toBe(formulaShape(before));
});

test.each([
  ["'绩效'!$E$8", "=绩效!E8"],
  ["SUM(F2:F8)", "=F2+F8"],
  ["'绩效'!$E$8", "=F8"],
])("%s is another than %s", (before, after) => {
  expect(formulaShape(after)).not.toBe(formulaShape(before));
});

test("in a file as in Excel, and nothing is told of a form that nobody wrote on", async () => {
  const host = openWorkbook(buildWorkbook(INPUT_WORKBOOK), "部门.xlsx");
  for (const _run of [1, 2]) {
    const outcome = await scoreWorkbook(host, null, { answers: {} });
    expect(outcome.status === "written" && outcome.mapping.notices).toEqual([]);
  }
});
