import { parseArea } from "../../core/model/area";
import type { CellValue } from "../../core/model/snapshot";
import { cellValue } from "./cell-value";
import { parseCellReference, parseRowNumber } from "./cell-reference";
import { damaged, tooLarge } from "./fault";
import { LIMITS } from "./limits";
import { shiftFormula } from "./shared-formula";
import { textCollector } from "./shared-strings";
import type { ColumnRecord, ReadContext, RowRecord, SheetCells, SheetLink } from "./sheet-cells";
import { type Attributes, readXml, type XmlHandler } from "./xml-reader";
import { isOn } from "./xml-tree";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Reads a worksheet part. Yields after each piece, so that the caller can let others work and can stop; the result is
 * the generator's return value. Throws a FileFault on anything that is no worksheet.
 */
export function* readSheet(
  pieces: Iterable<Uint8Array>,
  context: ReadContext,
  part: string,
): Generator<number, SheetCells> {
  const reader = sheetHandler(context, part);
  yield* readXml(pieces, reader, part);
  return reader.finish();
}

function sheetHandler(context: ReadContext, part: string): XmlHandler & { finish(): SheetCells } {
  const rows = rowsHandler(context, part);
  const frame = frameHandler();
  let inData = false;
  let isSheet = false;
  return {
    open(name, attributes) {
      if (inData) rows.open(name, attributes);
      else if (name === "sheetData") inData = true;
      else if (name === "worksheet") isSheet = true;
      else frame.open(name, attributes);
    },
    close(name) {
      if (name === "sheetData") inData = false;
      else if (inData) rows.close(name);
    },
    text(text) {
      if (inData) rows.text(text);
    },
    finish() {
      if (!isSheet) throw damaged(`${part}: no worksheet`);
      return { ...frame.finish(), rows: rows.finish() };
    },
  };
}

/** Rows and cells. */
function rowsHandler(context: ReadContext, part: string): XmlHandler & { finish(): readonly RowRecord[] } {
  const rows: RowRecord[] = [];
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const collector = textCollector();
  let elements = 0;
  let nextRow = 0;
  let row: { columns: number[]; styles: number[]; values: CellValue[] } = { columns: [], styles: [], values: [] };
  let formulas: Map<number, string> | null = null;
  let rowAttributes: Attributes = {};
  let column = -1;
  let cell: Attributes = {};
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: { attributes: Attributes; text: string } | null = null;
  let gathering: "v" | "f" | "is" | null = null;

  const openRow = (attributes: Attributes): void => {
    const number = attributes["r"];
    const at = number === undefined ? nextRow : parseRowNumber(number);
    // Excel writes and demands ascending order; a row that comes twice would leave its cells to chance.
    if (at === null || at < nextRow) throw damaged(`${part}: row ${String(number)}`);
    nextRow = at;
    rowAttributes = attributes;
    row = { columns: [], styles: [], values: [] };
    formulas = null;
    column = -1;
  };
  const openCell = (attributes: Attributes): void => {
    if (++elements > LIMITS.cellElements) throw tooLarge(`> ${String(LIMITS.cellElements)} cells`);
    const reference = attributes["r"];
    const place = reference === undefined ? { row: nextRow, column: column + 1 } : parseCellReference(reference);
    if (place?.row !== nextRow || place.column <= column) throw damaged(`${part}: cell ${String(reference)}`);
    column = place.column;
    cell = attributes;
    raw = inline = formula = null;
  };
  const formulaText = (): string | null => {
    if (formula === null) return null;
    const { attributes, text } = formula;
    const group = attributes["t"] === "shared" ? attributes["si"] : undefined;
    if (group === undefined) return `=${text}`;
    if (text !== "") masters.set(group, { formula: text, row: nextRow, column });
    const master = masters.get(group);
    return master ? `=${shiftFormula(master.formula, nextRow - master.row, column - master.column)}` : "=";
  };
  const closeCell = (): void => {
    const style = Number(cell["s"] ?? 0) || 0;
    const text = formulaText();
    if (text !== null) (formulas ??= new Map<number, string>()).set(row.columns.length, text);
    row.columns.push(column);
    row.styles.push(style);
    row.values.push(cellValue({ type: cell["t"] ?? "n", style, raw, inline }, context));
  };
  const closeRow = (): void => {
    const height = Number(rowAttributes["ht"]);
    rows.push({
      row: nextRow,
      height: rowAttributes["ht"] !== undefined && Number.isFinite(height) ? height : null,
      hidden: isOn(rowAttributes["hidden"]),
      columns: sharedWith(rows.at(-1)?.columns, row.columns),
      styles: sharedWith(rows.at(-1)?.styles, row.styles),
      values: row.values,
      formulas,
    });
    nextRow++;
  };

  return {
    open(name, attributes) {
      if (gathering === "is") collector.open(name);
      else if (name === "c") openCell(attributes);
      else if (name === "row") openRow(attributes);
      else if (name === "v") gathering = "v";
      else if (name === "f") {
        gathering = "f";
        formula = { attributes, text: "" };
      } else if (name === "is") {
        gathering = "is";
        collector.start();
      }
    },
    close(name) {
      if (name === "c") closeCell();
      else if (name === "row") closeRow();
      else if (name === "is") {
        inline = collector.finish();
        gathering = null;
      } else if (gathering === "is") collector.close(name);
      else if (name === "v" || name === "f") {
        if (name === "v") raw ??= "";
        gathering = null;
      }
    },
    text(text) {
      if (gathering === "v") raw = (raw ?? "") + text;
      else if (gathering === "f") {
        if (formula) formula.text += text;
      } else if (gathering === "is") collector.text(text);
    },
    finish: () => rows,
  };
}

