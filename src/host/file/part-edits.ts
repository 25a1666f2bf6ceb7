import { partText, type Package } from "./package";
import { prefixOf } from "./namespaces";
import { applyEdits, childrenOf, type Edit, parseXml, type XmlElement } from "./xml-tree";
import { escapeXml } from "./xml-text";

/** `<name a="1"/>` with attributes in the given order; null leaves one out. */
export function emptyTag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? "" : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${written.join("")}/>`;
}

/** An edit that puts elements at the end of another, which may have been written as an empty tag. */
export function appendChildren(source: string, element: XmlElement, xml: string): Edit {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text: xml };
  const open = source.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.openEnd, text: `${open}${xml}</${element.name}>` };
}

export function removeElement(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}

/** The start tag with one attribute set, or taken away by null; everything else in it stays. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const present = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  if (present.test(tag)) return tag.replace(present, () => written);
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
}

export function setAttributes(
  source: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string | null>>,
): Edit {
  const tag = Object.entries(attributes).reduce(
    (text, [name, value]) => withAttribute(text, name, value),
    source.slice(element.start, element.openEnd),
  );
  return { start: element.start, end: element.openEnd, text: tag };
}

export interface NewRelationship {
  readonly id: string;
  /** Full address of the type. */
  readonly type: string;
  readonly target: string;
}

/** A relationships part with these relationships added and those ids taken away. */
export function patchRelationships(
  parts: Package,
  part: string,
  added: readonly NewRelationship[],
  removed: readonly string[],
): string {
  const source = partText(parts, part);
  const root = parseXml(source, part);
  const name = `${prefixOf(root)}Relationship`;
  const xml = added.map(({ id, type, target }) => emptyTag(name, { Id: id, Type: type, Target: target })).join("");
  const gone = childrenOf(root, "Relationship").filter(({ attributes }) => removed.includes(attributes["Id"] ?? ""));
  return applyEdits(source, [...gone.map(removeElement), appendChildren(source, root, xml)]);
}

/** The content types with these parts added and those taken away. */
export function patchContentTypes(
  parts: Package,
  added: readonly { readonly part: string; readonly type: string }[],
  removed: readonly string[],
): string {
  const part = "[Content_Types].xml";
  const source = partText(parts, part);
  const root = parseXml(source, part);
  const name = `${prefixOf(root)}Override`;
  const xml = added.map((entry) => emptyTag(name, { PartName: `/${entry.part}`, ContentType: entry.type })).join("");
  const names = new Set(removed.map((entry) => `/${entry}`.toLowerCase()));
  const gone = childrenOf(root, "Override").filter(({ attributes }) =>
    names.has((attributes["PartName"] ?? "").toLowerCase()),
  );
  return applyEdits(source, [...gone.map(removeElement), appendChildren(source, root, xml)]);
}
