import { add, decimal, multiply } from "../../amount/decimal";

/** Two units of one time: how it is written, what the smaller unit is called, how many of it make the larger. */
const TIMES: readonly (readonly [pattern: RegExp, smaller: string, size: string])[] = [
  [/(\d{1,6})(?:个)?小时(\d{1,2})分(?:钟)?/g, "分钟", "60"],
  [/(\d{1,6})分(?:钟)?(\d{1,2})秒(?:钟)?/g, "秒", "60"],
  [/(\d{1,6})天(\d{1,2})(?:个)?小时/g, "小时", "24"],
  [/(?<!\d)(\d{1,2})年(?:零)?(\d{1,2})个月/g, "个月", "12"],
];

/** "9分30秒" is 570秒, "1小时20分" is 80分钟: one time in two units, written in the smaller. */
export function inSmallerUnit(text: string): string {
  return TIMES.reduce(
    (written, [pattern, smaller, size]) =>
      written.replace(
        pattern,
        (_all, larger: string, rest: string) => add(multiply(decimal(larger), decimal(size)), decimal(rest)) + smaller,
      ),
    text,
  );
}
