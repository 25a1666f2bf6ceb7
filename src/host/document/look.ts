/**
 * The official layout (公文格式): A4, margins of 37/35/28/26 mm, 三号 text in 仿宋_GB2312 with 28 pt between lines,
 * two characters' indent; 一、 in 黑体, （一） in 楷体_GB2312, the title in 方正小标宋. Measures: half-points for letters,
 * twentieths of a point for lengths.
 */
export const BODY_SIZE = 32;
export const TITLE_SIZE = 44;
export const TABLE_SIZE = 21;
export const SMALL_TABLE_SIZE = 18;
export const LINE = 560;
export const TWO_CHARACTERS = 200;

const MILLIMETRE = 1440 / 25.4;
export const PAGE = { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) };
export const MARGINS = {
  top: Math.round(37 * MILLIMETRE),
  bottom: Math.round(35 * MILLIMETRE),
  left: Math.round(28 * MILLIMETRE),
  right: Math.round(26 * MILLIMETRE),
  header: Math.round(15 * MILLIMETRE),
  footer: Math.round(25 * MILLIMETRE),
};
/** Width between the margins, upright and across. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
export const ACROSS_WIDTH = PAGE.height - MARGINS.top - MARGINS.bottom;

const LATIN = "Times New Roman";

function face(eastAsia: string): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia };
}

export const FONTS = {
  title: face("方正小标宋简体"),
  chapter: face("黑体"),
  section: face("楷体_GB2312"),
  body: face("仿宋_GB2312"),
  table: face("宋体"),
} as const;

/** What is written in Word afterwards, under a heading or as one, looks the same. */
export const STYLES = {
  document: { run: { font: FONTS.body, size: BODY_SIZE, language: { value: "en-US", eastAsia: "zh-CN" } } },
  title: { run: { font: FONTS.title, size: TITLE_SIZE, color: "000000" } },
  heading1: { run: { font: FONTS.chapter, size: BODY_SIZE, color: "000000" } },
  heading2: { run: { font: FONTS.section, size: BODY_SIZE, color: "000000" } },
} as const;

/** What a machine without the offices' own fonts shows instead: every Windows and Mac Office has one of these. */
const INSTEAD: readonly (readonly [font: string, instead: string])[] = [
  ["方正小标宋简体", "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,黑体,SimHei"],
  ["仿宋_GB2312", "仿宋,FangSong,华文仿宋,STFangsong"],
  ["楷体_GB2312", "楷体,KaiTi,华文楷体,STKaiti"],
  ["黑体", "SimHei,Heiti SC"],
  ["宋体", "SimSun,Songti SC"],
];

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The document's font table, with what stands in for each font (ECMA-376 Part 1 §17.8.3). */
export function fontTableXml(): string {
  const fonts = INSTEAD.map(
    ([font, instead]) =>
      `<w:font w:name="${font}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${WORD}">${fonts.join("")}<w:font w:name="${LATIN}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}
