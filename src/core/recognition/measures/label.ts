import type { MoneyUnit } from "../../amount/money-unit";
import { stripOrdinal } from "../../text/label";
import { compact } from "../../text/normalise";
import { isUnitLine, readMoneyUnit } from "../../text/unit-line";
import { COMMON_WORDS, MONTH_WORDS, YEAR_WORD } from "./common-words";

/** A word of a label and what it says of the figures beside or under it; null for words that say nothing of their own. */
export type Word = readonly [word: RegExp, mark: string | null];

/** The mark of what no list knows: such a figure is of something else, and is never taken for the whole. */
export const OTHER = "other";

/** What one label says. */
export interface Label {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
  readonly year: number | null;
  /** The last month of the period that it names. */
  readonly month: number | null;
  /** 固定资产（万元）, or 万元 in a cell of its own. */
  readonly unit: MoneyUnit | null;
}

const UNIT_IN_BRACKETS = /[([](?:单位[:：]?)?(?:人民币)?(?:百万|亿|万|千)?元[)\]]|[([]人[)\]]/g;
const UNIT_ALONE = /^(?:百万|亿|万|千)?元$/;
const BETWEEN = /^[\s()[\]:：,，、;；."'“”‘’—－\-/\\+*]/;

/** Reads labels by the words of a family, each text once. */
export function labelReader(words: readonly Word[]): (text: string) => Label {
  const all = [...words, ...COMMON_WORDS].map(([word, mark]) => [sticky(word), mark] as const);
  const known = new Map<string, Label>();
  return (text) => {
    const found = known.get(text) ?? readLabel(text, all);
    known.set(text, found);
    return found;
  };
}

function sticky(word: RegExp): RegExp {
  return new RegExp(word.source, "y");
}

const MONTHS = MONTH_WORDS.map(([word, ...rest]) => [sticky(word), ...rest] as const);
const YEAR = sticky(YEAR_WORD);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readLabel(text: string, words: readonly (readonly [RegExp, string | null])[]): Label {
  const plain = stripOrdinal(compact(text));
  const unit = readMoneyUnit(plain);
  const rest =
    UNIT_ALONE.test(plain) || isUnitLine(plain) ? "" : plain.replace(UNIT_IN_BRACKETS, "").replace(/["'“”‘’]/g, "");
  const marks = new Set<string>();
  let year: number | null = null;
  let month: number | null = null;
  for (let at = 0; at < rest.length;) {
    const ofYear = matchAt(YEAR, rest, at);
    if (ofYear !== null) {
      const value = Number(ofYear[1]);
      // two years in one label: it compares them
      if (year !== null && year !== value) marks.add(OTHER);
      year = value;
      at += ofYear[0].length;
      continue;
    }
    const ofMonth = MONTHS.find(([pattern]) => matchAt(pattern, rest, at) !== null);
    if (ofMonth !== undefined) {
      const [pattern, monthOf, mark] = ofMonth;
      const match = matchAt(pattern, rest, at);
      if (match === null) break;
      const value = monthOf(match[1] ?? "");
      if (month !== null && month !== value) marks.add(OTHER);
      month = value;
      if (mark !== null) marks.add(mark);
      at += match[0].length;
      continue;
    }
    const word = words.find(([pattern]) => matchAt(pattern, rest, at) !== null);
    if (word !== undefined) {
      const [pattern, mark] = word;
      at += matchAt(pattern, rest, at)?.[0].length ?? 1;
      if (mark !== null) marks.add(mark);
      continue;
    }
    if (!BETWEEN.test(rest.slice(at))) marks.add(OTHER);
    at++;
  }
  return { text: plain, marks, year, month, unit };
}
