import type { SheetContent } from "../../core/model/plan";
import { TRANSITIONAL } from "./namespaces";
import { type Package, packageOf } from "./package";
import { putSheets } from "./put-sheets";
import { readWorkbookPart } from "./workbook-part";
import { packEntry } from "./zip-entry";
import { writeZip } from "./zip-writer";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook without sheets yet. */
const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1"` +
      ` Type="${TRANSITIONAL.relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"><workbookPr/>` +
      "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>",
  ],
  ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`],
];

function emptyPackage(): Package {
  const encoder = new TextEncoder();
  return packageOf(PARTS.map(([name, xml]) => packEntry(name, encoder.encode(DECLARATION + xml))));
}

/**
 * A new .xlsx from plain sheets, in their order; the first visible one is shown. The same sheets always give the same
 * bytes. Throws a RangeError when there is no visible sheet, which Excel does not accept.
 */
export function buildWorkbook(sheets: readonly SheetContent[]): Uint8Array<ArrayBuffer> {
  return writeZip([...newPackage(sheets).values()]);
}

/** The package of such a workbook. */
export function newPackage(sheets: readonly SheetContent[]): Package {
  if (!sheets.some(({ visibility }) => visibility === "visible"))
    throw new RangeError("a workbook needs a visible sheet");
  const parts = emptyPackage();
  const { parts: written } = putSheets(
    parts,
    readWorkbookPart(parts),
    sheets.map((content) => ({ content, kind: null })),
  );
  return written;
}
