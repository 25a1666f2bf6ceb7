import { compare, type Decimal, decimal, multiply } from "../amount/decimal";
import type { Bound } from "../text/quantity";
import type { Reading } from "./reading";
import { directionOf } from "./words/nature";

/** How often these come in a year. */
const TIMES: Readonly<Record<string, Decimal>> = {
  半年: decimal("2"),
  季: decimal("4"),
  月: decimal("12"),
  周: decimal("52"),
};
/** What is done again and again, and then counted over the year; 人/月 or 元/月 is a rate that an actual repeats. */
const EVENTS: ReadonlySet<string> = new Set("次 期 场 届 场次 期次 批次 讲 节 篇 份 条".split(" "));

/**
 * What is asked of the year by a target such as 每月1次 where the actual is a number of events without a period (10次):
 * that many a month, or in all? The year's number where the actual meets the target both ways, null where the two ways
 * differ. Other targets are asked as they are.
 */
export function overTheYear(
  { indicator }: Reading,
  target: Bound,
  actual: Pick<Bound, "value" | "unit" | "per">,
): Decimal | null {
  const times = target.per === null ? undefined : TIMES[target.per];
  const isEvents = [target.unit, actual.unit].some((unit) => unit?.counted.some((thing) => EVENTS.has(thing)));
  if (times === undefined || actual.per !== null || !isEvents) return target.value;
  const better = target.comparison === "equal" ? directionOf(indicator, target.unit) : target.comparison;
  if (better === "at-most") return compare(actual.value, target.value) <= 0 ? target.value : null;
  const year = multiply(target.value, times);
  return compare(actual.value, year) >= 0 ? year : null;
}
