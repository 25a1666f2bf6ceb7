import { type Area, contains } from "../model/addresses";
import { eachPlace, formatAt, reformat } from "../model/edit";
import { type CellFormat, STANDARD_FORMAT } from "../model/format";
import { keyColumn, keyRow, type Sheet } from "../model/workbook";
import { invalidArgument, notImplemented } from "../wire/excel-error";
import { type HostObject, hostObject, type Property } from "../wire/host-object";
import { borderCollectionObject } from "./borders";
import { booleanValue, colourValue, type Context, enumValue, indexValue, numberValue, stringValue } from "./context";
import { lineSizes } from "./line-sizes";

/** Beyond this many places only cells that were touched are looked at. */
const MANY_CELLS = 1_000_000;

/** What all cells of the area agree on, null where they differ: Excel's answer for mixed formats. */
export function common<T>(sheet: Sheet, areas: readonly Area[], get: (format: CellFormat) => T): T | null {
  const seen = new Set<T>();
  for (const area of areas) {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > MANY_CELLS) {
      seen.add(get(STANDARD_FORMAT));
      for (const cell of sheet.cells.values()) seen.add(get(cell.format));
    } else {
      eachPlace(area, (row, column) => seen.add(get(formatAt(sheet, row, column))));
    }
  }
  const [first = null] = seen;
  return seen.size === 1 ? first : null;
}

function reformatAll(sheet: Sheet, areas: readonly Area[], change: (format: CellFormat) => CellFormat): void {
  for (const area of areas) reformat(sheet, area, change);
}

/** `RangeFormat` with its font, fill and borders. */
export function rangeFormatObject(
  context: Context,
  sheet: Sheet,
  areas: readonly Area[],
  writable: () => void,
): HostObject {
  const property = <K extends keyof CellFormat>(key: K, check: (value: unknown) => CellFormat[K]): Property => ({
    get: () => common(sheet, areas, (format) => format[key]),
    set: (value) => {
      writable();
      const checked = check(value);
      reformatAll(sheet, areas, (format) => ({ ...format, [key]: checked }));
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
      ...lineSizes(sheet, areas, writable),
    },
    objects: {
      font: () => fontObject(context, sheet, areas, writable),
      fill: () => fillObject(sheet, areas, writable),
      borders: () => borderCollectionObject(context, sheet, areas, writable),
      protection: () => protectionObject(sheet, areas, writable),
    },
    methods: {
      // Text cannot be measured here: fitted rows go back to the standard height, columns are refused.
      autofitRows: () => {
        writable();
        for (const [index, line] of sheet.rows) {
          if (areas.some((area) => index >= area.top && index <= area.bottom)) line.size = null;
        }
      },
      autofitColumns: () => {
        throw notImplemented("RangeFormat.autofitColumns");
      },
      adjustIndent: (amount) => {
        writable();
        const by = indexValue(amount);
        reformatAll(sheet, areas, (format) => ({ ...format, indentLevel: Math.max(0, format.indentLevel + by) }));
      },
    },
  });
}

function orientation(value: unknown): number {
  const degrees = indexValue(value);
  if (degrees !== 180 && Math.abs(degrees) > 90) throw invalidArgument(`${degrees} degrees`);
  return degrees;
}

function fontObject(context: Context, sheet: Sheet, areas: readonly Area[], writable: () => void): HostObject {
  type Font = CellFormat["font"];
  const property = <K extends keyof Font>(key: K, check: (value: unknown) => Font[K]): Property => ({
    get: () => common(sheet, areas, (format) => format.font[key]),
    set: (value) => {
      writable();
      const checked = check(value);
      reformatAll(sheet, areas, (format) => ({ ...format, font: { ...format.font, [key]: checked } }));
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

function fillObject(sheet: Sheet, areas: readonly Area[], writable: () => void): HostObject {
  return hostObject({
    type: "RangeFill",
    properties: {
      color: {
        get: () => common(sheet, areas, (format) => format.fill ?? "#FFFFFF"),
        set: (value) => {
          writable();
          const fill = value === "" ? null : colourValue(value);
          reformatAll(sheet, areas, (format) => ({ ...format, fill }));
        },
      },
    },
    objects: {},
    methods: {
      clear: () => {
        writable();
        for (const [key, cell] of sheet.cells) {
          const row = keyRow(key);
          const column = keyColumn(key);
          const place = { top: row, bottom: row, left: column, right: column };
          const inside = areas.some((area) => contains(area, place));
          if (inside && cell.format.fill !== null) cell.format = { ...cell.format, fill: null };
        }
      },
    },
  });
}

function protectionObject(sheet: Sheet, areas: readonly Area[], writable: () => void): HostObject {
  return hostObject({
    type: "FormatProtection",
    properties: {
      locked: {
        get: () => common(sheet, areas, (format) => format.locked),
        set: (value) => {
          writable();
          const locked = booleanValue(value);
          reformatAll(sheet, areas, (format) => ({ ...format, locked }));
        },
      },
    },
    objects: {},
    methods: {},
  });
}
