import type { Package } from "./package";
import { partXml } from "./package";
import { builtInFormat, isDateNumberFormat } from "./number-formats";
import type { WorkbookPart } from "./workbook-part";
import { child, childrenOf, type XmlElement } from "./xml-tree";
import { decodeXstring } from "./xml-text";

/** Number formats by a cell's style index. */
export interface CellFormats {
  readonly formats: readonly string[];
  /** Whether a number of that style is a date. */
  readonly dates: readonly boolean[];
}

export function stylesPartName(workbook: WorkbookPart): string | null {
  return workbook.relationships.find(({ type, external }) => type === "styles" && !external)?.target ?? null;
}

export function readCellFormats(parts: Package, workbook: WorkbookPart): CellFormats {
  const name = stylesPartName(workbook);
  return name === null ? { formats: [], dates: [] } : cellFormatsOf(partXml(parts, name));
}

export function cellFormatsOf(styles: XmlElement): CellFormats {
  const custom = customFormats(styles);
  const known = new Map<number, { format: string; date: boolean }>();
  const cells = childrenOf(child(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const id = Number(attributes["numFmtId"] ?? 0);
    const format = custom.get(id) ?? builtInFormat(id);
    const found = known.get(id) ?? { format, date: isDateNumberFormat(format) };
    known.set(id, found);
    return found;
  });
  return { formats: cells.map(({ format }) => format), dates: cells.map(({ date }) => date) };
}

/** The workbook's own number formats by id. */
export function customFormats(styles: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(child(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      decodeXstring(attributes["formatCode"] ?? "General"),
    ]),
  );
}
