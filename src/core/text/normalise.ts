/**
 * Chinese table text in one spelling. An explicit table and not Unicode's NFKC, which would turn ① into 1 and ½ into 1⁄2.
 */
const SINGLE: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\u2007": " ",
  "\u202f": " ",
  "\u2212": "-",
  "﹣": "-",
  "﹪": "%",
  "═": "=",
  "≧": "≥",
  "≦": "≤",
  "⩾": "≥",
  "⩽": "≤",
  "【": "(",
  "】": ")",
  "〔": "(",
  "〕": ")",
};

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text of plain characters only, as most cells hold: nothing to change. */
const ALREADY_PLAIN = /^[\x20-\x7e\u4e00-\u9fff、。“”‘’《》·—…]*$/;

/** Full-width letters, digits, signs and brackets become half-width; exotic spaces become spaces; invisible marks go. */
export function halfWidth(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  let result = "";
  for (const character of text.replace(INVISIBLE, "")) {
    const code = character.charCodeAt(0);
    result += SINGLE[character] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character);
  }
  return result;
}

/** `halfWidth` without any white space, nor the apostrophe that exports put before a code: how labels are compared ("工 资　福 利 支出" is "工资福利支出"). */
export function compact(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, "")
    .replace(/^['’‘]+(?=\d)/, "");
}
