/** What stands around a number: enough to know what it is about. All texts have their marks folded. */
export interface Context {
  /** Of the paragraph, up to the number. */
  readonly before: string;
  /** Of the sentence (to the last 。；！？), up to the number. */
  readonly sentence: string;
  /** Of the clause (to the last comma as well), up to the number. */
  readonly clause: string;
  /** Of the whole sentence that the number stands in. */
  readonly whole: string;
  /** Behind the number and its unit. */
  readonly behind: string;
  /** The last year named before it, in the clause or before. */
  readonly year: number | null;
  /** The last month named before it in the sentence. */
  readonly month: number | null;
}

/** A tab divides the cells of a table's row: what stands in one says nothing of the next. */
const SENTENCE = /[。；;！？!?\n\t]/;

/** `folded`: the paragraph with its marks folded (`foldMarks`), which many numbers share. */
export function contextAt(folded: string, start: number, end: number): Context {
  const before = folded.slice(0, start);
  const sentence = lastPart(before, SENTENCE);
  const behind = folded.slice(end);
  return {
    before,
    sentence,
    clause: lastPart(sentence, /[，,、：:](?!\d{3})/),
    whole: `${sentence}${folded.slice(start, end)}${behind.split(SENTENCE)[0] ?? ""}`,
    behind,
    year: lastNumber(before, /(?<!\d)((?:19|20)\d\d)\s*(?:年|[）)])/g),
    month: lastNumber(sentence, /(?<!\d)(1[0-2]|0?[1-9])\s*月/g),
  };
}

function lastPart(text: string, mark: RegExp): string {
  return text.split(mark).at(-1) ?? "";
}

function lastNumber(text: string, pattern: RegExp): number | null {
  const last = [...text.matchAll(pattern)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
