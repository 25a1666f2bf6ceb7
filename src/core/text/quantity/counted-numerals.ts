import { findNumerals, type Numeral } from "./numeral";
import { readUnit } from "./unit";

/**
 * The numbers of a text that count something: Arabic ones where there are any, and of several not those that belong to
 * a name (5G, PM2.5, 110kV, 第3批, 12345工单).
 */
export function countedNumerals(text: string): readonly Numeral[] {
  const all = findNumerals(text);
  const arabic = all.filter((numeral) => numeral.script === "arabic");
  const chosen = arabic.length > 0 ? arabic : all;
  return chosen.length < 2 ? chosen : chosen.filter((numeral) => !isPartOfName(text, numeral));
}

function isPartOfName(text: string, { start, end, percent }: Numeral): boolean {
  if (percent) return false;
  if (/[A-Za-z第]$/.test(text.slice(0, start))) return true;
  const behind = text.slice(end);
  if (/^(?:[A-Z]|[a-z]+[A-Z])/.test(behind)) return true;
  // 1至3个 is a range, and in 3且 nothing is named
  return /^(?![至到且及或和并以])\p{Script=Han}/u.test(behind) && readUnit(behind) === null;
}
