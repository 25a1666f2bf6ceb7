import { MARGINS, NOTES, type RawParagraph } from "../../core/report";
import { FileFault, tooLarge } from "../file/fault";
import { type Package, partKey, partPieces, partXml } from "../file/package";
import { type Attributes, readXmlNow, type XmlHandler } from "../file/xml-reader";

/** What a field shows of pages is no figure of the report. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;
const OFFICE_DOCUMENT = /\/officeDocument$/;

/** Parts beside the body whose text is the report's as well, and the heading it is told under. */
const BESIDES: readonly (readonly [type: RegExp, heading: string])[] = [
  [/\/(?:footnotes|endnotes)$/, NOTES],
  [/\/(?:header|footer)$/, MARGINS],
];

/**
 * The paragraphs and table rows of a Word document, in order; then its notes, headers and footers. Throws a FileFault
 * where it is none.
 */
export function readDocument(parts: Package): readonly RawParagraph[] {
  const main = relationsOf(parts, "_rels/.rels").find(({ type }) => OFFICE_DOCUMENT.test(type));
  const part = partKey(main?.target ?? "");
  if (!part.startsWith("word/")) throw new FileFault("not-a-workbook", "no Word document");
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = relationsOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const besides = BESIDES.flatMap(([type, heading]) => {
    const read = relations
      .filter((relation) => type.test(relation.type))
      .map(({ target }) => partKey(target.startsWith("/") ? target : `${folder}${target}`))
      .filter((name) => parts.has(name))
      .flatMap((name) => paragraphsOf(parts, name));
    const said = unlike(read.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
    return said.length === 0 ? [] : [{ text: heading, isHeading: true }, ...said];
  });
  return [...paragraphsOf(parts, part), ...besides];
}

function relationsOf(parts: Package, name: string): readonly { readonly type: string; readonly target: string }[] {
  if (!parts.has(partKey(name))) return [];
  return partXml(parts, name).children.map(({ attributes }) => ({
    type: attributes["Type"] ?? "",
    target: attributes["Target"] ?? "",
  }));
}

function paragraphsOf(parts: Package, name: string): readonly RawParagraph[] {
  const reader = new DocumentReader();
  readXmlNow(partPieces(parts, name), reader, name);
  return reader.paragraphs;
}

/** Sections repeat their headers: each text once. */
function unlike(paragraphs: readonly RawParagraph[]): readonly RawParagraph[] {
  return paragraphs.filter(({ text }, index) => paragraphs.findIndex((each) => each.text === text) === index);
}

/** What no report exceeds, in paragraphs and in letters: above it the file is refused instead of being tried. */
const MOST_PARAGRAPHS = 50_000;
const MOST_TEXT = 300_000;

interface OpenParagraph {
  text: string;
  isHeading: boolean;
}

/** Gathers text: cells of a row are divided by tabs; deletions, fields' codes and fallbacks of drawings are no text. */
class DocumentReader implements XmlHandler {
  readonly paragraphs: RawParagraph[] = [];
  private readonly started: OpenParagraph[] = [];
  private readonly rows: string[][] = [];
  private inText = false;
  private skipped = 0;
  /** Instructions of the fields that are open, the innermost last. */
  private readonly fields: string[] = [];
  private inInstruction = false;
  private paragraphCount = 0;
  private length = 0;

  open(name: string, attributes: Attributes): void {
    const paragraph = this.started.at(-1);
    if (name === "Fallback" || name === "del" || name === "moveFrom") this.skipped++;
    else if (name === "p") this.startParagraph();
    else if (name === "t") this.inText = this.skipped === 0 && !this.fields.some((field) => PAGE_FIELD.test(field));
    else if (name === "fldSimple") this.fields.push(attributes["w:instr"] ?? "");
    else if (name === "fldChar") this.field(attributes["w:fldCharType"] ?? "");
    else if (name === "instrText") this.inInstruction = true;
    else if (name === "tr") this.rows.push([]);
    else if (name === "tc") this.rows.at(-1)?.push("");
    else if (paragraph !== undefined && this.skipped === 0) {
      if (name === "tab" || name === "br" || name === "cr") paragraph.text += " ";
      else if (name === "noBreakHyphen") paragraph.text += "-";
      else if (name === "outlineLvl") paragraph.isHeading ||= /^[0-5]$/.test(attributes["w:val"] ?? "");
      else if (name === "pStyle") paragraph.isHeading = isHeadingStyle(attributes["w:val"] ?? "");
    }
  }

  close(name: string): void {
    if (name === "Fallback" || name === "del" || name === "moveFrom") this.skipped--;
    else if (name === "t") this.inText = false;
    else if (name === "fldSimple") this.fields.pop();
    else if (name === "instrText") this.inInstruction = false;
    else if (name === "p") this.endParagraph();
    else if (name === "tr") this.endRow();
  }

  text(text: string): void {
    this.length += this.inText ? text.length : 0;
    if (this.length > MOST_TEXT) throw tooLarge("text");
    if (this.inInstruction && this.fields.length > 0) this.fields.push(`${this.fields.pop() ?? ""}${text}`);
    const paragraph = this.started.at(-1);
    if (this.inText && paragraph !== undefined) paragraph.text += text;
  }

  private startParagraph(): void {
    if (++this.paragraphCount > MOST_PARAGRAPHS) throw tooLarge("paragraphs");
    this.started.push({ text: "", isHeading: false });
  }

  private field(type: string): void {
    if (type === "begin") this.fields.push("");
    else if (type === "end") this.fields.pop();
  }

  private endParagraph(): void {
    const ended = this.started.pop();
    if (ended === undefined || this.skipped > 0) return;
    const row = this.rows.at(-1);
    if (row === undefined || row.length === 0) this.paragraphs.push(headed(ended));
    else row[row.length - 1] = [row.at(-1) ?? "", ended.text.trim()].filter((part) => part !== "").join(" ");
  }

  /** A row of a table inside a table belongs to the cell around it. */
  private endRow(): void {
    const row = this.rows.pop() ?? [];
    const around = this.rows.at(-1);
    if (around === undefined) this.paragraphs.push({ text: row.join("\t"), isHeading: false });
    else around[around.length - 1] = [around.at(-1) ?? "", row.join(" ")].filter((part) => part !== "").join(" ");
  }
}

function headed({ text, isHeading }: OpenParagraph): RawParagraph {
  return isHeading && text.length < 60 ? { text, isHeading: true } : { text };
}

/** Heading1, 1, 标题1: Word names styles in its own language, WPS by numbers. */
function isHeadingStyle(style: string): boolean {
  return /^(?:heading|标题)?\s*[1-6]$/i.test(style);
}
