import { type Area, LAST_COLUMN, LAST_ROW, parseAddress, splitReference } from "../model/addresses";
import { assertWritable } from "../model/edit";
import type { HeaderFooterTexts, PageLayout, Zoom } from "../model/page-layout";
import type { Sheet } from "../model/workbook";
import { invalidArgument, notImplemented } from "../wire/excel-error";
import { type HostObject, hostObject, type Property } from "../wire/host-object";
import { booleanValue, type Context, enumValue, numberValue, stringValue } from "./context";
import { isRange, rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export function pageLayoutObject(context: Context, sheet: Sheet): HostObject {
  const writable = () => assertWritable(context.workbook, sheet);
  const property = <K extends keyof PageLayout>(key: K, check: (value: unknown) => PageLayout[K]): Property => ({
    get: () => sheet.page[key],
    set: (value) => {
      writable();
      sheet.page[key] = check(value);
    },
  });
  const margin = (value: unknown) => numberValue(value, 0, 2_000);
  return hostObject({
    type: "PageLayout",
    properties: {
      orientation: property("orientation", (value) => enumValue(context, "PageOrientation", value)),
      paperSize: property("paperSize", (value) => enumValue(context, "PaperType", value)),
      zoom: property("zoom", zoomValue),
      centerHorizontally: property("centerHorizontally", booleanValue),
      centerVertically: property("centerVertically", booleanValue),
      leftMargin: property("leftMargin", margin),
      rightMargin: property("rightMargin", margin),
      topMargin: property("topMargin", margin),
      bottomMargin: property("bottomMargin", margin),
      headerMargin: property("headerMargin", margin),
      footerMargin: property("footerMargin", margin),
      printGridlines: property("printGridlines", booleanValue),
      printHeadings: property("printHeadings", booleanValue),
      blackAndWhite: property("blackAndWhite", booleanValue),
      printOrder: property("printOrder", (value) => enumValue(context, "PrintOrder", value)),
    },
    objects: { headersFooters: () => headerFooterGroupObject(context, sheet) },
    methods: printMethods(context, sheet, writable),
  });
}

function printMethods(context: Context, sheet: Sheet, writable: () => void): HostObject["methods"] {
  const line = (value: unknown, whole: (area: Area) => boolean): Area => {
    const [area, ...rest] = areasOf(value);
    if (!area || rest.length > 0 || !whole(area)) throw invalidArgument("whole rows or columns, as $1:$3");
    return area;
  };
  const range = (area: Area | null) => area && rangeObject(context, sheet, area);
  return {
    setPrintArea: (value) => {
      writable();
      sheet.page.printArea = areasOf(value);
    },
    setPrintTitleRows: (value) => {
      writable();
      sheet.page.titleRows = line(value, (area) => area.left === 0 && area.right === LAST_COLUMN);
    },
    setPrintTitleColumns: (value) => {
      writable();
      sheet.page.titleColumns = line(value, (area) => area.top === 0 && area.bottom === LAST_ROW);
    },
    setPrintMargins: (unit, options) => {
      writable();
      const points = POINTS[enumValue(context, "PrintMarginUnit", unit)] ?? 1;
      if (typeof options !== "object" || options === null) throw invalidArgument("margins");
      for (const [side, value] of Object.entries(options))
        setMargin(sheet.page, side, numberValue(value, 0, 2_000) * points);
    },
    getPrintAreaOrNullObject: () => sheet.page.printArea && rangeAreasObject(context, sheet, sheet.page.printArea),
    getPrintTitleRowsOrNullObject: () => range(sheet.page.titleRows),
    getPrintTitleColumnsOrNullObject: () => range(sheet.page.titleColumns),
  };
}

function setMargin(page: PageLayout, side: string, points: number): void {
  if (side === "left") page.leftMargin = points;
  else if (side === "right") page.rightMargin = points;
  else if (side === "top") page.topMargin = points;
  else if (side === "bottom") page.bottomMargin = points;
  else if (side === "header") page.headerMargin = points;
  else if (side === "footer") page.footerMargin = points;
  else throw invalidArgument(`the margin ${side}`);
}

function areasOf(value: unknown): readonly Area[] {
  if (isRange(value)) return [value.area];
  if (typeof value !== "string") throw notImplemented("print areas by RangeAreas");
  return value.split(",").map((part) => {
    const area = parseAddress(splitReference(part).address);
    if (!area) throw invalidArgument(`the address ${part}`);
    return area;
  });
}

/** Excel scales either by per cent or to a number of pages, never both. */
function zoomValue(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw invalidArgument("a zoom");
  const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const given = Object.entries(value).filter(([, number]) => number !== null && number !== undefined);
  for (const [key, number] of given) {
    if (!known.includes(key)) throw invalidArgument(`zoom.${key}`);
    if (key === "scale") numberValue(number, 10, 400);
    else numberValue(number, 0, 32_767);
  }
  if (given.length > 1 && given.some(([key]) => key === "scale")) throw invalidArgument("both a scale and pages");
  return Object.fromEntries(given);
}

function headerFooterGroupObject(context: Context, sheet: Sheet): HostObject {
  return hostObject({
    type: "HeaderFooterGroup",
    properties: {},
    objects: { defaultForAllPages: () => headerFooterObject(context, sheet) },
    methods: {},
  });
}

function headerFooterObject(context: Context, sheet: Sheet): HostObject {
  const text = (key: keyof HeaderFooterTexts): Property => ({
    get: () => sheet.page.texts[key],
    set: (value) => {
      assertWritable(context.workbook, sheet);
      const checked = stringValue(value);
      if (checked.length > 255) throw invalidArgument("a header or footer of more than 255 characters");
      sheet.page.texts[key] = checked;
    },
  });
  return hostObject({
    type: "HeaderFooter",
    properties: {
      leftHeader: text("leftHeader"),
      centerHeader: text("centerHeader"),
      rightHeader: text("rightHeader"),
      leftFooter: text("leftFooter"),
      centerFooter: text("centerFooter"),
      rightFooter: text("rightFooter"),
    },
    objects: {},
    methods: {},
  });
}
