import { sum } from "../amount/decimal";
import { shareOf } from "../amount/share";
import type { CategoryResult, Figure, SpendingResult } from "../model/evaluation";
import type { CategoryInput, SpendingInput } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import { figureOfAmount, figureOfSum, isBroken } from "./figures";

/** Amounts and shares by category. The total is the table's own 合计; only a table without one gets a sum. */
export function evaluateSpending(input: SpendingInput, profile: Profile): SpendingResult {
  const total = totalOf(input);
  return {
    source: input.table.source,
    title: input.table.title,
    family: input.table.family,
    scope: input.table.scope,
    total,
    categories: inCodeOrder(input.categories).map((category) =>
      evaluateCategory(category, total, profile.places.share),
    ),
  };
}

/** Side-by-side tables interleave their blocks; what is printed and compared goes by code. */
function inCodeOrder(categories: readonly CategoryInput[]): readonly CategoryInput[] {
  return categories.toSorted((left, right) => (left.code < right.code ? -1 : left.code > right.code ? 1 : 0));
}

function totalOf(input: SpendingInput): Figure {
  if (input.total !== null && input.total.problem !== "blank") return figureOfAmount(input.total);
  const amounts = input.categories.map((category) => ({ category, figure: figureOfSum(category.amounts) }));
  const values = amounts.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
  const broken = input.categories.some((category) => category.amounts.some(isBroken));
  return {
    value: values.length === 0 || broken ? null : sum(values),
    measure: "yuan",
    rule: message("evaluation.rule-total-sum"),
    arithmetic: values.length === 0 || broken ? null : values.join(" + "),
    places: null,
    sources: amounts.flatMap(({ figure }) => (figure.value === null ? [] : figure.sources)),
    inputs: amounts.map(({ category, figure }) => ({
      name: message("evaluation.named", { name: category.name }),
      figure,
    })),
  };
}

function evaluateCategory(input: CategoryInput, total: Figure, places: number): CategoryResult {
  const amount = figureOfSum(input.amounts);
  const value = amount.value === null || total.value === null ? null : shareOf(amount.value, total.value, places);
  return {
    code: input.code,
    name: input.name,
    nameSource: input.nameSource,
    amount,
    share: {
      value,
      measure: "percent",
      rule: message("evaluation.rule-share"),
      arithmetic: value === null ? null : `${amount.value ?? ""} ÷ ${total.value ?? ""}`,
      places,
      sources: [],
      inputs: [
        { name: message("evaluation.amount"), figure: amount },
        { name: message("evaluation.total-spending"), figure: total },
      ],
    },
    items: inCodeOrder(input.items).map((item) => evaluateCategory(item, total, places)),
  };
}
