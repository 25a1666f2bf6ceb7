import type { XmlElement } from "./xml-tree";

/** The addresses a new part must use to be of the same family as its workbook. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly drawingMain: string;
  readonly chartMain: string;
}

export const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  drawingMain: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chartMain: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

/** "Strict Open XML", as Excel can save it. */
const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  drawingMain: "http://purl.oclc.org/ooxml/drawingml/main",
  chartMain: "http://purl.oclc.org/ooxml/drawingml/chart",
};

export function namespacesOf(root: XmlElement): Namespaces {
  return Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** "x:" for "x:workbook", "" for "workbook": new elements go by the prefix of their neighbours. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
