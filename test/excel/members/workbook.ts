import { calculateAll } from "../model/calculation";
import type { Workbook } from "../model/workbook";
import { type HostObject, hostObject, readOnly } from "../wire/host-object";
import { type Context, enumValue } from "./context";
import { namedItemCollectionObject } from "./named-items";
import { rangeObject } from "./range";
import { worksheetCollectionObject } from "./worksheet";

/** The root of all: `context.workbook`. */
export function workbookObject(context: Context): HostObject {
  const { workbook } = context;
  return hostObject({
    type: "Workbook",
    properties: {
      name: readOnly(() => workbook.name),
      readOnly: readOnly(() => workbook.readOnly),
    },
    objects: {
      worksheets: () => worksheetCollectionObject(context),
      names: () => namedItemCollectionObject(context, null),
      application: () => applicationObject(context),
      protection: () =>
        hostObject({
          type: "WorkbookProtection",
          properties: { protected: readOnly(() => workbook.structureProtected) },
          objects: {},
          methods: {},
        }),
    },
    methods: {
      getSelectedRange: () => rangeObject(context, workbook.selection.sheet, workbook.selection.area),
      getActiveCell: () => {
        const { sheet, area } = workbook.selection;
        return rangeObject(context, sheet, { ...area, bottom: area.top, right: area.left });
      },
    },
  });
}

function applicationObject(context: Context): HostObject {
  const { workbook } = context;
  return hostObject({
    type: "Application",
    properties: {
      calculationMode: {
        get: () => workbook.calculationMode,
        set: (value) => {
          workbook.calculationMode = enumValue(context, "CalculationMode", value) as Workbook["calculationMode"];
        },
      },
      // Automatic calculation is done by the time anybody can ask.
      calculationState: readOnly(() => (workbook.stale && workbook.calculationMode === "Manual" ? "Pending" : "Done")),
    },
    objects: {},
    methods: {
      calculate: (type) => {
        enumValue(context, "CalculationType", type);
        calculateAll(workbook);
      },
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}
