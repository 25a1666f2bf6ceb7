import type { Comparison } from "./quantity";

/** A comparison as a sign or as words. */
export interface Sign {
  readonly comparison: Comparison;
  readonly strict: boolean;
  /** False for words that only introduce a number (达到, 为): the number stands as if bare. */
  readonly explicit: boolean;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/>=|=>|≥=|>\/=|≧|⩾|﹥=|大于或?等于|大于等于/g, "≥"],
  [/<=|=<|≤=|≦|⩽|﹤=|小于或?等于|小于等于/g, "≤"],
  [/﹥|〉/g, ">"],
  [/﹤|〈/g, "<"],
  [/﹦|==/g, "="],
  [/[～∼〜﹏]/g, "~"],
  [/[–—―]+/g, "—"],
];

/** Unites the spellings of comparison signs and dashes in a compacted text. */
export function unifySigns(text: string): string {
  return SPELLINGS.reduce((result, [pattern, sign]) => result.replace(pattern, sign), text);
}

type Words = readonly [pattern: RegExp, comparison: Comparison, strict: boolean, explicit: boolean];

/** 不, 未, 不得, 不应, 没有: what it denies is turned round. */
const NOT = "(?:不|未|没有?|无)(?:应|应当|得|能|可|宜|准|许|允许)?";
const MORE = "大于|高于|多于|超过|优于|长于|超出|突破|逾";
const LESS = "小于|低于|少于|短于";
/** 未达95%, 难以达到95%: less than that. */
const UNREACHED = "达不到|(?:未能?|没有?|尚未|不能|无法|难以|未有)达到?";

const BEFORE: readonly Words[] = [
  [new RegExp(`(?:≥|至少|最少|下限为?|${NOT}(?:${LESS}|下于|弱于))$`), "at-least", false, true],
  [new RegExp(`(?:>|${MORE}|不止|不下|[多高]出|[远略稍]?超|[远略稍](?:高于|多于|大于|超过))$`), "at-least", true, true],
  [/(?:达到|达至|达|(?:提高|提升|增加|增长|上升|升|增)[至到]|升为)$/, "at-least", false, false],
  [/(?:缩短|降低|下降|减少|压缩|压减|压降|[降减缩压])[至到]$|(?<!下)降为$/, "at-most", false, false],
  [new RegExp(`(?:≤|控制[在到为至]|至多|最多|上限为?|封顶|${NOT}(?:${MORE}|超|迟于|晚于))$`), "at-most", false, true],
  [new RegExp(`(?:<|${LESS}|不到|不足|[不未]满|[不未]及|${UNREACHED})$`), "at-most", true, true],
  [/(?:=|等于)$/, "equal", false, true],
];
const AFTER: readonly Words[] = [
  [/^(?:[及或]?以上|起步)/, "at-least", false, true],
  [/^(?:(?:不止|有余|出头|开外|往上)|[多余](?=$|[(,，;；]))/, "at-least", true, true],
  [/^[之以]?后$/, "at-least", true, true],
  [/^(?:以内|之内|[及或]?以下|之下|内)/, "at-most", false, true],
  [/^(?:不到|不满|未满|封顶)/, "at-most", true, true],
];

function find(text: string, words: readonly Words[]): [Sign, number] | null {
  // 不超过 ends with 超过: the longest spelling that fits is the one written.
  let longest: [Sign, number] | null = null;
  for (const [pattern, comparison, strict, explicit] of words) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (longest?.[1] ?? 0)) longest = [{ comparison, strict, explicit }, length];
  }
  return longest;
}

/** The comparison right before a number, with the characters it takes. */
export function signBefore(text: string): [Sign, number] | null {
  return find(text, BEFORE);
}

/** The comparison right behind a number and its unit. */
export function signAfter(text: string): [Sign, number] | null {
  return find(text, AFTER);
}

export type SignCell =
  { readonly kind: "sign"; readonly sign: Sign; readonly symbol: string } | { readonly kind: "qualitative" };

const SYMBOLS = { "at-least": ["≥", ">"], "at-most": ["≤", "<"], equal: ["=", "="] } as const;

function symbolOf({ comparison, strict }: Sign): string {
  return SYMBOLS[comparison][strict ? 1 : 0];
}

/** Signs as systems export them. */
const CODED_SIGNS: Readonly<Record<string, Sign>> = {
  GE: { comparison: "at-least", strict: false, explicit: true },
  GT: { comparison: "at-least", strict: true, explicit: true },
  LE: { comparison: "at-most", strict: false, explicit: true },
  LT: { comparison: "at-most", strict: true, explicit: true },
  EQ: { comparison: "equal", strict: false, explicit: true },
};

/** What a cell of the column 指标性质/符号 says: a comparison, 定性, or nothing of use (定量, "/"). */
export function readSignCell(text: string): SignCell | null {
  // ≥（大于等于）: the sign with its own name behind it
  const written = unifySigns(text).replace(/(?<=[≥≤=<>])[(（].*[)）]$/, "");
  const coded = CODED_SIGNS[written.toUpperCase()];
  if (coded !== undefined) return { kind: "sign", sign: coded, symbol: symbolOf(coded) };
  if (written.startsWith("定性")) return { kind: "qualitative" };
  const [sign, length] = signBefore(written) ?? [];
  if (sign && length === written.length) return { kind: "sign", sign, symbol: symbolOf(sign) };
  if (/^(?:正向|正指标|越[大高多]越[好优]|递增)/.test(written)) return directed("at-least");
  if (/^(?:[反负逆](?:向|指标)|越[小低少]越[好优]|递减)/.test(written)) return directed("at-most");
  return null;
}

function directed(comparison: Comparison): SignCell {
  const sign = { comparison, strict: false, explicit: true };
  return { kind: "sign", sign, symbol: symbolOf(sign) };
}
