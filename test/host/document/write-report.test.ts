import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import type { Evaluation } from "../../../src/core/model/evaluation";
import type { Report } from "../../../src/core/model/report";
import type { Snapshot } from "../../../src/core/model/snapshot";
import { DEFAULT_PROFILE, profileById } from "../../../src/core/profiles";
import { asReportText, makeReport, OUTLINES } from "../../../src/core/report";
import { runRiver } from "../../../src/core/river";
import { readReportFile, writeReport } from "../../../src/host/document";
import { openWorkbook } from "../../../src/host/file";
import { snapshotOf } from "../../core/snapshot-of";
import { TEXT_WORKBOOK } from "../../core/text-workbook";
import { partsOf } from "../file/package-fixture";
import { faultsOf, walk, type WordParts, xmlOf } from "./word-rules";

const evaluated = (snapshot: Snapshot, profile = DEFAULT_PROFILE) => runRiver(snapshot, profile, {}).evaluation;
const [filed, reviewed] = SAMPLE_WORKBOOKS.map(({ sheets, file }) => snapshotOf(sheets, file));
const typed = snapshotOf(TEXT_WORKBOOK, "文本.xlsx");

/** Letters that XML cannot hold, marks that it reads, and a paragraph of its own within one. */
const NASTY = "甲\u0000乙\u000b丙\ud800丁\uffff <b>&amp;]]>\u{1f600}\n第二段\t制表";

/** The report with what no accountant should type, where texts stand. */
function nasty(report: Report): Report {
  const run = { kind: "text", text: NASTY } as const;
  const spoilt = report.body.map((block) =>
    block.kind !== "chart"
      ? block
      : { ...block, title: NASTY, altText: NASTY, categories: block.categories.map((name) => `${NASTY}${name}`) },
  );
  return {
    ...{ ...report, title: [run], cover: [[run], [run]] },
    body: [{ kind: "heading", level: 1, text: NASTY }, { kind: "paragraph", runs: [run], source: null }, ...spoilt],
  };
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ...OUTLINES.flatMap((outline) =>
    (
      [
        ["filed", evaluated(filed!)],
        ["reviewed", evaluated(reviewed!)],
        ["another department", evaluated(typed)],
        ["by Guangdong's rules", evaluated(reviewed!, profileById("guangdong-50-50")!)],
        ["nothing at all", evaluated({ workbook: "空.xlsx", sheets: [] })],
      ] satisfies [string, Evaluation][]
    ).map(([name, evaluation]) => [`${name}, ${outline.id}`, makeReport(evaluation, outline)] as const),
  ),
  ["nasty texts", nasty(makeReport(evaluated(filed!), OUTLINES[0]!))],
];

describe("the Word file is as Word wants it", () => {
  test.each(REPORTS)("%s", async (_name, report) => {
    expect(faultsOf(partsOf(await writeReport(report)))).toEqual([]);
  });

  test.each(REPORTS.slice(0, 3))("and says what the report says: %s", async (_name, report) => {
    const read = readReportFile(await writeReport(report), "own.docx");
    const plain = (text: string) => text.replace(/\s+/g, "");
    const texts = (paragraphs: readonly { readonly text: string }[]) => paragraphs.map(({ text }) => plain(text));
    // Joined levels are said once, and a table's unit stands on a line of its own.
    const said = texts(asReportText(report, "").paragraphs).filter((text) => !/指标|^部门整体支出构成表/.test(text));
    expect(read.ok && texts(read.report.paragraphs)).toEqual(expect.arrayContaining(said));
  });
});

