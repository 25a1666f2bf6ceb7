import {
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  multiply,
  negate,
  round,
  subtract,
  sum,
} from "../amount/decimal";
import type {
  DoubleMonitoring,
  ExecutionResult,
  Figure,
  IndicatorResult,
  MonthProgress,
  ProgressResult,
} from "../model/evaluation";
import type { ProgressInput, ReadAmount } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { type Message, message } from "../wording";
import { readPoints } from "../text/points-text";
import { absentFigure, figureOfAmount, figureOfRule } from "./figures";
import { isWeighted, sumOfAll } from "./indicators";

const MONTHS = decimal("12");
const ONE = decimal("1");

type Line = ProgressInput["months"][number];

/**
 * 支出进度 = spending up to the month's end ÷ budget of the year, against 时序进度: month ÷ 12, or the profile's
 * milestone for that month. Behind when it lags by more than the profile's percentage points. What the year's budget is
 * falls back to the execution table where the progress table gives none.
 */
export function evaluateProgress(
  input: ProgressInput,
  execution: ExecutionResult | null,
  indicators: readonly IndicatorResult[],
  profile: Profile,
): ProgressResult {
  const own = input.budget === null || input.budget.problem === "blank" ? null : figureOfAmount(input.budget);
  const budget = own ?? execution?.budget ?? absentFigure("yuan", message("evaluation.no-budget"), [input.source]);
  const lines = input.months.toSorted((left, right) => left.month - right.month);
  const months = lines.map((line) => monthProgress(line, lines, budget, profile));
  return { source: input.source, budget, months, monitoring: monitor(months, indicators, profile) };
}

function monthProgress(line: Line, lines: readonly Line[], budget: Figure, profile: Profile): MonthProgress {
  const spent = spentUntil(line, lines);
  const computed = rateOf(spent, budget, profile.places.rate);
  const rate = computed.value === null ? (printedRate(line, spent, budget) ?? computed) : computed;
  const schedule = scheduleOf(line.month, profile);
  const gap = rate.value === null || schedule.value === null ? null : subtract(rate.value, schedule.value);
  const deviation: Figure = {
    value: gap,
    measure: "percentage-points",
    rule: message("evaluation.rule-progress-deviation", { limit: profile.progress.behind }),
    arithmetic: gap === null ? null : `${rate.value ?? ""} − ${schedule.value ?? ""}`,
    places: null,
    sources: [],
    inputs: [
      { name: message("evaluation.progress-rate"), figure: rate },
      { name: message("evaluation.progress-schedule"), figure: schedule },
    ],
  };
  const behind = gap === null ? null : compare(gap, negate(profile.progress.behind)) < 0;
  return { month: line.month, spent, rate, schedule, deviation, behind };
}

/** The cumulative amount as printed; else the sum of the months so far, absent while one of them is. */
function spentUntil(line: Line, lines: readonly Line[]): Figure {
  if (hasAmount(line.cumulative)) return figureOfAmount(line.cumulative);
  const parts: { readonly name: Message; readonly figure: Figure }[] = [];
  for (let month = 1; month <= line.month; month++) {
    const monthly = lines.find((each) => each.month === month)?.monthly ?? null;
    if (!hasAmount(monthly)) return absentFigure("yuan", message("evaluation.no-month", { month: String(month) }));
    parts.push({ name: message("evaluation.month", { month: String(month) }), figure: figureOfAmount(monthly) });
  }
  const values = parts.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
  return {
    value: sum(values),
    measure: "yuan",
    rule: message("evaluation.rule-months"),
    arithmetic: values.join(" + "),
    places: null,
    sources: [],
    inputs: parts,
  };
}

function hasAmount(amount: ReadAmount | null): amount is ReadAmount {
  return amount !== null && amount.yuan !== null;
}

