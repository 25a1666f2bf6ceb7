/** The children of a worksheet in the order the schema demands (CT_Worksheet, ECMA-376 Part 1 §18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type SheetElement = (typeof ORDER)[number];

/** Elements of a worksheet by name, each as it is written; several of one name behind each other. */
export type SheetElements = ReadonlyMap<SheetElement, string>;

export function isSheetElement(name: string): name is SheetElement {
  return ORDER.some((known) => known === name);
}

export function inOrder(elements: SheetElements): string {
  return ORDER.map((name) => elements.get(name) ?? "").join("");
}
