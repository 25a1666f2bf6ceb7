import {
  absolute,
  compare,
  divide,
  HUNDRED,
  maximum,
  multiply,
  round,
  subtract,
  toFixed,
  ZERO,
} from "../../amount/decimal";
import { rateReached } from "../../evaluation/execution-among";
import { isExecutionRate } from "../../indicators/words/nature";
import { message } from "../../wording";
import type { Check, Fault, ReviewCase } from "../check";
import { cellOf, isUnexplained } from "../row";
import { isExplainedInText } from "./execution";
import { wan } from "./yuan";

/** Rows of the indicator table that hold the execution rate, with the rate that was reached. */
function ratesAmongIndicators({ rows }: ReviewCase) {
  return rows.flatMap((row) => {
    const rate = isExecutionRate(row.input) ? (rateReached(row)?.value ?? null) : null;
    return rate === null ? [] : [{ row, rate }];
  });
}

/** C30 for a rate among the indicators, where a block of funds says what was spent of which budget. */
const rowRateFits: Check = {
  id: "C30",
  run: (reviewed) => {
    const { execution, rules } = reviewed;
    const rows = ratesAmongIndicators(reviewed);
    const [spent, budget] = [execution?.spent.value ?? null, execution?.budget.value ?? null];
    const computed = spent === null || budget === null ? null : divide(multiply(spent, HUNDRED), budget);
    if (rows.length === 0 || computed === null || spent === null || budget === null) return "not-checked";
    return rows.flatMap(({ row, rate }): readonly Fault[] => {
      // printed with fewer digits it is right when it is the computed one rounded
      const places = rate.split(".")[1]?.length ?? 0;
      const isRounded = toFixed(round(computed, places), places) === toFixed(rate, places);
      if (isRounded || compare(absolute(subtract(rate, computed)), rules.checks.C30.tolerance) <= 0) return [];
      const shown = { spent: wan(spent), budget: wan(budget), rate: toFixed(computed, rules.places.rate) };
      const where = cellOf(row, "actual");
      return [{ where, message: message("review.rate", { printed: row.reading.actualText, ...shown }) }];
    });
  },
};

/** C31 for a rate among the indicators. */
const rowScoreFits: Check = {
  id: "C31",
  run: (reviewed) => {
    const { places, checks } = reviewed.rules;
    const typed = ratesAmongIndicators(reviewed).filter(({ row }) => row.input.typedScore?.number != null);
    if (typed.length === 0) return "not-checked";
    return typed.flatMap(({ row, rate }): readonly Fault[] => {
      const given = row.input.typedScore?.number ?? ZERO;
      const [score, weight] = [row.score.value, row.weight.value];
      if (score === null || weight === null || compare(given, weight) > 0 || compare(given, ZERO) < 0) return [];
      const isFull = compare(given, weight) === 0 && compare(score, weight) < 0;
      if (compare(absolute(subtract(given, score)), checks.C31.tolerance) <= 0 && !isFull) return [];
      const parameters = { typed: given, rate, weight, computed: toFixed(score, places.score) };
      return [
        {
          where: cellOf(row, "score"),
          message: message(isFull ? "review.execution-full" : "review.execution-score", parameters),
          points: maximum(ZERO, subtract(given, score)),
        },
      ];
    });
  },
};

/** C32 for a rate among the indicators. */
const rowLowRate: Check = {
  id: "C32",
  run: (reviewed) => {
    const found = ratesAmongIndicators(reviewed);
    if (found.length === 0) return "not-checked";
    const { execution, places } = reviewed.rules;
    const low = found.filter(({ row, rate }) => compare(rate, execution.explainBelow) < 0 && isUnexplained(row));
    if (isExplainedInText(reviewed)) return [];
    return low.map(({ row, rate }) => ({
      where: cellOf(row, row.input.reason === null ? "actual" : "reason"),
      message: message("review.rate-low", { rate: toFixed(rate, places.rate), limit: execution.explainBelow }),
      advice: message("review.rate-low-advice"),
    }));
  },
};

/** Some forms list 预算执行率 among the indicators: the checks of the execution block (C30 to C32) for such rows. */
export const executionRowChecks: readonly Check[] = [rowRateFits, rowScoreFits, rowLowRate];
