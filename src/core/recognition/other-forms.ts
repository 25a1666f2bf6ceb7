import type { Source } from "../model/area";
import type { IndicatorTable, Mapping } from "../model/mapping";
import { isNotFinal, isSample } from "./aside";

/**
 * The self-evaluation forms beside the one that is scored (one per project, say). Tables of goals without actuals or
 * points are no self-evaluations and are left out, as are samples, drafts and monitoring tables.
 */
export function otherForms({ indicators, indicatorCandidates }: Mapping): readonly IndicatorTable[] {
  if (indicators === null) return [];
  return indicatorCandidates.filter(
    (table) => !isSamePlace(table.source, indicators.source) && isSelfEvaluation(table),
  );
}

function isSelfEvaluation(table: IndicatorTable): boolean {
  if (isSample(table) || isNotFinal(table)) return false;
  return table.rows.some(({ cells }) => cells.actual !== undefined || cells.score !== undefined);
}

/** The same department's form once more (a copy, last year's): no project of its own. */
export function isOfSameDepartment(one: IndicatorTable, other: IndicatorTable | null): boolean {
  return one.subject === "department" && one.name !== null && one.name === other?.name;
}

function isSamePlace(left: Source, right: Source): boolean {
  return left.sheetId === right.sheetId && left.area.top === right.area.top && left.area.left === right.area.left;
}
