import { isHeading } from "./headings";

/** A line that begins something new: a heading, a numbered item, a label with its value. */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}\s*[.．、](?!\d)|附件|附表|注\s*[:：]|[\u4e00-\u9fff（）()]{2,12}[:：])/;
const ENDS = /[。！？!?：:；;][”"』）)]?$/;
/** Lines longer than this (in Chinese characters) are whole paragraphs and not lines of a page. */
const WIDEST_PAGE = 60;

/**
 * Text copied out of a PDF breaks its lines at the edge of the page, in the middle of a sentence or of a number. Joins
 * them to paragraphs again: a line goes on where the one before it ends without an end of sentence, or fills the page,
 * and the line itself begins nothing new. Tables (lines with tabs) are left as they are.
 */
export function rejoinLines(text: string): readonly string[] {
  const lines = linesOf(text);
  const full = fullWidth(lines);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isNew = last === undefined || !open || line.includes("\t") || (BEGINS.test(line) && !isInside(last));
    paragraphs.splice(isNew ? paragraphs.length : -1, isNew ? 0 : 1, isNew ? line : joined(last, line));
    open = (goesOn(line) && !(paragraphs.length === 1 && isTitle(line))) || (widthOf(line) >= full && !isHeading(line));
  }
  return paragraphs;
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|[\n\f\v]/)
    .map((line) => line.replace(/^[\s\u3000]+|[ \u3000]+$/g, ""))
    .filter((line) => line !== "" && !isPageNumber(line));
}

/** The width from which a line fills its page; never reached where the lines are paragraphs. */
function fullWidth(lines: readonly string[]): number {
  const widths = lines.map(widthOf).sort((left, right) => left - right);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  return widest === 0 || widest > WIDEST_PAGE || widths.length < 5 ? Infinity : widest - 1;
}

/** In Chinese characters. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
}

/** The report's own title: no sentence goes on behind it. */
function isTitle(line: string): boolean {
  return /(?:报告|[（(]\s*(?:19|20)\d\d\s*年度?\s*[）)])$/.test(line);
}

/** A sentence that is still open: the next line may be its rest even where it looks like a beginning. */
function isInside(last: string): boolean {
  return /[，,、（(“]/.test(last.slice(-1));
}

function goesOn(line: string): boolean {
  return !ENDS.test(line) && !isHeading(line) && !line.includes("\t");
}

/** 12, － 3 －, 第 3 页: what a PDF puts between two halves of a sentence. */
function isPageNumber(line: string): boolean {
  return /^(?:[-—–－]\s*)?\d{1,3}(?:\s*[-—–－])?$|^第\s*\d{1,3}\s*页/.test(line);
}

/** Latin words keep the space that the line's end stood for. */
function joined(first: string, second: string): string {
  return /[A-Za-z]$/.test(first) && /^[A-Za-z]/.test(second) ? `${first} ${second}` : `${first}${second}`;
}
