import { SaxesParser } from "saxes";
import { damaged } from "./fault";
import { type Attributes, localName } from "./xml-reader";

/** An element with its place in the text, so that a patch can leave everything around it as it stands. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Character data directly inside. */
  readonly text: string;
  /** Offsets: of "<", behind the start tag's ">", of "</" (equal to `openEnd` when empty), behind the end. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

interface Building {
  name: string;
  local: string;
  attributes: Attributes;
  children: Building[];
  text: string;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  selfClosing: boolean;
}

/** Parses a small document (workbook, styles, relationships). Throws a FileFault on broken XML or a document type. */
export function parseXml(source: string, part: string): XmlElement {
  const parser = new SaxesParser({ position: false });
  const open: Building[] = [];
  const roots: Building[] = [];
  const refuse = (cause: unknown): never => {
    throw damaged(`${part}: XML`, cause);
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    const element: Building = {
      name: tag.name,
      local: localName(tag.name),
      attributes: tag.attributes as Attributes,
      children: [],
      text: "",
      start: source.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
    };
    open.at(-1)?.children.push(element);
    if (roots.length === 0) roots.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element || element.selfClosing) return;
    element.end = parser.position;
    element.closeStart = source.lastIndexOf("<", element.end - 1);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  return roots[0] ?? refuse("no root");
}

export function child(element: XmlElement | null | undefined, local: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.local === local) ?? null;
}

export function childrenOf(element: XmlElement | null | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** XML Schema's booleans. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** One change of a text: what stands between the offsets gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those at the same place keep their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}
