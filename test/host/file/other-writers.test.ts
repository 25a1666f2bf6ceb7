import type { Snapshot } from "../../../src/core/model/snapshot";
import { runRiver } from "../../../src/core/river";
import { openWorkbook } from "../../../src/host/file";
import { OFFICE_PARTS, officeWorkbook, textOf, zipOf } from "./package-fixture";
import { officePart, written } from "./write-fixture";

const NAME = "某部门.xlsx";

describe("what other programs write, and Excel opens", () => {
  const renamed = (part: string, as: string) => {
    const { [part]: content = "", ...others } = OFFICE_PARTS;
    return { ...others, [as]: content };
  };

  it("parts whose names are written with per cent signs where they are named", async () => {
    const parts = {
      ...renamed("xl/worksheets/sheet1.xml", "xl/worksheets/我的 表1.xml"),
      "xl/_rels/workbook.xml.rels": officePart("xl/_rels/workbook.xml.rels").replace(
        "worksheets/sheet1.xml",
        "worksheets/%E6%88%91%E7%9A%84%20%E8%A1%A81.xml",
      ),
    };
    expect(await openWorkbook(zipOf(parts), NAME).read()).toEqual(await openWorkbook(officeWorkbook(), NAME).read());
  });

  it("a package that names the type of each relationships part gets one for ours", async () => {
    const types = officePart("[Content_Types].xml").replace(/<Default Extension="rels"[^>]*>/, "");
    const bytes = await written(officeWorkbook({ "[Content_Types].xml": types }));
    expect(textOf(bytes, "[Content_Types].xml")).toMatch(
      /<Default Extension="rels" ContentType="[^"]*relationships\+xml"\/>/,
    );
    expect(textOf(await written(), "[Content_Types].xml").match(/Extension="rels"/g)).toHaveLength(1);
  });

  it("a signature, which is said to become invalid", async () => {
    const rels = officePart("_rels/.rels").replace(
      "</Relationships>",
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    );
    const signed = await openWorkbook(
      zipOf({ ...OFFICE_PARTS, "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "" }),
      NAME,
    ).read();
    const told = (snapshot: Snapshot) => runRiver(snapshot, null, {}).mapping.notices.map(({ message }) => message.key);
    expect(told(signed)).toContain("entries.signature");
    expect(told(await openWorkbook(officeWorkbook(), NAME).read())).not.toContain("entries.signature");
  });
});
