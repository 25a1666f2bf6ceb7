import type { Source } from "../model/area";
import type { ReportText, TextParagraph } from "../model/report-text";
import { isHeading } from "./headings";

/** A paragraph before it has its number and its heading. */
export interface RawParagraph {
  readonly text: string;
  readonly source?: Source | null;
  readonly isHeading?: boolean;
}

/** Headings under which what stands beside a document's body is told. */
export const NOTES = "脚注和尾注";
export const MARGINS = "页眉和页脚";

/** Letters of the longest paragraph; a longer one is none and is taken in pieces, at ends of sentences where it has any. */
const LONGEST = 2000;

function inPieces(raw: RawParagraph): readonly RawParagraph[] {
  if (raw.text.length <= LONGEST) return [raw];
  const pieces = raw.text.match(/[^]{1,1999}(?:。|$)|[^]{1,2000}/g) ?? [];
  return pieces.map((text) => ({ ...raw, text }));
}

/** Numbers the paragraphs and says under which heading each stands; empty ones are left out. */
export function reportText(name: string, raw: readonly RawParagraph[]): ReportText {
  const paragraphs: TextParagraph[] = [];
  let heading = "";
  for (const each of raw.flatMap(inPieces)) {
    const text = each.text.trim();
    if (text === "") continue;
    const heads = each.isHeading ?? isHeading(text);
    if (heads) heading = text;
    paragraphs.push({ number: paragraphs.length + 1, text, heading, isHeading: heads, source: each.source ?? null });
  }
  return { name, paragraphs };
}
