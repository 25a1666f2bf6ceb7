import { compare, type Decimal, isZero, round, sum, ZERO } from "../amount/decimal";
import type { Evaluation, ExecutionResult, Figure, IndicatorResult } from "../model/evaluation";
import type { HistoryInput, Inputs } from "../model/inputs";
import { capOnTotal, gradeOf } from "../profiles";
import type { Profile } from "../profiles/profile";
import { review } from "../review";
import { message } from "../wording";
import { evaluateExecution } from "./execution";
import { absentFigure } from "./figures";
import { carriesPoints, evaluateIndicators, evaluateLevels, isWeighted, sumOfAll } from "./indicators";
import { evaluateMeasures } from "./measures";
import { evaluateProgress } from "./progress";
import { confirmProposals, type Judged } from "./proposals";
import { evaluateSpending } from "./spending";

/**
 * Inputs → Evaluation by the rules of a profile. The total is absent while anything weighted is missing or not
 * comparable, and provisional while anything is only proposed.
 */
export function evaluate(inputs: Inputs, profile: Profile, judgedByPerson: Judged = {}): Evaluation {
  const spending = inputs.spending === null ? null : evaluateSpending(inputs.spending, profile);
  const year = inputs.year?.value ?? null;
  const judged = evaluateIndicators(inputs.indicators?.indicators ?? [], profile, year);
  const indicators = confirmProposals(judged, judgedByPerson, profile, year);
  const left = pointsLeftForExecution(indicators, profile);
  const execution =
    inputs.execution === null ? null : evaluateExecution(inputs.execution, spending?.total ?? null, left, profile);
  const weighted = indicators.filter(isWeighted);
  const score = totalScore(weighted, execution, left, profile);
  const result = {
    workbook: inputs.workbook,
    department: inputs.department,
    year: inputs.year,
    profile: { id: profile.id, version: profile.version, name: profile.name, verified: profile.verified },
    spending,
    execution,
    progress: inputs.progress === null ? null : evaluateProgress(inputs.progress, execution, indicators, profile),
    measures: evaluateMeasures(inputs, execution, spending, profile),
    indicators,
    levels: evaluateLevels(indicators),
    score,
    grade: score.value === null ? null : gradeOf(score.value, profile),
    provisional: score.value !== null && weighted.some((indicator) => indicator.state === "proposed"),
    history: inputs.history.map(historyResult),
    inputs,
  };
  return { ...result, ...review(result, profile) };
}

function totalScore(
  weighted: readonly IndicatorResult[],
  execution: ExecutionResult | null,
  leftForExecution: Decimal,
  profile: Profile,
): Figure {
  if (weighted.length === 0) return absentFigure("points", message("evaluation.no-indicators"));
  const parts = weighted.map((indicator) => ({
    name: message("evaluation.named", { name: indicator.input.level3 }),
    figure: indicator.score,
  }));
  if (execution !== null && carriesPoints(execution.weight)) {
    parts.unshift({ name: message("evaluation.execution"), figure: execution.score });
  }
  const lacksExecution = execution === null && !isZero(leftForExecution);
  const sumOfParts = lacksExecution ? null : sumOfAll(parts.map((part) => part.figure.value));
  const rate = execution?.rate.value ?? null;
  const cap = rate === null ? null : capOnTotal(rate, profile);
  const capped = sumOfParts !== null && cap !== null && compare(sumOfParts, cap.atMost) > 0;
  const value = capped ? cap.atMost : sumOfParts;
  return {
    value: value === null ? null : round(value, profile.places.score),
    measure: "points",
    rule: capped
      ? message("evaluation.rule-total-capped", { below: cap.below, cap: cap.atMost })
      : message(lacksExecution ? "evaluation.no-execution" : "evaluation.rule-total-score"),
    arithmetic: sumOfParts === null ? null : parts.map((part) => part.figure.value ?? "").join(" + "),
    places: profile.places.score,
    sources: [],
    inputs: parts,
  };
}

/** The execution rate's points by the profile; none where the indicators already take the full score themselves. */
function pointsLeftForExecution(indicators: readonly IndicatorResult[], profile: Profile): Decimal {
  const weights = sum(indicators.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value])));
  return compare(weights, profile.fullScore) >= 0 ? ZERO : profile.executionWeight;
}

function historyResult(input: HistoryInput): Evaluation["history"][number] {
  return {
    source: input.source,
    year: input.year,
    kind: input.kind,
    score: input.score?.number ?? null,
    grade: input.grade,
  };
}
