import { isZero } from "../amount/decimal";
import type { CategoryResult, Evaluation } from "../model/evaluation";
import type { ReadAmount, SpendingInput } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import type { BasisPlaces } from "./basis/places";
import type { FormPlace } from "./form-places";
import { amountContent, type Expression, ratioContent, sumOf } from "./money-expression";

type Contents = readonly (readonly [FormPlace, PlanContent])[];

/** By this a category's figures are known on the form. */
export function categoryKey({ code, name }: Pick<CategoryResult, "code" | "name">): string {
  return code || name;
}

/** The categories that are printed: those with an amount that is not zero. */
export function shownCategories({ spending }: Pick<Evaluation, "spending">): readonly CategoryResult[] {
  return spending?.categories.filter(({ amount }) => amount.value !== null && !isZero(amount.value)) ?? [];
}

/** Amounts and shares of the year. */
export function spendingContents(evaluation: Evaluation, places: BasisPlaces): Contents {
  const { spending, inputs } = evaluation;
  const input = inputs.spending;
  if (spending === null || input === null) return [];
  const { unit } = input.table;
  const of = (amounts: readonly ReadAmount[]): Expression => ({ formula: sumOf(amounts, places), unit });
  const total = of(totalCells(input, spending.total.sources.length === 1));
  return [
    ...shownCategories(evaluation).flatMap((category) => {
      const source = input.categories.find(
        ({ code, nameSource }) => code === category.code && nameSource === category.nameSource,
      );
      const part = of(source?.amounts ?? []);
      const key = categoryKey(category);
      return [
        [`spending.${key}.amount`, amountContent(category.amount.value, part)] as const,
        [`spending.${key}.share`, ratioContent(category.share.value, part, total)] as const,
      ];
    }),
    ["spending.total", amountContent(spending.total.value, total)] as const,
  ];
}

/** Amounts and shares of the year before: formulas on this workbook's cells, numbers where another file says them. */
export function spendingContentsBefore({ spendingBefore, inputs }: Evaluation, places: BasisPlaces): Contents {
  if (spendingBefore === null) return [];
  const input = inputs.spendingBefore?.spending ?? null;
  const unit = input?.table.unit ?? "yuan";
  const of = (amounts: readonly ReadAmount[]): Expression => ({ formula: sumOf(amounts, places), unit });
  const printed = input?.total !== null && input?.total?.problem !== "blank";
  const total = of(input === null ? [] : totalCells(input, printed));
  return [
    ...spendingBefore.categories.flatMap((category) => {
      const key = categoryKey(category);
      const source = input?.categories.find((each) => categoryKey(each) === key);
      const part = of(source?.amounts ?? []);
      return [
        [`before.${key}.amount`, amountContent(category.amount, part)] as const,
        [`before.${key}.share`, ratioContent(category.share, part, total)] as const,
      ];
    }),
    ["before.total", amountContent(spendingBefore.total, total)] as const,
  ];
}

/** The cell of the table's own 合计, else the cells it is summed from. */
function totalCells({ total, categories }: SpendingInput, isPrinted: boolean): readonly ReadAmount[] {
  return isPrinted && total !== null ? [total] : categories.flatMap(({ amounts }) => amounts);
}
