import type { Source } from "../model/area";
import type { Finding } from "../model/evaluation";
import type { IndicatorTable, Mapping } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import type { Profile } from "../profiles/profile";
import { extract } from "../recognition";
import { evaluate } from "./index";

/**
 * Faults of the self-evaluation forms that stand in the workbook beside the one that is scored (one per project, say):
 * a reviewer reads them all. Tables of goals without actuals or points are no self-evaluations and are left alone.
 */
export function findingsOfOtherForms(snapshot: Snapshot, mapping: Mapping, profile: Profile): readonly Finding[] {
  if (mapping.indicators === null) return [];
  const scored = mapping.indicators.source;
  return mapping.indicatorCandidates
    .filter((table) => !samePlace(table.source, scored) && isSelfEvaluation(table))
    .flatMap((table) => {
      const alone = { ...mapping, spending: null, indicators: table, execution: table.execution, history: null };
      const inputs = extract(snapshot, alone);
      // Last year's form may stand beside this year's: it is held against its own year.
      const own = inputs.tableYears.find(({ source }) => lies(source, table.source));
      const year = own === undefined ? inputs.year : { value: own.value, source: own.source };
      const { findings } = evaluate({ ...inputs, year }, profile);
      return findings.filter(({ where }) => where !== null && lies(where, table.source));
    });
}

function isSelfEvaluation({ rows }: IndicatorTable): boolean {
  return rows.some(({ cells }) => cells.actual !== undefined || cells.score !== undefined);
}

function samePlace(left: Source, right: Source): boolean {
  return left.sheetId === right.sheetId && left.area.top === right.area.top && left.area.left === right.area.left;
}

function lies(place: Source, table: Source): boolean {
  return (
    place.sheetId === table.sheetId &&
    place.area.top >= table.area.top &&
    place.area.bottom <= table.area.bottom &&
    place.area.left >= table.area.left &&
    place.area.right <= table.area.right
  );
}
