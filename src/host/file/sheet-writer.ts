import { toCellNumber } from "../../core/amount/decimal";
import { type Area, columnName, formatArea, formatSource, type Source } from "../../core/model/area";
import type { PlanCell, PlanConstant, PlanContent, SheetContent } from "../../core/model/plan";
import { cellText } from "../cell-text";
import { columnPixels } from "../../core/model/column-width";
import { fileWidth } from "./column-width";
import { type FormerPart, keptNamespaces } from "./former-part";
import { keptLinks } from "./kept-elements";
import { keptPage, keptProperties } from "./kept-page";
import { type KeptRow, keptRows } from "./kept-rows";
import { keptViews, viewXml } from "./kept-view";
import type { Namespaces } from "./namespaces";
import { pageElements } from "./page-xml";
import { emptyTag } from "./part-edits";
import { inOrder, type SheetElement, type SheetElements } from "./sheet-elements";
import type { Attributes } from "./xml-reader";
import { encodeXstring, escapeXml } from "./xml-text";

export interface SheetSetting {
  readonly namespaces: Namespaces;
  /** Style key to index in the workbook's cell styles. */
  readonly styles: ReadonlyMap<string, number>;
  /** Pixels of a digit in the workbook's standard font: what column widths count in. */
  readonly digit: number;
  /** The former sheet's columns, where they are kept; else what single columns keep of theirs. */
  readonly columns: string | null;
  readonly formerColumns: readonly (Attributes | null)[];
  /** The sheet Excel shows; at most one sheet of a workbook may be selected, or edits would go to all of them. */
  readonly selected: boolean;
  /** The relationship of what is drawn on the sheet. */
  readonly drawing: string | null;
  /** The sheet of ours as it stands in the workbook: what others did to it stays. */
  readonly former: FormerPart | null;
  /** A source as it is called now. */
  readonly resolve: (source: Source) => Source;
}

/** A worksheet part for this content, with what is kept of the former one. */
export function sheetXml(content: SheetContent, setting: SheetSetting, kept: SheetElements): string {
  const { namespaces, former, drawing, selected } = setting;
  const { print, frozenRows } = content;
  const names = { xmlns: namespaces.main, "xmlns:r": namespaces.relationships, ...(former && keptNamespaces(former)) };
  const page = print === null ? [] : [...(former ? keptPage(former, print) : pageElements(print))];
  const properties = print === null ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const ours: readonly (readonly [SheetElement, string])[] = [
    ["sheetPr", former ? keptProperties(former, print) : properties],
    ["dimension", `<dimension ref="${formatArea(extent(content.cells))}"/>`],
    ["sheetViews", former ? keptViews(former, selected) : viewXml(frozenRows, selected)],
    ["sheetFormatPr", '<sheetFormatPr defaultRowHeight="15"/>'],
    ["cols", setting.columns ?? columnsXml(content.columnWidths, setting)],
    ["sheetData", `<sheetData>${rowsXml(content, setting.styles, former ? keptRows(former) : new Map())}</sheetData>`],
    ["mergeCells", mergesXml(content.cells)],
    ["hyperlinks", linksXml(content.cells, setting)],
    ["drawing", drawing === null ? "" : `<drawing r:id="${drawing}"/>`],
    ...page,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    emptyTag("worksheet", names).replace(/\/>$/, ">"),
    inOrder(new Map([...kept, ...ours])),
    "</worksheet>",
  ].join("");
}

function extent(cells: readonly PlanCell[]): Area {
  return cells.reduce<Area>(
    (all, { area }) => ({
      top: 0,
      left: 0,
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    { top: 0, left: 0, bottom: 0, right: 0 },
  );
}

function columnsXml(
  widths: readonly number[],
  { digit, formerColumns }: Pick<SheetSetting, "digit" | "formerColumns">,
): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    const at = String(index + 1);
    const made = { width: String(fileWidth(columnPixels(width), digit)), customWidth: "1" };
    return emptyTag("col", { min: at, max: at, ...(formerColumns[index] ?? made) });
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** Every cell of a merged block gets its style, so that borders run all around it. */
function rowsXml(
  content: SheetContent,
  styles: ReadonlyMap<string, number>,
  kept: ReadonlyMap<number, KeptRow>,
): string {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of content.cells) {
    const style = styles.get(cell.style);
    if (style === undefined) throw new RangeError(`unknown style: ${cell.style}`);
    for (let row = cell.area.top; row <= cell.area.bottom; row++) {
      const line = rows.get(row) ?? new Map<number, string>();
      rows.set(row, line);
      for (let column = cell.area.left; column <= cell.area.right; column++) {
        const first = row === cell.area.top && column === cell.area.left;
        line.set(column, cellXml(row, column, style, first ? cell.content : { kind: "blank" }));
      }
    }
  }
  content.rowHeights.forEach((height, row) => {
    if (height !== null && !rows.has(row)) rows.set(row, new Map());
  });
  for (const row of kept.keys()) if (!rows.has(row)) rows.set(row, new Map());
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return ordered.map(([row, line]) => rowXml(row, line, content.rowHeights[row] ?? null, kept.get(row))).join("");
}

function rowXml(row: number, line: ReadonlyMap<number, string>, height: number | null, kept: KeptRow = {}): string {
  const cells = [...line].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const size = height === null && kept.ht === undefined ? {} : { ht: String(height), customHeight: "1" };
  const tag = emptyTag("row", { r: String(row + 1), ...size, ...kept });
  return `${tag.replace(/\/>$/, ">")}${cells.join("")}</row>`;
}

function cellXml(row: number, column: number, style: number, content: PlanContent): string {
  const open = `<c r="${columnName(column)}${String(row + 1)}" s="${String(style)}"`;
  switch (content.kind) {
    case "blank":
      return `${open}/>`;
    case "number":
      return `${open}><v>${String(toCellNumber(content.number))}</v></c>`;
    case "text":
      return content.text === ""
        ? `${open}/>`
        : `${open} t="inlineStr"><is><t xml:space="preserve">${textXml(content.text)}</t></is></c>`;
    case "formula":
      return `${open}${formulaXml(content.formula, content.expected)}</c>`;
  }
}

/** The computed value goes in as the formula's result, so that readers without a calculator show it. */
function formulaXml(formula: string, expected: PlanConstant): string {
  const source = `<f>${escapeXml(formula)}</f>`;
  return expected.kind === "number"
    ? `>${source}<v>${String(toCellNumber(expected.number))}</v>`
    : ` t="str">${source}<v>${textXml(cellText(expected.text))}</v>`;
}

function textXml(text: string): string {
  return escapeXml(encodeXstring(text));
}

function mergesXml(cells: readonly PlanCell[]): string {
  const merged = cells.filter(({ area }) => area.bottom > area.top || area.right > area.left);
  if (merged.length === 0) return "";
  const body = merged.map(({ area }) => `<mergeCell ref="${formatArea(area)}"/>`).join("");
  return `<mergeCells count="${String(merged.length)}">${body}</mergeCells>`;
}

function linksXml(cells: readonly PlanCell[], { resolve, former }: Pick<SheetSetting, "resolve" | "former">): string {
  const places = new Set<string>();
  const links = cells.flatMap(({ area, link }) => {
    if (!link) return [];
    const location = escapeXml(encodeXstring(formatSource(resolve(link))));
    places.add(formatArea(area));
    return [`<hyperlink ref="${formatArea(area)}" location="${location}"/>`];
  });
  const all = links.join("") + (former === null ? "" : keptLinks(former, (place) => places.has(place)));
  return all === "" ? "" : `<hyperlinks>${all}</hyperlinks>`;
}
