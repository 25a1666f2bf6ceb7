import {
  absolute,
  compare,
  type Decimal,
  formatGrouped,
  HUNDRED,
  isZero,
  multiply,
  subtract,
  sum,
} from "../../amount/decimal";
import { countOf } from "../../amount/count";
import { toYuan } from "../../amount/money-unit";
import { allCategories } from "../../evaluation/cells-read";
import { formatSource } from "../../model/area";
import type { CategoryResult } from "../../model/evaluation";
import type { CategoryInput, ReadAmount, ReadCell } from "../../model/inputs";
import { readQuantityCell } from "../../text/quantity";
import { message } from "../../wording";
import type { Check, Fault, ReviewCase } from "../check";
import { wan } from "./yuan";

/**
 * C35: an amount cell that holds an error or words instead of an amount, so that no total over it can be right. Blank
 * and — are no faults.
 */
const unreadable: Check = {
  id: "C35",
  run: ({ inputs: { spending, execution } }) => {
    if (spending === null && execution === null) return "not-checked";
    const named: [string, ReadAmount | null][] = [];
    if (spending !== null) {
      named.push(["合计", spending.total]);
      for (const category of allCategories(spending.categories)) {
        named.push(...category.amounts.map((amount): [string, ReadAmount] => [category.name, amount]));
      }
    }
    if (execution !== null) {
      named.push(
        ["年初预算数", execution.initialBudget],
        ["全年预算数", execution.budget],
        ["全年执行数", execution.spent],
      );
    }
    return named.flatMap(([name, amount]) => unreadableIn(name, amount));
  },
};

function unreadableIn(name: string, amount: ReadAmount | null): readonly Fault[] {
  if (amount === null || (amount.problem !== "text" && amount.problem !== "error")) return [];
  const parameters = { name, text: amount.cell.text, cell: formatSource(amount.cell.source) };
  return [{ where: amount.cell.source, message: message(`review.amount-${amount.problem}`, parameters) }];
}

function amountsOf(categories: readonly CategoryResult[]): readonly Decimal[] {
  return categories.flatMap(({ amount }) => (amount.value === null ? [] : [amount.value]));
}

/** C35: 合计 ≠ Σ类, or a 类 ≠ Σ of its 款; a gap that rounding to 万元 explains is a hint. */
const totalsAddUp: Check = {
  id: "C35",
  run: ({ spending, rules }) => {
    if (spending === null) return "not-checked";
    const whole = {
      name: "合计",
      figure: spending.total,
      parts: spending.categories,
      where: spending.total.sources[0] ?? spending.source,
    };
    const classes = spending.categories.map((category) => ({
      name: category.name,
      figure: category.amount,
      parts: category.items,
      where: category.amount.sources[0] ?? category.nameSource,
    }));
    return [whole, ...classes].flatMap(({ name, figure, parts, where }): readonly Fault[] => {
      const amounts = amountsOf(parts);
      // An amount that was itself summed from these parts cannot disagree with them.
      if (figure.sources.length !== 1 || figure.value === null || amounts.length === 0) return [];
      const total = sum(amounts);
      const difference = absolute(subtract(figure.value, total));
      if (isZero(difference)) return [];
      const byRounding = multiply(toYuan(rules.checks.C35.rounding, "ten-thousand-yuan"), countOf(amounts));
      const parameters = {
        name,
        stated: wan(figure.value),
        total: wan(total),
        difference: formatGrouped(difference, 2),
      };
      return compare(difference, byRounding) <= 0
        ? [{ where, severity: "hint", message: message("review.sum-rounding", parameters) }]
        : [{ where, message: message("review.sum", parameters) }];
    });
  },
};

/** A printed share in percent; 0.1875 of General format is 18.75. */
function shareSaid(cell: ReadCell, computed: Decimal): Decimal | null {
  const quantity = readQuantityCell(cell);
  if (quantity?.kind !== "bound") return null;
  const asRatio = multiply(quantity.value, HUNDRED);
  if (quantity.unit !== null) return quantity.value;
  const distance = (value: Decimal) => absolute(subtract(value, computed));
  return compare(distance(asRatio), distance(quantity.value)) < 0 ? asRatio : quantity.value;
}

