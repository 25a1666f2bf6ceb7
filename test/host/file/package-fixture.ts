import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** A package's parts by name; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Packs parts with another zip library than the product writes with. */
export function zipOf(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: "2024-03-01T08:00:00" }];
  }
  return zipSync(files);
}

/** The parts of a file, unpacked by another library than the product reads with. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(part));
}

export function worksheet(body: string): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</worksheet>`;
}

export function relationships(...entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const body = entries.map(([id, type, target]) => {
    const mode = target.startsWith("file:") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${body.join("")}</Relationships>`;
}

const FIRST_SHEET = worksheet(
  '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:XFD1048576"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25"/>' +
    '<cols><col min="1" max="1" width="20.625" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols>' +
    "<sheetData>" +
    '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
    '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="2"><v>22602183.46</v></c><c r="C3" s="3"><v>0.1875</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4" t="inlineStr"><is><r><t>商品和</t></r><r><t>服务支出</t></r></is></c><c r="B4" s="2"><f>B3*2</f><v>45204366.92</v></c></row>' +
    '<row r="5"><c r="A5" t="str"><f>"合"&amp;"计"</f><v>合计</v></c><c r="B5" s="2"><f t="shared" ref="B5:B6" si="0">SUM(B$3:B4)</f><v>67806550.38</v></c><c r="D5" t="b"><v>1</v></c></row>' +
    '<row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="B6" s="2"><f t="shared" si="0"/><v>1</v></c><c r="D6" s="4"><v>45292</v></c></row>' +
    '<row r="900"><c r="IV900" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>' +
    "</sheetData>" +
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
    '<hyperlinks><hyperlink ref="A3" location="\'隐藏的表\'!B2"/></hyperlinks>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" r:id="rId2"/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>',
);

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00_ &quot;元&quot;"/></numFmts>` +
  '<fonts count="2" x14ac:knownFonts="1" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>' +
  '<font><b/><i/><u/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom style="medium"><color rgb="FF0000FF"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" vertical="center" wrapText="1" indent="1"/></xf>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0"><alignment textRotation="255"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="支出决算明细表" sheetId="3" r:id="rId1"/><sheet name="图表" sheetId="7" r:id="rId9"/><sheet name="隐藏的表" sheetId="5" state="hidden" r:id="rId2"/></sheets>' +
  '<externalReferences><externalReference r:id="rId6"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">隐藏的表!$A$1:$B$9</definedName><definedName name="总支出">支出决算明细表!$B$5</definedName></definedNames>' +
  '<calcPr calcId="191029" calcMode="manual"/></workbook>';

const CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  [
    ["xl/workbook.xml", "spreadsheetml.sheet.main+xml"],
    ["xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml"],
    ["xl/worksheets/sheet2.xml", "spreadsheetml.worksheet+xml"],
    ["xl/chartsheets/sheet1.xml", "spreadsheetml.chartsheet+xml"],
    ["xl/styles.xml", "spreadsheetml.styles+xml"],
    ["xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml"],
    ["xl/calcChain.xml", "spreadsheetml.calcChain+xml"],
    ["xl/comments1.xml", "spreadsheetml.comments+xml"],
    ["xl/drawings/drawing1.xml", "drawing+xml"],
    ["xl/charts/chart1.xml", "drawingml.chart+xml"],
    ["xl/externalLinks/externalLink1.xml", "spreadsheetml.externalLink+xml"],
  ]
    .map(([part, type]) => `<Override PartName="/${String(part)}" ContentType="${TYPE}.${String(type)}"/>`)
    .join("") +
  "</Types>";

/**
 * A workbook as an office has it: three sheets (one a chart sheet, one hidden), a chart, notes, printer settings,
 * custom XML, a link to another workbook, a calculation chain, local and global names, an inflated used range.
 */
export const OFFICE_PARTS: Parts = {
  "[Content_Types].xml": CONTENT_TYPES,
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "extended-properties", "docProps/app.xml"],
  ),
  "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "sharedStrings", "sharedStrings.xml"],
    ["rId6", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "theme", "theme/theme1.xml"],
  ),
  "xl/worksheets/sheet1.xml": FIRST_SHEET,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "comments", "../comments1.xml"],
  ),
  "xl/worksheets/sheet2.xml": worksheet(
    '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t> 空格 </t></is></c></row></sheetData>',
  ),
  "xl/chartsheets/sheet1.xml": `${DECLARATION}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml":
    `${DECLARATION}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><t>支出决算</t></r><r><rPr><b/></rPr><t xml:space="preserve">明细表_x000D_&#10;</t></r></si>` +
    '<si><t>工资福利支出</t><rPh sb="0" eb="2"><t>gongzi</t></rPh><phoneticPr fontId="1"/></si></sst>',
  "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="B4" i="3" l="1"/><c r="B5"/></calcChain>`,
  "xl/theme/theme1.xml":
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office">` +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
    '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>会计</author></authors><commentList/></comments>`,
  "xl/drawings/drawing1.xml": `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
  "xl/charts/chart1.xml": `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) & 0xff),
  "xl/externalLinks/externalLink1.xml": `${DECLARATION}<externalLink xmlns="${MAIN}"/>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(["rId1", "externalLinkPath", "file:///D:/2022.xlsx"]),
  "customXml/item1.xml": "<部门 编码='1'/>",
};

export function officeWorkbook(changes: Parts = {}): Uint8Array {
  return zipOf({ ...OFFICE_PARTS, ...changes });
}
