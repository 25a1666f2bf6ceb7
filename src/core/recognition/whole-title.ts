import type { SpendingTable } from "../model/mapping";
import { withoutPartOfYear } from "../text/periods";

/** Words of titles that make a table one of two parts. */
const SECTION = /基本支出|项目支出/;
const KIND_OF_BASIC =
  /[（(](?:人员|(?:日常)?公用)(?:经费|支出)[)）]|(?:人员|(?:日常)?公用)(?:经费|支出)(?=支出|决算|明细)/;
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]+)+/;

/** The title without what makes it that of a part. */
export function withoutPart({ title }: SpendingTable): string {
  const plain = title.replace(ORDINAL, "");
  if (KIND_OF_BASIC.test(plain)) return plain.replace(KIND_OF_BASIC, "");
  return withoutPartOfYear(plain.replace(SECTION, "支出").replace("支出支出", "支出"));
}

/** Of 人员经费 (true) or of 公用经费 (false) by its title; null for other tables. */
export function isOfPeople({ title }: SpendingTable): boolean | null {
  return KIND_OF_BASIC.exec(title)?.[0].includes("人员") ?? null;
}
