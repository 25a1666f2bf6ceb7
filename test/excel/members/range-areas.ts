import { type Area, columnCount, formatAddress, rowCount, sheetPrefix } from "../model/addresses";
import { assertWritable, clear } from "../model/edit";
import type { Sheet } from "../model/workbook";
import { type HostObject, hostObject, readOnly } from "../wire/host-object";
import { type Context, enumValue } from "./context";
import { assertThere } from "./range";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

/** `RangeAreas`: several rectangles of one sheet, formatted together. */
export function rangeAreasObject(context: Context, sheet: Sheet, areas: readonly Area[]): HostObject {
  const { workbook } = context;
  const writable = () => {
    assertThere(sheet);
    assertWritable(workbook, sheet);
  };
  const prefix = sheetPrefix(sheet.name);
  return hostObject({
    type: "RangeAreas",
    kept: true,
    properties: {
      address: readOnly(() => areas.map((area) => prefix + formatAddress(area)).join(",")),
      areaCount: readOnly(() => areas.length),
      cellCount: readOnly(() => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0)),
    },
    objects: {
      format: () => rangeFormatObject(context, sheet, areas, writable),
      worksheet: () => worksheetObject(context, sheet),
    },
    methods: {
      clear: (what) => {
        writable();
        for (const area of areas) clear(workbook, sheet, area, enumValue(context, "ClearApplyTo", what ?? "All"));
      },
    },
  });
}
