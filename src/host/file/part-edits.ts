import { type Package, type PartChange, partKey, partText } from "./package";
import { prefixOf } from "./namespaces";
import { relationshipsPart } from "./relationships";
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

/**
 * What becomes of a part's relationships with these added and those ids taken away: the text of their own part, null
 * where none is left; nothing where nothing changes.
 */
export function relationshipsChange(
  parts: Package,
  owner: string,
  added: readonly NewRelationship[],
  removed: readonly string[],
): readonly PartChange[] {
  const part = relationshipsPart(owner);
  if (!parts.has(partKey(part))) {
    const xml = added.map((relationship) => relationshipXml(relationship, "")).join("");
    return xml === "" ? [] : [[part, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${xml}</Relationships>`]];
  }
  const source = partText(parts, part);
  const root = parseXml(source, part);
  const there = childrenOf(root, "Relationship");
  const gone = there.filter(({ attributes }) => removed.includes(attributes["Id"] ?? ""));
  if (gone.length + added.length === 0) return [];
  if (gone.length === there.length && added.length === 0) return [[part, null]];
  const xml = added.map((relationship) => relationshipXml(relationship, prefixOf(root))).join("");
  return [[part, applyEdits(source, [...gone.map(removeElement), appendChildren(source, root, xml)])]];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationshipXml({ id, type, target }: NewRelationship, prefix: string): string {
  return emptyTag(`${prefix}Relationship`, { Id: id, Type: type, Target: target });
}

/** The content types with these parts added and those taken away; nothing where nothing changes. */
export function contentTypesChange(
  parts: Package,
  added: readonly { readonly part: string; readonly type: string }[],
  removed: readonly string[],
): readonly PartChange[] {
  if (added.length + removed.length === 0) return [];
  const part = "[Content_Types].xml";
  const source = partText(parts, part);
  const root = parseXml(source, part);
  const name = `${prefixOf(root)}Override`;
  const xml = added.map((entry) => emptyTag(name, { PartName: `/${entry.part}`, ContentType: entry.type })).join("");
  const names = new Set(removed.map(partKey));
  const gone = childrenOf(root, "Override").filter(({ attributes }) =>
    names.has(partKey(attributes["PartName"] ?? "")),
  );
  const all = added.length === 0 ? xml : missingDefault(root) + xml;
  return [[part, applyEdits(source, [...gone.map(removeElement), appendChildren(source, root, all)])]];
}

/** What we add has relationships of its own; some programs name the type of each relationships part they wrote instead. */
function missingDefault(root: XmlElement): string {
  const defaults = childrenOf(root, "Default").map(({ attributes }) => (attributes["Extension"] ?? "").toLowerCase());
  if (defaults.includes("rels")) return "";
  return emptyTag(`${prefixOf(root)}Default`, { Extension: "rels", ContentType: RELATIONSHIPS_TYPE });
}

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
