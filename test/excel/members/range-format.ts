import { type Area, intersection } from "../model/addresses";
import { eachPlace, formatAt, reformat } from "../model/edit";
import { type CellFormat, STANDARD_COLUMN_WIDTH, STANDARD_FORMAT, STANDARD_ROW_HEIGHT } from "../model/format";
import { type Line, lineAt, type Sheet } from "../model/workbook";
import { invalidArgument, notImplemented } from "../wire/excel-error";
import { type HostObject, hostObject, type Property } from "../wire/host-object";
import { borderCollectionObject } from "./borders";
import { booleanValue, colourValue, type Context, enumValue, indexValue, numberValue, stringValue } from "./context";

/** Beyond this many places only cells that were touched are looked at. */
const MANY_CELLS = 1_000_000;

/** What all cells of the area agree on, null where they differ: Excel's answer for mixed formats. */
export function common<T>(sheet: Sheet, area: Area, get: (format: CellFormat) => T): T | null {
  const first = get(formatAt(sheet, area.top, area.left));
  let same = true;
  const compare = (format: CellFormat) => {
    if (get(format) !== first) same = false;
  };
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > MANY_CELLS) {
    compare(STANDARD_FORMAT);
    for (const cell of sheet.cells.values()) compare(cell.format);
  } else {
    eachPlace(area, (row, column) => compare(formatAt(sheet, row, column)));
  }
  return same ? first : null;
}

/** `RangeFormat` with its font, fill and borders. */
export function rangeFormatObject(context: Context, sheet: Sheet, area: Area, writable: () => void): HostObject {
  const property = <K extends keyof CellFormat>(key: K, check: (value: unknown) => CellFormat[K]): Property => ({
    get: () => common(sheet, area, (format) => format[key]),
    set: (value) => {
      writable();
      const checked = check(value);
      reformat(sheet, area, (format) => ({ ...format, [key]: checked }));
    },
  });
  const alignment = (value: unknown) => enumValue(context, "HorizontalAlignment", value);
  return hostObject({
    type: "RangeFormat",
    properties: {
      horizontalAlignment: property("horizontal", alignment),
      verticalAlignment: property("vertical", (value) => enumValue(context, "VerticalAlignment", value)),
      wrapText: property("wrap", booleanValue),
      shrinkToFit: property("shrinkToFit", booleanValue),
      indentLevel: property("indentLevel", (value) => numberValue(value, 0, 250)),
      textOrientation: property("textOrientation", orientation),
      columnWidth: size(sheet, sheet.columns, area.left, area.right, STANDARD_COLUMN_WIDTH, 1_790, writable),
      rowHeight: size(sheet, sheet.rows, area.top, area.bottom, STANDARD_ROW_HEIGHT, 409.5, writable),
    },
    objects: {
      font: () => fontObject(context, sheet, area, writable),
      fill: () => fillObject(sheet, area, writable),
      borders: () => borderCollectionObject(context, sheet, area, writable),
      protection: () => protectionObject(sheet, area, writable),
    },
    methods: {
      // Text cannot be measured here: fitted rows go back to the standard height, columns are refused.
      autofitRows: () => {
        writable();
        for (const [index, line] of sheet.rows) if (index >= area.top && index <= area.bottom) line.size = null;
      },
      autofitColumns: () => {
        throw notImplemented("RangeFormat.autofitColumns");
      },
      adjustIndent: (amount) => {
        writable();
        const by = indexValue(amount);
        reformat(sheet, area, (format) => ({ ...format, indentLevel: Math.max(0, format.indentLevel + by) }));
      },
    },
  });
}

function orientation(value: unknown): number {
  const degrees = indexValue(value);
  if (degrees !== 180 && Math.abs(degrees) > 90) throw invalidArgument(`${degrees} degrees`);
  return degrees;
}

/** Column width or row height in points, rounded to Excel's quarter pixel. */
function size(
  sheet: Sheet,
  lines: Map<number, Line>,
  from: number,
  to: number,
  standard: number,
  most: number,
  writable: () => void,
): Property {
  return {
    get: () => {
      const first = lines.get(from)?.size ?? standard;
      const last = Math.min(to, from + MANY_CELLS);
      for (let index = from; index <= last; index += 1) if ((lines.get(index)?.size ?? standard) !== first) return null;
      return first;
    },
    set: (value) => {
      writable();
      const points = Math.round(numberValue(value, 0, most) * 4) / 4;
      if (to - from > 20_000) throw notImplemented(`sizing all lines of ${sheet.name}`);
      for (let index = from; index <= to; index += 1) lineAt(lines, index).size = points;
    },
  };
}

function fontObject(context: Context, sheet: Sheet, area: Area, writable: () => void): HostObject {
  type Font = CellFormat["font"];
  const property = <K extends keyof Font>(key: K, check: (value: unknown) => Font[K]): Property => ({
    get: () => common(sheet, area, (format) => format.font[key]),
    set: (value) => {
      writable();
      const checked = check(value);
      reformat(sheet, area, (format) => ({ ...format, font: { ...format.font, [key]: checked } }));
    },
  });
  return hostObject({
    type: "RangeFont",
    properties: {
      name: property("name", stringValue),
      size: property("size", (value) => numberValue(value, 1, 409)),
      bold: property("bold", booleanValue),
      italic: property("italic", booleanValue),
      strikethrough: property("strikethrough", booleanValue),
      underline: property("underline", (value) => enumValue(context, "RangeUnderlineStyle", value)),
      color: property("color", colourValue),
    },
    objects: {},
    methods: {},
  });
}

function fillObject(sheet: Sheet, area: Area, writable: () => void): HostObject {
  return hostObject({
    type: "RangeFill",
    properties: {
      color: {
        get: () => common(sheet, area, (format) => format.fill ?? "#FFFFFF"),
        set: (value) => {
          writable();
          const fill = value === "" ? null : colourValue(value);
          reformat(sheet, area, (format) => ({ ...format, fill }));
        },
      },
    },
    objects: {},
    methods: {
      clear: () => {
        writable();
        const touched = [...sheet.cells.keys()].length;
        if (touched > 0) clearFill(sheet, area);
      },
    },
  });
}

function clearFill(sheet: Sheet, area: Area): void {
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / 16_384);
    const place = { top: row, bottom: row, left: key % 16_384, right: key % 16_384 };
    if (cell.format.fill !== null && intersection(area, place)) cell.format = { ...cell.format, fill: null };
  }
}

function protectionObject(sheet: Sheet, area: Area, writable: () => void): HostObject {
  return hostObject({
    type: "FormatProtection",
    properties: {
      locked: {
        get: () => common(sheet, area, (format) => format.locked),
        set: (value) => {
          writable();
          const locked = booleanValue(value);
          reformat(sheet, area, (format) => ({ ...format, locked }));
        },
      },
    },
    objects: {},
    methods: {},
  });
}
