import type { CellStyle, SheetContent } from "../../core/model/plan";
import { customFormats } from "./cell-formats";
import { tooMany } from "./fault";
import { LIMITS } from "./limits";
import { prefixOf } from "./namespaces";
import { applyEdits, child, type Edit, parseXml, type XmlElement } from "./xml-tree";
import { encodeXstring, escapeXml } from "./xml-text";

/** Parts of a format that the workbook has already: the whole, or single ones beside those of a style. */
export type KeptFormat =
  | { readonly index: number }
  | {
      readonly fontId: string | undefined;
      readonly fillId: string | undefined;
      readonly numFmtId: string | undefined;
      /** The element as it stands, "" for none. */
      readonly alignment: string | undefined;
    };

/** A style, and what a cell keeps of the format it had. */
export interface FileStyle extends CellStyle {
  readonly kept?: KeptFormat;
}

export interface FileContent extends SheetContent {
  readonly styles: Readonly<Record<string, FileStyle>>;
}

/** The formats every workbook has; all others must be defined. */
const BUILT_IN = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_CUSTOM_FORMAT = 164;

/** CT_Stylesheet's order of sections (ECMA-376 Part 1 §18.8.39). */
const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type Section = (typeof SECTIONS)[number];

/** What a section must begin with where the workbook has none: index 0 is everybody's default. */
const DEFAULTS: Readonly<Partial<Record<Section, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/**
 * Appends cell styles to a styles part: new fonts, fills, borders and formats only where the very same is not there
 * already; no existing index changes. Returns the part's new text and the styles' indices.
 */
export function appendStyles(
  source: string,
  styles: readonly FileStyle[],
  part: string,
): { readonly text: string; readonly indices: readonly number[] } {
  const root = parseXml(source, part);
  const prefix = prefixOf(root);
  const sections = new Map(SECTIONS.map((name) => [name, sectionOf(source, root, name, prefix)]));
  const add = (name: Section, xml: string): number => sections.get(name)?.add(prefixed(xml, prefix)) ?? 0;
  const formats = formatIds(root, (xml) => add("numFmts", xml));
  const base = sections.get("cellStyleXfs")?.count() ? ' xfId="0"' : "";
  const indices = styles.map((style) => {
    const { kept } = style;
    if (kept !== undefined && "index" in kept) return kept.index;
    const ids =
      `numFmtId="${kept?.numFmtId ?? String(formats(style.numberFormat))}"` +
      ` fontId="${kept?.fontId ?? String(add("fonts", fontXml(style)))}"` +
      ` fillId="${kept?.fillId ?? String(add("fills", fillXml(style)))}"` +
      ` borderId="${String(add("borders", borderXml(style)))}"`;
    const alignment = kept?.alignment ?? prefixed(alignmentXml(style), prefix);
    return sections.get("cellXfs")?.add(`<${prefix}xf ${ids}${base}${APPLIED}>${alignment}</${prefix}xf>`) ?? 0;
  });
  const formatCount = sections.get("cellXfs")?.count() ?? 0;
  if (formatCount > LIMITS.cellFormats)
    throw tooMany("formats", `${String(formatCount)} > ${String(LIMITS.cellFormats)}`);
  return {
    text: applyEdits(
      source,
      [...sections.values()].flatMap((section) => section.edits()),
    ),
    indices,
  };
}

const APPLIED = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';

function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

interface SectionBuilder {
  count(): number;
  /** The index of this element, added at the end if need be. */
  add(xml: string): number;
  edits(): readonly Edit[];
}

function sectionOf(source: string, root: XmlElement, name: Section, prefix: string): SectionBuilder {
  const element = child(root, name);
  const defaults = element ? [] : (DEFAULTS[name] ?? []).map((xml) => prefixed(xml, prefix));
  const present = element ? element.children.map(({ start, end }) => source.slice(start, end)) : defaults;
  const indices = new Map(present.map((xml, index) => [xml, index]));
  const added: string[] = [];
  return {
    count: () => present.length + added.length,
    add(xml) {
      const known = indices.get(xml);
      if (known !== undefined) return known;
      const index = present.length + added.length;
      indices.set(xml, index);
      added.push(xml);
      return index;
    },
    edits() {
      if (added.length === 0) return [];
      const count = present.length + added.length;
      if (element) return appendTo(source, element, added.join(""), count);
      const at = insertionPoint(root, name);
      const body = [...defaults, ...added].join("");
      const text = `<${prefix}${name} count="${String(count)}">${body}</${prefix}${name}>`;
      return [{ start: at, end: at, text }];
    },
  };
}

/** Edits that put `body` at the element's end and correct its `count`. */
function appendTo(source: string, element: XmlElement, body: string, count: number): readonly Edit[] {
  const tag = source.slice(element.start, element.openEnd);
  const counted = /\scount=/.test(tag)
    ? tag.replace(/(\scount=)(["'])\d*\2/, `$1"${String(count)}"`)
    : tag.replace(/\s*\/?>$/, (end) => ` count="${String(count)}"${end.trim()}`);
  if (element.selfClosing) {
    const text = `${counted.replace(/\s*\/>$/, ">")}${body}</${element.name}>`;
    return [{ start: element.start, end: element.openEnd, text }];
  }
  return [
    { start: element.start, end: element.openEnd, text: counted },
    { start: element.closeStart, end: element.closeStart, text: body },
  ];
}

function insertionPoint(root: XmlElement, name: Section): number {
  const before = SECTIONS.slice(0, SECTIONS.indexOf(name));
  const neighbour = root.children.findLast(({ local }) => before.some((section) => section === local));
  return neighbour?.end ?? root.openEnd;
}

function formatIds(root: XmlElement, add: (xml: string) => void): (format: string) => number {
  const custom = customFormats(root);
  const known = new Map([...custom].map(([id, format]) => [format, id]));
  let next = Math.max(FIRST_CUSTOM_FORMAT, ...[...custom.keys()].map((id) => id + 1));
  return (format) => {
    const found = BUILT_IN.get(format) ?? known.get(format);
    if (found !== undefined) return found;
    const id = next++;
    known.set(format, id);
    add(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(encodeXstring(format))}"/>`);
    return id;
  };
}

function fontXml({ font }: CellStyle): string {
  const bold = font.bold ? "<b/>" : "";
  return `<font>${bold}<sz val="${String(font.size)}"/><name val="${escapeXml(font.name)}"/></font>`;
}

function fillXml({ fill }: CellStyle): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  const colours = `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colours}</patternFill></fill>`;
}

function borderXml({ border }: CellStyle): string {
  const side = (name: string): string =>
    border === "thin" ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, shrink, verticalText }: CellStyle): string {
  const rotation = verticalText ? ' textRotation="255"' : "";
  const fitting = wrap ? ' wrapText="1"' : shrink === true ? ' shrinkToFit="1"' : "";
  return `<alignment horizontal="${horizontal}" vertical="${vertical}"${rotation}${fitting}/>`;
}
