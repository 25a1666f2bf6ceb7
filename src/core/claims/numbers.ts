import { parseDecimal } from "../amount/decimal";
import type { WrittenNumber } from "../model/claims";
import { readUnit, type Unit } from "../text/quantity";
import { readChineseNumeral } from "../text/quantity/numeral";
import { foldDigits } from "./fold";
import { ANNOUNCED, withoutNames } from "./names";

const ARABIC = /(?<![\d.])[-−]?(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const CHINESE = "[零〇一二三四五六七八九十百千万两]";
const IN_WORDS = new RegExp(
  `百分之(${CHINESE}+(?:点${CHINESE}+)?)|(?<![第\\u4e00-\\u9fff])(${CHINESE}{2,})(?=余?[个项家件次户人])`,
  "g",
);
const SCORED = /(?:得分|评分|总分|分数)\s*(?:合计|共计?)?\s*(?:为|是|达到?|[:：])?\s*$/;
/** 分 begins many words that are no points. */
const NO_POINTS =
  /^分(?:之|类|析|别|为|布|管|期|级|工|公|局|支|院|配|解|步|流|行|离|享|设|段|层|批|组|发|头|列|数|值|摊|项|母|子|散|区)/;
/** Dimensions of time: 3天, 24小时; dates and lengths of time are seldom figures of a report. */
const TIMES: ReadonlySet<string> = new Set(["duration", "working-day", "month"]);

/** Every number that the text states as a figure, left to right. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const folded = foldDigits(text);
  const plain = withoutNames(folded);
  const found = [...plain.matchAll(ARABIC)].flatMap((match) => read(plain, match.index, match[0]));
  const words = [...plain.matchAll(IN_WORDS)].flatMap((match) => readWords(plain, match));
  return [...found, ...words].toSorted((left, right) => left.start - right.start);
}

/** Whether the number is a length of time. */
export function isTime({ unit }: WrittenNumber): boolean {
  return unit !== null && TIMES.has(unit.dimension);
}

function read(text: string, start: number, digits: string): readonly WrittenNumber[] {
  // A hyphen between two numbers or behind a word is no minus.
  const signed = /^[-−]/.test(digits) && !/[\d%％\u4e00-\u9fff个]\s*$/.test(text.slice(0, start));
  const from = /^[-−]/.test(digits) && !signed ? start + 1 : start;
  const end = start + digits.length;
  const plain = text.slice(from, end).replace("−", "-").replace(/[,，]/g, "");
  const value = parseDecimal(plain);
  if (value === null) return [];
  const { unit, unitEnd } = unitAt(text, end);
  const places = plain.split(".")[1]?.length ?? 0;
  const grouped = /[,，]/.test(text.slice(from, end));
  const isScore = SCORED.test(text.slice(0, from));
  if (unit === null && !isScore && !grouped && places < 2) return [];
  if (unit?.dimension === "count" && ANNOUNCED.test(text.slice(unitEnd))) return [];
  return [{ start: from, end, unitEnd, value, places, grouped, unit, approximate: isApproximate(text, from, unitEnd) }];
}

/** The unit behind a number, spaces and 余 or 多 between them allowed. */
function unitAt(text: string, end: number): { readonly unit: Unit | null; readonly unitEnd: number } {
  const gap = /^ *(?:余|多)? */.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + gap, end + gap + 12);
  const spelled = rest.replace(/％/g, "%");
  const found = NO_POINTS.test(spelled) ? null : readUnit(spelled.replace(/^(千|百|万|亿)\s+/, "$1"));
  if (found === null || !/\S/.test(rest)) return { unit: null, unitEnd: end };
  return { unit: found.unit, unitEnd: end + gap + found.unit.label.length };
}

function isApproximate(text: string, start: number, unitEnd: number): boolean {
  const behind = text.slice(start, unitEnd + 2);
  return /(?:约|近|超过?|逾|大约|将近|接近)\s*$/.test(text.slice(0, start)) || /余|多|左右|上下/.test(behind);
}

function readWords(text: string, match: RegExpMatchArray): readonly WrittenNumber[] {
  const [whole, percent, count] = match;
  const start = match.index ?? 0;
  const [head = "", fraction] = (percent ?? count ?? "").split("点");
  if (count !== undefined && !/[十百千]/.test(count)) return [];
  const value = fraction === undefined ? readChineseNumeral(head) : null;
  if (value === null) return [];
  const end = start + whole.length;
  const base = { start, end, value, places: 0, grouped: false, approximate: isApproximate(text, start, end) };
  const percentUnit = readUnit("%")?.unit ?? null;
  if (percent !== undefined) return [{ ...base, unitEnd: end, unit: percentUnit }];
  const { unit, unitEnd } = unitAt(text, end);
  return unit === null || ANNOUNCED.test(text.slice(unitEnd)) ? [] : [{ ...base, unit, unitEnd }];
}
