/** Months and quarters as tables write them. */

/** The last month of a quarter by its words; amounts under them count only where they are cumulative. */
const QUARTERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:第?[一1]季度)(?:底|末)?$/, 3],
  [/^(?:第?[二2]季度|上半年|前[二两2]个?季度|半年)(?:底|末)?$/, 6],
  [/^(?:第?[三3]季度|前[三3]个?季度)(?:底|末)?$/, 9],
  [/^第?[四4]季度(?:底|末)?$/, 12],
];
const CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** The month a label names: "3月", "1-3月", "三月份", "2023年3月"; null for other text. */
export function monthOf(key: string): number | null {
  const digits = /^(?:20\d\d年)?(?:1[-—至~～])?(1[0-2]|0?[1-9])月份?(?:底|末)?$/.exec(key);
  if (digits) return Number(digits[1]);
  const chinese = /^([一二三四五六七八九十]{1,2})月份?$/.exec(key);
  const index = chinese ? CHINESE_MONTHS.indexOf(chinese[1] ?? "") : -1;
  return index < 0 ? null : index + 1;
}

/** The last month of the quarter or half-year that a label names; null for other text. */
export function quarterOf(key: string): number | null {
  return QUARTERS.find(([words]) => words.test(key))?.[1] ?? null;
}

const DAY =
  /^(?:截[至止])?(?:20\d\d[-/.](1[0-2]|0?[1-9])[-/.]\d{1,2}|(?:20\d\d年)?(1[0-2]|0?[1-9])月(?:\d{1,2}日|底|末))$/;

/** The last month of the period that a label names: a month, a quarter, a half-year, up to a day. */
export function lastMonthOf(label: string): number | null {
  const day = DAY.exec(label);
  return day ? Number(day[1] ?? day[2]) : (quarterOf(label) ?? (/月/.test(label) ? monthOf(label) : null));
}

const TIME_HEAD = /^(?:[\u4e00-\u9fa5]{0,2}(?:月份|月度)|月|时间|日期|期间|截[至止](?:时间|日期)?)$/;

/** A bare number under the head of a column of months, as the month that it is: 3 and 202303 are 3月. Null for any other. */
export function monthOfNumber(head: string, key: string): string | null {
  if (!TIME_HEAD.test(head)) return null;
  const written = /^(?:20\d\d[.\-/]?)?(0?[1-9]|1[0-2])$/.exec(key);
  // 2023.1 in a cell of numbers is October
  return written === null ? null : `${String(Number(/^20\d\d\.1$/.test(key) ? 10 : written[1]))}月`;
}

const RANGE = /(?<!\d)(1?\d)月?[-—–~～至到](1?\d)月/;

/** The months of 7-12月, 上半年, 第三季度, 5月; null for other text. */
export function monthsOf(period: string): readonly number[] | null {
  const range = RANGE.exec(period);
  if (range) return span(Number(range[1]), Number(range[2]));
  if (period === "下半年") return span(7, 12);
  const last = quarterOf(period);
  if (last !== null) return period === "上半年" ? span(1, 6) : span(last - 2, last);
  const month = monthOf(period);
  return month === null ? null : [month];
}

function span(first: number, last: number): readonly number[] | null {
  return first < 1 || last > 12 || first > last
    ? null
    : Array.from({ length: last - first + 1 }, (_month, index) => first + index);
}

const PART =
  /(?<!\d)1?\d月?[-—–~～至到]1?\d月|(?:1?\d|十?[一二三四五六七八九十])月(?:份)?|第?[一二三四1-4]季度|[上下]半年/;
/** 1—12月, and days: 截至12月31日, 12月底. */
const NO_PART = /(?:1|一)(?:月份?)?[-—–~～至到](?:12|十二)月|月(?:\d+日|底|末)|前[四4]个?季度/;

/** A title without the part of the year that it is about: 2023年1月支出明细表 is one of 2023年支出明细表. */
export function withoutPartOfYear(title: string): string {
  const part = partOfYearIn(title);
  return part === null ? title : title.replace(part, "").replace(/[（(]\s*[)）]/, "");
}

/** The part of a year that a title is about: 2023年1月支出明细表, 1—3月累计支出. Null for the whole or no period. */
export function partOfYearIn(title: string): string | null {
  return NO_PART.test(title) ? null : (PART.exec(title)?.[0] ?? null);
}
