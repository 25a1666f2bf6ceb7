import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { EvaluationDocument } from "../../src/cli/document";
import { main } from "../../src/cli/main";
import type { SheetContent } from "../../src/core/model/plan";
import { openWorkbook } from "../../src/host/file";
import { changed, Desk, documentOf, sampleSheets } from "./workbooks";

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
    expect(printed).toContain("请逐项核对得分依据，对目标偏低或不可衡量的指标主动调减并说明。");
    expect(printed.slice(printed.indexOf("复核预演")).trim().split("\n")).toEqual([
      "复核预演：按规则可能在 93.80（优）至 100.00（优）之间；另有 3 项问题不能量化，还可能更低。",
      "  C13 '绩效指标'!E17：不能量化",
      "  C13 '绩效指标'!E19：不能量化",
      "  C42 '基本情况'!B9：不能量化",
      "  历年自评与复核：2023年自评 100.00，复核未定",
      "    2022年：自评 —，复核 90.10（优）",
      "    2021年：自评 —，复核 87.00（良）",
    ]);
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
    const document = documentOf(await desk.run("b.xlsx", "--json"));
    expect(document).toMatchObject({ score: "88.92", grade: "良", provisional: false });
    expect(document.execution).toMatchObject({ rate: "96.59", score: "9.66" });
    const scores = document.indicators.map(({ score, state }) => `${score ?? "—"} ${state}`);
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

  test("a self-evaluation form alone is scored and written, and that there is no spending is said", async () => {
    desk.put("a.xlsx", sampleSheets("绩效指标", "预算执行"));
    const { exitCode, printed, told } = await desk.run("a.xlsx", "--out", "result.xlsx", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ spending: null, score: "100.00", grade: "优" });
    expect(told).toMatch(/没有找到按经济分类列示的支出表/);
    const again = await desk.run("result.xlsx", "--json");
    expect(JSON.parse(again.printed)).toMatchObject({ spending: null, score: "100.00" });
  });

  test("neither spending nor indicators: a sentence, and nothing is written", async () => {
    desk.put("a.xlsx", sampleSheets("预算执行"));
    const { exitCode, told } = await desk.run("a.xlsx", "--out", "result.xlsx", "--json");
    expect(exitCode).toBe(2);
    expect(told).toMatch(/没有找到.*支出/);
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
    const proposed = documentOf(await desk.run("a.xlsx", "--json"));
    expect(proposed).toMatchObject({ provisional: true });
    const accepted = documentOf(await desk.run("a.xlsx", "--json", "--accept-proposals"));
    expect(accepted).toMatchObject({ provisional: false, score: proposed.score, grade: proposed.grade });
    const states = (document: EvaluationDocument) => document.indicators.map(({ state }) => state);
    expect(states(proposed)).toContain("proposed");
    expect(states(accepted)).not.toContain("proposed");
    expect(states(accepted)).toContain("confirmed");
  });
});

test("an unknown profile lists the known ones", async () => {
  const { exitCode, told } = await desk.run("--profile", "nowhere-1999");
  expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining("national-2020") });
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
    helper: null,
  });
  expect(exitCode).toBe(1);
  expect(told.join("")).toContain("broken printer");
});
