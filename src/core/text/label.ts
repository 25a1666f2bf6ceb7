const ORDINAL =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）][、.]?|\d{1,2}[.、](?!\d)|[①-⑳]、?)/;

/** Takes leading ordinals off a label: "一、", "（一）", "1.", "2、", "③". Codes such as "30101" stay. */
export function stripOrdinal(text: string): string {
  let rest = text.trim();
  for (let match = ORDINAL.exec(rest); match; match = ORDINAL.exec(rest)) rest = rest.slice(match[0].length).trim();
  return rest;
}

export interface CodedLabel {
  readonly code: string | null;
  readonly name: string;
}

const CODE_FIRST = /^[[(]?(\d{3})[-.]?(\d{2})?(\d{2})?[\])]?(?!\d)[-_—–:.、]*/;
const CODE_LAST = /[[(](\d{3}|\d{5}|\d{7})[\])]$/;

/**
 * Takes a classification code (3, 5 or 7 digits) off a compact label: "30101基本工资", "[30201]办公费", "301-工资福利支出",
 * "基本工资(30101)". A label without one keeps its text as the name.
 */
export function splitCode(label: string): CodedLabel {
  const first = CODE_FIRST.exec(label);
  if (first) {
    const rest = label.slice(first[0].length);
    // "100分", "365天", "313,500.00": digits that belong to a quantity and not to a code
    if (/^(?:[一-龥A-Za-z(（“"].*)?$/.test(rest) && !/^(?:[元万分个次项天日年月]|万元)$/.test(rest)) {
      return { code: `${first[1] ?? ""}${first[2] ?? ""}${first[3] ?? ""}`, name: rest };
    }
  }
  const last = CODE_LAST.exec(label);
  if (last) return { code: last[1] ?? null, name: label.slice(0, -last[0].length) };
  return { code: null, name: label };
}

/** "其中：乡村教师补助" is a part of the line above and never an addend. */
export function isOfWhich(compactText: string): boolean {
  return /^其中[:：]?/.test(stripOrdinal(compactText));
}

/** The weight written behind a level's name: "产出指标(50分)" is 产出指标 and "50". Null where there is none. */
export function splitWeight(compactText: string): { readonly name: string; readonly weight: string | null } {
  const match = /^(.*?)[(（[](?:满分|权重)?:?(\d+(?:\.\d+)?)(?:分|%)?[)）\]]$/.exec(compactText);
  return match ? { name: match[1] ?? "", weight: match[2] ?? null } : { name: compactText, weight: null };
}
