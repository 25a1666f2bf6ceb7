import type { Evaluation } from "../model/evaluation";
import type { HistoryInput, Inputs } from "../model/inputs";
import { gradeOf } from "../profiles";
import type { Profile } from "../profiles/profile";
import { review } from "../review";
import { referablesOf } from "../indicators/referable";
import { evaluateExecution } from "./execution";
import { evaluateIndicators, evaluateLevels, isWeighted } from "./indicators";
import { evaluateMeasures } from "./measures";
import { evaluateProgress } from "./progress";
import { confirmProposals, type Judged } from "./proposals";
import { evaluateSpending } from "./spending";
import { evaluateSpendingBefore } from "./spending-before";
import { evaluateProjects } from "./projects";
import { pointsLeftForExecution, totalScore } from "./total";

/**
 * Inputs → Evaluation by the rules of a profile. The total is absent while anything weighted is missing or not
 * comparable, and provisional while anything is only proposed.
 */
export function evaluate(inputs: Inputs, profile: Profile, judgedByPerson: Judged = {}): Evaluation {
  const spending = inputs.spending === null ? null : evaluateSpending(inputs.spending, profile);
  const year = inputs.year?.value ?? null;
  const referables = referablesOf(inputs);
  const judged = evaluateIndicators(inputs.indicators?.indicators ?? [], profile, year, referables);
  const indicators = confirmProposals(judged, judgedByPerson, profile, { year, referables });
  const left = pointsLeftForExecution(indicators, profile);
  const execution =
    inputs.execution === null ? null : evaluateExecution(inputs.execution, spending?.total ?? null, left, profile);
  const weighted = indicators.filter(isWeighted);
  const score = totalScore(indicators, execution, left, profile);
  const result = {
    workbook: inputs.workbook,
    department: inputs.department,
    year: inputs.year,
    profile: {
      id: profile.id,
      version: profile.version,
      name: profile.name,
      verified: profile.verified,
      grades: profile.grades,
      scorePlaces: profile.places.score,
    },
    spending,
    spendingBefore: spending === null ? null : evaluateSpendingBefore(inputs, spending, profile),
    execution,
    progress: inputs.progress === null ? null : evaluateProgress(inputs.progress, execution, indicators, profile),
    measures: evaluateMeasures(inputs, execution, spending, profile),
    indicators,
    projects: evaluateProjects(inputs, profile),
    levels: evaluateLevels(indicators),
    score,
    grade: score.value === null ? null : gradeOf(score.value, profile),
    provisional: score.value !== null && weighted.some((indicator) => indicator.state === "proposed"),
    history: inputs.history.map(historyResult),
    inputs,
  };
  return { ...result, ...review(result, profile) };
}

function historyResult(input: HistoryInput): Evaluation["history"][number] {
  return {
    source: input.source,
    scoreSource: input.score?.cell.source ?? null,
    year: input.year,
    kind: input.kind,
    score: input.score?.number ?? null,
    grade: input.grade,
  };
}
