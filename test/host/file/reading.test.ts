import { cellAt, type SheetSnapshot } from "../../../src/core/model/snapshot";
import { openWorkbook } from "../../../src/host/file";
import { OFFICE_PARTS, officeWorkbook, worksheet } from "./package-fixture";

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  return (await openWorkbook(bytes, "部门.xlsx").read()).sheets;
}

/** The hidden sheet of the fixture with other cells. */
async function secondSheet(sheetData: string, changes: Readonly<Record<string, string>> = {}): Promise<SheetSnapshot> {
  const body = worksheet(`<sheetData>${sheetData}</sheetData>`);
  const [, sheet] = await sheetsOf(officeWorkbook({ "xl/worksheets/sheet2.xml": body, ...changes }));
  if (!sheet) throw new Error("no second sheet");
  return sheet;
}

function part(name: string): string {
  const text = OFFICE_PARTS[name];
  if (typeof text !== "string") throw new Error(`no text part ${name}`);
  return text;
}

describe("an office's workbook", () => {
  it("gives its worksheets in tab order with ids, names and visibility; chart sheets hold no cells", async () => {
    const snapshot = await openWorkbook(officeWorkbook(), "部门.xlsx").read();
    expect(snapshot.workbook).toBe("部门.xlsx");
    expect(snapshot.sheets.map(({ id, name, visibility, own }) => [id, name, visibility, own])).toEqual([
      ["3", "支出决算明细表", "visible", null],
      ["5", "隐藏的表", "hidden", null],
    ]);
  });

  it("gives every kind of value as the cell holds it", async () => {
    const [sheet] = await sheetsOf(officeWorkbook());
    expect(sheet?.values).toEqual([
      ["支出决算明细表\r\n", null, null, null],
      [null, null, null, null],
      ["工资福利支出", 22602183.46, 0.1875, null],
      ["商品和服务支出", 45204366.92, null, null],
      ["合计", 67806550.38, null, true],
      [{ error: "#REF!" }, 1, null, 45292],
    ]);
  });

  it("gives number formats, built-in ones as Chinese Excel shows them, and formulas, shared ones too", async () => {
    const [sheet] = await sheetsOf(officeWorkbook());
    expect(sheet?.formats[2]).toEqual(["General", '#,##0.00_ "元"', "0.00%", "General"]);
    expect(sheet?.formats[5]?.[3]).toBe('yyyy"年"m"月"d"日"');
    expect(sheet?.formulas?.map((row) => row[1])).toEqual([null, null, null, "=B3*2", "=SUM(B$3:B4)", "=SUM(B$3:B5)"]);
  });

  it("says which rows and columns are hidden", async () => {
    const [sheet] = await sheetsOf(officeWorkbook());
    expect([sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([[3], [2]]);
  });

  it("reads a sheet whose cells and rows do not say where they stand", async () => {
    const [, sheet] = await sheetsOf(officeWorkbook());
    expect(sheet?.values).toEqual([[1, " 空格 "]]);
  });
});

describe("the rectangle of values", () => {
  it("begins and ends with cells that hold something, whatever is formatted around them", async () => {
    const sheet = await secondSheet(
      '<row r="2"><c r="A2" s="1"/></row><row r="5"><c r="C5"><v>7</v></c><c r="D5" s="1"/><c r="E5" t="str"><f>""</f><v></v></c></row>',
    );
    expect([sheet.top, sheet.left, sheet.values]).toEqual([4, 2, [[7]]]);
    expect(cellAt(sheet, 4, 2).value).toBe(7);
  });

  it("takes a constant beside an empty formula element for a constant", async () => {
    const sheet = await secondSheet('<row r="1"><c r="B1"><f/><v>90</v></c></row>');
    expect([sheet.values, sheet.formulas]).toEqual([[[90]], [[null]]]);
  });

  it("holds a formula that was never calculated: the cell is not empty to its owner", async () => {
    const sheet = await secondSheet('<row r="1"><c r="B1"><f>1+1</f></c></row>');
    expect([sheet.values, sheet.formulas]).toEqual([[[null]], [["=1+1"]]]);
  });

  it("is empty for a sheet without values", async () => {
    expect((await secondSheet('<row r="1"><c r="A1" s="1"/></row>')).values).toEqual([]);
  });
});

describe("dates", () => {
  it.each([
    ["2024-01-01", 45292],
    ["2024-01-01T12:00:00", 45292.5],
    ["2024-01-01T06:00:00Z", 45292.25],
  ])("%s is read as Excel's serial number", async (iso, serial) => {
    const sheet = await secondSheet(`<row r="1"><c r="A1" t="d"><v>${iso}</v></c></row>`);
    expect(sheet.values).toEqual([[serial]]);
  });

  it("come in the 1900 system from a workbook that counts from 1904; plain numbers stay", async () => {
    const workbook = part("xl/workbook.xml").replace("<workbookPr ", '<workbookPr date1904="1" ');
    const sheet = await secondSheet('<row r="1"><c r="A1" s="4"><v>43830</v></c><c r="B1"><v>43830</v></c></row>', {
      "xl/workbook.xml": workbook,
    });
    expect(sheet.values).toEqual([[45292, 43830]]);
  });
});

describe("other writers' habits", () => {
  it("namespace prefixes of any name", async () => {
    const prefixed = worksheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>')
      .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
    const [, sheet] = await sheetsOf(officeWorkbook({ "xl/worksheets/sheet2.xml": prefixed }));
    expect(sheet?.values).toEqual([["甲"]]);
  });

  it("a part in UTF-16", async () => {
    const xml = worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>乙</v></c></row></sheetData>').replace(
      "UTF-8",
      "UTF-16",
    );
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le"));
    const [, sheet] = await sheetsOf(officeWorkbook({ "xl/worksheets/sheet2.xml": utf16 }));
    expect(sheet?.values).toEqual([["乙"]]);
  });

  it("no styles, no shared strings, no names", async () => {
    const parts: Record<string, string | Uint8Array> = { ...OFFICE_PARTS };
    const bytes = officeWorkbook({
      "xl/_rels/workbook.xml.rels": part("xl/_rels/workbook.xml.rels").replace(/<Relationship Id="rId[45]"[^>]*>/g, ""),
      "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet2.xml"]),
    });
    const [sheet] = await sheetsOf(bytes);
    expect([sheet?.values, sheet?.formats]).toEqual([[[1, " 空格 "]], [["General", "General"]]]);
  });

  it("a number that is none becomes an error value, never an amount and never text that reads as one", async () => {
    const sheet = await secondSheet(
      '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>0x10</v></c><c r="C1"><v>Infinity</v></c></row>',
    );
    const error = { error: "#VALUE!" };
    expect(sheet.values).toEqual([[error, error, error]]);
  });
});

it("stops reading when it is cancelled", async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(openWorkbook(officeWorkbook(), "a.xlsx").read(controller.signal)).rejects.toMatchObject({
    code: "cancelled",
  });
});
