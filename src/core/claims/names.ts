/** Parts of a sentence in which digits are no figures; each is blanked out, so that offsets stay. */
const NAMES: readonly RegExp[] = [
  /《[^》]*》/g,
  /https?:\S+|[\w.]+@[\w.]+/g,
  // Document numbers: 江财绩函〔2024〕2 号
  /[〔[［【（(]\s*20\d\d\s*[〕\]］】）)]\s*(?:第\s*)?\d+\s*号?/g,
  /第\s*\d+(?:\s*[-—–至~～、]\s*\d+)*(?:\s*个)?/g,
  /\d+\s*号(?!召)/g,
  // Dates, months, times of day, spans of years
  /(?<!\d)(?:19|20)\d\d\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d\s*年?\s*[-—–至~～]\s*(?:20)?\d\d\s*年度?/g,
  /(?<!\d)(?:19|20)\d\d(?:\s*[、，和及]\s*(?:19|20)\d\d)+\s*年度?/g,
  /(?<!\d)(?:19|20)\d\d\s*(?:年度?|财年)(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?)?/g,
  /(?<!\d)(?:19|20)\d\d(?=\s*[）)])/g,
  /\d{1,2}\s*[-—–至~～]\s*\d{1,2}\s*月份?/g,
  /\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?/g,
  /\d{1,2}\s*[:：]\s*\d{2}(?!\d)/g,
  /\d{1,3}\s*(?:余|多)?\s*(?:周?年|届|岁|期工程|级|楼|层|栋楼)(?!次)/g,
  // Numbers of paragraphs, of appendices and of enumerations
  /(?<=^|[。；：:;\n\t])\s*\d{1,2}\s*[.．、)）](?!\d)/g,
  /[（(]\s*\d{1,2}\s*[）)]/g,
  /(?:附(?:件|表|录)?|[表图])\s*\d{1,2}(?:[-—–.]\d{1,2})?(?![\d.,，%％万亿元个项分])/g,
  // Names with letters and signs: 粤盾-2023, 5G, A4, "1+3+N", 7×24
  /[A-Za-z\u4e00-\u9fff]-\d[\d.]*/g,
  /[A-Za-z]+[-.]?\d[\d.]*(?![\d%％])/g,
  /\d[\d.]*(?:[A-Zabd-jln-zＡ-Ｚ])[A-Za-z]*/g,
  /\d+(?:\s*[+＋]\s*[\dA-Za-zＮ]+)+/g,
  /\d+\s*[×*✕]\s*\d+(?:\s*小时)?/g,
  // Hotlines and telephones
  /(?<!\d)\d{3,4}-\d{6,8}(?!\d)/g,
  /(?<![\d.,，])\d{3,6}(?=[\s”"]*[\u4e00-\u9fff]{0,8}(?:热线|专线))/g,
  // Versions: 数字政府 2.0
  /(?<![\d.])\d+\.\d+(?:\.\d+)+/g,
  /(?<![\d.])\d\.\d(?=\s*(?:版|时代|系统|平台|工程|建设|升级|模式|阶段))/g,
];

/** What stands behind a count that only announces a list: 3个方面. */
export const ANNOUNCED =
  /^\s*(?:主要|具体|重点)?(?:方面|措施|问题|原因|环节|步骤|建议|要求|原则|层面|维度|主线|意见|举措|特点|部分)/;

/** The text with names, dates and ordinals blanked out, every other character in its place. */
export function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replace(name, (found) => "\u00b7".repeat(found.length)), text);
}
