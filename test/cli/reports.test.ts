import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { decimal } from "../../src/core/amount/decimal";
import type { SheetContent } from "../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { readReportFile } from "../../src/host/document";
import { openWorkbook } from "../../src/host/file";
import { handInFile } from "../../src/host/hand-in";
import { said, wordDocument } from "../host/document/document-fixture";
import { contentOf, planCell, text } from "../host/file/plan-fixture";
import { lastYear } from "../core/last-year";
import { snapshotOf } from "../core/snapshot-of";
import { Desk, documentOf, type Run, sampleSheets } from "./workbooks";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.putSample("jiangmen-2023.xlsx", "a.xlsx");
});
afterEach(() => desk.clear());

type Keys = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const keysOf = (run: Run) => documentOf(run) as unknown as Keys;

describe("--report", () => {
  test("writes a Word file, lists what it lacks, and says so in the document", async () => {
    const run = await desk.run("a.xlsx", "--json", "--report", "out/报告.docx");
    expect(run.exitCode).toBe(0);
    const read = readReportFile(readFileSync(desk.path("out/报告.docx")), "报告.docx");
    expect(read.ok && read.report.paragraphs[0]?.text).toBe("部门整体支出绩效自评报告");
    expect(keysOf(run)["report"]).toMatchObject({ outline: "jiangmen-2023", gaps: [], changes: [] });
    expect(run.told).toContain("自评报告已写到");
  });

  test("gaps are printed with their heading", async () => {
    desk.put("b.xlsx", sampleSheets("支出决算明细表", "绩效指标"));
    const run = await desk.run("b.xlsx", "--json", "--report", "b.docx");
    expect(run.exitCode).toBe(0);
    expect(run.told).toContain("（一）部门职能 【待填写：部门职能】");
    expect(keysOf(run)["report"]?.["gaps"]).toContainEqual({ what: "【待填写：部门职能】", under: "（一）部门职能" });
  });

  test("a folder for several workbooks, each named as its workbook", async () => {
    mkdirSync(desk.path("all"));
    desk.putSample("jiangmen-2023-reviewed.xlsx", "b.xlsx");
    expect((await desk.run("a.xlsx", "b.xlsx", "--report", "all")).exitCode).toBe(0);
    expect(["a.docx", "b.docx"].map((name) => existsSync(desk.path(`all/${name}`)))).toEqual([true, true]);
  });

  test.each([
    ["one file for two workbooks", ["a.xlsx", "a.xlsx", "--report", "x.docx"], "须是文件夹"],
    ["another kind of file", ["a.xlsx", "--report", "x.pdf"], "--report 只能写成 .docx"],
    ["the report that is checked", ["a.xlsx", "--check-report", "r.docx", "--report", "r.docx"], "会覆盖输入的文件"],
    ["no path", ["a.xlsx", "--report"], "缺少值"],
  ])("%s is refused, nothing is written", async (_what, argv, words) => {
    desk.put("r.docx", wordDocument({ body: said("总支出12,054.87万元。") }));
    const { exitCode, told } = await desk.run(...argv);
    expect({ exitCode, told }).toEqual({ exitCode: 2, told: expect.stringContaining(words) });
    expect(existsSync(desk.path("x.docx"))).toBe(false);
  });

  test("a place that cannot be written is a sentence, and the workbook is evaluated all the same", async () => {
    desk.put("taken", "a file where a folder is wanted");
    const run = await desk.run("a.xlsx", "--json", "--report", "taken/x.docx");
    expect({ exitCode: run.exitCode, told: run.told }).toEqual({
      exitCode: 2,
      told: expect.stringContaining("写不了"),
    });
    expect(documentOf(run).score).toBe("100.00");
  });
});

