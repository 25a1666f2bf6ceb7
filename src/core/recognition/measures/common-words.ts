import type { Word } from "./label";

/** Words that mean the same in the labels of every table of figures. */

/** 2023年度, 2023年, 2023. */
export const YEAR_WORD = /(?<!\d)(20[0-4]\d)(?!\d)(?:年度|年)?/;

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const NUMBER = "(1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])";

function monthNumber(written: string): number {
  const chinese = CHINESE.indexOf(written);
  return chinese >= 0 ? chinese + 1 : Number(written);
}

function quarterMonth(written: string): number {
  return 3 * monthNumber(written);
}

/** Periods of a year with their last month, and the mark that they carry: "so-far" begins in January, a quarter does not. */
export const MONTH_WORDS: readonly (readonly [
  word: RegExp,
  month: (written: string) => number,
  mark: "so-far" | "quarter" | null,
])[] = [
  [new RegExp(`(?:截至|截止|至)${NUMBER}月(?:份)?(?:\\d{1,2}日)?(?:底|末)?`), monthNumber, "so-far"],
  [new RegExp(`(?:0?1|一)(?:月份?)?[-—–~～至到]${NUMBER}月(?:份)?(?:底|末)?`), monthNumber, "so-far"],
  [new RegExp(`${NUMBER}月(?:份)?(?:底|末|\\d{1,2}日)`), monthNumber, "so-far"],
  // 2023-03-31, 2023/3/31; 2023-03
  [/(?<=20\d\d[-./])(1[0-2]|0?[1-9])[-./]\d{1,2}(?!\d)/, monthNumber, "so-far"],
  [/(?<=20\d\d[-./])(1[0-2]|0?[1-9])(?!\d)/, monthNumber, null],
  [new RegExp(`${NUMBER}月(?:份)?`), monthNumber, null],
  [/前([一二三四1-4])个?季度(?:底|末)?/, quarterMonth, "so-far"],
  [/第?([一二三四1-4])季度(?:底|末)/, quarterMonth, "so-far"],
  [/第?([一二三四1-4])季度/, quarterMonth, "quarter"],
  [/(?:上半年|半年)(?:底|末)?/, () => 6, "so-far"],
  [/下半年/, () => 12, "quarter"],
];

export const COMMON_WORDS: readonly Word[] = [
  [/其中/, "of-which"],
  // 其中：1.基本支出
  [/(?<=[:：])\d{1,2}[.、](?!\d)/, null],
  // 批复预算, 下达指标, 可用指标数: money that was granted
  [/(?:已)?(?:批复|核定|批准|下达|安排|到位|可用|年度|当年)(?:的)?(?:部门)?(?:预算|指标)/, "budget"],
  [/(?:预算|指标)(?:指标|控制数|控制额度)|指标(?=[数金额总])/, "budget"],
  [/(?:批复|核定|批准|下达|安排|控制)(?=[数金额])/, "budget"],
  [/基本支出|项目支出|本级/, "part"],
  [/预算调整(?:数|额)?|(?:年中)?追加|调剂|调减|调增/, "change"],
  [/(?:与|同|较|比)(?:上年|去年|预算|年初)(?:数|决算)?(?:相比)?(?:增减|增加|减少|增长|下降)?/, "change"],
  [/同比|增减|变动|变化|差额|差异|节约|节支|结余|增长|下降|超支/, "change"],
  [/[^\s()（）]{0,4}率|进度|比例|占比|比重|%/, "rate"],
  [/计划/, "plan"],
  [/(?:年初|期初)(?:部门)?(?:预算|批复|安排|下达)(?:安排|批复|数)?|原预算/, "initial"],
  [/(?:全年|调整后?的?|变更后|最终)(?:部门)?预算|预算(?:数)?[(（]调整后[)）]|调整后/, "adjusted"],
  [/预算(?:安排|批复|指标)?/, "budget"],
  [/上一?年(?:度)?(?:同期|同月)?|去年(?:同期)?|(?:上年)?同期|前一年/, "before"],
  [/本年度?|当年|今年|本期/, "this"],
  [/年初|期初/, "begin"],
  [/年末|期末|年底|末/, "end"],
  [/小计/, "subtotal"],
  [/合计|总计|共计|总额|总数|总值|总量|总和|全部|所有|总/, "total"],
  [/累计|金额|数额|数值|数字|数据|情况|状况|项目|指标|名称|类别|内容|全年|年度|[数额的及和与之值]/, null],
];
