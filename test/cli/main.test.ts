import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { main } from "../../src/cli/main";
import { decimal } from "../../src/core/amount/decimal";
import type { SheetContent } from "../../src/core/model/plan";
import { openWorkbook } from "../../src/host/file";
import { changed, Desk, isText, sampleSheets } from "./workbooks";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe("what is evaluated", () => {
  test("without a workbook the sample, and it says where the result lies", async () => {
    const { exitCode, printed, told } = await desk.run();
    expect(exitCode).toBe(0);
    expect(printed).toContain("总分：100.00　等级：优");
    expect(told).toContain(desk.path("build/jiangmen-2023.xlsx"));
    const { sheets } = await openWorkbook(readFileSync(desk.path("build/jiangmen-2023.xlsx")), "result").read();
    expect(sheets.some(({ own }) => own === "evaluation")).toBe(true);
  });

  test("Sample A in the contract's document", async () => {
    desk.putSample("jiangmen-2023.xlsx");
    const { exitCode, printed, told } = await desk.run("jiangmen-2023.xlsx", "--json");
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: "" });
    expect(JSON.parse(printed)).toMatchObject({
      schemaVersion: 1,
      workbook: "jiangmen-2023.xlsx",
      department: "江门市政务服务和数据管理局",
      year: 2023,
      profile: "national-2020",
      spending: {
        table: { sheet: "支出决算明细表", family: "economic-wide", unit: "元", scope: "total" },
        total: { amount: "120548706.69", source: "'支出决算明细表'!E9" },
        categories: [
          { code: "301", name: "工资福利支出", amount: "22602183.46", share: "18.75" },
          { code: "302", name: "商品和服务支出", amount: "50305127.92", share: "41.73" },
          { code: "303", name: "对个人和家庭的补助", amount: "1401690.00", share: "1.16" },
          { code: "310", name: "资本性支出", amount: "46239705.31", share: "38.36" },
        ],
      },
      execution: { budget: "120548700.00", spent: "120548700.00", rate: "100.00", weight: "10", score: "10.00" },
      score: "100.00",
      grade: "优",
      provisional: false,
      history: [
        { year: 2021, kind: "整体复核", score: "87", grade: "良" },
        { year: 2021, kind: "专项资金绩效评价", score: "84.25", grade: "良" },
        { year: 2022, kind: "整体复核", score: "90.10", grade: "优" },
      ],
    });
  });

  test("Sample B: points in part, computed and not copied", async () => {
    desk.putSample("jiangmen-2023-reviewed.xlsx", "b.xlsx");
    const document = JSON.parse((await desk.run("b.xlsx", "--json")).printed);
    expect(document).toMatchObject({ score: "88.92", grade: "良", provisional: false });
    expect(document.execution).toMatchObject({ rate: "96.59", score: "9.66" });
    const scores = document.indicators.map(({ score, state }: Record<string, string>) => `${score} ${state}`);
    expect(scores).toEqual([
      "5.00 partly-met",
      "6.00 met",
      "6.00 met",
      "5.95 partly-met",
      "6.00 met",
      "0.00 not-met",
      "4.90 confirmed",
      "7.00 confirmed",
      "8.00 met",
      "5.60 confirmed",
      "5.00 met",
      "10.00 confirmed",
      "9.81 partly-met",
    ]);
    expect(document.indicators[0]).toMatchObject({
      source: "'绩效指标'!D8",
      level1: "产出指标",
      level2: "数量指标",
      target: "≥6个",
      actual: "5个",
      weight: "6",
      mechanism: "at-least",
      deviation: "-16.67",
    });
  });

  test("indicators without a spending table: the document, but no sheet", async () => {
    desk.put("a.xlsx", sampleSheets("绩效指标", "预算执行"));
    const shown = await desk.run("a.xlsx", "--json");
    expect(shown.exitCode).toBe(0);
    expect(JSON.parse(shown.printed)).toMatchObject({ spending: null, score: "100.00", grade: "优" });
    const written = await desk.run("a.xlsx", "--out", "result.xlsx", "--json");
    expect(written.exitCode).toBe(2);
    expect(written.told).toMatch(/没有找到.*支出/);
    expect(existsSync(desk.path("result.xlsx"))).toBe(false);
  });

  test("several workbooks: an array; one that cannot be read does not stop the others", async () => {
    desk.putSample("jiangmen-2023.xlsx", "a.xlsx");
    desk.putSample("jiangmen-2023-reviewed.xlsx", "c.xlsx");
    desk.put("b.xlsx", "no workbook");
    const { exitCode, printed, told } = await desk.run("a.xlsx", "b.xlsx", "c.xlsx", "--json", "--out", "results");
    expect(exitCode).toBe(2);
    expect(JSON.parse(printed)).toMatchObject([
      { workbook: "a.xlsx", score: "100.00" },
      { workbook: "c.xlsx", score: "88.92" },
    ]);
    expect(told).toContain("b.xlsx：");
    expect(readdirSync(desk.path("results")).sort()).toEqual(["a.xlsx", "c.xlsx"]);
  });
});

