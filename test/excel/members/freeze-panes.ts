import { parseAddress } from "../model/addresses";
import { assertWritable } from "../model/edit";
import type { Sheet } from "../model/workbook";
import { ExcelError, invalidArgument } from "../wire/excel-error";
import { type HostObject, hostObject } from "../wire/host-object";
import { type Context, indexValue } from "./context";
import { isRange, rangeObject } from "./range";

export function freezePanesObject(context: Context, sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    assertWritable(context.workbook, sheet);
    sheet.frozen = { rows, columns };
  };
  const location = () => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const bottom = rows === 0 ? 1_048_575 : rows - 1;
    const right = columns === 0 ? 16_383 : columns - 1;
    return rangeObject(context, sheet, { top: 0, left: 0, bottom, right });
  };
  return hostObject({
    type: "WorksheetFreezePanes",
    properties: {},
    objects: {},
    methods: {
      freezeRows: (count) => freeze(indexValue(count ?? 1), 0),
      freezeColumns: (count) => freeze(0, indexValue(count ?? 1)),
      freezeAt: (range) => {
        const area = isRange(range) ? range.area : typeof range === "string" ? parseAddress(range) : null;
        if (!area) throw invalidArgument();
        freeze(area.bottom + 1, area.right + 1);
      },
      unfreeze: () => freeze(0, 0),
      getLocationOrNullObject: location,
      getLocation: () => {
        const found = location();
        if (!found) throw new ExcelError("ItemNotFound");
        return found;
      },
    },
  });
}
