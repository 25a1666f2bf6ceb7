import { compact } from "../../text/normalise";
import { readChineseNumeral } from "../../text/quantity";

const PLACE = /(?:第|(?<!提)前|排名|名列|位列|位居)([\d一二三四五六七八九十]+)(?:名|位|强)?/;
const CLASS = /([ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V|[一二三四五])类/;
const ROMAN = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"];
const LATIN = ["I", "II", "III", "IV", "V"];

/**
 * Whether an actual that is a place or a class of water is as good as the target: 第3 against 全省前5, Ⅱ类 against 达到Ⅲ类水质
 * (the smaller number is the better). Null where they are not two of one kind.
 */
export function isAsGoodRank(target: string, actual: string, about: string): boolean | null {
  const [asked, got] = [compact(target), compact(actual)];
  const places = [asked, got].map((text) => numberOf(PLACE.exec(text)?.[1]));
  const classes = [asked, got].map((text) => (/水/.test(about + asked) ? numberOf(CLASS.exec(text)?.[1]) : null));
  for (const [wanted, reached] of [places, classes]) {
    if (wanted != null && reached != null) return reached <= wanted;
  }
  return null;
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const roman = Math.max(ROMAN.indexOf(written), LATIN.indexOf(written)) + 1;
  if (roman > 0) return roman;
  return Number(/^\d+$/.test(written) ? written : (readChineseNumeral(written) ?? NaN)) || null;
}
