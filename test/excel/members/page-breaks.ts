import { parseAddress, splitReference } from "../model/addresses";
import { assertWritable } from "../model/edit";
import type { Sheet } from "../model/workbook";
import { ExcelError, invalidArgument } from "../wire/excel-error";
import { type HostObject, hostObject, readOnly } from "../wire/host-object";
import type { Context } from "./context";
import { isRange, rangeObject } from "./range";

/** Where a page begins by hand: above a row. */
export function horizontalPageBreaksObject(context: Context, sheet: Sheet): HostObject {
  const object = (row: number) => pageBreakObject(context, sheet, row);
  return hostObject({
    type: "PageBreakCollection",
    properties: {},
    objects: {},
    methods: {
      add: (place) => {
        assertWritable(context.workbook, sheet);
        const area = isRange(place)
          ? place.area
          : typeof place === "string"
            ? parseAddress(splitReference(place).address)
            : null;
        if (!area || area.top === 0) throw invalidArgument("the place of a page break");
        sheet.page.breaks = [...new Set([...sheet.page.breaks, area.top])].sort((a, b) => a - b);
        return object(area.top);
      },
      removePageBreaks: () => {
        assertWritable(context.workbook, sheet);
        sheet.page.breaks = [];
      },
      getCount: () => sheet.page.breaks.length,
    },
    item: (index) => {
      const row = sheet.page.breaks[Number(index)];
      if (row === undefined) throw new ExcelError("ItemNotFound");
      return object(row);
    },
    items: () => sheet.page.breaks.map(object),
  });
}

function pageBreakObject(context: Context, sheet: Sheet, row: number): HostObject {
  return hostObject({
    type: "PageBreak",
    identity: () => ({ _Id: row }),
    properties: { rowIndex: readOnly(() => row), columnIndex: readOnly(() => 0) },
    objects: {},
    methods: {
      delete: () => {
        assertWritable(context.workbook, sheet);
        sheet.page.breaks = sheet.page.breaks.filter((other) => other !== row);
      },
      getCellAfterBreak: () => rangeObject(context, sheet, { top: row, left: 0, bottom: row, right: 0 }),
    },
  });
}