/** The row above's list where it is the same, as in most of a long table: half the memory. */
function sharedWith(above: readonly number[] | undefined, list: readonly number[]): readonly number[] {
  const same = above?.length === list.length && list.every((number, index) => number === above[index]);
  return same ? above : list;
}

/** Everything around the cells: columns, merges, links, frozen panes. */
function frameHandler(): { open: XmlHandler["open"]; finish(): Omit<SheetCells, "rows"> } {
  const columns: ColumnRecord[] = [];
  const merges: NonNullable<ReturnType<typeof parseArea>>[] = [];
  const links: SheetLink[] = [];
  const frame: Mutable<Omit<SheetCells, "rows" | "columns" | "merges" | "links">> = {
    defaultRowHeight: null,
    rowsHiddenByDefault: false,
    defaultColumnWidth: null,
    baseColumnWidth: 8,
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
    protected: false,
  };
  return {
    open(name, attributes) {
      if (name === "col") columns.push(columnRecord(attributes));
      else if (name === "sheetView") frame.gridLines = isOn(attributes["showGridLines"], true);
      else if (name === "mergeCell") {
        const area = parseArea(attributes["ref"] ?? "");
        if (area && merges.length < LIMITS.rows) merges.push(area);
      } else if (name === "hyperlink") {
        const link = linkRecord(attributes);
        if (link && links.length < LIMITS.rows) links.push(link);
      } else if (name === "pane" && (attributes["state"] ?? "").startsWith("frozen")) {
        frame.frozenRows = Math.trunc(Number(attributes["ySplit"] ?? 0)) || 0;
        frame.frozenColumns = Math.trunc(Number(attributes["xSplit"] ?? 0)) || 0;
      } else if (name === "sheetFormatPr") {
        frame.defaultRowHeight = finite(attributes["defaultRowHeight"]);
        frame.defaultColumnWidth = finite(attributes["defaultColWidth"]);
        frame.baseColumnWidth = finite(attributes["baseColWidth"]) ?? 8;
        frame.rowsHiddenByDefault = isOn(attributes["zeroHeight"]);
      } else if (name === "sheetProtection") frame.protected = isOn(attributes["sheet"]);
    },
    finish: () => ({ ...frame, columns, merges, links }),
  };
}

function finite(text: string | undefined): number | null {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number) ? number : null;
}

function columnRecord(attributes: Attributes): ColumnRecord {
  const width = finite(attributes["width"]);
  return {
    first: (finite(attributes["min"]) ?? 1) - 1,
    last: Math.min(finite(attributes["max"]) ?? 1, 16_384) - 1,
    width,
    hidden: isOn(attributes["hidden"]),
    style: finite(attributes["style"]) ?? 0,
  };
}

function linkRecord(attributes: Attributes): SheetLink | null {
  const area = parseArea(attributes["ref"] ?? "");
  if (!area) return null;
  const id = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return {
    area,
    location: attributes["location"] ?? null,
    relationshipId: id === undefined ? null : (attributes[id] ?? null),
  };
}
