import type { Source } from "../model/area";
import type { ReportText, TextParagraph } from "../model/report-text";
import { isHeading } from "./headings";

/** A paragraph before it has its number and its heading. */
export interface RawParagraph {
  readonly text: string;
  readonly source?: Source | null;
  readonly isHeading?: boolean;
}

/** Numbers the paragraphs and says under which heading each stands; empty ones are left out. */
export function reportText(name: string, raw: readonly RawParagraph[]): ReportText {
  const paragraphs: TextParagraph[] = [];
  let heading = "";
  for (const each of raw) {
    const text = each.text.trim();
    if (text === "") continue;
    const heads = each.isHeading ?? isHeading(text);
    if (heads) heading = text;
    paragraphs.push({ number: paragraphs.length + 1, text, heading, isHeading: heads, source: each.source ?? null });
  }
  return { name, paragraphs };
}
