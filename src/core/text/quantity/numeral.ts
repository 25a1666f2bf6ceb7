import { add, type Decimal, decimal, divide, HUNDRED, multiply, parseDecimal, ZERO } from "../../amount/decimal";

/** A number found in a text, with where it stands. */
export interface Numeral {
  readonly value: Decimal;
  /** 百分之九十五, 三分之二, 百分百: the value is in percent. */
  readonly percent: boolean;
  readonly script: "arabic" | "chinese";
  readonly start: number;
  readonly end: number;
}

const HALF = decimal("50");
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("零一二三四五六七八九").map((digit, index) => [digit, index])),
  ...Object.fromEntries(Array.from("〇壹贰叁肆伍陆柒捌玖").map((digit, index) => [digit, index])),
  两: 2,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, string>> = { 万: "10000", 亿: "100000000" };
const CHINESE = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万亿";
const ARABIC = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+";
const LITERAL = `(?:${ARABIC})|[${CHINESE}]+(?:点[零〇一二三四五六七八九]+)?`;
const NUMERAL = new RegExp(
  `([一二三四五六七八九])成([一二三四五六七八九半]?)(?=$|[及或]?以[上下内]|左右)|([百千万]|[${CHINESE}\\d]{1,4})分之(${LITERAL})|百分(?:之)?百|一半|半数|(?<!\\d)([1-9])/([2-9]|10)(?:(?=以[上下内]|的)|(?<=[≥≤<>=于过到占][1-9]/(?:[2-9]|10))$)|(${ARABIC})|([${CHINESE}]+(?:点[零〇一二三四五六七八九]+)?)`,
  "g",
);
/** Behind these a dash is a minus: ≥-5%, 同比增长-2.3%, 变动率-3%. */
const SIGNED_BEHIND = /(?:^|[≥≤><=:为率]|增长|增幅|增速|提高|上升|上涨|下降|降低|减少|降幅|变动|变化|同比|环比)$/;
/** Longer runs are names or mistakes, and numbers beyond any amount. */
const LONGEST = 24;

function section(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let place = 10;
  for (const character of text) {
    const step = PLACES[character];
    if (step !== undefined) {
      if (digit === null && step !== 10) return null;
      total += (digit ?? 1) * step;
      digit = null;
      place = step / 10;
    } else {
      const value = DIGITS[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
      if (value === 0) place = 1;
    }
  }
  // 一千二 is 1200, 十二 is 12, 一百零二 is 102.
  return total + (digit ?? 0) * (total > 0 && place > 1 ? place : 1);
}

/** A whole number in Chinese numerals: 六, 二十一, 一万二千, 二〇二三. Null for anything else (万, 百百, 一一十). */
export function readChineseNumeral(text: string): Decimal | null {
  if (text === "" || text.length > LONGEST) return null;
  const positional = Array.from(text).map((character) => DIGITS[character]);
  if (positional.length > 1 && positional.every((digit) => digit !== undefined))
    return parseDecimal(positional.join(""));
  return inMyriads(text);
}

function inMyriads(text: string): Decimal | null {
  const at = Math.max(text.lastIndexOf("亿"), text.includes("亿") ? -1 : text.lastIndexOf("万"));
  if (at < 0) {
    const value = section(text);
    return value === null ? null : decimal(String(value));
  }
  const size = MYRIADS[text.charAt(at)];
  const head = inMyriads(text.slice(0, at));
  const tail = at === text.length - 1 ? ZERO : inMyriads(text.slice(at + 1));
  if (size === undefined || at === 0 || head === null || tail === null) return null;
  const colloquial = text.length - at === 2 && tail.length === 1 && tail !== "0";
  const rest = colloquial ? multiply(tail, decimal(size.slice(0, -1))) : tail;
  return add(multiply(head, decimal(size)), rest);
}

function literal(text: string): Decimal | null {
  if (/[\d.]/.test(text)) return parseDecimal(text.replaceAll(",", ""));
  const [whole = "", fraction] = text.split("点");
  const value = readChineseNumeral(whole);
  if (value === null || fraction === undefined) return value;
  const digits = Array.from(fraction)
    .map((digit) => DIGITS[digit] ?? 0)
    .join("");
  return add(value, decimal(`0.${digits}`));
}

function denominator(text: string): Decimal | null {
  return literal(text.length === 1 && (text in PLACES || text in MYRIADS) ? `一${text}` : text);
}

/** Every number of a compacted text, left to right. A sign belongs to a number where no word but one of change stands before it. */
export function findNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const [whole, tenths, half, base, part, above, below, arabic = "", chinese = ""] = match;
    if (whole.length > LONGEST) continue;
    if (tenths !== undefined) {
      found.push({ ...inTenths(tenths, half ?? ""), start: match.index, end: match.index + whole.length });
      continue;
    }
    const isSeparator = /^[+-]/.test(arabic) && !SIGNED_BEHIND.test(text.slice(0, match.index));
    const start = match.index + (isSeparator ? 1 : 0);
    // 三百万元 is 三百 of 万元, as 300万元 is; 一万二千 and 一亿二千万 are one number.
    const multiplier = /^[^万亿]+([万亿]+)$/.exec(chinese)?.[1]?.length ?? 0;
    const digits = chinese.slice(0, chinese.length - multiplier);
    const numeral = read(whole, base ?? below, part ?? above, isSeparator ? arabic.slice(1) : arabic, digits);
    if (numeral) found.push({ ...numeral, start, end: match.index + whole.length - multiplier });
  }
  return found;
}

/** 九成 is 90 %, 八成五 85 %, 七成半 75 %. */
function inTenths(tenths: string, half: string): Pick<Numeral, "value" | "percent" | "script"> {
  const digit = half === "半" ? 5 : (DIGITS[half] ?? 0);
  return { value: decimal(String((DIGITS[tenths] ?? 0) * 10 + digit)), percent: true, script: "chinese" };
}

function read(
  whole: string,
  base: string | undefined,
  part: string | undefined,
  arabic: string,
  chinese: string,
): Pick<Numeral, "value" | "percent" | "script"> | null {
  const percent = /^百分之?百$/.test(whole) ? HUNDRED : /^(?:一半|半数)$/.test(whole) ? HALF : null;
  if (percent !== null) return { value: percent, percent: true, script: "chinese" };
  if (base !== undefined && part !== undefined) {
    const below = denominator(base);
    const above = literal(part);
    const value = below === null || above === null ? null : divide(multiply(above, HUNDRED), below);
    return value === null ? null : { value, percent: true, script: /\d/.test(part) ? "arabic" : "chinese" };
  }
  const value = literal(arabic || chinese);
  return value === null ? null : { value, percent: false, script: arabic ? "arabic" : "chinese" };
}
