import type { PlanChart } from "../../../src/core/model/plan";
import { openWorkbook } from "../../../src/host/file";
import type { WriteRequest } from "../../../src/host/port";
import { officeWorkbook, partsOf, relationships, textOf, zipOf } from "./package-fixture";
import { area, EVALUATION, MEMORY } from "./plan-fixture";
import { differingParts, REQUEST, written } from "./write-fixture";

const CHART: PlanChart = {
  name: "spending",
  kind: "column",
  title: "支出 <构成> & '占比'",
  categories: area("B3:B4"),
  series: [{ name: "=本年", values: area("B2:C2") }],
  place: area("E2:H9"),
  altText: '各类 "支出" 的金额',
};

function charted(...charts: readonly PlanChart[]): WriteRequest {
  return { ...REQUEST, plans: [{ ...EVALUATION, charts }, MEMORY] };
}

const SHEET = "xl/worksheets/sheet3.xml";
const SHEET_LINKS = "xl/worksheets/_rels/sheet3.xml.rels";
const DRAWING = "xl/drawings/drawing2.xml";
const DRAWING_LINKS = "xl/drawings/_rels/drawing2.xml.rels";
const CHART_PART = "xl/charts/chart2.xml";

describe("a chart on a new sheet", () => {
  it("adds a drawing and a chart with their relationships and types, and changes nothing else", async () => {
    const before = await written();
    const bytes = await written(officeWorkbook(), charted(CHART));
    expect(differingParts(before, bytes)).toEqual(
      ["[Content_Types].xml", SHEET, SHEET_LINKS, DRAWING, DRAWING_LINKS, CHART_PART].sort(),
    );
    expect(textOf(bytes, SHEET)).toMatch(/<\/headerFooter><drawing r:id="rId1"\/><\/worksheet>$/);
    expect(textOf(bytes, SHEET_LINKS)).toContain('Id="rId1" Type="http://schemas.openxmlformats.org');
    expect(textOf(bytes, SHEET_LINKS)).toContain(`Target="/${DRAWING}"`);
    expect(textOf(bytes, DRAWING_LINKS)).toContain(`Target="/${CHART_PART}"`);
    for (const part of [DRAWING, CHART_PART]) {
      expect(textOf(bytes, "[Content_Types].xml")).toContain(`<Override PartName="/${part}"`);
    }
  });

  it("refers to the cells by the sheet's name, holds their values, and says what it shows", async () => {
    const chart = textOf(await written(officeWorkbook(), charted(CHART)), CHART_PART);
    expect(chart).toContain("<a:t>支出 &lt;构成&gt; &amp; '占比'</a:t>");
    expect(chart).toContain("<c:tx><c:v> =本年</c:v></c:tx>");
    expect(chart).toContain(
      "<c:f>'部门整体支出绩效自评表'!$B$3:$B$4</c:f><c:strCache><c:ptCount val=\"2\"/>" +
        '<c:pt idx="0"><c:v>优秀</c:v></c:pt><c:pt idx="1"><c:v>查看</c:v></c:pt></c:strCache>',
    );
    expect(chart).toContain(
      "<c:f>'部门整体支出绩效自评表'!$B$2:$C$2</c:f><c:numCache><c:formatCode>#,##0.00_);(#,##0.00)</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>12054.87</c:v></c:pt><c:pt idx="1"><c:v>2260.22</c:v></c:pt>',
    );
    const drawing = textOf(await written(officeWorkbook(), charted(CHART)), DRAWING);
    expect(drawing).toContain('name="_SelfEvaluation.spending" descr="各类 &quot;支出&quot; 的金额"');
    expect(drawing).toMatch(/<xdr:from><xdr:col>4<.*<xdr:row>1<.*<xdr:to><xdr:col>8<.*<xdr:row>9</);
  });

  it("of another name refers to that name", async () => {
    const taken = textOf(officeWorkbook(), "xl/workbook.xml").replace("隐藏的表", EVALUATION.name);
    const bytes = await written(officeWorkbook({ "xl/workbook.xml": taken }), charted(CHART));
    expect(textOf(bytes, CHART_PART)).toContain(`<c:f>'${EVALUATION.name} (2)'!$B$3:$B$4</c:f>`);
  });
});

