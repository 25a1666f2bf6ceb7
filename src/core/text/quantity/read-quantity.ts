import { absolute, HUNDRED, ZERO } from "../../amount/decimal";
import { compact } from "../normalise";
import { findPeriod } from "./calendar";
import { changeBefore } from "./change-words";
import { type Sign, signAfter, signBefore, unifySigns } from "./comparison-words";
import { inSmallerUnit } from "./compound";
import { findNumerals, type Numeral } from "./numeral";
import type { Bound, Quantity } from "./quantity";
import { readRange } from "./range";
import { readUnit, unknownUnit } from "./unit";
import { leadingWords, meansEverything, meansZero } from "./words";

/** Longer texts are descriptions, not quantities. */
const LONGEST = 80;

/**
 * What a target or an actual says in numbers, in any of the spellings in use (domain §5.1): signs and words, ranges,
 * zero targets, dates, changes, Chinese numerals, units with dimensions. Null where it says nothing in numbers, or
 * says more than one thing. `rest` holds the words that were not understood. Never throws.
 */
export function readQuantity(text: string): Quantity | null {
  const plain = unifySigns(compact(text)).replace(/\(含[^()]*\)|[。;；,，]+$|(?:人民币|[¥￥])(?=[\d一-九])/g, "");
  // 200余次 and 200多次 say 200 and some; 200+次 asks for at least 200
  const written = inSmallerUnit(plain)
    .replace(/(\d[万亿]?)[余多](?=\D)/, "$1")
    .replace(/^(\d[\d,.]*)\+(\D{0,4})$/, "≥$1$2");
  if (written === "" || written.length > LONGEST || /(?:19|20)\d{2}年?[-~—至到](?:19|20)\d{2}/.test(written))
    return null;
  if (meansEverything(written)) return bare(HUNDRED);
  if (meansZero(written)) return { ...bare(ZERO), unit: null };
  return readWritten(written) ?? withoutNote(written);
}

function readWritten(text: string): Quantity | null {
  const dated = readDate(text);
  if (dated !== null) return typeof dated === "string" ? readNumber(dated) : dated;
  return readNumber(text);
}

/** "98.5%(发放问卷200份)": a note in brackets at the end may hold numbers of its own. */
function withoutNote(text: string): Quantity | null {
  const [, head, note] = /^([^()]*\d[^()]*)\(([^()]+)\)$/.exec(text) ?? [];
  const found = head === undefined ? null : readWritten(head);
  return found && { ...found, rest: found.rest + (note ?? "") };
}

const PERCENT = readUnit("%")?.unit ?? null;

function bare(value: Bound["value"]): Bound {
  return {
    kind: "bound",
    comparison: "equal",
    strict: false,
    signed: false,
    value,
    unit: PERCENT,
    per: null,
    rest: "",
  };
}

/** A date; or, where a number stands beside it, the text without the date. */
function readDate(text: string): Quantity | string | null {
  const found = findPeriod(text);
  if (!found) return null;
  const without = text.slice(0, found.start) + text.slice(found.end);
  if (/\d/.test(without)) return without;
  const rest = without.replace(/^(?:于|在|截至|至|不迟于|不晚于|不超过|≤)|完成|竣工|交付|到位/g, "");
  return { kind: "date", period: found.period, rest };
}

function readNumber(text: string): Quantity | null {
  const numerals = findNumerals(text);
  const arabic = numerals.filter((numeral) => numeral.script === "arabic");
  const chosen = arabic.length > 0 ? arabic : numerals;
  const [first, second] = chosen;
  if (!first) return null;
  if (second) return chosen.length === 2 ? readRange(text, first, second) : null;
  return readSingle(text, first);
}

function readSingle(text: string, numeral: Numeral): Quantity | null {
  const before = readBefore(text.slice(0, numeral.start));
  const after = readAfter(text.slice(numeral.end), numeral);
  const rest = before.rest + after.rest;
  if (!isTrustworthy(numeral, before, after, rest)) return null;
  const sign = before.sign ?? after.sign;
  const { unit } = after;
  const per = after.per ?? EVERY.exec(text.slice(0, numeral.start))?.[1]?.replace(/度$/, "") ?? null;
  if (before.direction) {
    const comparison = sign?.comparison === "at-most" ? "at-most" : "at-least";
    const value = absolute(numeral.value);
    return {
      kind: "change",
      direction: before.direction,
      comparison,
      strict: sign?.strict ?? false,
      value,
      unit,
      per,
      rest,
    };
  }
  return {
    kind: "bound",
    comparison: sign?.comparison ?? "equal",
    strict: sign?.strict ?? false,
    signed: sign?.explicit ?? false,
    value: numeral.value,
    unit,
    per,
    rest,
  };
}

/** "每月不少于1次" asks as "1次/月" does. */
const EVERY = /^[^每]*每(?:个)?(月|季度?|周|天|日)[^每]*$/;

interface Before {
  readonly sign: Sign | null;
  readonly direction: "up" | "down" | null;
  readonly introduced: boolean;
  readonly rest: string;
}

function readBefore(text: string): Before {
  const sign = signBefore(text);
  const unsigned = sign ? text.slice(0, text.length - sign[1]) : text;
  const change = changeBefore(unsigned);
  const words = change ? change.rest : unsigned;
  const { introduced, rest } = leadingWords(words);
  return { sign: sign?.[0] ?? null, direction: change?.direction ?? null, introduced, rest };
}

interface After {
  readonly unit: Bound["unit"];
  readonly per: string | null;
  readonly sign: Sign | null;
  readonly rest: string;
}

function readAfter(text: string, numeral: Numeral): After {
  const { percent } = numeral;
  const found = percent ? null : readUnit(text);
  const behind = found ? text.slice(found.length) : text;
  const sign = signAfter(behind);
  const rest = (sign ? behind.slice(sign[1]) : behind).replace(/^(?:左右|目标|完成|覆盖|达标|的)+/, "");
  // 一流, 十佳 are words; 3艘 is a number with a measure word we do not list.
  const unknown = found || percent || sign || numeral.script === "chinese" ? null : unknownUnit(rest);
  if (unknown) return { unit: unknown.unit, per: null, sign: null, rest: "" };
  return { unit: percent ? PERCENT : (found?.unit ?? null), per: found?.per ?? null, sign: sign?.[0] ?? null, rest };
}

/** Words around a number may make it a name (12345热线, 八项规定, 第1批): such a number is no quantity. */
function isTrustworthy(numeral: Numeral, before: Before, after: After, rest: string): boolean {
  if (/^[底末]?(?:之?前|以前)/.test(after.rest)) return false;
  if (rest === "") return true;
  if (/[第未没无不]$/.test(before.rest) || numeral.script === "chinese") return false;
  if (before.sign || after.sign || before.direction) return true;
  if (after.unit?.dimension === "percent") return true;
  if (before.rest === "" || before.introduced) return after.unit !== null;
  return /[数量率度额积长]$|[为:]$/.test(before.rest);
}