interface PrintedShare {
  readonly input: CategoryInput;
  readonly cell: ReadCell;
  readonly said: Decimal;
  readonly computed: Decimal;
}

function printedShares({ inputs, spending }: ReviewCase): readonly PrintedShare[] {
  return (inputs.spending?.categories ?? []).flatMap((input): readonly PrintedShare[] => {
    const computed = spending?.categories.find(({ code }) => code === input.code)?.share.value ?? null;
    if (input.share === null || computed === null) return [];
    const said = shareSaid(input.share, computed);
    return said === null ? [] : [{ input, cell: input.share, said, computed }];
  });
}

/** C36: a share the table prints is amount ÷ total. */
const sharesFit: Check = {
  id: "C36",
  run: (reviewed) => {
    const printed = printedShares(reviewed);
    if (printed.length === 0) return "not-checked";
    const { tolerance } = reviewed.rules.checks.C36;
    return printed.flatMap(({ input, cell, said, computed }): readonly Fault[] => {
      const places = Math.min(typeof cell.value === "string" ? (said.split(".")[1]?.length ?? 0) : 2, 2);
      // A share printed with fewer digits is right when it is the computed one rounded.
      const isRounded = roundsTo(computed, said, places);
      if (isRounded || compare(absolute(subtract(said, computed)), tolerance) <= 0) return [];
      const parameters = { name: input.name, printed: cell.text, computed };
      return [{ where: cell.source, message: message("review.share", parameters) }];
    });
  },
};

function roundsTo(computed: Decimal, said: Decimal, places: number): boolean {
  return formatGrouped(computed, places) === formatGrouped(said, places);
}

/** C37: shares that do not add up to 100.00 %: reported, never adjusted. What rounding explains is a hint. */
const sharesAddUp: Check = {
  id: "C37",
  run: (reviewed) => {
    const { spending, rules } = reviewed;
    if (spending === null) return "not-checked";
    const shares = spending.categories.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
    const printed = printedShares(reviewed);
    if (shares.length === 0) return "not-checked";
    const isWhole = printed.length > 0 && printed.length === spending.categories.length;
    return [
      ...gapOf(shares, rules.checks.C37.rounding, spending.source),
      ...(isWhole
        ? gapOf(
            printed.map(({ said }) => said),
            rules.checks.C37.rounding,
            printed[0]?.cell.source ?? null,
          )
        : []),
    ].slice(0, 1);
  },
};

/** C37: the share that the table prints in its 合计 row is 100 %. */
const printedWhole: Check = {
  id: "C37",
  run: ({ inputs, rules }) => {
    const cell = inputs.spending?.totalShare ?? null;
    const said = cell === null ? null : shareSaid(cell, HUNDRED);
    if (cell === null || said === null) return "not-checked";
    const gap = absolute(subtract(said, HUNDRED));
    if (isZero(gap)) return [];
    const byRounding = multiply(rules.checks.C37.rounding, countOf(inputs.spending?.categories ?? []));
    const fault = { where: cell.source, message: message("review.shares-printed", { printed: cell.text }) };
    return [compare(gap, byRounding) <= 0 ? { ...fault, severity: "hint" } : fault];
  },
};

function gapOf(shares: readonly Decimal[], rounding: Decimal, where: Fault["where"]): readonly Fault[] {
  const total = sum(shares);
  const difference = absolute(subtract(total, HUNDRED));
  if (isZero(difference)) return [];
  const parameters = { total: formatGrouped(total, 2) };
  return compare(difference, multiply(rounding, countOf(shares))) <= 0
    ? [{ where, severity: "hint", message: message("review.shares-rounding", parameters) }]
    : [{ where, message: message("review.shares", parameters) }];
}

export const spendingChecks: readonly Check[] = [unreadable, totalsAddUp, sharesFit, sharesAddUp, printedWhole];
