import { isTotalLabel } from "./words";

/** Columns that hold no amount of the year: numbers of rows, shares, other years, changes, what is left. */
const NOT_ASKED =
  /行次|栏次|行号|序号|编号|编码|代码|占|比重|比例|%|率$|进度|增减|增长|变动|增加|减少|上年|去年|往年|上期|同期|以前年度|期初|期末|余额|结转|结余|差异|差额|备注|单价|数量|人数|^(?:本[年期月])?收入(?:数|金额)?$/;

/** A part of the year beside which a whole year may stand. */
const PART_OF_YEAR =
  /^(?:(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四1-4]季度?|[上下]半年|[本当]月(?:数|(?:支出|支付|发生|执行|实际支出)(?:数|额|金额)?)?|本期.*)$/;

/** 1-9月, 2023年1-12月. */
const MONTHS = /^(?:20\d\d年)?\d{1,2}月?[-—–~～至到]\d{1,2}月/;
const ALL_MONTHS = /^(?:20\d\d年)?0?1月?[-—–~～至到]12月/;

/** 1月, 一季度, 上半年 in one key, and how many of a kind make a year; null for other words. */
export function partOfYear(word: string): { readonly part: string; readonly kind: PartKind } | null {
  const found = YEAR_PARTS.find(([pattern]) => pattern.test(word));
  return found ? { part: word.replace(/份$/, ""), kind: found[1] } : null;
}

export type PartKind = keyof typeof PARTS_OF_YEAR;

/** How many parts of a kind a whole year has. */
export const PARTS_OF_YEAR = { month: 12, quarter: 4, half: 2 } as const;

const YEAR_PARTS: readonly (readonly [RegExp, PartKind])[] = [
  [/^(?:20\d\d年)?(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]|十[一二])月份?$/, "month"],
  [/^第?[一二三四1-4]季度?$/, "quarter"],
  [/^[上下]半年$/, "half"],
];

/** Columns that together make a total where no column of their own gives it. */
export const PARTS = [
  /^(?:人员经费|人员支出|公用经费|公用支出|日常公用经费|项目经费)$/,
  /^(?:基本支出|项目支出)$/,
  /^(?:人员类|运转类|特定目标类)(?:项目)?(?:支出|经费)?$/,
];

/** 一般公共预算财政拨款, 单位资金: where the money comes from. */
export const FUND =
  /^(?:(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款|支出|资金)*|非?财政(?:拨款)?(?:支出|资金)?|(?:财政)?专户(?:管理)?资金|(?:单位|自有|其他)资金(?:支出)?|事业收入|其他收入)$/;

/** Columns that cut one thing, each kind in its own way: their sum is the whole where none is missing. */
export const CUTS: readonly RegExp[] = [
  FUND,
  /^(?:财政)?(?:直接|授权)(?:支付)?(?:数|金额|支出)?$/,
  /^(?:[局厅委部会院校]?机关|(?:[局厅委部院校])?本[级部]|(?:所属|下属|直属|二级|基层|事业)单位)(?:支出|经费)?$/,
];

/** The word names a part of a whole: 项目支出, 公用经费. */
export function isPartWord(word: string): boolean {
  return PARTS.some((part) => part.test(word));
}

/** Words of a column's head, telling ones first; the first that matches gives the column its rank. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/决算/, 6],
  [/累计|全年执行|执行数|实际|支出数|支出金额|本年数|列支|实支|实绩|支付/, 5],
  [/调整后?预算|全年预算|预算调整/, 3],
  [/预算|批复|指标/, 2],
  [/金额|总额|本年|支出|发生额|执行/, 4],
];

const TOTAL = 5;
/** 支出 under 上半年 is less than 支出 under 全年. */
const OF_PART_OF_YEAR = 2;

/** Words that are not known are likelier the amount than a budget beside it, but two of them are a question. */
export const UNKNOWN = 3.5;

function rankOfWord(word: string): number | null {
  // 一般公共预算 names a fund and no budget figure
  const plain = word
    // 2-项目支出, as a pivot table heads it
    .replace(/^\d+[-.、_](?=\D)|\(.*?\)/g, "")
    .replace(/(?:一般)?公共预算|(?:政府性)?基金预算|经营预算/g, "");
  if (MONTHS.test(plain)) return ALL_MONTHS.test(plain) ? 5 : 1;
  if (isPartWord(plain) || PART_OF_YEAR.test(plain)) return 1;
  return RANKS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/**
 * How likely a column with these head words, from its group down to its own, holds the amounts asked for; below 0 for
 * columns that cannot. 合计 under 年初预算 is a budget, 合计 of its own is the amount.
 */
export function rankOfHead(words: readonly string[]): number {
  if (words.some((word) => NOT_ASKED.test(word))) return -1;
  if (words.some((word) => /^其中/.test(word))) return 1;
  const specific = words.filter((word) => !isTotalLabel(word) && word !== "小计").reverse();
  for (const word of specific) {
    const rank = rankOfWord(word);
    if (rank !== null) return rank > 1 && words.some((each) => PART_OF_YEAR.test(each)) ? rank - OF_PART_OF_YEAR : rank;
  }
  // 小计 of what nobody knows is no total
  if (specific.length === 0 && words.length > 0) return TOTAL;
  return words.length === 0 ? 0 : UNKNOWN;
}
