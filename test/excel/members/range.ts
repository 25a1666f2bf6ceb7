import {
  type Area,
  columnCount,
  formatAddress,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  sheetPrefix,
} from "../model/addresses";
import { calculateIfStale } from "../model/calculation";
import { copyAll } from "../model/copy";
import { asGrid, assertWritable, clear, eachPlace, enterAll, merge, reformat, unmerge } from "../model/edit";
import { STANDARD_ROW_HEIGHT } from "../model/format";
import { activate, setSelection } from "../model/sheets";
import { plainValue, shownText, valueType } from "../model/text";
import { type Cell, cellAt, ensureCell, type Line, lineAt, type Sheet } from "../model/workbook";
import { ExcelError, invalidArgument, notImplemented } from "../wire/excel-error";
import { type HostObject, hostObject, type Property, readOnly } from "../wire/host-object";
import { booleanValue, type Context, enumValue, stringValue } from "./context";
import { rangeFormatObject } from "./range-format";
import { linkAt, setLink } from "./range-link";
import { rangeNavigation } from "./range-navigation";
import { worksheetObject } from "./worksheet";

/** Excel answers null for the cells of a range beyond this size. */
const MOST_CELLS_READ = 5_000_000;

export interface RangeObject extends HostObject {
  readonly sheet: Sheet;
  readonly area: Area;
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && "area" in value && "sheet" in value;
}

/** A `Range`. It stays on its cells until its sheet is deleted. */
export function rangeObject(context: Context, sheet: Sheet, area: Area): RangeObject {
  if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw invalidArgument();
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument();
  const { workbook } = context;
  const writable = () => {
    assertThere(sheet);
    assertWritable(workbook, sheet);
  };
  return hostObject<RangeObject>({
    type: "Range",
    sheet,
    area,
    kept: true,
    properties: { ...shape(sheet, area), ...cells(context, sheet, area, writable), ...lines(sheet, area, writable) },
    objects: {
      format: () => rangeFormatObject(context, sheet, [area], writable),
      worksheet: () => worksheetObject(context, sheet),
    },
    methods: {
      ...rangeNavigation(context, sheet, area),
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument("the array's size");
      },
      clear: (what) => {
        writable();
        clear(workbook, sheet, area, enumValue(context, "ClearApplyTo", what ?? "All"));
      },
      getRowProperties: () => rowProperties(sheet, area),
      merge: (across) => {
        writable();
        const rows = across === true ? rowCount(area) : 1;
        for (let row = 0; row < rows; row += 1) {
          const part = { ...area, top: area.top + row, bottom: across === true ? area.top + row : area.bottom };
          merge(workbook, sheet, part);
        }
      },
      unmerge: () => {
        writable();
        unmerge(sheet, area);
      },
      copyFrom: (source, what, skipBlanks, transpose) => {
        writable();
        if (enumValue(context, "RangeCopyType", what ?? "All") !== "All" || skipBlanks === true || transpose === true) {
          throw notImplemented("copying a part, without blanks or transposed");
        }
        if (!isRange(source)) throw notImplemented("copying from an address or from RangeAreas");
        copyAll(workbook, { sheet, area }, source);
      },
      select: () => {
        assertThere(sheet);
        activate(workbook, sheet);
        setSelection(workbook, { sheet, area });
      },
    },
  });
}

/** Height and visibility of each row, whatever was asked for: more than the library needs does no harm. */
function rowProperties(sheet: Sheet, { top, bottom }: Area): readonly unknown[] {
  assertThere(sheet);
  if (bottom - top > 20_000) throw notImplemented("properties of every row of a sheet");
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const { size, hidden } = sheet.rows.get(top + index) ?? { size: null, hidden: false };
    return { rowHidden: hidden, format: { rowHeight: size ?? STANDARD_ROW_HEIGHT } };
  });
}

export function assertThere(sheet: Sheet): void {
  if (sheet.deleted) throw new ExcelError("ItemNotFound");
}

