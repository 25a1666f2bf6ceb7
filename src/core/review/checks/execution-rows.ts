import { absolute, compare, maximum, subtract, toFixed, ZERO } from "../../amount/decimal";
import { isExecutionRate } from "../../indicators/words/nature";
import { message } from "../../wording";
import type { Check, Fault, ReviewCase } from "../check";
import { cellOf, isUnexplained } from "../row";
import { isExplainedInText } from "./execution";

/** Rows of the indicator table that hold the execution rate, with the rate that was reached. */
function ratesAmongIndicators({ rows }: ReviewCase) {
  return rows.flatMap((row) => {
    const reached = row.score.inputs.find(({ name }) => name.key === "indicators.actual")?.figure;
    const rate = isExecutionRate(row.input) && reached?.measure === "percent" ? reached.value : null;
    return rate === null ? [] : [{ row, rate }];
  });
}

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

/** Some forms list 预算执行率 among the indicators: the checks of the execution block (C31, C32) for such rows. */
export const executionRowChecks: readonly Check[] = [rowScoreFits, rowLowRate];
