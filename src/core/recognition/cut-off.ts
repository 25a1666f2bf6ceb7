import { compact } from "../text/normalise";
import { MONTH_WORDS } from "./measures/common-words";

/** Words of a line that tell up to when its table goes; a month alone may be that of its filing. */
const PERIOD = /截[至止]|上半年|季度|\d月?[-—–~～至到]\d{1,2}月/;

/** Titles and lines of a table that goes up to a month before December: 2023年1-6月, 截至2023年6月30日. Null for any other. */
export function cutOffIn(text: string, isTitle: boolean): number | null {
  const words = compact(text);
  if (words.length > 60 || !(isTitle || PERIOD.test(words))) return null;
  for (const [pattern, monthOf] of MONTH_WORDS) {
    const match = new RegExp(pattern.source).exec(words);
    if (match === null) continue;
    const month = monthOf(match[1] ?? "");
    return month === 12 ? null : month;
  }
  return null;
}
