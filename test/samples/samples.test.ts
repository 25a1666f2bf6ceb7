import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { decimal, sum } from "../../src/core/amount/decimal";
import { ECONOMIC_CATEGORIES } from "../../scripts/samples/spending-data";
import { cellAt, type SheetSnapshot } from "../../src/core/model/snapshot";
import { buildWorkbook, openWorkbook } from "../../src/host/file";

const FOLDER = join(__dirname, "..", "..", "assets", "samples");

function committed(file: string): Uint8Array {
  return readFileSync(join(FOLDER, file));
}

async function sheetOf(file: string, name: string): Promise<SheetSnapshot> {
  const { sheets } = await openWorkbook(committed(file), file).read();
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`${file} has no sheet ${name}`);
  return sheet;
}

describe.each(SAMPLE_WORKBOOKS.map(({ file, sheets }) => ({ file, sheets })))("$file", ({ file, sheets }) => {
  test("is what the script writes, byte for byte", () => {
    expect(Buffer.compare(buildWorkbook(sheets), committed(file))).toBe(0);
  });

  test("has a department's usual sheets", async () => {
    const { sheets: read } = await openWorkbook(committed(file), file).read();
    expect(read.map(({ name }) => name)).toEqual([
      "基本情况",
      "支出决算明细表",
      "预算执行",
      "绩效指标",
      "支出进度",
      "历年评价",
    ]);
  });

  test("keeps blank and zero apart in the 合计 row", async () => {
    const spending = await sheetOf(file, "支出决算明细表");
    const columnOf = (name: string) => (spending.values[4 - spending.top] ?? []).indexOf(name) + spending.left;
    expect(cellAt(spending, 8, columnOf("医疗费")).value).toBe(0);
    expect(cellAt(spending, 8, columnOf("取暖费")).value).toBeNull();
  });
});

test.each([
  ["301", "22602183.46"],
  ["302", "50305127.92"],
  ["303", "1401690"],
  ["310", "46239705.31"],
])("the 款 under %s add up to the published total", (code, total) => {
  const items = ECONOMIC_CATEGORIES.find((category) => category.code === code)?.items ?? [];
  expect(sum(items.flatMap(({ amount }) => (amount === null ? [] : [decimal(amount)])))).toBe(total);
});

/** Points typed in column H: only where a person has to judge, never where the program computes. */
async function typedPoints(file: string): Promise<Readonly<Record<string, unknown>>> {
  const sheet = await sheetOf(file, "绩效指标");
  const rows = sheet.values.map((_, index) => index + sheet.top).filter((row) => row >= 7);
  const typed = rows.map((row) => [cellAt(sheet, row, 3).value, cellAt(sheet, row, 7).value] as const);
  const entries = typed.filter(([name, points]) => name !== null && points !== null);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

test("Sample A holds points only where a person judges", async () => {
  expect(await typedPoints("jiangmen-2023.xlsx")).toEqual({
    交易事项完成及时性: 7,
    成本控制: 7,
    公共资源交易服务质量和服务效率: 7,
    公共资源交易服务品牌可持续影响力: 10,
  });
});

test("Sample B holds the reviewers' points only where a person judges", async () => {
  expect(await typedPoints("jiangmen-2023-reviewed.xlsx")).toEqual({
    交易事项完成及时性: 4.9,
    成本控制: 7,
    公共资源交易服务质量和服务效率: 5.6,
    公共资源交易服务品牌可持续影响力: 10,
  });
});
