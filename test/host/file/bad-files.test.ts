import fc from "fast-check";
import { deflateSync } from "fflate";
import { HostError } from "../../../src/host/host-error";
import { buildWorkbook, display, openWorkbook } from "../../../src/host/file";
import { compoundFile } from "./compound-fixture";
import { OFFICE_PARTS, officeWorkbook, partsOf, worksheet, zipOf } from "./package-fixture";
import { contentOf, planCell, text } from "./plan-fixture";

const NAME = "某部门.xlsx";

/** What opening and reading a file ends with: its sheets as text, or the code and details of the HostError. */
async function outcomeOf(bytes: Uint8Array, name = NAME): Promise<string> {
  try {
    const { sheets } = await openWorkbook(bytes, name).read();
    return JSON.stringify(sheets.map(({ name: sheet, values, formulas }) => [sheet, values, formulas]));
  } catch (error) {
    if (error instanceof HostError) return `${error.code}|${error.details}`;
    throw error;
  }
}

function officePart(name: string): string {
  const content = OFFICE_PARTS[name];
  if (typeof content !== "string") throw new Error(`no text part ${name}`);
  return content;
}

function bytesOf(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

const HTML = bytesOf("<html><table><tr><td>1</td></tr></table></html>");
const WORD = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": officePart("_rels/.rels").replace("xl/workbook.xml", "word/document.xml"),
  "word/document.xml": "<w:document xmlns:w='w'/>",
};

describe("files that are no readable workbook", () => {
  it.each<readonly [what: string, code: string, bytes: Uint8Array]>([
    ["an empty file", "not-a-workbook", new Uint8Array(0)],
    ["a text file", "not-a-workbook", bytesOf("科目,金额\n301,5")],
    ["another zip archive", "not-a-workbook", zipOf({ "a.txt": "a" })],
    ["a Word document", "not-a-workbook", zipOf(WORD)],
    ["an old .xls", "legacy-xls", compoundFile(["Root Entry", "Workbook", "\u0005SummaryInformation"])],
    ["an older .xls", "legacy-xls", compoundFile(["Root Entry", "Book"])],
    [
      "a package with a password",
      "password-protected",
      compoundFile(["Root Entry", "EncryptedPackage", "EncryptionInfo"]),
    ],
    [
      "one whose directory is long",
      "password-protected",
      compoundFile(["Root Entry", ..."a b c d e f g h".split(" "), "EncryptedPackage"]),
    ],
    ["an old Word document", "not-a-workbook", compoundFile(["Root Entry", "WordDocument"])],
    ["a compound file cut short", "damaged-workbook", compoundFile(["Root Entry", "Workbook"]).subarray(0, 600)],
    ["a workbook cut short", "damaged-workbook", officeWorkbook().subarray(0, 5000)],
    ["only the first bytes", "damaged-workbook", officeWorkbook().subarray(0, 20)],
  ])("%s: %s", async (_, code, bytes) => {
    expect(await outcomeOf(bytes)).toBe(`${code}|${NAME}`);
  });

  it("a web page called .xls, as many systems export it: legacy-xls", async () => {
    expect(await outcomeOf(HTML, "导出.xls")).toBe("legacy-xls|导出.xls");
    expect(await outcomeOf(HTML)).toBe(`not-a-workbook|${NAME}`);
  });
});

