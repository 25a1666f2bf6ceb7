import type { TextParagraph } from "../model/report-text";
import { type Message, message } from "../wording";

const AROUND = 14;

/** "第12段（（二）部门整体支出情况）": where in a report something stands. */
export function placeOf({ number, heading, isHeading }: TextParagraph): Message {
  const parameters = { number: String(number), heading };
  return heading === "" || isHeading
    ? message("review.report-paragraph", parameters)
    : message("review.report-paragraph-under", parameters);
}

/** A few words around a place in a text, so that it is found by searching. */
export function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const cut = text.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "…" : ""}${cut}${to < text.length ? "…" : ""}`;
}
