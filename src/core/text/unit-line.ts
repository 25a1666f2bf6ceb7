import type { MoneyUnit } from "../amount/money-unit";
import { compact } from "./normalise";

const WORDS: Readonly<Record<string, MoneyUnit>> = {
  元: "yuan",
  圆: "yuan",
  千元: "thousand-yuan",
  万元: "ten-thousand-yuan",
  百万元: "million-yuan",
  亿元: "hundred-million-yuan",
};

const UNIT = "(百万元|亿元|万元|千元|元|圆)";
/** "单位：人、万元" counts people as well; "单位：元 币种：人民币" goes on behind the unit, "单位：元旦…" does not. */
const LINE = new RegExp(
  `(?:单位|币种|人民币)[:：/]?\\(?(?:[人%个户]+[、,/])?(?:人民币|RMB|CNY)?[:：/]?${UNIT}(?=币种|人民币|RMB|$|[^一-龥])`,
);
const BRACKET = new RegExp(`[([](?:单位[:：]?)?(?:人民币|RMB)?[:：]?${UNIT}(?:人民币)?[)\\]]`);
const ALONE = new RegExp(`^(?:人民币|RMB)?[:：]?${UNIT}$`);
const SENTENCE = new RegExp(
  `(?:以|按)(?:人民币)?${UNIT}为(?:金额)?单位|(?:金额|货币|计量)?单位(?:均|都)?[为是]:?(?:人民币)?${UNIT}`,
);

/**
 * The money unit a piece of text states: a unit line ("单位：元", "金额单位：万元", "单位:人民币万元", "单位:元（以下至角分）",
 * "单位：元 币种：人民币"), a unit in brackets ("决算数（万元）") or a sentence ("以上金额单位为万元"). Null where it states none
 * ("编制单位：某局").
 */
export function readMoneyUnit(text: string): MoneyUnit | null {
  if (!/[元圆]/.test(text) || text.length > 80) return null;
  const plain = compact(text).replace(/萬/g, "万");
  const match = LINE.exec(plain) ?? BRACKET.exec(plain) ?? ALONE.exec(plain) ?? SENTENCE.exec(plain);
  return match ? (WORDS[match[1] ?? match[2] ?? ""] ?? null) : null;
}

/** The unit of a line that is nothing but a unit line, in any corner of a sheet. */
export function isUnitLine(text: string): boolean {
  if (text.length > 40) return false;
  const plain = compact(text).replace(/萬/g, "万");
  return (
    LINE.test(plain) ||
    ALONE.test(plain) ||
    (/^(?:[以按]|(?:注[:：])?(?:以上|表中|本表)?(?:金额)?单位).*元/.test(plain) && SENTENCE.test(plain))
  );
}
