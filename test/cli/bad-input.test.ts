import { existsSync, mkdirSync } from "node:fs";
import type { SheetContent } from "../../src/core/model/plan";
import { Desk, sampleSheets } from "./workbooks";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe("bad input: a sentence, exit code 2, nothing on standard output, nothing written", () => {
  const OLD_XLS = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024)]);

  test.each<readonly [string, () => void, RegExp]>([
    ["a missing file", () => undefined, /找不到文件/],
    ["a folder", () => mkdirSync(desk.path("a.xlsx")), /是文件夹/],
    ["a file that is no workbook", () => desk.put("a.xlsx", "工资福利支出,1"), /不是 Excel 工作簿/],
    ["an empty file", () => desk.put("a.xlsx", ""), /不是 Excel 工作簿|已损坏/],
    ["an old or locked workbook", () => desk.put("a.xlsx", OLD_XLS), /另存为 \.xlsx|不是 Excel 工作簿|已损坏/],
    ["an empty workbook", () => desk.put("a.xlsx", emptyWorkbook()), /是空的/],
    ["a workbook without any table of ours", () => desk.put("a.xlsx", sampleSheets("基本情况")), /没有找到.*支出/],
  ])("%s", async (_what, prepare, sentence) => {
    prepare();
    const { exitCode, printed, told } = await desk.run("a.xlsx", "--json", "--out", "result.xlsx");
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(told).toMatch(sentence);
    expect(told).toMatch(/^a\.xlsx：/);
    expect(existsSync(desk.path("result.xlsx"))).toBe(false);
  });

  function emptyWorkbook(): readonly SheetContent[] {
    return sampleSheets("基本情况").map((sheet) => ({ ...sheet, cells: [], print: null }));
  }
});
