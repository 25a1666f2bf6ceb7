import { foldMarks } from "./fold";

/** Words that may stand between a subject and its number without changing what the number is. */
const LINK =
  /^[\s")]*(?:\([^()]{0,12}\))?(?:年度|全年|决算数?|预算数?|实际|完成|累计|支出|总额|金额|数量?|合计|共计|总计|比例|率|值|也|均|已|共|约|近|超过?|逾)*\s*(?:达到了?|达成|达|为|是|计|至|到|拓展[至到]|提升[至到为]|提高[至到]|增[加至到]{1,2}|扩大[至到]|保持在?|控制在|[:：=]|、)?\s*(?:约|近|超过?|逾|不低于|不少于|[≥≤＞＜><])?\s*$/;

/** Words after which the number says a change or a part, not the subject itself. */
const OTHER =
  /增(?:加|长)了?\s*$|减少了?\s*$|下降了?\s*$|上升了?\s*$|提高了?\s*$|节约了?\s*$|较|比上年|同比|其中|结余|结转/;

/** The longest of the names that stands right before the end of the text, linking words allowed; null where none does. */
export function nameBefore(text: string, names: readonly string[]): string | null {
  const longestFirst = [...new Set(names)].toSorted((left, right) => right.length - left.length);
  let best: { readonly name: string; readonly at: number } | null = null;
  for (const name of longestFirst) {
    const folded = foldMarks(name);
    const at = text.lastIndexOf(folded);
    if (at < 0) continue;
    const link = text.slice(at + folded.length);
    const isCloser = best === null || at + folded.length > best.at;
    if (isCloser && LINK.test(link) && !OTHER.test(link)) best = { name, at: at + folded.length };
  }
  return best?.name ?? null;
}
