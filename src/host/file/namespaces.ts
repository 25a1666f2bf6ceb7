import type { XmlElement } from "./xml-tree";

/** The addresses a new part must use to be of the same family as its workbook. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

export const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** "Strict Open XML", as Excel can save it. */
const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export function namespacesOf(root: XmlElement): Namespaces {
  return Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** "x:" for "x:workbook", "" for "workbook": new elements go by the prefix of their neighbours. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
