import fc from "fast-check";
import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { reviewReport } from "../../../src/core/review";
import { runRiver } from "../../../src/core/river";
import { say } from "../../../src/core/wording";
import { readReportFile } from "../../../src/host/document";
import { snapshotOf } from "../../core/snapshot-of";
import { compoundFile } from "../file/compound-fixture";
import { officeWorkbook, zipOf } from "../file/package-fixture";
import { field, paragraph, run, said, table, textBox, wordDocument } from "./document-fixture";

const [sample] = SAMPLE_WORKBOOKS;
const { evaluation } = runRiver(snapshotOf(sample!.sheets, sample!.file), DEFAULT_PROFILE, {});

function textsOf(bytes: Uint8Array): readonly string[] {
  const read = readReportFile(bytes, "报告.docx");
  if (!read.ok) throw new Error(say(read.problem, "zh-CN"));
  return read.report.paragraphs.map(({ text }) => text);
}

/** C06, C44 and C45 of a report's file. */
function foundIn(bytes: Uint8Array): readonly string[] {
  const read = readReportFile(bytes, "报告.docx");
  if (!read.ok) throw new Error(say(read.problem, "zh-CN"));
  const { findings } = reviewReport(evaluation, DEFAULT_PROFILE, read.report);
  return findings.flatMap(({ id, message }) =>
    ["C06", "C44", "C45"].includes(id) ? [`${id} ${say(message, "zh-CN")}`] : [],
  );
}

const BODY = said("江门市政务服务和数据管理局2023年度部门整体支出绩效自评报告") + said("一、部门基本情况");

describe("a wrong figure is found wherever a Word document can hold it", () => {
  test.each<readonly [where: string, place: string, bytes: (figure: string) => Uint8Array]>([
    ["a paragraph", "部门基本情况", (figure) => wordDocument({ body: BODY + said(`全年总支出${figure}万元。`) })],
    [
      "runs that Word has cut",
      "部门基本情况",
      (figure) =>
        wordDocument({
          body: BODY + paragraph(run("全年总支"), run(`出${figure.slice(0, 4)}`), run(figure.slice(4)), run("万元。")),
        }),
    ],
    [
      "a table",
      "部门基本情况",
      (figure) =>
        wordDocument({
          body: BODY + table(["科目", "决算数（万元）"], ["工资福利支出", "2,260.22"], ["合计", figure]),
        }),
    ],
    ["a text box", "部门基本情况", (figure) => wordDocument({ body: BODY + textBox(`总支出${figure}万元`) })],
    [
      "a footnote",
      "脚注和尾注",
      (figure) => wordDocument({ body: BODY, footnotes: said(`总支出${figure}万元，含结转。`) }),
    ],
    ["a header", "页眉和页脚", (figure) => wordDocument({ body: BODY, header: said(`总支出${figure}万元`) })],
  ])("%s", (_where, place, bytes) => {
    expect(foundIn(bytes("12,054.87"))).toEqual([]);
    const found = foundIn(bytes("12,045.87"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^C45 .*12,045.87/);
    expect(found[0]).toContain(place);
  });

  test("but not what was deleted, and not the pages", () => {
    const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>总支出1.00万元</w:delText></w:r></w:del>';
    const footer = paragraph(run("第 "), field("PAGE", "3"), run(" 页 共 "), field("NUMPAGES", "12"), run(" 页"));
    const bytes = wordDocument({ body: BODY + paragraph(run("总支出12,054.87万元。"), deleted), footer });
    expect(foundIn(bytes)).toEqual([]);
    expect(textsOf(bytes).at(-1)).toBe("第  页 共  页");
  });

  test("a repeated header is told once, an empty one not at all", () => {
    expect(textsOf(wordDocument({ body: BODY, header: said("") }))).toHaveLength(2);
    const header = said("自评报告") + said("自评报告");
    expect(textsOf(wordDocument({ body: BODY, header })).slice(2)).toEqual(["页眉和页脚", "自评报告"]);
  });
});

describe("a file that is no report gets a sentence", () => {
  const whole = wordDocument({ body: BODY + said("总支出12,054.87万元。".repeat(200)) });
  const withBody = (text: string) => zipOf({ ...HOLLOW, "word/document.xml": text });
  const HOLLOW = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels":
      '<Relationships><Relationship Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test.each<readonly [what: string, words: RegExp, bytes: Uint8Array]>([
    ["nothing", /没有文字/, new Uint8Array(0)],
    ["an empty document", /没有文字/, wordDocument({ body: "" })],
    ["a PDF", /不是 Word 文档/, utf8("%PDF-1.7\n%\u0000")],
    ["a workbook", /不是 Word 文档/, officeWorkbook()],
    ["another archive", /不是 Word 文档/, zipOf({ "a.txt": "a" })],
    ["an old .doc", /不是 Word 文档/, compoundFile(["Root Entry", "WordDocument"])],
    ["one with a password", /密码/, compoundFile(["Root Entry", "EncryptedPackage", "EncryptionInfo"])],
    ["one cut short", /已损坏/, whole.subarray(0, whole.length - 40)],
    ["one cut at its head", /已损坏/, whole.subarray(0, 60)],
    ["no body", /已损坏/, zipOf(HOLLOW)],
    ["broken XML", /已损坏/, withBody("<w:document><w:body><w:p></w:body></w:document>")],
    [
      "entities of its own",
      /已损坏/,
      withBody('<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:t>&b;</w:t></w:document>'),
    ],
    [
      "endless text",
      /太大/,
      withBody(`<w:document><w:body>${said("支出".repeat(10_000)).repeat(40)}</w:body></w:document>`),
    ],
    ["endless paragraphs", /太大/, withBody(`<w:document><w:body>${"<w:p/>".repeat(60_000)}</w:body></w:document>`)],
    ["a text file of megabytes", /太大/, utf8("支出".repeat(200_000))],
  ])("%s", (_what, words, bytes) => {
    const read = readReportFile(bytes, "报告.docx");
    expect(read.ok ? "read" : say(read.problem, "zh-CN")).toMatch(words);
    if (!read.ok) expect(say(read.problem, "en")).toContain("报告.docx");
  });

  test("whatever happens to its bytes, it is read or refused", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const read = readReportFile(bytes, "报告.docx");
        expect(read.ok ? read.report.name : say(read.problem, "zh-CN")).toContain("报告.docx");
      }),
      { numRuns: 300 },
    );
  });
});
