import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  maximum,
  multiply,
  subtract,
  toFixed,
  ZERO,
} from "../../amount/decimal";
import { executionAmong, rateOfExecution } from "../../evaluation/execution-among";
import type { ExecutionResult } from "../../model/evaluation";
import type { ReadCell } from "../../model/inputs";
import { readQuantityCell } from "../../text/quantity";
import { compact } from "../../text/normalise";
import { type MessageKey, message } from "../../wording";
import type { Check, ReviewCase } from "../check";
import { isBlank } from "../row";
import { isUnitRatio } from "./same-amount";
import { wan } from "./yuan";

/** Such a rate is no over- or underspending but two units (C38). */
function isInOtherUnits({ spent, budget }: Pick<ExecutionResult, "spent" | "budget">): boolean {
  return spent.value !== null && budget.value !== null && isUnitRatio(spent.value, budget.value);
}

/** The readings of a printed rate, in percent, each with half a unit of its last digit. */
function ratesSaid(cell: ReadCell): readonly { readonly rate: Decimal; readonly half: Decimal }[] {
  const quantity = readQuantityCell(cell);
  if (quantity?.kind !== "bound") return [];
  const half = typeof cell.value === "string" ? halfDigit(quantity.value) : ZERO;
  const said = { rate: quantity.value, half };
  if (quantity.unit !== null) return [said];
  return [said, { rate: multiply(quantity.value, HUNDRED), half: multiply(half, HUNDRED) }];
}

function halfDigit(value: Decimal): Decimal {
  const places = value.split(".")[1]?.length ?? 0;
  return places === 0 ? decimal("0.5") : decimal(`0.${"0".repeat(places)}5`);
}

/** C30: the printed rate is spent ÷ budget of the year. */
const rateFits: Check = {
  id: "C30",
  run: ({ execution, inputs, rules }) => {
    const cell = inputs.execution?.rate ?? null;
    const rate = execution?.rate.value ?? null;
    const { spent, budget, initialBudget } = execution ?? {};
    if (cell === null || rate === null || spent?.value == null || budget?.value == null) return "not-checked";
    const said = ratesSaid(cell);
    if (said.length === 0) return "not-checked";
    const exact = divide(multiply(spent.value, HUNDRED), budget.value) ?? rate;
    const fits = (wanted: Decimal) =>
      said.some((each) => {
        const limit = maximum(rules.checks.C30.tolerance, each.half);
        return compare(absolute(subtract(each.rate, wanted)), limit) <= 0;
      });
    if (fits(exact) || fits(rate)) return [];
    const initial = initialBudget?.value ?? null;
    const onInitial = initial === null ? null : divide(multiply(spent.value, HUNDRED), initial);
    const key: MessageKey = onInitial !== null && fits(onInitial) ? "review.rate-on-initial" : "review.rate";
    const parameters = { printed: cell.text, rate, spent: wan(spent.value), budget: wan(budget.value) };
    return [{ where: cell.source, message: message(key, parameters) }];
  },
};

/** C31: the printed points are those of the rate. */
const scoreFits: Check = {
  id: "C31",
  run: ({ execution, inputs, rules }) => {
    const typed = inputs.execution?.score?.number ?? null;
    const rate = execution?.rate.value ?? null;
    const score = execution?.score.value ?? null;
    const weight = execution?.weight.value ?? null;
    if (typed === null || rate === null || score === null || weight === null) return "not-checked";
    if (compare(typed, weight) > 0 || compare(typed, ZERO) < 0) return [];
    const isFull = compare(typed, weight) === 0 && compare(score, weight) < 0;
    const isNear = compare(absolute(subtract(typed, score)), rules.checks.C31.tolerance) <= 0;
    if (isNear && !isFull) return [];
    const parameters = { typed, rate, weight, computed: toFixed(score, rules.places.score) };
    return [
      {
        where: inputs.execution?.score?.cell.source ?? null,
        message: message(isFull ? "review.execution-full" : "review.execution-score", parameters),
        points: maximum(ZERO, subtract(typed, score)),
      },
    ];
  },
};

/** C32: a low rate must be explained. */
const lowRate: Check = {
  id: "C32",
  run: (reviewed) => {
    const { execution, inputs, rules } = reviewed;
    const rate = execution?.rate.value ?? null;
    if (execution === null || rate === null) return "not-checked";
    const { explainBelow } = rules.execution;
    if (compare(rate, explainBelow) >= 0 || isInOtherUnits(execution) || !isBlank(inputs.execution?.reason ?? null))
      return [];
    if (isExplainedInText(reviewed)) return [];
    return [
      {
        where: inputs.execution?.reason?.source ?? inputs.execution?.rate?.source ?? execution.source,
        message: message("review.rate-low", { rate: toFixed(rate, rules.places.rate), limit: explainBelow }),
        advice: message("review.rate-low-advice"),
      },
    ];
  },
};

/** The national form has no column for it: the reason may stand with the year's goals or the problems. */
export function isExplainedInText({ inputs }: ReviewCase): boolean {
  const texts = [
    inputs.indicators?.goalAchieved?.text ?? "",
    ...inputs.texts.filter(({ label }) => /问题|原因|说明|偏差/.test(label)).map(({ cell }) => cell.text),
  ];
  return texts.some((text) =>
    /(?:执行率|支出率|支出进度|执行进度|预算执行)[^。]*(?:低|慢|滞后|未|不足|原因|因)/.test(compact(text)),
  );
}

/** C32: a low rate caps the total, where the rules say so. */
const cappedTotal: Check = {
  id: "C32",
  run: ({ execution, indicators, inputs, rules, score }) => {
    const rate = rateOfExecution(execution, indicators);
    if (rate === null || rules.totalCaps.length === 0) return "not-checked";
    const cap = rules.totalCaps.find(({ below }) => compare(rate, below) < 0);
    if (cap === undefined || (execution !== null && isInOtherUnits(execution))) return [];
    const printed = inputs.indicators?.totalScore ?? null;
    const parameters = { rate, below: cap.below, cap: cap.atMost };
    if (printed?.number != null && compare(printed.number, cap.atMost) > 0) {
      return [
        {
          where: printed.cell.source,
          message: message("review.above-cap", { ...parameters, printed: printed.number }),
          points: subtract(printed.number, cap.atMost),
        },
      ];
    }
    if (printed?.number != null || score.rule.key !== "evaluation.rule-total-capped") return [];
    const where = execution?.source ?? executionAmong(indicators)?.row.input.source ?? null;
    return [{ where, message: message("review.capped", parameters) }];
  },
};

/** C33: more spent than the budget of the year allows. */
const overspent: Check = {
  id: "C33",
  run: ({ execution }) => {
    if (execution === null || execution.budget.value === null || execution.spent.value === null) return "not-checked";
    const { spent, budget } = execution;
    if (spent.value === null || budget.value === null || compare(spent.value, budget.value) <= 0) return [];
    if (isInOtherUnits(execution)) return [];
    return [
      {
        where: spent.sources[0] ?? execution.source,
        message: message("review.overspent", { spent: wan(spent.value), budget: wan(budget.value) }),
        advice: message("review.overspent-advice"),
      },
    ];
  },
};

export const executionChecks: readonly Check[] = [rateFits, scoreFits, lowRate, cappedTotal, overspent];
