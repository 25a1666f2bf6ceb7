import { compact } from "../normalise";
import { unifySigns } from "./comparison-words";
import { inSmallerUnit } from "./compound";

const CHINESE_DIGIT = "一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

type Rule = readonly [pattern: RegExp, replacement: string];

/** What says nothing of the quantity: a note on inclusion, the currency, full stops. */
const SILENT: readonly Rule[] = [
  [/\(含[^()]*\)|[。;；,，]+$/g, ""],
  [/^(?:人民币|[¥￥])(\d[\d,.]*)$/, "$1元"],
  [new RegExp(`(?:人民币|[¥￥])(?=[\\d${CHINESE_DIGIT}])`, "g"), ""],
  [/元整$/, "元"],
  // the title of a document is a name, whatever numbers it holds
  [/《[^《》]*》/g, "《》"],
];

/** 200余次 and 十多次 say 200 and some, 10 and some; 200+次 asks for at least 200; once a year is 每年一次;
 * "从85%提高到95%" comes to 95%. */
const SAID_OTHERWISE: readonly Rule[] = [
  [new RegExp(`([\\d${CHINESE_DIGIT}])[余多](?=[^\\d余多])`), "$1"],
  [/^(\d[\d,.]*)\+(\D{0,4})$/, "≥$1$2"],
  [new RegExp(`^一年(?=[\\d${CHINESE_DIGIT}])`), "每年"],
  [
    /^(?:由|从).*\d.*(?=(?:提高|提升|增加|增长|上升|缩短|降低|下降|减少|压缩|压减|压降|[降升增减缩压])(?:至|到|为)\d)/,
    "",
  ],
];

/** A text as quantities are read from it: compacted, its signs, notes and times in one spelling. */
export function inOneSpelling(text: string): string {
  const rewrite = (written: string, [pattern, replacement]: Rule) => written.replace(pattern, replacement);
  const plain = SILENT.reduce(rewrite, unifySigns(compact(text)));
  return SAID_OTHERWISE.reduce(rewrite, inSmallerUnit(plain));
}
