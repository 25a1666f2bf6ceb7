import { parseArea } from "../../core/model/area";
import { damaged } from "./fault";
import { LIMITS } from "./limits";
import type { ColumnRecord, ReadContext, SheetCells, SheetLink } from "./sheet-cells";
import { rowsHandler } from "./sheet-rows";
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