/** A file in which the accountant, in Excel, has put a picture behind our chart and Excel its styles beside it. */
async function touchedByExcel(): Promise<Uint8Array> {
  const once = await written(officeWorkbook(), charted(CHART));
  const picture =
    '<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="图片 6"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>';
  return officeWorkbook({
    ...Object.fromEntries(partsOf(once)),
    [DRAWING]: textOf(once, DRAWING).replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`),
    "xl/charts/_rels/chart2.xml.rels": relationships(["rId1", "chartStyle", "style1.xml"]),
    "xl/charts/style1.xml": "<style/>",
  });
}

describe("writing again", () => {
  it("gives the same file", async () => {
    const once = await written(officeWorkbook(), charted(CHART, { ...CHART, name: "b", kind: "pie" }));
    expect(differingParts(once, await written(once, charted(CHART, { ...CHART, name: "b", kind: "pie" })))).toEqual([]);
  });

  it("replaces ours in its place and keeps what others drew", async () => {
    const touched = await touchedByExcel();
    const again = await written(touched, charted({ ...CHART, place: area("A20:C30") }));
    expect(differingParts(touched, again)).toEqual(
      [DRAWING, "xl/charts/_rels/chart2.xml.rels", "xl/charts/style1.xml"].sort(),
    );
    const drawing = textOf(again, DRAWING);
    expect(drawing).toContain('name="图片 6"');
    expect(drawing.match(/_SelfEvaluation/g)).toHaveLength(1);
    expect(drawing).toMatch(/<xdr:row>19<.*图片 6/);
  });

  it("adds one beside what others drew, under a number of its own", async () => {
    const again = await written(await touchedByExcel(), charted(CHART, { ...CHART, name: "second" }));
    expect(textOf(again, DRAWING)).toMatch(/图片 6.*<xdr:cNvPr id="8" name="_SelfEvaluation.second"/);
    expect(textOf(again, DRAWING_LINKS)).toContain('Target="/xl/charts/chart3.xml"');
  });

  it("takes ours away when it is no longer planned, and the drawing where nothing else is in it", async () => {
    const bare = await written(await written(officeWorkbook(), charted(CHART)));
    expect(differingParts(await written(), bare)).toEqual([]);
    const kept = await written(await touchedByExcel());
    expect([...partsOf(kept).keys()].filter((part) => /chart2|style1/.test(part))).toEqual([]);
    expect(textOf(kept, DRAWING)).toContain("图片 6");
    expect(textOf(kept, DRAWING)).not.toContain("_SelfEvaluation");
    expect(textOf(kept, "[Content_Types].xml")).not.toContain("chart2");
  });

  it("puts a drawing in where the sheet names one that is not there", async () => {
    const once = await written();
    const drawn = textOf(once, SHEET).replace("</worksheet>", '<drawing r:id="rId7"/></worksheet>');
    const parts = Object.fromEntries(partsOf(once));
    const again = await written(officeWorkbook({ ...parts, [SHEET]: drawn }), charted(CHART));
    expect(textOf(again, SHEET).match(/<drawing r:id="\w+"\/>/g)).toEqual(['<drawing r:id="rId1"/>']);
  });
});

it("a chart of ours that openpyxl gave its own name is written anew in its place; a copy of ours that stands beside it is not", async () => {
  const once = await written(officeWorkbook(), charted(CHART));
  const renamed = zipOf({
    ...Object.fromEntries(partsOf(once)),
    [DRAWING]: textOf(once, DRAWING).replaceAll('name="_SelfEvaluation.spending"', 'name="Chart 1"'),
  });
  expect(differingParts(once, await written(renamed, charted(CHART)))).toEqual([]);
  const others = zipOf({
    ...Object.fromEntries(partsOf(renamed)),
    [CHART_PART]: textOf(once, CHART_PART).replace("支出 &lt;构成", "我的 &lt;构成"),
  });
  expect([...partsOf(await written(others, charted(CHART))).keys()]).toContain("xl/charts/chart3.xml");
});

it("removing our sheets takes their charts and all that hangs on them, and leaves other sheets' drawings", async () => {
  const before = officeWorkbook();
  const host = openWorkbook(await touchedByExcel(), "a.xlsx");
  await host.removeOwnSheets();
  expect(differingParts(before, host.save())).toEqual(["xl/styles.xml"]);
});

it("a part that another sheet refers to, too, stays", async () => {
  const touched = await touchedByExcel();
  const shared = relationships(["rId1", "drawing", `/${DRAWING}`]);
  const host = openWorkbook(
    officeWorkbook({ ...Object.fromEntries(partsOf(touched)), "xl/worksheets/_rels/sheet2.xml.rels": shared }),
    "a.xlsx",
  );
  await host.removeOwnSheets();
  expect([...partsOf(host.save()).keys()]).toEqual(expect.arrayContaining([DRAWING, CHART_PART]));
});

it("a workbook saved as strict Open XML gets a chart of the same family", async () => {
  const strict = textOf(officeWorkbook(), "xl/workbook.xml")
    .replace("schemas.openxmlformats.org/spreadsheetml/2006/main", "purl.oclc.org/ooxml/spreadsheetml/main")
    .replace(
      "schemas.openxmlformats.org/officeDocument/2006/relationships",
      "purl.oclc.org/ooxml/officeDocument/relationships",
    );
  const bytes = await written(officeWorkbook({ "xl/workbook.xml": strict }), charted(CHART));
  expect(textOf(bytes, CHART_PART)).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(textOf(bytes, DRAWING_LINKS)).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chart"',
  );
});
