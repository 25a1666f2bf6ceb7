import { damaged } from "./fault";
import { unpack, unpackAll } from "./unpack";
import { decodeXml } from "./xml-reader";
import { parseXml, type XmlElement } from "./xml-tree";
import { packEntry, type ZipEntry } from "./zip-entry";

/**
 * A workbook's package: its parts, packed, in file order, by part key. Immutable: a change gives a new package that
 * shares all other parts.
 */
export type Package = ReadonlyMap<string, ZipEntry>;

/**
 * Part names are compared without regard to case and to how their characters are written (My%20Sheet.xml); some writers use
 * backslashes or a leading slash.
 */
export function partKey(name: string): string {
  return plain(name).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function plain(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURI(name);
  } catch {
    // A per cent sign that encodes nothing is a character like others.
    return name;
  }
}

/** Throws when two entries claim to be the same part: which one a reader takes would be luck. */
export function packageOf(entries: readonly ZipEntry[]): Package {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (parts.has(key)) throw damaged(`${entry.name}: twice`);
    parts.set(key, entry);
  }
  return parts;
}

export function requirePart(parts: Package, name: string): ZipEntry {
  const entry = parts.get(partKey(name));
  if (!entry) throw damaged(`${name}: missing`);
  return entry;
}

/** The part's bytes in pieces, checked as they come. */
export function partPieces(parts: Package, name: string): Iterable<Uint8Array> {
  return unpack(requirePart(parts, name));
}

/** A small part's text. */
export function partText(parts: Package, name: string): string {
  return [...decodeXml([unpackAll(requirePart(parts, name))], name)].join("");
}

export function partXml(parts: Package, name: string): XmlElement {
  return parseXml(partText(parts, name), name);
}

/** A part's new content; null takes it away. */
export type PartChange = readonly [name: string, text: string | null];

export type PartChanges = ReadonlyMap<string, string | null>;

/** The package with these parts written anew (as UTF-8), each in its old place or at the end. */
export function withChanges(parts: Package, changes: PartChanges): Package {
  const next = new Map(parts);
  for (const [name, text] of changes) {
    if (text === null) next.delete(partKey(name));
    else next.set(partKey(name), packEntry(parts.get(partKey(name))?.name ?? name, encodeUtf8(text)));
  }
  return next;
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(\ufeff?<\?xml[^>]*encoding=)(["'])[\w.-]+\2/, "$1$2UTF-8$2"));
}
