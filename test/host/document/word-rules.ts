import { parseXml, type XmlElement } from "../../../src/host/file/xml-tree";
import { ORDERS } from "./word-order";

/** A .docx as its parts: name to bytes. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

interface Relation {
  readonly id: string;
  readonly target: string;
  readonly external: boolean;
}

const TEXT = new TextDecoder();
export const xmlOf = (parts: WordParts, name: string) => parseXml(TEXT.decode(parts.get(name)), name);

export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** What Word would want repaired, in words; none for a sound file. */
export function faultsOf(parts: WordParts): readonly string[] {
  const xml = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  const broken = xml.flatMap((name) => {
    try {
      xmlOf(parts, name);
      return [];
    } catch {
      return [`${name}: not well-formed`];
    }
  });
  if (broken.length > 0) return broken;
  return [
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...xml.flatMap((name) => [...walk(xmlOf(parts, name))].flatMap((element) => orderFaults(element, name))),
    ...bodyFaults(parts),
    ...xml.filter((name) => /\/charts\/[^/]*\.xml$/.test(name)).flatMap((name) => chartFaults(parts, name)),
  ];
}

/** Every part has a content type, every type a part. */
function typeFaults(parts: WordParts): readonly string[] {
  if (!parts.has("[Content_Types].xml")) return ["no content types"];
  const { children } = xmlOf(parts, "[Content_Types].xml");
  const defaults = new Set(children.flatMap(({ attributes }) => attributes["Extension"]?.toLowerCase() ?? []));
  const named = children.flatMap(({ attributes }) => attributes["PartName"]?.slice(1) ?? []);
  return [
    ...named.filter((name) => !parts.has(name)).map((name) => `type of a missing part: ${name}`),
    ...named.filter((name, index) => named.indexOf(name) < index).map((name) => `two types: ${name}`),
    ...[...parts.keys()]
      .filter((name) => name !== "[Content_Types].xml" && !named.includes(name))
      .filter((name) => /\.xml$/.test(name) || !defaults.has(name.split(".").at(-1)?.toLowerCase() ?? ""))
      .map((name) => `no type: ${name}`),
  ];
}

export function relationsOf(parts: WordParts, name: string): readonly Relation[] {
  const at = name.lastIndexOf("/") + 1;
  const file = `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
  if (!parts.has(file)) return [];
  return xmlOf(parts, file).children.map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const path = new URL(target, `file:///${name}`).pathname.slice(1);
    return { id: attributes["Id"] ?? "", target: path, external: attributes["TargetMode"] === "External" };
  });
}