describe("--check-report", () => {
  const DRAFT = [
    "江门市政务服务和数据管理局2023年度部门整体支出绩效自评报告",
    "总支出12,045.87万元。",
    "自评得分为98分。",
  ];

  test("a .docx: what it says otherwise is among the findings, with its place", async () => {
    desk.put("r.docx", wordDocument({ body: DRAFT.map(said).join("") }));
    const run = await desk.run("a.xlsx", "--json", "--check-report", "r.docx");
    expect(run.exitCode).toBe(0);
    const found = documentOf(run).findings.filter(({ id }) => id === "C06" || id === "C45");
    expect(found.map(({ id, message }) => [id, message.slice(0, 5)])).toEqual([
      ["C06", "报告第3段"],
      ["C45", "报告第2段"],
    ]);
    expect(keysOf(run)["checkedReport"]).toEqual({ file: "r.docx", paragraphs: 3, numbers: 2, matched: 0 });
  });

  test("a text file in GB18030", async () => {
    const gb = new Uint8Array([
      0xd7,
      0xdc,
      0xd6,
      0xa7,
      0xb3,
      0xf6,
      ...new TextEncoder().encode("12,054.87"),
      0xcd,
      0xf2,
      0xd4,
      0xaa,
    ]);
    desk.put("r.txt", gb);
    const run = await desk.run("a.xlsx", "--json", "--check-report", "r.txt");
    expect(keysOf(run)["checkedReport"]).toMatchObject({ numbers: 1, matched: 1 });
  });

  test.each<readonly [string, string, Uint8Array | null]>([
    ["a file that is not there", "读不到报告“r.docx”", null],
    ["what is no Word file", "不是 Word 文档", new Uint8Array([0x25, 0x50, 0x44, 0x46])],
    ["a damaged one", "已损坏", wordDocument({ body: said("甲".repeat(500)) }).subarray(0, 300)],
    ["an empty one", "没有文字", wordDocument({ body: "" })],
  ])("%s: a sentence, nothing is evaluated", async (_what, words, bytes) => {
    if (bytes !== null) desk.put("r.docx", bytes);
    const { exitCode, told, printed } = await desk.run("a.xlsx", "--json", "--check-report", "r.docx");
    expect({ exitCode, told, printed }).toEqual({ exitCode: 2, told: expect.stringContaining(words), printed: "" });
  });
});

describe("--previous", () => {
  test("last year's scores and open points go into the document, the sheet and the report", async () => {
    desk.put("2022.xlsx", lastYear());
    desk.put("b.xlsx", sampleSheets("支出决算明细表", "绩效指标", "预算执行", "基本情况"));
    const run = await desk.run("b.xlsx", "--json", "--previous", "2022.xlsx", "--report", "b.docx", "--out", "c.xlsx");
    expect(run.exitCode).toBe(0);
    expect(documentOf(run).history).toContainEqual(
      expect.objectContaining({ year: 2022, kind: "部门自评", score: "97.50" }),
    );
    expect(documentOf(run).history).toContainEqual(
      expect.objectContaining({ year: 2021, kind: "整体复核", score: "90.10" }),
    );
    const read = readReportFile(readFileSync(desk.path("b.docx")), "b.docx");
    const whole = read.ok ? read.report.paragraphs.map(({ text: words }) => words).join("\n") : "";
    expect(whole).toContain(
      "2022 年度自评未得满分的指标整改情况：改革做法入选省级典型、优秀案例数（目标为≥2项，实际为1项",
    );
    const { sheets } = await openWorkbook(readFileSync(desk.path("c.xlsx")), "c.xlsx").read();
    expect(JSON.stringify(sheets.filter(({ own }) => own !== null))).toContain("97.50");
  });

  test("a file that is only the form, as it was handed in", async () => {
    const { plans } = runRiver(snapshotOf(lastYear(), "2022.xlsx"), DEFAULT_PROFILE, {});
    desk.put("form.xlsx", (await handInFile(plans)) ?? "");
    const run = await desk.run("a.xlsx", "--json", "--previous", "form.xlsx");
    expect({ exitCode: run.exitCode, told: run.told }).toEqual({ exitCode: 0, told: "" });
    expect(documentOf(run).history).toContainEqual(
      expect.objectContaining({ year: 2022, kind: "部门自评", score: "97.50" }),
    );
  });

  test("of the same year nothing is taken, and that is said", async () => {
    desk.putSample("jiangmen-2023-reviewed.xlsx", "same.xlsx");
    const run = await desk.run("a.xlsx", "--json", "--previous", "same.xlsx");
    expect(run.exitCode).toBe(0);
    expect(run.told).toContain("也是 2023 年的");
    expect(documentOf(run).history).toEqual(documentOf(await desk.run("a.xlsx", "--json")).history);
  });

  test.each<readonly [string, string, readonly SheetContent[] | Uint8Array | null]>([
    ["a file that is not there", "上一年度的工作簿（--previous）不能读取", null],
    ["what is no workbook", "上一年度的工作簿（--previous）不能读取", wordDocument({ body: said("甲") })],
    [
      "a workbook without results",
      "没有找到绩效指标表、历年评价表或支出表",
      [contentOf([planCell("A1", text("通讯录"))])],
    ],
  ])("%s: a sentence, nothing is evaluated", async (_what, words, content) => {
    if (content !== null) desk.put("p.xlsx", content);
    const { exitCode, told, printed } = await desk.run("a.xlsx", "--json", "--previous", "p.xlsx");
    expect({ exitCode, told, printed }).toEqual({ exitCode: 2, told: expect.stringContaining(words), printed: "" });
  });
});

