import fc from "fast-check";
import { openWorkbook } from "../../../src/host/file";
import { officeWorkbook, partsOf, textOf } from "./package-fixture";
import { area, contentOf, MEMORY, planCell, text } from "./plan-fixture";
import { differingParts, officePart, REQUEST, written } from "./write-fixture";

describe("what a write adds", () => {
  it("reads back as planned, marked as ours, text never as a formula", async () => {
    const { sheets } = await openWorkbook(await written(), "a.xlsx").read();
    const [evaluation, memory] = sheets.slice(2);
    expect([evaluation?.own, evaluation?.visibility, memory?.own, memory?.visibility]).toEqual([
      "evaluation",
      "visible",
      "memory",
      "very-hidden",
    ]);
    expect(evaluation?.values).toEqual([
      ["部门整体支出绩效自评表", null, null],
      ["产出指标", 12054.87, 2260.22],
      [null, "优秀", "=1+1"],
      [null, "查看", null],
    ]);
    expect(evaluation?.formulas).toEqual([
      [null, null, null],
      [null, null, "=ROUND('支出决算明细表'!B3/10000,2)"],
      [null, '="优"&"秀"', null],
      [null, null, null],
    ]);
    expect(evaluation?.formats[1]).toEqual(["General", "#,##0.00_);(#,##0.00)", "#,##0.00_);(#,##0.00)"]);
  });

  it("print area and repeated rows as names of that sheet, and hidden marks", async () => {
    const workbook = textOf(await written(), "xl/workbook.xml");
    for (const name of [
      '<definedName name="_xlnm.Print_Area" localSheetId="3">\'部门整体支出绩效自评表\'!$A$1:$C$4</definedName>',
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'部门整体支出绩效自评表\'!$1:$1</definedName>',
      '<definedName name="_SelfEvaluation.evaluation" hidden="1">\'部门整体支出绩效自评表\'!$A$1</definedName>',
      '<definedName name="_SelfEvaluation.memory" hidden="1">\'自评记忆\'!$A$1</definedName>',
    ]) {
      expect(workbook).toContain(name);
    }
  });

  it("a sheet whose elements stand in the schema's order", async () => {
    const sheet = textOf(await written(), "xl/worksheets/sheet3.xml");
    const found = [...sheet.matchAll(/<(\w+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => WORKSHEET_ORDER.includes(name));
    expect(found).toEqual(WORKSHEET_ORDER);
  });

  it("links to the sheet as it is called now", async () => {
    expect(textOf(await written(), "xl/worksheets/sheet3.xml")).toContain(
      `<hyperlink ref="B4" location="'支出决算明细表'!B3"/>`,
    );
  });

  it("paper, margins in inches and footer", async () => {
    const sheet = textOf(await written(), "xl/worksheets/sheet3.xml");
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toMatch(/<pageMargins left="0.590551" right="0.590551" top="1" [^>]*header="0.314961"/);
    expect(sheet).toContain("<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>");
  });

  it("a free name beside a sheet that is not ours", async () => {
    const taken = officePart("xl/workbook.xml").replace('name="隐藏的表"', 'name="部门整体支出绩效自评表"');
    const host = openWorkbook(officeWorkbook({ "xl/workbook.xml": taken }), "a.xlsx");
    expect(await host.write(REQUEST)).toMatchObject({
      status: "written",
      sheets: [{ kind: "evaluation", name: "部门整体支出绩效自评表 (2)" }, { kind: "memory" }],
    });
  });

  it("any text, unchanged", async () => {
    const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
    const nasty = fc.constantFrom(
      "_x000D_",
      "_x005F_x0041_",
      "\r",
      "\t",
      "\n",
      "\u0000",
      "\ufffe",
      "\ud800",
      "__proto__",
      " a ",
      "]]>",
      "&amp;",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyText, nasty), { minLength: 1, maxLength: 6 }), async (pieces) => {
        const value = pieces.join("");
        const plan = { ...MEMORY, ...contentOf([planCell("A1", text(value))]) };
        const bytes = await written(officeWorkbook(), { plans: [plan], inputs: [], show: "memory" });
        const { sheets } = await openWorkbook(bytes, "a.xlsx").read();
        expect(sheets.at(-1)?.values[0]?.[0]).toBe(value);
      }),
      { numRuns: 40 },
    );
  });
});

const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
];