describe("packages that contradict themselves are damaged", () => {
  const without = (part: string): Uint8Array =>
    zipOf(Object.fromEntries(Object.entries(OFFICE_PARTS).filter(([name]) => name !== part)));
  const sheet = (body: string): Uint8Array => officeWorkbook({ "xl/worksheets/sheet2.xml": worksheet(body) });

  it.each<readonly [string, Uint8Array]>([
    ["no workbook part", without("xl/workbook.xml")],
    ["a sheet's part missing", without("xl/worksheets/sheet2.xml")],
    ["a shared text missing", sheet('<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>')],
    ["a cell outside the sheet", sheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>')],
    ["a cell in another row", sheet('<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>')],
    [
      "XML cut short",
      officeWorkbook({ "xl/worksheets/sheet2.xml": officePart("xl/worksheets/sheet2.xml").slice(0, -9) }),
    ],
    ["no worksheet", officeWorkbook({ "xl/worksheets/sheet2.xml": "<a/>" })],
    ["bytes that are no UTF-8", officeWorkbook({ "xl/worksheets/sheet2.xml": Uint8Array.of(60, 97, 62, 0xff, 0xfe) })],
    [
      "no sheets",
      officeWorkbook({ "xl/workbook.xml": officePart("xl/workbook.xml").replace(/<sheet .*?(?=<\/sheets>)/, "") }),
    ],
  ])("%s", async (_, bytes) => {
    expect(await outcomeOf(bytes)).toBe(`damaged-workbook|${NAME}`);
  });

  it("the same part twice", async () => {
    const bytes = zipOf({ ...OFFICE_PARTS, "XL/Workbook.xml": officePart("xl/workbook.xml") });
    expect(await outcomeOf(bytes)).toBe(`damaged-workbook|${NAME}`);
  });
});

describe("hostile workbooks", () => {
  const huge = (values: string): Uint8Array =>
    officeWorkbook({ "xl/worksheets/sheet2.xml": worksheet(`<sheetData>${values}</sheetData>`) });

  it("entities cannot be declared", async () => {
    const lol = `<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${worksheet("<sheetData>&b;</sheetData>").replace(/<\?xml.*?\?>\s*/, "")}`;
    expect(await outcomeOf(officeWorkbook({ "xl/worksheets/sheet2.xml": lol }))).toBe(`damaged-workbook|${NAME}`);
  });

  it("values from the first to the last row of a sheet are more than a department has", async () => {
    const bytes = huge('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await outcomeOf(bytes)).toBe(`too-large|${NAME}: '隐藏的表' 1048576 × 16384`);
  });

  it("formats alone, to the last cell of the sheet, cost nothing", async () => {
    const bytes = huge('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>');
    expect(await outcomeOf(bytes)).toContain('["隐藏的表",[[1]],[[null]]]');
  });

  it("ten thousand sheets", async () => {
    const sheet = '<sheet name="x" sheetId="9" r:id="rId1"/>';
    const workbook = officePart("xl/workbook.xml").replace("</sheets>", `${sheet.repeat(10_000)}</sheets>`);
    expect(await outcomeOf(officeWorkbook({ "xl/workbook.xml": workbook }))).toBe(
      `too-many-sheets|${NAME}: 10003 > 1000`,
    );
  });

  it("a part that unpacks to more than can be meant, and says so", async () => {
    const packed = deflateSync(Uint8Array.from({ length: 400_000 }, (_, index) => (index * index * 7919) >> 11));
    expect(packed.length).toBeGreaterThan((300 * 2 ** 20) / 1032);
    const bytes = replacePacked(zipOf(OFFICE_PARTS), "xl/worksheets/sheet2.xml", packed, 300 * 2 ** 20);
    expect(await outcomeOf(bytes)).toBe(`too-large|${NAME}: xl/worksheets/sheet2.xml 300 MB`);
  });

  it("a part that unpacks to more than it declares", async () => {
    const sheetXml = bytesOf(officePart("xl/worksheets/sheet2.xml"));
    const bomb = deflateSync(new Uint8Array(32 * 2 ** 20));
    const bytes = replacePacked(zipOf(OFFICE_PARTS), "xl/worksheets/sheet2.xml", bomb, sheetXml.length);
    expect(await outcomeOf(bytes)).toBe(`damaged-workbook|${NAME}`);
  });

  it("prototype keys are names like others", async () => {
    const bytes = buildWorkbook([
      contentOf([planCell("A1", text("__proto__")), planCell("A2", text("constructor"))], { name: "__proto__" }),
      contentOf([planCell("A1", text("toString"))], { name: "constructor" }),
    ]);
    expect(await outcomeOf(bytes)).toBe(
      JSON.stringify([
        ["__proto__", [["__proto__"], ["constructor"]], [[null], [null]]],
        ["constructor", [["toString"]], [[null]]],
      ]),
    );
    const polluting = officePart("xl/styles.xml").replace('formatCode="', '__proto__="x" formatCode="');
    expect(await outcomeOf(officeWorkbook({ "xl/styles.xml": polluting, __proto__: "x" }))).toContain("支出决算");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("a cell of 32,767 characters, control and bidirectional characters, text like a formula", async () => {
    const texts = ["长".repeat(32_767), "\u0000\u001b\u202e\u2066金额\u200b", "=HYPERLINK(1)", "+1", "@x", "-2"];
    const bytes = buildWorkbook([contentOf(texts.map((value, row) => planCell(`A${String(row + 1)}`, text(value))))]);
    expect(await outcomeOf(bytes)).toBe(
      JSON.stringify([["数据", texts.map((value) => [value]), texts.map(() => [null])]]),
    );
  });
});

/** The archive with a part's packed data exchanged behind the directory's back. */
function replacePacked(bytes: Uint8Array, name: string, packed: Uint8Array, size: number): Uint8Array {
  const names = [...partsOf(bytes).keys()];
  const at = names.indexOf(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  let directory = view.getUint32(end + 16, true);
  const offsets: number[] = [];
  while (offsets.length < names.length) {
    offsets.push(directory);
    directory += 46 + view.getUint16(directory + 28, true) + view.getUint16(directory + 30, true);
  }
  const entry = offsets[at] ?? 0;
  const header = view.getUint32(entry + 42, true);
  const dataAt = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const old = view.getUint32(entry + 20, true);
  const grown = packed.length - old;
  const result = new Uint8Array(bytes.length + grown);
  result.set(bytes.subarray(0, dataAt));
  result.set(packed, dataAt);
  result.set(bytes.subarray(dataAt + old), dataAt + packed.length);
  const patched = new DataView(result.buffer);
  patched.setUint32(entry + grown + 20, packed.length, true);
  patched.setUint32(entry + grown + 24, size, true);
  for (const offset of offsets.slice(at + 1)) {
    patched.setUint32(offset + grown + 42, view.getUint32(offset + 42, true) + grown, true);
  }
  patched.setUint32(end + grown + 16, view.getUint32(end + 16, true) + grown, true);
  return result;
}

describe("a file changed on its way", () => {
  const original = officeWorkbook();

  it("is read right or refused with a sentence, never read wrong", async () => {
    const right = await outcomeOf(original);
    const change = fc.record({ at: fc.nat(original.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = original.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        const outcome = await outcomeOf(bytes);
        const refused = /^(damaged-workbook|not-a-workbook|password-protected|too-large)\|/.test(outcome);
        expect(refused || outcome === right).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it("or cut short anywhere is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), async (length) => {
        expect(await outcomeOf(original.subarray(0, length))).toMatch(/^(damaged-workbook|not-a-workbook)\|/);
      }),
      { numRuns: 200 },
    );
  });

  it("in its XML, repacked: read or refused, never a defect", async () => {
    const parts = [
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "xl/_rels/workbook.xml.rels",
    ];
    const snippets = [
      "",
      "<",
      ">",
      "/",
      '"',
      "-1",
      "99999999999",
      "<c/>",
      "&x;",
      "</row>",
      "\u0000",
      "r:id",
      "__proto__",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.nat(12),
        fc.constantFrom(...snippets),
        async (name, at, cut, snippet) => {
          const xml = officePart(name);
          const place = at % xml.length;
          const bytes = officeWorkbook({ [name]: xml.slice(0, place) + snippet + xml.slice(place + cut) });
          expect(await outcomeOf(bytes)).not.toMatch(/^unexpected/);
          const grids = (): unknown => display(openWorkbook(bytes, NAME)).map((sheet) => sheet.grid().cell(0, 0));
          try {
            grids();
          } catch (error) {
            expect(error).toBeInstanceOf(HostError);
            expect(error).not.toMatchObject({ code: "unexpected" });
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