describe("proposals", () => {
  /** Sample A with no points typed at all. */
  function untyped(): readonly SheetContent[] {
    const blank = { kind: "blank" } as const;
    return sampleSheets().map((sheet) =>
      sheet.name === "绩效指标"
        ? changed(sheet, (cell) => (cell.area.left === 7 && cell.area.top > 6 ? { ...cell, content: blank } : cell))
        : sheet,
    );
  }

  test("make the total provisional until they are accepted", async () => {
    desk.put("a.xlsx", untyped());
    const proposed = JSON.parse((await desk.run("a.xlsx", "--json")).printed);
    expect(proposed).toMatchObject({ provisional: true });
    const accepted = JSON.parse((await desk.run("a.xlsx", "--json", "--accept-proposals")).printed);
    expect(accepted).toMatchObject({ provisional: false, score: proposed.score, grade: proposed.grade });
    const states = (document: typeof proposed) => document.indicators.map(({ state }: Record<string, string>) => state);
    expect(states(proposed)).toContain("proposed");
    expect(states(accepted)).not.toContain("proposed");
    expect(states(accepted)).toContain("confirmed");
  });
});

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
    expect(told).toContain("会覆盖输入的工作簿");
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

  test("another kind of file is refused", async () => {
    expect((await desk.run("a.xlsx", "--out", "x.pdf")).told).toContain(".xlsx");
  });

  test("a place that cannot be written is a sentence", async () => {
    desk.put("taken", "a file where a folder is wanted");
    const { exitCode, told } = await desk.run("a.xlsx", "--out", "taken/x.xlsx");
    expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining("写不了") });
  });
});

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

describe("questions", () => {
  const [spending] = sampleSheets("支出决算明细表");
  const others = sampleSheets("预算执行", "绩效指标");

  /** Another 支出决算明细表, with another amount for its first 类. */
  function rival(): SheetContent {
    const other = { kind: "number", number: decimal("1") } as const;
    const changedSheet = changed(spending!, (cell) =>
      cell.area.top === 8 && cell.area.left === 5 ? { ...cell, content: other } : cell,
    );
    return { ...changedSheet, name: "支出决算明细表（二）" };
  }

  /** The JSON printed for each choice. */
  function choices(told: string): readonly string[] {
    return told.split("\n").filter((line) => line.trim().startsWith('{"schemaVersion"'));
  }

  test.each<readonly [string, readonly SheetContent[]]>([
    [
      "an unknown unit",
      [
        changed(spending!, (cell) => (isText(cell, "金额单位：元") ? { ...cell, content: { kind: "blank" } } : cell)),
        ...others,
      ],
    ],
    ["two tables that could both be meant", [spending!, rival(), ...others]],
  ])("%s: each choice is listed with what to put into --mapping", async (_what, sheets) => {
    desk.put("a.xlsx", sheets);
    const asked = await desk.run("a.xlsx", "--json", "--out", "result.xlsx");
    expect(asked.exitCode).toBe(2);
    expect(asked.told).toContain("--mapping");
    expect(JSON.parse(asked.printed)).toMatchObject({ spending: null });
    expect(existsSync(desk.path("result.xlsx"))).toBe(false);
    const [first = ""] = choices(asked.told);
    expect(choices(asked.told).length).toBeGreaterThan(1);
    desk.put("answers.json", first.trim());
    const answered = await desk.run("a.xlsx", "--json", "--mapping", "answers.json");
    expect(answered).toMatchObject({ exitCode: 0, told: "" });
    expect(JSON.parse(answered.printed).spending).toMatchObject({ total: { amount: "120548706.69" } });
  });

  test.each([
    ["missing.json", undefined, /读不到/],
    ["broken.json", "{", /不是 JSON/],
    ["wrong.json", '{"schemaVersion":1,"answers":{"spendingUnit":"万元"}}', /answers\.spendingUnit/],
  ])("a mapping that cannot be used (%s) is refused", async (name, content, sentence) => {
    if (content !== undefined) desk.put(name, content);
    desk.putSample("jiangmen-2023.xlsx", "a.xlsx");
    const { exitCode, printed, told } = await desk.run("a.xlsx", "--json", "--mapping", name);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(told).toMatch(sentence);
  });
});

test("an unknown profile lists the known ones", async () => {
  const { exitCode, told } = await desk.run("--profile", "nowhere-1999");
  expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining("national-2020") });
});

test("an option of a later version is refused before anything is done", async () => {
  const { exitCode, printed, told } = await desk.run("--report", "r.docx");
  expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
  expect(told).toContain("--report");
});

test("--help shows the options", async () => {
  expect(await desk.run("--help")).toMatchObject({
    exitCode: 0,
    printed: expect.stringContaining("--accept-proposals"),
  });
});

test("a defect of ours is exit code 1, with what the maintainer needs", async () => {
  const told: string[] = [];
  const exitCode = await main(["--help"], {
    cwd: desk.folder,
    sample: { workbook: "", result: "" },
    print: () => {
      throw new Error("broken printer");
    },
    tell: (text) => told.push(text),
  });
  expect(exitCode).toBe(1);
  expect(told.join("")).toContain("broken printer");
});
