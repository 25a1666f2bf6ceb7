const CLOSING: Readonly<Record<string, string>> = {
  "(": ")",
  "（": ")",
  "[": "]",
  "［": "]",
  "【": "】",
  "〔": "〕",
  "《": "》",
  "“": "”",
  "「": "」",
};
const OPENED_BY: ReadonlySet<string> = new Set(Object.values(CLOSING));
/** "1)" and "（1）、" number items; a clock's or a smiley's bracket no report has. */
const ITEM = /(?<=^|[。；：\n\t])\s*[\da-zA-Z一二三四五六七八九十]{1,3}\s*[)）]/g;

/** A bracket or quotation mark without its partner in the same paragraph. Full and half width are one. */
export function unbalancedIn(text: string): readonly { readonly mark: string; readonly at: number }[] {
  const plain = text.replace(ITEM, (item) => " ".repeat(item.length));
  const open: { readonly mark: string; readonly at: number }[] = [];
  const lone: { readonly mark: string; readonly at: number }[] = [];
  for (let at = 0; at < plain.length; at++) {
    const mark = plain.charAt(at);
    const closes = mark === "）" ? ")" : mark === "］" ? "]" : mark;
    if (CLOSING[mark] !== undefined) open.push({ mark, at });
    else if (OPENED_BY.has(closes)) {
      const partner = open.findLastIndex((each) => CLOSING[each.mark] === closes);
      if (partner < 0) lone.push({ mark, at });
      // What was opened after the partner was never closed.
      else lone.push(...open.splice(partner).slice(1));
    }
  }
  return [...lone, ...open].sort((left, right) => left.at - right.at);
}