function rateOf(spent: Figure, budget: Figure, places: number): Figure {
  const ratio =
    spent.value === null || budget.value === null ? null : divide(multiply(spent.value, HUNDRED), budget.value);
  const missing =
    spent.value === null ? spent.rule : budget.value === null ? budget.rule : message("evaluation.zero-base");
  return {
    value: ratio === null ? null : round(ratio, places),
    measure: "percent",
    rule: ratio === null ? missing : message("evaluation.rule-progress-rate"),
    arithmetic: ratio === null ? null : `${spent.value ?? ""} ÷ ${budget.value ?? ""}`,
    places,
    sources: [],
    inputs: [
      { name: message("evaluation.spent-so-far"), figure: spent },
      { name: message("evaluation.budget"), figure: budget },
    ],
  };
}

/** The rate that the table prints, where it says no amount or no budget: 21.5% or, under a head of percents, 21.5. */
function printedRate({ rate }: Line, spent: Figure, budget: Figure): Figure | null {
  const isComputable = spent.value !== null && budget.value !== null;
  const value = rate === undefined || isComputable ? null : readPoints(rate.text);
  if (rate === undefined || value === null) return null;
  // 0.95 without a percent sign may be 95 %
  if (!/[%％]$/.test(rate.text) && compare(value, ONE) <= 0) return null;
  const rule = message(
    spent.value === null ? "evaluation.rule-printed-rate" : "evaluation.rule-printed-rate-no-budget",
  );
  return { value, measure: "percent", rule, arithmetic: null, places: null, sources: [rate.source], inputs: [] };
}

function scheduleOf(month: number, profile: Profile): Figure {
  const milestone = profile.progress.milestones.find((each) => each.month === month);
  if (milestone !== undefined) {
    return figureOfRule(milestone.rate, "percent", message("evaluation.rule-milestone", { name: profile.name }));
  }
  const { rate: places } = profile.places;
  const share = divide(multiply(decimal(String(month)), HUNDRED), MONTHS) ?? HUNDRED;
  return {
    ...figureOfRule(round(share, places), "percent", message("evaluation.rule-schedule")),
    arithmetic: `${month} ÷ 12`,
    places,
  };
}

/** 双监控 at the last month with a rate; goals are measured by the points they give against the same schedule. */
function monitor(
  months: readonly MonthProgress[],
  indicators: readonly IndicatorResult[],
  profile: Profile,
): DoubleMonitoring | null {
  const last = months.findLast(({ rate }) => rate.value !== null);
  if (last === undefined || last.behind === null || last.schedule.value === null) return null;
  const attainment = attainmentOf(indicators, profile.places.rate);
  const floor = subtract(last.schedule.value, profile.progress.behind);
  const goalsBehind = attainment.value === null ? null : compare(attainment.value, floor) < 0;
  const verdict = verdictOf(last.behind, goalsBehind);
  return { month: last.month, spendingBehind: last.behind, attainment, goalsBehind, verdict };
}

function verdictOf(spendingBehind: boolean, goalsBehind: boolean | null): Message {
  if (goalsBehind === null) {
    return message(
      spendingBehind ? "evaluation.monitor-spending-behind-only" : "evaluation.monitor-spending-fine-only",
    );
  }
  if (spendingBehind)
    return message(goalsBehind ? "evaluation.monitor-both-behind" : "evaluation.monitor-spending-behind");
  return message(goalsBehind ? "evaluation.monitor-goals-behind" : "evaluation.monitor-fine");
}

/** 绩效目标实现程度: points given ÷ weights. A proposal counts as it stands: the total itself is then provisional. */
function attainmentOf(indicators: readonly IndicatorResult[], places: number): Figure {
  const weighted = indicators.filter(isWeighted);
  const points = sumOfAll(weighted.map(({ score }) => score.value));
  const weights = sumOfAll(weighted.map(({ weight }) => weight.value));
  const share: Decimal | null = points === null || weights === null ? null : divide(multiply(points, HUNDRED), weights);
  if (share === null) {
    const reason = weighted.length === 0 ? "evaluation.no-indicators" : "evaluation.no-attainment";
    return absentFigure("percent", message(reason));
  }
  return {
    value: round(share, places),
    measure: "percent",
    rule: message("evaluation.rule-attainment"),
    arithmetic: `${points ?? ""} ÷ ${weights ?? ""}`,
    places,
    sources: [],
    inputs: weighted.map(({ input, score }) => ({
      name: message("evaluation.named", { name: input.level3 }),
      figure: score,
    })),
  };
}