describe("other writers' packages", () => {
  const prefixed = (part: string): string =>
    officePart(part)
      .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
      .replace("xmlns=", "xmlns:x=");

  it("with namespace prefixes get elements of the same prefix", async () => {
    const before = officeWorkbook({
      "xl/workbook.xml": prefixed("xl/workbook.xml"),
      "xl/styles.xml": prefixed("xl/styles.xml"),
    });
    const bytes = await written(before);
    expect(textOf(bytes, "xl/workbook.xml")).toContain(
      '<x:sheet name="部门整体支出绩效自评表" sheetId="8" r:id="rId3"/>',
    );
    expect(textOf(bytes, "xl/styles.xml")).toContain('<x:font><x:b/><x:sz val="18"/>');
    const { sheets } = await openWorkbook(bytes, "a.xlsx").read();
    expect(sheets[2]).toMatchObject({ own: "evaluation" });
    expect(sheets[2]?.formats[1]?.[1]).toBe("#,##0.00_);(#,##0.00)");
  });

  it("without styles and names get both", async () => {
    const bytes = await written(
      officeWorkbook({
        "xl/workbook.xml": officePart("xl/workbook.xml").replace(/<definedNames>.*<\/definedNames>/, ""),
        "xl/_rels/workbook.xml.rels": officePart("xl/_rels/workbook.xml.rels").replace(
          /<Relationship Id="rId4"[^>]*>/,
          "",
        ),
      }),
    );
    expect(textOf(bytes, "xl/workbook.xml")).toMatch(/<\/externalReferences><definedNames>.*<\/definedNames><calcPr/);
    expect(textOf(bytes, "xl/_rels/workbook.xml.rels")).toContain('/styles" Target="styles.xml"');
    const { sheets } = await openWorkbook(bytes, "a.xlsx").read();
    expect(sheets[2]?.formats[1]?.[1]).toBe("#,##0.00_);(#,##0.00)");
  });

  it("saved as strict Open XML get a sheet of the same family", async () => {
    const strict = officePart("xl/workbook.xml")
      .replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    const bytes = await written(officeWorkbook({ "xl/workbook.xml": strict }));
    expect(textOf(bytes, "xl/worksheets/sheet3.xml")).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect((await openWorkbook(bytes, "a.xlsx").read()).sheets[2]).toMatchObject({ own: "evaluation" });
  });
});

describe("refusals, with nothing written", () => {
  it("inputs that changed after they were read", async () => {
    const before = officeWorkbook();
    const host = openWorkbook(before, "a.xlsx");
    const source = { sheetId: "3", sheet: "支出决算明细表", area: area("B3") };
    const same = { source, value: 22602183.46 };
    const other = { source: { ...source, area: area("A3") }, value: "别的" };
    expect(await host.write({ ...REQUEST, inputs: [same, other] })).toEqual({
      status: "inputs-changed",
      changed: [other.source],
    });
    expect(differingParts(before, host.save())).toEqual([]);
    expect(await host.write({ ...REQUEST, inputs: [same] })).toMatchObject({ status: "written" });
  });

  it.each([
    ["structure-protected", "xl/workbook.xml", "<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'],
  ])("%s", async (code, name, old, now) => {
    const before = officeWorkbook({ [name]: officePart(name).replace(old, now) });
    const host = openWorkbook(before, "a.xlsx");
    await expect(host.write(REQUEST)).rejects.toMatchObject({ code });
    expect(differingParts(before, host.save())).toEqual([]);
  });

  it("more cell formats than Excel takes", async () => {
    const formats = (count: number) =>
      officePart("xl/styles.xml").replace(
        /<cellXfs[^>]*>(.*?)<\/cellXfs>/s,
        (_, own: string) => `<cellXfs>${own}${"<xf/>".repeat(count - (own.match(/<xf[ />]/g)?.length ?? 0))}</cellXfs>`,
      );
    const before = officeWorkbook({ "xl/styles.xml": formats(65_489) });
    const host = openWorkbook(before, "a.xlsx");
    await expect(host.write(REQUEST)).rejects.toMatchObject({
      code: "too-many-formats",
      details: expect.stringMatching(/^a\.xlsx: 6549\d > 65490$/),
    });
    expect(differingParts(before, host.save())).toEqual([]);
    const room = openWorkbook(officeWorkbook({ "xl/styles.xml": formats(65_400) }), "a.xlsx");
    expect(await room.write(REQUEST)).toMatchObject({ status: "written" });
  });

  it("our sheet under protection", async () => {
    const once = await written();
    const parts = Object.fromEntries([...partsOf(once)]);
    const locked = textOf(once, "xl/worksheets/sheet3.xml").replace(
      "<mergeCells",
      '<sheetProtection sheet="1"/><mergeCells',
    );
    const host = openWorkbook(officeWorkbook({ ...parts, "xl/worksheets/sheet3.xml": locked }), "a.xlsx");
    await expect(host.write(REQUEST)).rejects.toMatchObject({ code: "sheet-protected" });
  });

  it("a sheet that is gone", async () => {
    const source = { sheetId: "99", sheet: "没了", area: area("A1") };
    const host = openWorkbook(officeWorkbook(), "a.xlsx");
    await expect(host.write({ ...REQUEST, inputs: [{ source, value: 1 }] })).rejects.toMatchObject({
      code: "sheet-missing",
    });
    await expect(host.select(source)).rejects.toMatchObject({ code: "sheet-missing" });
  });
});

it("remembers the selection and tells who listens", async () => {
  const host = openWorkbook(officeWorkbook(), "a.xlsx");
  const heard: unknown[] = [];
  const stop = host.subscribe(() => heard.push(host.selected()?.sheet));
  await host.select({ sheetId: "5", sheet: "隐藏的表", area: area("A1") });
  await host.write(REQUEST);
  stop();
  await host.removeOwnSheets();
  expect(heard).toEqual(["隐藏的表", "部门整体支出绩效自评表"]);
});
