import { compare } from "../../amount/decimal";
import { signAfter, signBefore } from "./comparison-words";
import type { Numeral } from "./numeral";
import type { Range } from "./quantity";
import { readUnit } from "./unit";
import { leadingWords } from "./words";

const DASH = /^(?:-|~|—|至|到)$/;
const AND = /^(?:且|,|;|，|、|并|并且|和|同时)?(.+)$/;

/**
 * Two numbers that are the ends of one range: "1-3个", "90%~95%", "2至4次", "≥90%且≤95%". Null for any other two.
 */
export function readRange(text: string, first: Numeral, second: Numeral): Range | null {
  const before = text.slice(0, first.start);
  const between = text.slice(first.end, second.start);
  const low = first.percent ? null : readUnit(between);
  const link = low ? between.slice(low.length) : between;
  const high = second.percent ? readUnit("%") : readUnit(text.slice(second.end));
  const behind = text.slice(second.end + (second.percent ? 0 : (high?.length ?? 0)));
  if (low && high && low.unit.label !== high.unit.label) return null;
  if (!DASH.test(link) && !areTwoBounds(before, link)) return null;
  if (compare(first.value, second.value) > 0) return null;
  const rest = outside(before) + (signAfter(behind) ? behind.slice(signAfter(behind)?.[1]) : behind);
  if (rest !== "" && (first.script === "chinese" || !high)) return null;
  const unit = high?.unit ?? low?.unit ?? null;
  return { kind: "range", low: first.value, high: second.value, unit, per: high?.per ?? null, rest };
}

function areTwoBounds(before: string, link: string): boolean {
  const lower = signBefore(before)?.[0].comparison === "at-least";
  const joined = AND.exec(link)?.[1] ?? "";
  // 80%≤X≤100%: the lower end stands before its sign
  if (before === "" && /^[≤<]\p{Letter}{0,6}[≤<]$/u.test(link)) return true;
  const upper = signBefore(joined);
  return lower && upper?.[0].comparison === "at-most" && upper[1] === joined.length;
}

function outside(before: string): string {
  const sign = signBefore(before);
  return leadingWords(sign ? before.slice(0, before.length - sign[1]) : before).rest;
}
