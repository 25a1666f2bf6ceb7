import { formToHandIn } from "../../core/handing-in/form-to-hand-in";
import { type Area, parseArea } from "../../core/model/area";
import type { FormerSheet, SheetPlan } from "../../core/model/plan";
import { stylesPartName } from "./cell-formats";
import type { FileContents } from "./file-host";
import { newPackage } from "./new-workbook";
import { type Package, partKey, partText, withChanges } from "./package";
import { removeElement, setAttributes } from "./part-edits";
import { putSheets } from "./put-sheets";
import { applyEdits, child, childrenOf, type Edit, parseXml, type XmlElement } from "./xml-tree";

/** Where a new workbook has its first sheet and its styles. */
const [SHEET, STYLES] = ["xl/worksheets/sheet1.xml", "xl/styles.xml"] as const;

/**
 * The form in a workbook of its own, values only, in the look that it has in the workbook it comes from: the sheet is written
 * over itself there, as when it is made again, and of all that comes out of it only this sheet and the formats go along.
 */
export function handedIn({ parts, workbook }: Pick<FileContents, "parts" | "workbook">, form: SheetPlan): Package {
  const content = formToHandIn(form);
  const fresh = newPackage([content]);
  const styles = stylesPartName(workbook);
  const own = workbook.sheets.find(({ own: kind }) => kind === form.kind)?.part;
  if (!own || styles === null || !parts.has(partKey(styles))) return fresh;
  const standing = { ...content, keepWidths: true, former: asWritten(form) };
  const written = putSheets(parts, workbook, [{ content: standing, kind: form.kind }]).parts;
  return withChanges(
    fresh,
    new Map([
      [SHEET, printedAlone(partText(written, own), form.print?.area ?? null)],
      [STYLES, formatsAlone(partText(written, styles))],
    ]),
  );
}

/** Nothing has moved since it was written from this very plan. */
function asWritten({ styles, rowHeights, frozenRows, print, columnWidths }: SheetPlan): FormerSheet {
  const [rows, columns] = [rowHeights.map((_, row) => row), columnWidths.map((_, column) => column)];
  const written = { styles, rowHeights, frozenRows, print, keys: [] };
  return { written, rows, columns, bottom: rows.length - 1, right: columns.length - 1 };
}

/** What of a sheet says how it looks and prints; all else refers to other parts or is for those who work on it. */
const SHOWN: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "printOptions"],
  ...["pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
];

function printedAlone(source: string, printed: Area | null): string {
  const root = parseXml(source, SHEET);
  const others = root.children.filter(({ local }) => !SHOWN.includes(local)).map(removeElement);
  const rows = childrenOf(child(root, "sheetData"), "row").flatMap((row) => besideEdits(row, printed));
  return applyEdits(source, [...others, ...rows, ...pageEdits(source, root)]);
}

/** Rows below and cells beside what is printed hold the accountant's notes, or their formats. */
function besideEdits(row: XmlElement, printed: Area | null): readonly Edit[] {
  if (printed === null) return [];
  if (Number(row.attributes["r"]) - 1 > printed.bottom) return [removeElement(row)];
  return childrenOf(row, "c")
    .filter(({ attributes }) => (parseArea(attributes["r"] ?? "")?.left ?? 0) > printed.right)
    .map(removeElement);
}

/** A printer's settings and the pictures of headers are parts of their own; the name in macros is nobody's business. */
function pageEdits(source: string, root: XmlElement): readonly Edit[] {
  const [page, properties] = [child(root, "pageSetup"), child(root, "sheetPr")];
  const printer = Object.keys(page?.attributes ?? {}).filter((name) => name.endsWith(":id"));
  const texts = child(root, "headerFooter")?.children.filter(({ text }) => text.includes("&G")) ?? [];
  return [
    ...(page && printer.length > 0
      ? [setAttributes(source, page, Object.fromEntries(printer.map((name) => [name, null])))]
      : []),
    ...(properties?.attributes["codeName"] === undefined
      ? []
      : [setAttributes(source, properties, { codeName: null })]),
    ...texts.map(removeElement),
  ];
}

/** Without the names that somebody gave to formats, and without those of conditions and tables. */
function formatsAlone(source: string): string {
  const root = parseXml(source, STYLES);
  const named = root.children.filter(({ local }) => ["cellStyles", "dxfs", "tableStyles", "extLst"].includes(local));
  return applyEdits(source, named.map(removeElement));
}
