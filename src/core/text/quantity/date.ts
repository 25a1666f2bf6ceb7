import { type CalendarPeriod, findPeriod, inYear } from "./calendar";
import type { DateReading } from "./quantity";

/** "2023年1月1日至2023年12月31日": a second date right behind the first. */
const TO = /^(?:开始|起)?[-~—至到]/;
const AROUND = /^(?:于|在|从|自|截至|截止|至|不迟于|不晚于|不超过|≤)|完成|竣工|交付|到位/g;

/** A date or a span of dates; where a number stands beside it, the text without the date. Null without a date. */
export function readDate(text: string): DateReading | string | null {
  const found = findPeriod(text);
  if (!found) return null;
  const { period, end } = throughNext(text, found);
  const without = text.slice(0, found.start) + text.slice(end);
  if (/\d/.test(without)) return without;
  return { kind: "date", period, rest: without.replace(AROUND, "") };
}

function throughNext(text: string, first: { readonly period: CalendarPeriod; readonly end: number }) {
  const behind = text.slice(first.end);
  const link = TO.exec(behind)?.[0].length ?? 0;
  const next = link === 0 ? null : findPeriod(behind.slice(link));
  if (next?.start !== 0) return first;
  const { year } = first.period.first;
  const { last } = year === null ? next.period : inYear(next.period, year);
  return {
    period: { first: first.period.first, last },
    end: first.end + link + next.end,
  };
}
