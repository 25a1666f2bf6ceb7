import type { Source } from "../model/area";
import type { Evaluation, Finding } from "../model/evaluation";
import type { IndicatorTable, Mapping } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import type { Profile } from "../profiles/profile";
import { extract } from "../recognition";
import { otherForms } from "../recognition/other-forms";
import { message } from "../wording";
import { formNames } from "./form-names";
import { evaluate } from "./index";

/**
 * What was found in the scored form, and the faults of the self-evaluation forms that stand in the workbook beside it: a
 * reviewer reads them all. Where there are several, what is found in one that is not the whole department's says which it is.
 */
export function findingsOfForms(
  { findings: scored, department }: Pick<Evaluation, "findings" | "department">,
  snapshot: Snapshot,
  mapping: Mapping,
  profile: Profile,
): readonly Finding[] {
  const [own, others] = [mapping.indicators, otherForms(mapping)];
  if (own === null || others.length === 0) return scored;
  const names = formNames([own, ...others], department?.value ?? null);
  const ofScored = own.subject === "department" ? scored : scored.map((finding) => inForm(finding, own, names[0]));
  const ofOthers = others.flatMap((form, index) => {
    return findingsIn(form, snapshot, mapping, profile).map((finding) => inForm(finding, form, names[index + 1]));
  });
  return [...ofScored, ...ofOthers];
}

/** The finding with the form's name before it, as far as it is about a cell of that form. */
function inForm(finding: Finding, { source }: Pick<IndicatorTable, "source">, form: string | undefined): Finding {
  if (form === undefined || finding.where === null || !lies(finding.where, source)) return finding;
  return { ...finding, message: message("review.in-form", { form, finding: finding.message }) };
}

function findingsIn(table: IndicatorTable, snapshot: Snapshot, mapping: Mapping, profile: Profile): readonly Finding[] {
  const own = { spending: null, indicators: table, execution: table.execution, history: null };
  const inputs = extract(snapshot, { ...mapping, ...own, indicatorCandidates: [table] });
  // Last year's form may stand beside this year's: it is held against its own year.
  const named = inputs.tableYears.find(({ source }) => lies(source, table.source));
  const year = named === undefined ? inputs.year : { value: named.value, source: named.source };
  const { findings } = evaluate({ ...inputs, year }, profile);
  return findings.filter(({ where }) => where !== null && lies(where, table.source));
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
