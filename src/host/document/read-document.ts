import type { RawParagraph } from "../../core/report";
import { FileFault } from "../file/fault";
import { type Package, partKey, partPieces, partXml } from "../file/package";
import { type Attributes, readXmlNow, type XmlHandler } from "../file/xml-reader";

const OFFICE_DOCUMENT = /\/officeDocument$/;

/** The paragraphs and table rows of a Word document, in order. Throws a FileFault where it is none. */
export function readDocument(parts: Package): readonly RawParagraph[] {
  const main = partXml(parts, "_rels/.rels").children.find(({ attributes }) =>
    OFFICE_DOCUMENT.test(attributes["Type"] ?? ""),
  );
  const part = partKey(main?.attributes["Target"] ?? "");
  if (!part.startsWith("word/")) throw new FileFault("not-a-workbook", "no Word document");
  const reader = new DocumentReader();
  readXmlNow(partPieces(parts, part), reader, part);
  return reader.paragraphs;
}

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

  open(name: string, attributes: Attributes): void {
    const paragraph = this.started.at(-1);
    if (name === "Fallback" || name === "del" || name === "moveFrom") this.skipped++;
    else if (name === "p") this.started.push({ text: "", isHeading: false });
    else if (name === "t") this.inText = this.skipped === 0;
    else if (name === "tr") this.rows.push([]);
    else if (name === "tc") this.rows.at(-1)?.push("");
    else if (paragraph !== undefined && this.skipped === 0) {
      if (name === "tab" || name === "br" || name === "cr") paragraph.text += " ";
      else if (name === "noBreakHyphen") paragraph.text += "-";
      else if (name === "pStyle") paragraph.isHeading = isHeadingStyle(attributes["w:val"] ?? "");
    }
  }

  close(name: string): void {
    if (name === "Fallback" || name === "del" || name === "moveFrom") this.skipped--;
    else if (name === "t") this.inText = false;
    else if (name === "p") this.endParagraph();
    else if (name === "tr") this.endRow();
  }

  text(text: string): void {
    const paragraph = this.started.at(-1);
    if (this.inText && paragraph !== undefined) paragraph.text += text;
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
