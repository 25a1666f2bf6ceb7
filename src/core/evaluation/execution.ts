import { type Decimal, divide, HUNDRED, multiply, round } from "../amount/decimal";
import { executionRule, scoreExecution } from "../indicators/execution-rate";
import type { ExecutionResult, Figure } from "../model/evaluation";
import type { ExecutionInput, ReadAmount } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import { absentFigure, figureOfAmount, figureOfNumber, figureOfRule, figureOfSum } from "./figures";

/**
 * 预算执行率 = 全年执行数 ÷ 全年预算数 (adjusted; the year-start budget only where the table has no other), and its
 * points by the profile. What was spent falls back to the total of the spending table when the block leaves it blank.
 */
export function evaluateExecution(
  input: ExecutionInput,
  totalSpending: Figure | null,
  weightByRule: Decimal,
  profile: Profile,
): ExecutionResult {
  const initialBudget =
    input.initialBudget === null ? sumOfParts(input, "initialBudget") : figureOfAmount(input.initialBudget);
  const adjusted = filled(input.budget) ?? sumOfParts(input, "budget");
  const budget = adjusted ?? initialBudget ?? absentFigure("yuan", message("evaluation.no-budget"), [input.source]);
  const spentCells = filled(input.spent) ?? sumOfParts(input, "spent");
  const spent = spentCells ?? totalSpending ?? absentFigure("yuan", message("evaluation.no-spent"), [input.source]);
  const weight =
    input.weight?.number == null
      ? figureOfRule(weightByRule, "points", message("evaluation.weight-from-profile", { name: profile.name }))
      : figureOfNumber(input.weight, "points");
  const rate = rateOf(spent, budget, profile.places.rate);
  return { source: input.source, initialBudget, budget, spent, rate, weight, score: scoreOf(rate, weight, profile) };
}

function filled(amount: ReadAmount | null): Figure | null {
  return amount === null || amount.problem === "blank" ? null : figureOfAmount(amount);
}

/** What the parts of a table without a line of its whole add up to; null where they give no such amount. */
function sumOfParts({ summed, parts }: ExecutionInput, role: "initialBudget" | "budget" | "spent"): Figure | null {
  const amounts = summed ? parts.flatMap((part) => part[role] ?? []) : [];
  return amounts.length === 0 || amounts.every(({ problem }) => problem === "blank") ? null : figureOfSum(amounts);
}

function rateOf(spent: Figure, budget: Figure, places: number): Figure {
  const ratio =
    spent.value === null || budget.value === null ? null : divide(multiply(spent.value, HUNDRED), budget.value);
  return {
    value: ratio === null ? null : round(ratio, places),
    measure: "percent",
    rule: message("evaluation.rule-execution-rate"),
    arithmetic: ratio === null ? null : `${spent.value ?? ""} ÷ ${budget.value ?? ""}`,
    places,
    sources: [],
    inputs: [
      { name: message("evaluation.spent"), figure: spent },
      { name: message("evaluation.budget"), figure: budget },
    ],
  };
}

function scoreOf(rate: Figure, weight: Figure, profile: Profile): Figure {
  if (rate.value === null || weight.value === null) return absentFigure("points", message("evaluation.no-rate"));
  return {
    value: scoreExecution(rate.value, weight.value, profile),
    measure: "points",
    rule: executionRule(rate.value, profile),
    arithmetic: profile.execution.method === "proportional" ? `${weight.value} × ${rate.value} ÷ 100` : null,
    places: profile.places.score,
    sources: [],
    inputs: [
      { name: message("evaluation.weight"), figure: weight },
      { name: message("evaluation.rate"), figure: rate },
    ],
  };
}
