import type { SpendingBefore, SpendingResult } from "../model/evaluation";
import type { Inputs } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { evaluateSpending } from "./spending";

/**
 * What was spent the year before: as this workbook says it, else as last year's file does. Only of the same scope: 基本支出
 * beside 全部支出 would compare what cannot be compared.
 */
export function evaluateSpendingBefore(
  { spendingBefore, previous, year }: Inputs,
  spending: SpendingResult,
  profile: Profile,
): SpendingBefore | null {
  if (spendingBefore !== null) return asBefore(evaluateSpending(spendingBefore.spending, profile), spendingBefore.year);
  const carried = previous?.spending ?? null;
  const isYearBefore = carried?.year != null && year !== null && carried.year === year.value - 1;
  return isYearBefore && carried.scope === spending.scope ? carried : null;
}

/** The figures of a year's spending that the next year compares with. */
export function asBefore({ scope, source, total, categories }: SpendingResult, year: number | null): SpendingBefore {
  return {
    year,
    scope,
    source,
    total: total.value,
    categories: categories.map(({ code, name, amount, share }) => {
      return { code, name, amount: amount.value, share: share.value };
    }),
  };
}
