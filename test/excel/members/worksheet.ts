import { assertWritable } from "../model/edit";
import { activate, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheets";
import type { Area } from "../model/addresses";
import { calculateSheet } from "../model/calculation";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/format";
import { findSheet, type Sheet, usedArea, type Visibility } from "../model/workbook";
import { ExcelError, invalidArgument } from "../wire/excel-error";
import { type HostObject, hostObject, type Property, readOnly } from "../wire/host-object";
import { booleanValue, colourValue, type Context, enumValue, indexValue, stringValue } from "./context";
import { chartCollectionObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { namedItemCollectionObject, rangeOfName } from "./named-items";
import { horizontalPageBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { assertThere, rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { areaOfAddress } from "./range-navigation";

/** What Excel takes in `getRanges`. */
const LONGEST_ADDRESS_LIST = 8_192;

export function worksheetObject(context: Context, sheet: Sheet): HostObject {
  const { workbook } = context;
  return hostObject({
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    properties: worksheetProperties(context, sheet),
    objects: {
      protection: () =>
        hostObject({
          type: "WorksheetProtection",
          properties: { protected: readOnly(() => sheet.protected) },
          objects: {},
          methods: {},
        }),
      freezePanes: () => freezePanesObject(context, sheet),
      pageLayout: () => pageLayoutObject(context, sheet),
      horizontalPageBreaks: () => horizontalPageBreaksObject(context, sheet),
      names: () => namedItemCollectionObject(context, sheet),
      charts: () => chartCollectionObject(context, sheet),
    },
    methods: {
      ...cellMethods(context, sheet),
      activate: () => {
        assertThere(sheet);
        activate(workbook, sheet);
      },
      delete: () => {
        assertThere(sheet);
        deleteSheet(workbook, sheet);
      },
      calculate: () => calculateSheet(workbook, sheet),
    },
  });
}

function worksheetProperties(context: Context, sheet: Sheet): Record<string, Property> {
  const { workbook } = context;
  const alive = (get: () => unknown, set?: (value: unknown) => void): Property => ({
    get: () => {
      assertThere(sheet);
      return get();
    },
    ...(set && {
      set: (value: unknown) => {
        assertThere(sheet);
        set(value);
      },
    }),
  });
  const write = (set: (value: unknown) => void) => (value: unknown) => {
    assertWritable(workbook, sheet);
    set(value);
  };
  const showGridlines = write((value) => {
    sheet.showGridlines = booleanValue(value);
  });
  const showHeadings = write((value) => {
    sheet.showHeadings = booleanValue(value);
  });
  return {
    id: alive(() => sheet.id),
    name: alive(
      () => sheet.name,
      (value) => renameSheet(workbook, sheet, value),
    ),
    position: alive(
      () => workbook.sheets.indexOf(sheet),
      (value) => moveSheet(workbook, sheet, value),
    ),
    visibility: alive(
      () => sheet.visibility,
      (value) => setVisibility(workbook, sheet, enumValue(context, "SheetVisibility", value) as Visibility),
    ),
    tabColor: alive(
      () => sheet.tabColor,
      write((value) => {
        sheet.tabColor = value === "" ? "" : colourValue(value);
      }),
    ),
    showGridlines: alive(() => sheet.showGridlines, showGridlines),
    showHeadings: alive(() => sheet.showHeadings, showHeadings),
    // The library reads one name and sets another.
    gridlines: alive(() => sheet.showGridlines, showGridlines),
    headings: alive(() => sheet.showHeadings, showHeadings),
    standardHeight: alive(() => STANDARD_ROW_HEIGHT),
    standardWidth: alive(() => STANDARD_COLUMN_WIDTH),
  };
}

function cellMethods(context: Context, sheet: Sheet): HostObject["methods"] {
  const to = (area: Area) => {
    assertThere(sheet);
    return rangeObject(context, sheet, area);
  };
  const used = (valuesOnly: unknown) => usedArea(sheet, valuesOnly === true);
  return {
    getRange: (address) => {
      const area = areaOfAddress(sheet, address);
      if (area) return to(area);
      const named = typeof address === "string" ? rangeOfName(context, sheet, address) : null;
      if (!named) throw invalidArgument(`the address ${String(address)}`);
      return named;
    },
    getRanges: (addresses) => {
      assertThere(sheet);
      const list = addresses === undefined || addresses === null ? [""] : stringValue(addresses).split(",");
      if (String(addresses).length > LONGEST_ADDRESS_LIST)
        throw invalidArgument("a list of addresses that is too long");
      const areas = list.map((address) => areaOfAddress(sheet, address));
      if (areas.some((area) => area === null)) throw invalidArgument(`the addresses ${String(addresses)}`);
      return rangeAreasObject(
        context,
        sheet,
        areas.flatMap((area) => area ?? []),
      );
    },
    getRangeByIndexes: (row, column, rows, columns) => {
      const [top, left, height, width] = [row, column, rows, columns].map(indexValue);
      if (top === undefined || left === undefined || !height || !width) throw invalidArgument();
      return to({ top, left, bottom: top + height - 1, right: left + width - 1 });
    },
    getCell: (row, column) => {
      const [top, left] = [indexValue(row), indexValue(column)];
      return to({ top, left, bottom: top, right: left });
    },
    getUsedRange: (valuesOnly) => to(used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (valuesOnly) => {
      const area = used(valuesOnly);
      return area && to(area);
    },
  };
}

export function worksheetCollectionObject(context: Context): HostObject {
  const { workbook } = context;
  const object = (sheet: Sheet | undefined) => {
    if (!sheet) throw new ExcelError("ItemNotFound");
    return worksheetObject(context, sheet);
  };
  const visible = (only: unknown) => workbook.sheets.filter((sheet) => only !== true || sheet.visibility === "Visible");
  return hostObject({
    type: "WorksheetCollection",
    properties: {},
    objects: {},
    methods: {
      add: (name) => object(addSheet(workbook, name ?? undefined)),
      getActiveWorksheet: () => object(workbook.active),
      getItemOrNullObject: (key) => {
        const sheet = findSheet(workbook, stringValue(key));
        return sheet ? object(sheet) : null;
      },
      getCount: (visibleOnly) => visible(visibleOnly).length,
      getFirst: (visibleOnly) => object(visible(visibleOnly)[0]),
      getLast: (visibleOnly) => object(visible(visibleOnly).at(-1)),
    },
    item: (key) => object(findSheet(workbook, stringValue(key))),
    items: () => workbook.sheets.map((sheet) => worksheetObject(context, sheet)),
  });
}
