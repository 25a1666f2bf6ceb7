import { compare, divide, HUNDRED, multiply, negate, round, subtract } from "../amount/decimal";
import { figureOfAmount } from "../evaluation/figures";
import type { Evaluation, Figure } from "../model/evaluation";
import type { OfficeProgress, ProgressNotice } from "../model/notice";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import type { OfficeInput } from "./read-offices";

/** The notice of the last month whose progress is known; null where the workbook has no monthly spending. */
export function makeNotice(
  evaluation: Evaluation,
  offices: readonly OfficeInput[],
  rules: Profile,
): ProgressNotice | null {
  const { progress, department, year } = evaluation;
  const months = progress?.months.filter(({ rate }) => rate.value !== null) ?? [];
  const last = months.at(-1);
  if (progress === null || last === undefined) return null;
  return {
    department: department?.value ?? null,
    year: year?.value ?? null,
    month: last.month,
    budget: progress.budget,
    months,
    offices: offices.map((office) => officeProgress(office, last.schedule, rules)).toSorted(byProgress),
  };
}

function officeProgress(
  { name, source, budget, spent }: OfficeInput,
  schedule: Figure,
  rules: Profile,
): OfficeProgress {
  const [planned, used] = [figureOfAmount(budget), figureOfAmount(spent)];
  const ratio =
    planned.value === null || used.value === null ? null : divide(multiply(used.value, HUNDRED), planned.value);
  const rate: Figure = {
    value: ratio === null ? null : round(ratio, rules.places.rate),
    measure: "percent",
    rule: message("evaluation.rule-progress-rate"),
    arithmetic: ratio === null ? null : `${used.value ?? ""} ÷ ${planned.value ?? ""}`,
    places: rules.places.rate,
    sources: [],
    inputs: [
      { name: message("evaluation.spent-so-far"), figure: used },
      { name: message("evaluation.budget"), figure: planned },
    ],
  };
  const gap = rate.value === null || schedule.value === null ? null : subtract(rate.value, schedule.value);
  const deviation: Figure = {
    value: gap,
    measure: "percentage-points",
    rule: message("evaluation.rule-progress-deviation", { limit: rules.progress.behind }),
    arithmetic: gap === null ? null : `${rate.value ?? ""} − ${schedule.value ?? ""}`,
    places: rules.places.rate,
    sources: [],
    inputs: [
      { name: message("evaluation.progress-rate"), figure: rate },
      { name: message("evaluation.progress-schedule"), figure: schedule },
    ],
  };
  const behind = gap === null ? null : compare(gap, negate(rules.progress.behind)) < 0;
  return { name, nameSource: source, budget: planned, spent: used, rate, deviation, behind };
}

/** Offices without a rate come first: nothing is known of them. */
function byProgress(left: OfficeProgress, right: OfficeProgress): number {
  if (left.rate.value === null || right.rate.value === null)
    return left.rate.value === right.rate.value ? 0 : left.rate.value === null ? -1 : 1;
  return compare(left.rate.value, right.rate.value);
}
