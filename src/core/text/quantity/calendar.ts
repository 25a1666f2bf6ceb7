/** A day of the year; the year is null where it is not written ("12月底前"). */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The days a date in words can mean: "2023年12月" is the whole month, "2023年内" the whole year. */
export interface CalendarPeriod {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

interface FoundPeriod {
  readonly period: CalendarPeriod;
  readonly start: number;
  readonly end: number;
}

const BEFORE = "(?:之?前|以前|内|之内|完成)?";
/** The time of the day, which no deadline of a year turns on. */
const HOUR = "(?:\\d{1,2}(?:[:时点](?:\\d{1,2}分?)?))?";
const TO = "[-~—至到]";
const QUARTER = "第?([一二三四1-4])季度(?:末|底)?";
const FULL = new RegExp(`(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})(?:日|号)?${HOUR}${BEFORE}`);
const SPAN = new RegExp(`(?:(\\d{4})年)?(\\d{1,2})月?份?${TO}(?:(\\d{4})年)?(\\d{1,2})月份?(?:底|末)?(?!\\d)${BEFORE}`);
/** 20230630 with nothing behind it that would make it an amount. */
const COMPACT = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:日?(?:之?前|以前|完成)|日|$)/;
const DOTTED_SPAN = new RegExp(`^((?:19|20)\\d{2})\\.(\\d{1,2})${TO}((?:19|20)\\d{2})\\.(\\d{1,2})$`);
const MONTH = new RegExp(`(\\d{4})年(\\d{1,2})月份?(上旬|中旬|下旬|初|底|末)?${BEFORE}`);
const YEAR_PART = new RegExp(`(\\d{4})年?度?(上半年|下半年|${QUARTER})(?:末|底)?${BEFORE}`);
const YEAR = new RegExp(`((?:19|20)\\d{2})年度?(?:底|末)?${BEFORE}`);
const DAY_ALONE = new RegExp(`(\\d{1,2})月(\\d{1,2})(?:日|号)${HOUR}${BEFORE}`);
const MONTH_ALONE = new RegExp(`(\\d{1,2})月份?(上旬|中旬|下旬|初|底|末|(?=之?前|以前))${BEFORE}`);
const PART_ALONE = new RegExp(`(上半年|${QUARTER})(?:末|底)?${BEFORE}`);
const THIS_YEAR = /(?:本年度?|当年度?|年度|年)(?:底|末|内)(?:之?前|以前|完成)?/;

/** Days of a month; February has 29 where the year is not known. */
export function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === null) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function dayOf(year: number | null, month: number, day: number): CalendarPeriod | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const exact = { year, month, day };
  return { first: exact, last: exact };
}

function monthsOf(year: number | null, from: number, to: number): CalendarPeriod {
  return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysInMonth(year, to) } };
}

const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [31, 31],
  末: [31, 31],
};

function monthOf(year: number | null, month: number, part: string | undefined): CalendarPeriod | null {
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  const [from, to] = (part ? MONTH_PARTS[part] : undefined) ?? [1, 31];
  return {
    first: { year, month, day: Math.min(from, length) },
    last: { year, month, day: Math.min(to, length) },
  };
}

function yearPart(year: number | null, part: string, quarter: string | undefined): CalendarPeriod {
  if (part === "上半年") return monthsOf(year, 1, 6);
  if (part === "下半年") return monthsOf(year, 7, 12);
  const index = quarter === undefined ? 0 : "一二三四".indexOf(quarter);
  const number = index >= 0 ? index : Number(quarter) - 1;
  return monthsOf(year, number * 3 + 1, number * 3 + 3);
}

type Rule = readonly [RegExp, (groups: readonly string[]) => CalendarPeriod | null];

/** "2023年1-12月", "3月至10月": all the months from the first to the last. */
function spanOf(firstYear: number | null, from: number, lastYear: number | null, to: number): CalendarPeriod | null {
  const begin = monthOf(firstYear, from, undefined);
  const end = monthOf(lastYear ?? firstYear, to, undefined);
  if (begin === null || end === null) return null;
  const isForward = (lastYear ?? firstYear ?? 0) > (firstYear ?? 0) || to > from;
  return isForward ? { first: begin.first, last: end.last } : null;
}

const yearIn = (written: string | undefined): number | null => (written ? Number(written) : null);

/** Tried in this order: the fullest form first. */
const RULES: readonly Rule[] = [
  ...[SPAN, DOTTED_SPAN].map((pattern): Rule => [
    pattern,
    ([, year, from, lastYear, to]) => spanOf(yearIn(year), Number(from), yearIn(lastYear), Number(to)),
  ]),
  ...[FULL, COMPACT].map((pattern): Rule => [
    pattern,
    ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ]),
  [MONTH, ([, year, month, part]) => monthOf(Number(year), Number(month), part)],
  [YEAR_PART, ([, year, part = "", quarter]) => yearPart(Number(year), part, quarter)],
  [YEAR, ([, year]) => monthsOf(Number(year), 1, 12)],
  [DAY_ALONE, ([, month, day]) => dayOf(null, Number(month), Number(day))],
  [MONTH_ALONE, ([, month, part]) => monthOf(null, Number(month), part)],
  [PART_ALONE, ([, part = "", quarter]) => yearPart(null, part, quarter)],
  [THIS_YEAR, () => monthsOf(null, 1, 12)],
];

/** The first date in a compacted text, with the words that belong to it. */
export function findPeriod(text: string): FoundPeriod | null {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    if (!match || /\d/.test(text.charAt(match.index - 1))) continue;
    const period = read(match);
    if (period) return { period, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** A period with its missing year filled in. */
export function inYear(period: CalendarPeriod, year: number): CalendarPeriod {
  const fill = (day: CalendarDay): CalendarDay => {
    if (day.year !== null) return day;
    return { year, month: day.month, day: Math.min(day.day, daysInMonth(year, day.month)) };
  };
  return { first: fill(period.first), last: fill(period.last) };
}

/** Negative when `left` is earlier. Both need a year, or neither has one; null when that is not so. */
export function compareDays(left: CalendarDay, right: CalendarDay): number | null {
  if ((left.year === null) !== (right.year === null)) return null;
  return (left.year ?? 0) - (right.year ?? 0) || left.month - right.month || left.day - right.day;
}

/**
 * The day of a spreadsheet's serial date (1900 system: 45291 is 2023-12-31).
 * Gregorian arithmetic on eras of 400 years that begin on 1 March; null outside the years 1900 to 9999.
 */
export function dayOfSerial(serial: number): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 2958465) return null;
  const sinceMarch0000 = Math.floor(serial) + 693899;
  const era = Math.floor(sinceMarch0000 / 146097);
  const dayOfEra = sinceMarch0000 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
