import { MEASURES, OTHERS, THINGS } from "./units";

/** What one of something is counted for: times, people, things. */
const EACH =
  "半年|年度?|季度?|月度?|旬|周|星期|学期|学年|天|日|小时|人次|人|名|户|村|班|场|期|批|次|个|项|公里|平方米|立方米|亩";
const EVERY = new RegExp(`每(?:一|个)?(${EACH})`, "g");

/** ㎡ and 平方米, km and 公里, 名 and 人: the first of the words for one thing. */
const FIRST_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...MEASURES.map(([, , labels]) => labels.split(" ")),
    ...`${THINGS} ${OTHERS}`.split(" ").map((each) => each.split(",")),
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** 年度 and 年, L and 升 are one. */
export function perLabel(written: string): string {
  const label = written.replace(/(?<=[年季月])度$/, "");
  return FIRST_WORDS.get(label) ?? label;
}

/** Several of them in one: 元/人·月. Every year is what is reported on anyway, so 元/人·年 is 元/人. */
export function perOf(written: readonly string[]): string | null {
  const labels = written.map(perLabel);
  const telling = labels.length > 1 ? labels.filter((label) => label !== "年") : labels;
  return telling.length === 0 ? null : telling.join("·");
}

/** "每月不少于1次" asks as "1次/月" does; every year is what is reported on anyway. */
export function takeFrequency(before: string): { readonly per: string | null; readonly rest: string } {
  const found = Array.from(before.matchAll(EVERY), ([, each = ""]) => perLabel(each));
  const per = perOf(found.filter((label) => label !== "年"));
  return found.length === 0 ? { per: null, rest: before } : { per, rest: before.replace(EVERY, "") };
}
