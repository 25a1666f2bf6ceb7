import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/host/file";
import { handInFile } from "../../../src/host/hand-in";
import { scoreWorkbook } from "../../../src/host/score-workbook";
import { first, onForm, withPart } from "./form-fixture";

/** 上报件 looks as the accountant made the form look, and holds nothing else of the workbook it comes from. */

const SHEET = "xl/worksheets/sheet1.xml";

async function handed(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const host = openWorkbook(bytes, "部门.xlsx");
  const outcome = await scoreWorkbook(host, null, { answers: {} });
  if (outcome.status !== "written") throw new Error(outcome.status);
  const file = await handInFile(outcome.plans, host);
  if (file === null) throw new Error("no file");
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(parts.map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

test.each<readonly [string, string | RegExp, string, string]>([
  ["paper", 'paperSize="9"', 'paperSize="8"', 'paperSize="8"'],
  ["direction", 'orientation="portrait"', 'orientation="landscape"', 'orientation="landscape"'],
  ["margins", /left="0\.\d+"/, 'left="0.1"', '<pageMargins left="0.1"'],
  ["scaling", 'fitToPage="1"', 'fitToPage="0"', 'fitToPage="0"'],
  ["a header", "<oddFooter>", "<oddHeader>&amp;C清源县</oddHeader><oddFooter>", "<oddHeader>&amp;C清源县</oddHeader>"],
  ["a width", /width="[\d.]+"/, 'width="31.5"', 'width="31.5"'],
  ["a height", /(<row r="9" ht=")[\d.]+"/, '$1111"', '<row r="9" ht="111"'],
  ["a hidden row", /(<row r="9" [^>]*)>/, '$1 hidden="1">', 'hidden="1"'],
  [
    "frozen rows",
    'workbookViewId="0"/>',
    'workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView>',
    'ySplit="3"',
  ],
])("%s set by hand", async (_, from, to, expected) => {
  const changed = onForm(await first(), [from, to]);
  expect((await handed(changed))[SHEET]).toContain(expected);
});

test("fonts and colours of cells that somebody chose", async () => {
  const marked = withPart(await first(), "xl/styles.xml", (text) => {
    const fonts = text.match(/<font>/g)?.length ?? 0;
    return text
      .replace("</fonts>", '<font><b/><color rgb="FFFF0000"/><sz val="15"/><name val="仿宋"/></font></fonts>')
      .replace(
        "</cellXfs>",
        `<xf numFmtId="0" fontId="${String(fonts)}" fillId="0" borderId="0" applyFont="1"/></cellXfs>`,
      );
  });
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(unzipText(marked, "xl/styles.xml"))?.[0].match(/<xf /g)?.length ?? 0;
  const parts = await handed(onForm(marked, [/(<c r="A2" s=")\d+/, `$1${String(formats - 1)}`]));
  const format = Number(/<c r="A2" s="(\d+)"/.exec(parts[SHEET] ?? "")?.[1]);
  const all = [
    ...(/<cellXfs.*<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "")?.[0].matchAll(/<xf [^>]*fontId="(\d+)"/g) ?? []),
  ];
  const fonts = parts["xl/styles.xml"]?.match(/<font>.*?<\/font>/gs) ?? [];
  expect(fonts[Number(all[format]?.[1])]).toContain('<color rgb="FFFF0000"/>');
});

test("no notes, comments, lists, conditions, printers, names or parts of the workbook go along", async () => {
  const changed = onForm(
    await first(),
    [
      "</row></sheetData>",
      '<c r="L31" t="inlineStr"><is><t>内部备注</t></is></c></row><row r="40"><c r="B40" t="inlineStr"><is><t>内部备注</t></is></c></row></sheetData>',
    ],
    [
      "<printOptions",
      `<conditionalFormatting sqref="F17"><cfRule type="expression" priority="1"><formula>'支出'!$C$4&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="F17"><formula1>'支出'!$A$1:$A$3</formula1></dataValidation></dataValidations><printOptions`,
    ],
    ["<pageSetup ", '<pageSetup r:id="rIdPrinter" '],
    ["<sheetPr>", '<sheetPr codeName="Sheet9">'],
  );
  const parts = await handed(changed);
  expect(Object.keys(parts).sort()).toEqual(
    [
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      SHEET,
    ].sort(),
  );
  const all = Object.values(parts).join("");
  for (const trace of [
    "内部备注",
    "'支出'",
    "rIdPrinter",
    "Sheet9",
    "<f>",
    "_SelfEvaluation",
    "不打印",
    "评分依据",
    "hyperlink",
    "dataValidation",
  ]) {
    expect(all.includes(trace) ? trace : null).toBeNull();
  }
  expect(parts[SHEET]).toContain("示例市水务局");
});

test("a form that somebody rebuilt looks as planned", async () => {
  const host = openWorkbook(await first(), "部门.xlsx");
  const outcome = await scoreWorkbook(host, null, { answers: {} });
  if (outcome.status !== "written") throw new Error(outcome.status);
  const rebuilt = openWorkbook(
    onForm(host.save(), ['paperSize="9"', 'paperSize="8"'], [/(<c r="D17"[^>]*><is><t[^>]*>)[^<]*/, "$1改了名的指标"]),
    "部门.xlsx",
  );
  expect(await rebuilt.handIn?.(outcome.plans[0] ?? fail())).toBeNull();
  expect(await handInFile(outcome.plans, rebuilt)).toEqual(await handInFile(outcome.plans));
});

function fail(): never {
  throw new Error("no plan");
}

function unzipText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}