/** Ids are unique and used ids known; every target is there; every part can be reached from the package. */
function relationFaults(parts: WordParts): readonly string[] {
  const reached = new Set([""]);
  const faults: string[] = [];
  for (const name of reached) {
    const relations = relationsOf(parts, name);
    const ids = relations.map(({ id }) => id);
    faults.push(...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${name}: ${id} twice`));
    for (const { target, external } of relations) {
      if (external) continue;
      if (parts.has(target)) reached.add(target);
      else faults.push(`${name}: target missing: ${target}`);
    }
    if (!/\.xml$/.test(name)) continue;
    for (const { attributes } of walk(xmlOf(parts, name))) {
      const id = attributes["r:id"];
      if (id !== undefined && !ids.includes(id)) faults.push(`${name}: ${id} is no relationship`);
    }
  }
  const alone = [...parts.keys()].filter(
    (name) => !reached.has(name) && !name.endsWith(".rels") && name !== "[Content_Types].xml",
  );
  return [...faults, ...alone.map((name) => `nothing leads to ${name}`)];
}

function orderFaults({ name, children }: XmlElement, part: string): readonly string[] {
  const order = ORDERS.get(name);
  if (order === undefined) return [];
  const places = children.map(({ local }) => order.indexOf(local));
  const unknown = children
    .filter((_, index) => places[index] === -1)
    .map((child) => `${part}: ${child.name} in ${name}`);
  const early = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return early < 0 ? unknown : [...unknown, `${part}: ${children[early]?.name ?? ""} too late in ${name}`];
}

/** The last section ends the body, cells end with a paragraph, rows fill the grid, merges begin, ids are unique. */
function bodyFaults(parts: WordParts): readonly string[] {
  const document = xmlOf(parts, "word/document.xml");
  const elements = [...walk(document)];
  const body = elements.find(({ name }) => name === "w:body");
  const ids = elements.filter(({ name }) => name === "wp:docPr").map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...(body?.children.at(-1)?.name === "w:sectPr" ? [] : ["the body does not end with its section"]),
    ...(body?.children.filter(({ name }) => name === "w:sectPr").length === 1 ? [] : ["sections in the body"]),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `drawing ${id} twice`),
    ...elements.filter(({ name }) => name === "w:tbl").flatMap(tableFaults),
    ...fieldFaults(elements),
    ...[...parts.keys()]
      .filter((name) => /footer\d*\.xml$/.test(name))
      .flatMap((name) => fieldFaults([...walk(xmlOf(parts, name))])),
  ];
}

function tableFaults({ children }: XmlElement): readonly string[] {
  const width = children.find(({ name }) => name === "w:tblGrid")?.children.length ?? 0;
  const rows = children
    .filter(({ name }) => name === "w:tr")
    .map((row) => row.children.filter(({ name }) => name === "w:tc"));
  const mergeOf = (cell: XmlElement | undefined) =>
    cell?.children.find(({ name }) => name === "w:tcPr")?.children.find(({ name }) => name === "w:vMerge")?.attributes;
  return rows.flatMap((cells, row) => [
    ...(cells.length === width ? [] : [`row ${String(row)}: ${String(cells.length)} of ${String(width)} cells`]),
    ...cells.flatMap((cell, column) => [
      ...(cell.children.at(-1)?.name === "w:p" ? [] : [`row ${String(row)}: a cell without a paragraph`]),
      ...(mergeOf(cell)?.["w:val"] !== "continue" || mergeOf(rows[row - 1]?.[column]) !== undefined
        ? []
        : [`row ${String(row)}: a merge without a beginning`]),
    ]),
  ]);
}

function fieldFaults(elements: readonly XmlElement[]): readonly string[] {
  const marks = elements
    .filter(({ name }) => name === "w:fldChar")
    .map(({ attributes }) => attributes["w:fldCharType"]);
  return /^(?:begin separate end ?)*$/.test(marks.join(" ")) ? [] : [`fields: ${marks.join(" ")}`];
}

/** Cached points are as many as they say, axes know each other, and there is a workbook behind. */
function chartFaults(parts: WordParts, name: string): readonly string[] {
  const elements = [...walk(xmlOf(parts, name))];
  const caches = elements.filter(({ local }) => local === "strCache" || local === "numCache");
  const valuesOf = (local: string) =>
    elements.filter((each) => each.local === local).map(({ attributes }) => attributes["val"] ?? "");
  const axes = new Set(valuesOf("axId"));
  return [
    ...caches.flatMap(({ children }) => {
      const said = Number(children.find(({ local }) => local === "ptCount")?.attributes["val"]);
      const places = children.filter(({ local }) => local === "pt").map(({ attributes }) => Number(attributes["idx"]));
      return places.every((place) => place < said) && said > 0 ? [] : [`${name}: cached points`];
    }),
    ...elements
      .filter(({ local, text }) => local === "v" && /NaN|Infinity|undefined|null/.test(text))
      .map(({ text }) => `${name}: ${text}`),
    ...valuesOf("crossAx")
      .filter((id) => !axes.has(id))
      .map((id) => `${name}: axis ${id}`),
    ...(elements.some(({ local }) => local === "externalData") ? [] : [`${name}: no workbook`]),
  ];
}
