import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { Desk } from "./workbooks";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe("--out", () => {
  beforeEach(() => desk.putSample("jiangmen-2023.xlsx", "a.xlsx"));

  test("a file; the input stays as it was", async () => {
    const before = readFileSync(desk.path("a.xlsx"));
    expect((await desk.run("a.xlsx", "--out", "new/folder/result.xlsx")).exitCode).toBe(0);
    expect(existsSync(desk.path("new/folder/result.xlsx"))).toBe(true);
    expect(readFileSync(desk.path("a.xlsx"))).toEqual(before);
    expect(readdirSync(desk.path("new/folder"))).toEqual(["result.xlsx"]);
  });

  test("an existing folder: the copy keeps the name", async () => {
    mkdirSync(desk.path("results.v1"));
    expect((await desk.run("a.xlsx", "--out", "results.v1")).exitCode).toBe(0);
    expect(readdirSync(desk.path("results.v1"))).toEqual(["a.xlsx"]);
  });

  test.each([
    ["the input itself", "a.xlsx"],
    ["its folder", "."],
    ["a link to it", "link.xlsx"],
  ])("%s is refused: an input is never overwritten", async (_what, out) => {
    symlinkSync(desk.path("a.xlsx"), desk.path("link.xlsx"));
    const before = readFileSync(desk.path("a.xlsx"));
    const { exitCode, told } = await desk.run("a.xlsx", "--out", out);
    expect(exitCode).toBe(2);
    expect(told).toContain("会覆盖输入的文件");
    expect(readFileSync(desk.path("a.xlsx"))).toEqual(before);
  });

  test("one file for several workbooks is refused", async () => {
    const { exitCode, told } = await desk.run("a.xlsx", "a.xlsx", "--out", "x.xlsx");
    expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining("须是文件夹") });
  });

  test("two workbooks of one name for one folder are refused", async () => {
    mkdirSync(desk.path("other"));
    desk.putSample("jiangmen-2023.xlsx", "other/a.xlsx");
    const { exitCode, told } = await desk.run("a.xlsx", "other/a.xlsx", "--out", "results/");
    expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining("同名") });
    expect(existsSync(desk.path("results"))).toBe(false);
  });

  test.each([".xlsm", ".xltx", ".XLTM"])("the copy of a workbook that is %s ends so, too", async (extension) => {
    desk.putSample("jiangmen-2023.xlsx", `a${extension}`);
    const { exitCode, told } = await desk.run(`a${extension}`, "--out", "x.xlsx");
    expect({ exitCode, told }).toMatchObject({
      exitCode: 2,
      told: expect.stringContaining(`扩展名改为 ${extension.toLowerCase()}`),
    });
    expect(existsSync(desk.path("x.xlsx"))).toBe(false);
    expect((await desk.run(`a${extension}`, "--out", `x${extension}`)).exitCode).toBe(0);
    expect((await desk.run(`a${extension}`, "--out", "results/")).exitCode).toBe(0);
    expect(readdirSync(desk.path("results"))).toEqual([`a${extension}`]);
  });

  test("another kind of file is refused", async () => {
    expect((await desk.run("a.xlsx", "--out", "x.pdf")).told).toContain(".xlsx");
  });

  test("a place that cannot be written is a sentence", async () => {
    desk.put("taken", "a file where a folder is wanted");
    const { exitCode, told } = await desk.run("a.xlsx", "--out", "taken/x.xlsx");
    expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining("写不了") });
  });
});
