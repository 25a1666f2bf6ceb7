import { overlap, type Source } from "../model/area";
import type { Evaluation, ExecutionResult, Finding, IndicatorResult } from "../model/evaluation";
import { message } from "../wording";
import { explainFigure } from "./figure-lines";
import { explainIndicator } from "./indicator-lines";
import type { ExplanationLine } from "./line";

/** Why the score that a finding is about is what it is; null where it is about none (an amount, a text, a whole table). */
export function explainFinding(
  { where }: Pick<Finding, "where">,
  { indicators, execution, score, inputs }: Evaluation,
): readonly ExplanationLine[] | null {
  // A finding about several rows is about no single score.
  if (where === null || where.area.top !== where.area.bottom) return null;
  const isThere = (source: Source) => overlap(source, where);
  const indicator = indicators.find((each) => cellsOf(each).some(isThere));
  if (indicator !== undefined) return explainIndicator(indicator);
  if (execution !== null && executionCells(execution).some(isThere))
    return explainFigure(message("explanation.execution-score"), execution.score);
  const total = inputs.indicators?.totalScore?.cell.source;
  return total !== undefined && isThere(total) ? explainFigure(message("explanation.total-score"), score, 1) : null;
}

function cellsOf({ input }: IndicatorResult): readonly Source[] {
  const { target, actual, weight, typedScore, reason, explanation, rule, evidence, remark } = input;
  const cells = [target, actual, weight?.cell, typedScore?.cell, reason, explanation, rule, evidence, remark];
  return [input.source, ...cells.flatMap((cell) => (cell == null ? [] : [cell.source]))];
}

function executionCells({ budget, spent, rate, weight, score }: ExecutionResult): readonly Source[] {
  return [budget, spent, rate, weight, score].flatMap(({ sources }) => sources);
}