describe("the official layout", () => {
  let parts: WordParts;
  beforeAll(async () => {
    parts = partsOf(await writeReport(makeReport(evaluated(reviewed!), OUTLINES[0]!)));
  });
  const elements = (part: string, name: string) => [...walk(xmlOf(parts, part))].filter((each) => each.name === name);

  test("A4 upright, the annex across, a page number on both", () => {
    const pages = elements("word/document.xml", "w:pgSz").map(({ attributes }) => [
      attributes["w:w"],
      attributes["w:h"],
    ]);
    expect(pages).toEqual([
      ["11906", "16838"],
      ["16838", "11906"],
    ]);
    expect(elements("word/footer1.xml", "w:instrText").map(({ text }) => text)).toEqual(["PAGE"]);
    expect(elements("word/document.xml", "w:footerReference")).toHaveLength(2);
  });

  test("the offices' fonts, each with what stands in for it", () => {
    const fonts = elements("word/fontTable.xml", "w:font").map(({ attributes }) => attributes["w:name"]);
    const used = elements("word/document.xml", "w:rFonts").map(({ attributes }) => attributes["w:eastAsia"]);
    expect(new Set(used)).toEqual(new Set(["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体"]));
    expect(fonts).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test("a chart's figures stand in its workbook and are those of the table", async () => {
    const [values] = elements("word/charts/chart1.xml", "c:val").map((value) =>
      [...walk(value)].filter(({ local }) => local === "v").map(({ text }) => Number(text)),
    );
    const bytes = parts.get("word/embeddings/Microsoft_Excel_Worksheet1.xlsx");
    const { sheets } = await openWorkbook(bytes!, "chart.xlsx").read();
    expect(sheets[0]?.values.slice(1).map((row) => row[1])).toEqual(values);
    expect(values).toEqual([2260.22, 5030.51, 140.17, 4623.97]);
  });
});

describe("a fault of the package is noticed", () => {
  let sound: WordParts;
  beforeAll(async () => {
    sound = partsOf(await writeReport(makeReport(evaluated(reviewed!), OUTLINES[0]!)));
  });
  const changed = (name: string, change: (text: string) => string): WordParts => {
    const before = new TextDecoder().decode(sound.get(name));
    const after = change(before);
    expect(after).not.toBe(before);
    return new Map([...sound, [name, new TextEncoder().encode(after)]]);
  };
  const without = (name: string): WordParts => new Map([...sound].filter(([each]) => each !== name));
  const DOCUMENT = "word/document.xml";

  test.each<readonly [string, () => WordParts, RegExp]>([
    ["a chart's part is gone", () => without("word/charts/chart1.xml"), /missing/],
    ["a chart's workbook is gone", () => without("word/embeddings/Microsoft_Excel_Worksheet1.xlsx"), /missing/],
    ["the relationships are gone", () => without("word/_rels/document.xml.rels"), /no relationship/],
    [
      "a part has no type",
      () => changed("[Content_Types].xml", (text) => text.replace(/<Override[^>]*footer1[^>]*>/, "")),
      /no type/,
    ],
    ["XML is broken", () => changed(DOCUMENT, (text) => text.replace("</w:p>", "")), /well-formed/],
    [
      "a paragraph's properties change places",
      () => changed(DOCUMENT, (text) => text.replace(/(<w:spacing [^>]*>)(<w:jc [^>]*>)/, "$2$1")),
      /w:pPr/,
    ],
    ["a run's", () => changed(DOCUMENT, (text) => text.replace(/(<w:color [^>]*>)(<w:sz [^>]*>)/, "$2$1")), /w:rPr/],
    ["a table's", () => changed(DOCUMENT, (text) => text.replace(/(<w:tblW [^>]*>)(<w:jc [^>]*>)/, "$2$1")), /w:tblPr/],
    [
      "a cell has no paragraph",
      () => changed(DOCUMENT, (text) => text.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>/, "$1")),
      /paragraph/,
    ],
    ["a row lacks a cell", () => changed(DOCUMENT, (text) => text.replace(/<w:tc>.*?<\/w:tc>/, "")), /cells/],
    [
      "something follows the last section",
      () => changed(DOCUMENT, (text) => text.replace("</w:body>", "<w:p/></w:body>")),
      /section/,
    ],
    [
      "two drawings have one id",
      () => changed(DOCUMENT, (text) => text.replace(/(<wp:docPr [^>]*\bid=")[^"]*/g, "$11")),
      /twice/,
    ],
    [
      "a cached value is none",
      () => changed("word/charts/chart1.xml", (text) => text.replace("2260.22", "NaN")),
      /NaN/,
    ],
  ])("%s", (_what, broken, fault) => {
    expect(faultsOf(broken()).join("\n")).toMatch(fault);
  });
});
