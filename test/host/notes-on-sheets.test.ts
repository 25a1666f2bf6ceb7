import { say } from "../../src/core/wording";
import { excelHost } from "../../src/host/excel";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { SEVERAL_FORMS_WORKBOOK } from "../core/several-forms-workbook";
import { TEXT_WORKBOOK } from "../core/text-workbook";
import type { TestWorkbook } from "../excel";
import { openInExcel } from "./open-in-excel";

/** What the accountant writes beside and below 汇总, 复核提示 and 评分依据 stays there as on the form; what has no place is told. */

const NOTE = "已与业务科核对";

async function score() {
  const outcome = await scoreWorkbook(excelHost(), null, { answers: {}, findingsSheet: true });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.mapping.notices.map(({ message }) => say(message, "zh-CN"));
}

const letter = (column: number) => String.fromCharCode(65 + column);

function cellsOf(workbook: TestWorkbook, sheet: string): readonly (readonly unknown[])[] {
  return workbook.sheet(sheet).values("A1:T90");
}

/** The row, from 1, with a cell of these words. */
function rowOf(workbook: TestWorkbook, sheet: string, words: string): number {
  const row = cellsOf(workbook, sheet).findIndex((line) => line.some((value) => String(value).includes(words)));
  if (row < 0) throw new Error(`${words} is not on ${sheet}`);
  return row + 1;
}

function lastRow(workbook: TestWorkbook, sheet: string): number {
  return cellsOf(workbook, sheet).findLastIndex((line) => line.some((value) => value !== "")) + 1;
}

const SHEETS = [
  { sheet: "绩效评价汇总", columns: 6, row: "产出指标" },
  { sheet: "复核提示", columns: 6, row: "C10" },
  { sheet: "评分依据", columns: 13, row: "清淤渠段" },
] as const;

describe.each(SHEETS)("on $sheet", ({ sheet, columns, row }) => {
  test("notes beside a row, beside the title and below stay, again and again", async () => {
    const workbook = openInExcel(TEXT_WORKBOOK);
    await score();
    const end = lastRow(workbook, sheet);
    workbook.sheet(sheet).type(`${letter(columns)}${rowOf(workbook, sheet, row)}`, NOTE);
    workbook.sheet(sheet).type(`${letter(columns + 2)}1`, 0.125);
    workbook.sheet(sheet).type(`B${end + 3}`, "下周三前送财政局");
    const before = cellsOf(workbook, sheet);
    for (const _again of [1, 2]) {
      expect(await score()).toEqual([]);
      expect(cellsOf(workbook, sheet)).toEqual(before);
    }
  });

  test("what stands within, and a formula beside, are told with sheet and cell", async () => {
    const workbook = openInExcel(TEXT_WORKBOOK);
    await score();
    workbook.sheet(sheet).type("A1", "内部资料");
    workbook.sheet(sheet).type(`${letter(columns)}3`, "=1+1");
    const notices = await score();
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain(`“${sheet}”A1 的“内部资料”`);
    expect(notices[1]).toContain(`“${sheet}”${letter(columns)}3 的“=1+1”`);
    expect(await score()).toEqual([]);
  });
});

test("a note goes with its indicator, wherever that stands now, and is told when it is gone", async () => {
  const workbook = openInExcel(TEXT_WORKBOOK);
  await score();
  const before = rowOf(workbook, "评分依据", "清淤渠段");
  workbook.sheet("评分依据").type(`N${before}`, NOTE);
  const names = workbook.sheet("绩效").values("C1:C12").flat();
  const row = names.indexOf("清淤渠段") + 1;
  const other = names[row] as string;
  workbook.sheet("绩效").type(`C${row}`, other);
  workbook.sheet("绩效").type(`C${row + 1}`, "清淤渠段");
  expect(await score()).toEqual([]);
  expect(rowOf(workbook, "评分依据", NOTE)).toBe(before + 1);
  expect(rowOf(workbook, "评分依据", "清淤渠段")).toBe(before + 1);
  workbook.sheet("绩效").type(`C${row + 1}`, "清淤长度");
  const notices = await score();
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain(`“评分依据”N${before + 1} 的“${NOTE}”`);
});

test("a note beside a project goes with the project", async () => {
  const workbook = openInExcel(SEVERAL_FORMS_WORKBOOK);
  await score();
  const values = cellsOf(workbook, "绩效评价汇总");
  const heads = rowOf(workbook, "绩效评价汇总", "各项目自评");
  const project = String(values[heads + 1]?.[0]);
  workbook.sheet("绩效评价汇总").type(`G${heads + 2}`, NOTE);
  expect(await score()).toEqual([]);
  expect(rowOf(workbook, "绩效评价汇总", NOTE)).toBe(rowOf(workbook, "绩效评价汇总", project));
});
