import type { Source } from "../model/area";
import type { Finding } from "../model/evaluation";
import type { Mapping } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import type { Profile } from "../profiles/profile";
import { extract } from "../recognition";
import { otherForms } from "../recognition/other-forms";
import { evaluate } from "./index";

/** Faults of the self-evaluation forms that stand in the workbook beside the one that is scored: a reviewer reads them all. */
export function findingsOfOtherForms(snapshot: Snapshot, mapping: Mapping, profile: Profile): readonly Finding[] {
  return otherForms(mapping).flatMap((table) => {
    const own = { spending: null, indicators: table, execution: table.execution, history: null };
    const inputs = extract(snapshot, { ...mapping, ...own, indicatorCandidates: [table] });
    // Last year's form may stand beside this year's: it is held against its own year.
    const named = inputs.tableYears.find(({ source }) => lies(source, table.source));
    const year = named === undefined ? inputs.year : { value: named.value, source: named.source };
    const { findings } = evaluate({ ...inputs, year }, profile);
    return findings.filter(({ where }) => where !== null && lies(where, table.source));
  });
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