function shape(sheet: Sheet, area: Area): Record<string, Property> {
  const isEntireColumn = area.top === 0 && area.bottom === LAST_ROW;
  const isEntireRow = area.left === 0 && area.right === LAST_COLUMN;
  const alive = <T>(get: () => T) =>
    readOnly(() => {
      assertThere(sheet);
      return get();
    });
  const count = rowCount(area) * columnCount(area);
  return {
    address: alive(() => sheetPrefix(sheet.name) + formatAddress(area)),
    addressLocal: alive(() => sheetPrefix(sheet.name) + formatAddress(area)),
    rowIndex: alive(() => area.top),
    columnIndex: alive(() => area.left),
    rowCount: alive(() => rowCount(area)),
    columnCount: alive(() => columnCount(area)),
    cellCount: alive(() => (count > 2_147_483_647 ? -1 : count)),
    isEntireColumn: alive(() => isEntireColumn),
    isEntireRow: alive(() => isEntireRow),
  };
}

function cells(context: Context, sheet: Sheet, area: Area, writable: () => void): Record<string, Property> {
  const { workbook } = context;
  const read = (get: (cell: Cell | undefined) => unknown, calculated: boolean) => () => {
    assertThere(sheet);
    if (rowCount(area) * columnCount(area) > MOST_CELLS_READ) return null;
    if (calculated) calculateIfStale(workbook);
    return grid(sheet, area, get);
  };
  const enter = (inputs: unknown) => {
    writable();
    enterAll(workbook, sheet, area, inputs);
  };
  const formula = (cell: Cell | undefined) => cell?.formula ?? plainValue(cell?.value ?? null);
  return {
    values: { get: read((cell) => plainValue(cell?.value ?? null), true), set: enter },
    formulas: { get: read(formula, true), set: enter },
    text: readOnly(read(shownText, true)),
    valueTypes: readOnly(read((cell) => valueType(cell?.value ?? null), true)),
    numberFormat: {
      get: read((cell) => cell?.format.numberFormat ?? "General", false),
      set: (inputs) => {
        writable();
        setNumberFormats(sheet, area, inputs);
      },
    },
    hyperlink: {
      get: () => linkAt(sheet, area),
      set: (link) => {
        writable();
        setLink(context, sheet, area, link);
      },
    },
  };
}

function setNumberFormats(sheet: Sheet, area: Area, inputs: unknown): void {
  if (!Array.isArray(inputs)) {
    const numberFormat = stringValue(inputs);
    reformat(sheet, area, (format) => ({ ...format, numberFormat }));
    return;
  }
  const at = asGrid(inputs, area);
  eachPlace(area, (row, column) => {
    const input = at(row - area.top, column - area.left);
    if (input === null || input === undefined) return;
    const cell = ensureCell(sheet, row, column);
    cell.format = { ...cell.format, numberFormat: stringValue(input) };
  });
}

function grid(sheet: Sheet, area: Area, get: (cell: Cell | undefined) => unknown): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(get(cellAt(sheet, row, column)));
    rows.push(line);
  }
  return rows;
}

function lines(sheet: Sheet, area: Area, writable: () => void): Record<string, Property> {
  const hidden = (all: Map<number, Line>, from: number, to: number): Property => ({
    get: () => {
      assertThere(sheet);
      const count = [...all].filter(([index, line]) => line.hidden && index >= from && index <= to).length;
      return count === 0 ? false : count === to - from + 1 ? true : null;
    },
    set: (value) => {
      writable();
      if (to - from > 100_000) throw notImplemented("hiding whole sheets");
      const flag = booleanValue(value);
      for (let index = from; index <= to; index += 1) lineAt(all, index).hidden = flag;
    },
  });
  return {
    rowHidden: hidden(sheet.rows, area.top, area.bottom),
    columnHidden: hidden(sheet.columns, area.left, area.right),
  };
}
