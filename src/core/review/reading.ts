import { allCategories } from "../evaluation/cells-read";
import { formatSource } from "../model/area";
import type { ReadAmount } from "../model/inputs";
import { message } from "../wording";
import type { Check, Fault } from "./check";

/**
 * C35: an amount cell that holds an error or words instead of an amount, so that no total over it can be right. Blank and
 * — are no faults.
 */
const unreadableAmounts: Check = {
  id: "C35",
  severity: "error",
  run: ({ inputs }) => {
    const spending = inputs.spending;
    const execution = inputs.execution;
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
    return named.flatMap(([name, amount]) => unreadable(name, amount));
  },
};

function unreadable(name: string, amount: ReadAmount | null): readonly Fault[] {
  if (amount === null || (amount.problem !== "text" && amount.problem !== "error")) return [];
  const parameters = { name, text: amount.cell.text, cell: formatSource(amount.cell.source) };
  return [{ where: amount.cell.source, message: message(`review.amount-${amount.problem}`, parameters) }];
}

/** C10: no table of indicators at all, so there is no score. */
const noIndicators: Check = {
  id: "C10",
  severity: "warning",
  run: ({ inputs }) =>
    inputs.indicators === null || inputs.indicators.indicators.length === 0
      ? [{ where: inputs.indicators?.source ?? null, message: message("review.no-indicators") }]
      : [],
};

/** C14: the execution rate has points but no table gives budget and spending. */
const noExecution: Check = {
  id: "C14",
  severity: "error",
  run: ({ execution, score, indicators }) =>
    indicators.length > 0 && execution === null && score.value === null && score.rule.key === "evaluation.no-execution"
      ? [{ where: null, message: message("review.no-execution") }]
      : [],
};

export const readingChecks: readonly Check[] = [unreadableAmounts, noIndicators, noExecution];
