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

const LINE = /(?:单位|币种)[:：]?\(?(?:人民币)?[:：/]?(百万元|亿元|万元|千元|元|圆)(?![一-龥])/;
const BRACKET = /[([](?:单位[:：]?)?(?:人民币)?(百万元|亿元|万元|千元|元|圆)[)\]]/;

/**
 * The money unit a piece of text states: a unit line ("单位：元", "金额单位：万元", "单位:人民币万元", "单位:元（以下至角分）")
 * or a unit in brackets ("决算数（万元）"). Null where it states none ("编制单位：某局").
 */
export function readMoneyUnit(text: string): MoneyUnit | null {
  if (!/[元圆]/.test(text) || text.length > 80) return null;
  const plain = compact(text);
  const match = LINE.exec(plain) ?? BRACKET.exec(plain);
  return match ? (WORDS[match[1] ?? ""] ?? null) : null;
}

/** The unit of a line that is nothing but a unit line, in any corner of a sheet. */
export function isUnitLine(text: string): boolean {
  return text.length <= 40 && LINE.test(compact(text));
}
