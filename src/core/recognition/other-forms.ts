import type { Source } from "../model/area";
import type { IndicatorTable, Mapping } from "../model/mapping";

/**
 * The self-evaluation forms beside the one that is scored (one per project, say). Tables of goals without actuals or
 * points are no self-evaluations and are left out.
 */
export function otherForms({ indicators, indicatorCandidates }: Mapping): readonly IndicatorTable[] {
  if (indicators === null) return [];
  return indicatorCandidates.filter(
    (table) => !isSamePlace(table.source, indicators.source) && isSelfEvaluation(table),
  );
}

function isSelfEvaluation({ rows }: IndicatorTable): boolean {
  return rows.some(({ cells }) => cells.actual !== undefined || cells.score !== undefined);
}

function isSamePlace(left: Source, right: Source): boolean {
  return left.sheetId === right.sheetId && left.area.top === right.area.top && left.area.left === right.area.left;
}
