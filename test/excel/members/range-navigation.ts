import {
  type Area,
  boundingArea,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  splitReference,
} from "../model/addresses";
import { type Sheet, usedArea } from "../model/workbook";
import { ExcelError, invalidArgument } from "../wire/excel-error";
import type { HostObject } from "../wire/host-object";
import { type Context, indexValue } from "./context";
import { assertThere, isRange, type RangeObject, rangeObject } from "./range";

/** The methods of `Range` that lead to other ranges. */
export function rangeNavigation(context: Context, sheet: Sheet, area: Area): HostObject["methods"] {
  const to = (target: Area): RangeObject => {
    assertThere(sheet);
    return rangeObject(context, sheet, target);
  };
  const shift = (rows: number, columns: number, from = area): Area => ({
    top: from.top + rows,
    left: from.left + columns,
    bottom: from.bottom + rows,
    right: from.right + columns,
  });
  const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
  const other = (value: unknown): Area => {
    if (isRange(value)) {
      if (value.sheet !== sheet) throw invalidArgument("a range of another sheet");
      return value.area;
    }
    const found = typeof value === "string" ? parseAddress(splitReference(value).address) : null;
    if (!found) throw invalidArgument("an address");
    return found;
  };
  const used = (valuesOnly: unknown): Area | null => {
    const all = usedArea(sheet, valuesOnly === true);
    return all && intersection(all, area);
  };
  return {
    getCell: (row, column) => to(cell(area.top + indexValue(row), area.left + indexValue(column))),
    getRow: (row) => to({ ...area, top: area.top + indexValue(row), bottom: area.top + indexValue(row) }),
    getColumn: (column) => to({ ...area, left: area.left + indexValue(column), right: area.left + indexValue(column) }),
    getLastCell: () => to(cell(area.bottom, area.right)),
    getLastRow: () => to({ ...area, top: area.bottom }),
    getLastColumn: () => to({ ...area, left: area.right }),
    getEntireRow: () => to({ ...area, left: 0, right: LAST_COLUMN }),
    getEntireColumn: () => to({ ...area, top: 0, bottom: LAST_ROW }),
    getOffsetRange: (rows, columns) => to(shift(indexValue(rows), indexValue(columns))),
    getResizedRange: (rows, columns) =>
      to({ ...area, bottom: area.bottom + indexValue(rows), right: area.right + indexValue(columns) }),
    getAbsoluteResizedRange: (rows, columns) =>
      to({ ...area, bottom: area.top + indexValue(rows) - 1, right: area.left + indexValue(columns) - 1 }),
    getBoundingRect: (value) => to(boundingArea(area, other(value))),
    getIntersection: (value) => {
      const shared = intersection(area, other(value));
      if (!shared) throw new ExcelError("ItemNotFound");
      return to(shared);
    },
    getIntersectionOrNullObject: (value) => {
      const shared = intersection(area, other(value));
      return shared && to(shared);
    },
    getUsedRange: (valuesOnly) => to(used(valuesOnly) ?? cell(area.top, area.left)),
    getUsedRangeOrNullObject: (valuesOnly) => {
      const found = used(valuesOnly);
      return found && to(found);
    },
    getRowsBelow: (count) => to({ ...area, top: area.bottom + 1, bottom: area.bottom + indexValue(count ?? 1) }),
    getColumnsAfter: (count) => to({ ...area, left: area.right + 1, right: area.right + indexValue(count ?? 1) }),
    getRowsAbove: (count) =>
      to(shift(-indexValue(count ?? 1), 0, { ...area, bottom: area.top + indexValue(count ?? 1) - 1 })),
    getColumnsBefore: (count) =>
      to(shift(0, -indexValue(count ?? 1), { ...area, right: area.left + indexValue(count ?? 1) - 1 })),
  };
}

/** `Worksheet.getRange(address)`: the whole sheet without one; a name of the workbook or sheet is found elsewhere. */
export function areaOfAddress(sheet: Sheet, address: unknown): Area | null {
  if (address === undefined || address === null || address === "") {
    return { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  }
  if (typeof address !== "string") throw invalidArgument("an address");
  const reference = splitReference(address);
  if (reference.sheet !== null && reference.sheet.toLowerCase() !== sheet.name.toLowerCase()) return null;
  return parseAddress(reference.address);
}
