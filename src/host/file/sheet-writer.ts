import { toCellNumber } from "../../core/amount/decimal";
import { type Area, columnName, formatArea, formatSource, type Source } from "../../core/model/area";
import type { PlanCell, PlanConstant, PlanContent, PrintSetup, SheetContent } from "../../core/model/plan";
import { cellText } from "../cell-text";
import { columnPixels } from "../../core/model/column-width";
import { fileWidth } from "./column-width";
import type { Namespaces } from "./namespaces";
import { emptyTag } from "./part-edits";
import type { Attributes } from "./xml-reader";
import { encodeXstring, escapeXml } from "./xml-text";

const CM_PER_INCH = 2.54;
const A4 = 9;

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
  /** Elements at the end of the former sheet that belong to others: drawings and notes put on our sheet. */
  readonly tail: string;
  /** A source as it is called now. */
  readonly resolve: (source: Source) => Source;
}

/** A worksheet part for this content; elements in the order the schema demands (CT_Worksheet, ECMA-376 Part 1 §18.3.1.99). */
export function sheetXml(content: SheetContent, setting: SheetSetting): string {
  const { main, relationships } = setting.namespaces;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    content.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${formatArea(extent(content.cells))}"/>`,
    viewXml(content.frozenRows, setting.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    setting.columns ?? columnsXml(content.columnWidths, setting),
    `<sheetData>${rowsXml(content, setting.styles)}</sheetData>`,
    mergesXml(content.cells),
    linksXml(content.cells, setting.resolve),
    content.print ? printXml(content.print) : "",
    setting.tail,
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

function viewXml(frozenRows: number, selected: boolean): string {
  const open = `<sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${open}/></sheetViews>`;
  const first = `A${String(frozenRows + 1)}`;
  return (
    `<sheetViews>${open}><pane ySplit="${String(frozenRows)}" topLeftCell="${first}" activePane="bottomLeft"` +
    ` state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
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
function rowsXml(content: SheetContent, styles: ReadonlyMap<string, number>): string {
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
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return ordered.map(([row, line]) => rowXml(row, line, content.rowHeights[row] ?? null)).join("");
}

function rowXml(row: number, line: ReadonlyMap<number, string>, height: number | null): string {
  const cells = [...line].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const size = height === null ? "" : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(row + 1)}"${size}>${cells.join("")}</row>`;
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

function linksXml(cells: readonly PlanCell[], resolve: (source: Source) => Source): string {
  const links = cells.flatMap(({ area, link }) => {
    if (!link) return [];
    const location = escapeXml(encodeXstring(formatSource(resolve(link))));
    return [`<hyperlink ref="${formatArea(area)}" location="${location}"/>`];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function printXml({ margins, orientation, footer, breaks = [], onePage }: PrintSetup): string {
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => ` ${side}="${String(Number((margins[side] / CM_PER_INCH).toFixed(6)))}"`,
  );
  const foot =
    footer === "" ? "" : `<headerFooter><oddFooter>${escapeXml(encodeXstring(footer))}</oddFooter></headerFooter>`;
  const tall = onePage === true ? 1 : 0;
  return (
    `<printOptions horizontalCentered="1"/><pageMargins${sides.join("")}/>` +
    `<pageSetup paperSize="${String(A4)}" orientation="${orientation}" fitToWidth="1" fitToHeight="${String(tall)}"/>${foot}${breaksXml(breaks)}`
  );
}

/** A break's id is the number of the row above it, counted from 1. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
}