describe("--notice", () => {
  test("a sheet and its text", async () => {
    const run = await desk.run("a.xlsx", "--json", "--notice", "n.xlsx");
    expect(run.exitCode).toBe(0);
    expect(keysOf(run)["notice"]).toMatchObject({ month: 12 });
    expect(String(keysOf(run)["notice"]?.["text"])).toContain("累计支出 12,054.87 万元，支出进度 100.00%");
    const { sheets } = await openWorkbook(readFileSync(desk.path("n.xlsx")), "n.xlsx").read();
    expect(sheets.map(({ name }) => name)).toEqual(["支出进度通报"]);
    const plain = await desk.run("a.xlsx", "--notice", "m.xlsx");
    expect(plain.printed).toContain("2023年12月支出进度通报");
  });

  test("by 科室 where a sheet lists them: the slowest first, those behind are asked for reasons", async () => {
    const rows = [
      ["各科室支出情况表", "", "", ""],
      ["", "", "", "单位：万元"],
      ["科室", "全年预算数", "当月支出", "累计支出"],
      ["办公室", 1000, 100, 1000],
      ["数据科", 2000, 50, 1500],
      ["合计", 3000, 150, 2500],
    ];
    const cells = rows.flatMap((row, top) =>
      row.map((value, left) => {
        const address = `${"ABCD".charAt(left)}${String(top + 1)}`;
        return planCell(
          address,
          typeof value === "number" ? { kind: "number", number: decimal(String(value)) } : text(value),
        );
      }),
    );
    desk.put("b.xlsx", [...sampleSheets(), contentOf(cells, { name: "科室支出" })]);
    const run = await desk.run("b.xlsx", "--json", "--notice", "n.xlsx");
    const words = keysOf(run)["notice"]?.["text"] as readonly string[];
    expect(words.join("\n")).toContain(
      "各科室（单位）支出进度由低到高：数据科 75.00%（低于时序进度 25.00 个百分点）；办公室 100.00%（与时序进度持平）。",
    );
    expect(words.at(-1)).toBe("请数据科说明支出滞后的原因，并报加快支出的措施。");
    const { sheets } = await openWorkbook(readFileSync(desk.path("n.xlsx")), "n.xlsx").read();
    expect(sheets[0]?.values.slice(-2).map((row) => row.slice(0, 4))).toEqual([
      ["数据科", 2000, 1500, 0.75],
      ["办公室", 1000, 1000, 1],
    ]);
  });

  test("without monthly spending a sentence, and no file", async () => {
    desk.put("b.xlsx", sampleSheets("支出决算明细表", "绩效指标"));
    const { exitCode, told } = await desk.run("b.xlsx", "--json", "--notice", "n.xlsx");
    expect({ exitCode, told }).toEqual({ exitCode: 2, told: expect.stringContaining("没有各月支出") });
    expect(existsSync(desk.path("n.xlsx"))).toBe(false);
  });

  test("the same file for two results is refused", async () => {
    const { exitCode, told } = await desk.run("a.xlsx", "--out", "n.xlsx", "--notice", "n.xlsx");
    expect({ exitCode, told }).toEqual({ exitCode: 2, told: expect.stringContaining("有两个结果都要写到") });
  });
});

describe("--hand-in and --findings", () => {
  test("the form alone, in the look that it has in the workbook; the copy only where it was asked for", async () => {
    const run = await desk.run("a.xlsx", "--out", "out.xlsx", "--findings", "--hand-in", "上报.xlsx");
    expect(run.exitCode).toBe(0);
    expect(run.told).toContain("上报件已写到：");
    const kinds = async (name: string) => (await openWorkbook(readFileSync(desk.path(name)), name).read()).sheets;
    expect((await kinds("out.xlsx")).map(({ own }) => own)).toContain("findings");
    const alone = await kinds("上报.xlsx");
    expect(alone.map(({ name, own }) => [name, own])).toEqual([["部门整体支出绩效自评表", null]]);
    expect(alone[0]?.formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
    const only = await desk.run("a.xlsx", "--hand-in", "只有上报.xlsx");
    expect(only.told).not.toContain("结果已写到");
    expect(readFileSync(desk.path("只有上报.xlsx")).equals(readFileSync(desk.path("上报.xlsx")))).toBe(true);
  });

  test("an input is no target, and --findings needs a copy to be in", async () => {
    const overwriting = await desk.run("a.xlsx", "--hand-in", "a.xlsx");
    expect([overwriting.exitCode, overwriting.told]).toEqual([2, expect.stringContaining("会覆盖输入的文件")]);
    const nowhere = await desk.run("a.xlsx", "--findings");
    expect([nowhere.exitCode, nowhere.told]).toEqual([2, expect.stringContaining("请同时用 --out")]);
  });

  test("where something must be chosen first nothing is handed in", async () => {
    desk.put("空.xlsx", [contentOf([planCell("A1", text("通讯录"))])]);
    const run = await desk.run("空.xlsx", "--hand-in", "h.xlsx");
    expect(run.exitCode).toBe(2);
    expect(run.told).not.toContain("上报件已写到");
  });
});
