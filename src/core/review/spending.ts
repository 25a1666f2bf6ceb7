import {
  absolute,
  compare,
  type Decimal,
  decimal,
  formatGrouped,
  HUNDRED,
  multiply,
  subtract,
  sum,
} from "../amount/decimal";
import { fromYuan } from "../amount/money-unit";
import type { CategoryResult } from "../model/evaluation";
import { message } from "../wording";
import type { Check, Evaluated, Fault } from "./check";

/** Half a unit of the last printed digit of 万元 (0.005 万元), in yuan: what rounding can lose per addend. */
const ROUNDING_YUAN = decimal("50");
/** Half a unit of the last printed digit of a share, in percentage points. */
const ROUNDING_SHARE = decimal("0.005");

function amountsOf(categories: readonly CategoryResult[]): readonly Decimal[] {
  return categories.flatMap(({ amount }) => (amount.value === null ? [] : [amount.value]));
}

function wan(yuan: Decimal): string {
  return formatGrouped(fromYuan(yuan, "ten-thousand-yuan"), 2);
}

/** What lies between a stated total and the sum of its parts, when more than nothing. */
function gap(stated: Decimal | null, parts: readonly Decimal[]) {
  if (stated === null || parts.length === 0) return null;
  const total = sum(parts);
  const difference = absolute(subtract(stated, total));
  if (compare(difference, decimal("0")) === 0) return null;
  const rounding = compare(difference, multiply(ROUNDING_YUAN, decimal(String(parts.length)))) <= 0;
  return { total, difference, rounding };
}

interface Gap {
  readonly fault: Fault;
  readonly rounding: boolean;
}

/** C35: 合计 ≠ Σ类, or a 类 ≠ Σ of its 款. */
function gaps({ spending }: Evaluated): readonly Gap[] {
  if (spending === null) return [];
  const places = [
    {
      name: "合计",
      figure: spending.total,
      parts: spending.categories,
      where: spending.total.sources[0] ?? spending.source,
    },
    ...spending.categories.map((category) => ({
      name: category.name,
      figure: category.amount,
      parts: category.items,
      where: category.amount.sources[0] ?? category.nameSource,
    })),
  ];
  return places.flatMap(({ name, figure, parts, where }) => {
    // An amount that was itself summed from these parts cannot disagree with them.
    if (figure.sources.length !== 1) return [];
    const found = gap(figure.value, amountsOf(parts));
    if (found === null || figure.value === null) return [];
    const parameters = {
      name,
      stated: wan(figure.value),
      total: wan(found.total),
      difference: formatGrouped(found.difference, 2),
    };
    const key = found.rounding ? "review.sum-rounding" : "review.sum";
    return [{ rounding: found.rounding, fault: { where, message: message(key, parameters) } }];
  });
}

function gapCheck(severity: Check["severity"], rounding: boolean): Check {
  return {
    id: "C35",
    severity,
    run: (evaluated) =>
      evaluated.spending === null
        ? "not-checked"
        : gaps(evaluated)
            .filter((found) => found.rounding === rounding)
            .map((found) => found.fault),
  };
}

/** C37: shares that do not add up to 100.00 %: reported, never adjusted. */
const sharesAddUp: Check = {
  id: "C37",
  severity: "hint",
  run: ({ spending }) => {
    if (spending === null) return "not-checked";
    const shares = spending.categories.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
    if (shares.length === 0) return "not-checked";
    const total = sum(shares);
    const difference = absolute(subtract(total, HUNDRED));
    if (compare(difference, decimal("0")) === 0) return [];
    const rounding = compare(difference, multiply(ROUNDING_SHARE, decimal(String(shares.length)))) <= 0;
    const key = rounding ? "review.shares-rounding" : "review.shares";
    return [{ where: spending.source, message: message(key, { total: formatGrouped(total, 2) }) }];
  },
};

/** C39: the table covers less than the department's total spending. */
const scopeTooNarrow: Check = {
  id: "C39",
  severity: "warning",
  run: ({ spending }) => {
    if (spending === null) return "not-checked";
    if (spending.scope === "total") return [];
    return [{ where: spending.source, message: message(`review.scope-${spending.scope}`, { title: spending.title }) }];
  },
};

/** C33: more spent than the budget of the year allows. */
const overspent: Check = {
  id: "C33",
  severity: "error",
  run: ({ execution }) => {
    if (execution === null || execution.budget.value === null || execution.spent.value === null) return "not-checked";
    if (compare(execution.spent.value, execution.budget.value) <= 0) return [];
    return [
      {
        where: execution.spent.sources[0] ?? execution.source,
        message: message("review.overspent", {
          spent: wan(execution.spent.value),
          budget: wan(execution.budget.value),
        }),
      },
    ];
  },
};

export const spendingChecks: readonly Check[] = [
  overspent,
  gapCheck("error", false),
  gapCheck("hint", true),
  sharesAddUp,
  scopeTooNarrow,
];
