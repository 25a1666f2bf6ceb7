import { type Decimal, negate, parseDecimal } from "../amount/decimal";
import type { MoneyUnit } from "../amount/money-unit";
import { halfWidth } from "./normalise";

export type AmountReading =
  | { readonly kind: "blank" }
  /** The accountant wrote that there is nothing: —, /, 无. */
  | { readonly kind: "nil" }
  /** Text that is no amount. */
  | { readonly kind: "text" }
  | { readonly kind: "amount"; readonly written: Decimal; readonly unit: MoneyUnit | null };

const NIL = /^(?:[-‐‑–—―_/\\*.。…·]+|无|没有|不适用|n\/?a)$/i;

const UNIT_SUFFIXES: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/百万元?$/, "million-yuan"],
  [/亿元?$/, "hundred-million-yuan"],
  [/万元?$/, "ten-thousand-yuan"],
  [/千元$/, "thousand-yuan"],
  [/[元圆]$/, "yuan"],
];

function splitUnit(text: string): readonly [string, MoneyUnit | null] {
  for (const [suffix, unit] of UNIT_SUFFIXES) if (suffix.test(text)) return [text.replace(suffix, "").trim(), unit];
  return [text, null];
}

/** 1,800 .76 and 1 8 0 . 5, as conversions from print leave them: a gap before the point, or between all the signs. */
function closed(text: string): string {
  return /^\S(?: \S)+$/.test(text) && text.includes(".") ? text.replace(/ /g, "") : text.replace(/ (?=\.\d)/, "");
}

/** Digits with proper thousands (or 万) grouping by commas or spaces, or none; null for anything else. */
function ungroup(written: string): string | null {
  const text = closed(written);
  if (/^\d*\.?\d*$/.test(text)) return text;
  if (/^\d{1,3}(?:[, ]\d{3})+(?:\.\d*)?$/.test(text) || /^\d{1,4}(?:[, ]\d{4})+(?:\.\d*)?$/.test(text)) {
    return text.replace(/[, ]/g, "");
  }
  return null;
}

/** "全年预算数：1800.00万元": an amount of money behind its own label in one cell. */
const LABEL = /^[^\d:]{0,8}(?:预算|支出|执行|决算|资金|金额)[^\d:]{0,6}:/;

/** 2023年支出进度（年度预算总额：2,000万元）: the same in brackets behind a title. */
const BEHIND_TITLE = /^.*[(]([^\d():]{0,8}预算[^\d():]{0,6}:[^():]+)[)]$/;

/**
 * Reads an amount of money from text: full-width forms, separators of both widths, ￥, （123.45） and △ as negative,
 * a trailing unit ("2024.05万元"), a label before it. Blank, nil and other text are told apart; none of them is zero.
 */
export function readAmountText(text: string): AmountReading {
  const plain = halfWidth(text).replace(BEHIND_TITLE, "$1").replace(LABEL, "").trim();
  if (plain === "") return { kind: "blank" };
  if (NIL.test(plain.replace(/\s/g, ""))) return { kind: "nil" };
  const [body, unit] = splitUnit(plain.replace(/^(?:人民币|RMB|CNY)?\s*[¥￥]?\s*/i, ""));
  const bracketed = /^\(\s*(.*?)\s*\)$/.exec(body);
  const [unsigned, innerUnit] = splitUnit(bracketed?.[1] ?? body);
  const signed = /^([-+△▲]?)\s*[¥￥]?\s*(.+)$/.exec(unsigned);
  const digits = ungroup(signed?.[2] ?? "");
  const number = digits === null ? null : parseDecimal(digits);
  if (number === null) return { kind: "text" };
  const minus = bracketed !== null || /^[-△▲]$/.test(signed?.[1] ?? "");
  return { kind: "amount", written: minus ? negate(number) : number, unit: unit ?? innerUnit };
}
