import { SAMPLE_WORKBOOKS } from "../../../../scripts/samples/workbooks";
import { DEFAULT_FORM, FORMS, type FormLayout } from "../../../../src/core/forms";
import type { SheetContent, SheetPlan } from "../../../../src/core/model/plan";
import { builtInProfiles, DEFAULT_PROFILE } from "../../../../src/core/profiles";
import type { Profile } from "../../../../src/core/profiles/profile";
import { runRiver } from "../../../../src/core/river";
import { MANY_PROJECTS_WORKBOOK, SEVERAL_FORMS_WORKBOOK } from "../../several-forms-workbook";
import { snapshotOf } from "../../snapshot-of";
import { INPUT_WORKBOOK, TEXT_WORKBOOK } from "../../text-workbook";
import { planText } from "../plan-text";

/** A workbook evaluated by some rules and laid out in some form. */
export interface GoldenCase {
  readonly name: string;
  readonly sheets: readonly SheetContent[];
  readonly profile: Profile;
  readonly form: FormLayout;
  readonly plans: readonly SheetPlan[];
}

/** The samples, and workbooks whose numbers are text or still to come. */
const BOOKS: readonly { readonly name: string; readonly sheets: readonly SheetContent[] }[] = [
  ...SAMPLE_WORKBOOKS.map(({ file, sheets }) => ({ name: file.replace(/\.xlsx$/, ""), sheets })),
  { name: "text", sheets: TEXT_WORKBOOK },
  { name: "to-come", sheets: INPUT_WORKBOOK },
  { name: "several-forms", sheets: SEVERAL_FORMS_WORKBOOK },
];

export function laidOut(sheets: readonly SheetContent[], profile: Profile, form: FormLayout): readonly SheetPlan[] {
  return runRiver(snapshotOf(sheets), profile, { form: form.id }, { findingsSheet: true }).plans;
}

/** Every profile × form × workbook; and one with very many projects, whose form is as that of any other. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  ...BOOKS.flatMap(({ name, sheets }) =>
    builtInProfiles().flatMap((profile) => FORMS.map((form) => goldenCase(name, sheets, profile, form))),
  ),
  goldenCase("many-projects", MANY_PROJECTS_WORKBOOK, DEFAULT_PROFILE, DEFAULT_FORM),
];

function goldenCase(name: string, sheets: readonly SheetContent[], profile: Profile, form: FormLayout): GoldenCase {
  const plans = laidOut(sheets, profile, form);
  return { name: `${name}.${profile.id}.${form.id}`, sheets, profile, form, plans };
}

/** What is kept of a case: the form, and the other sheets once for the form that goes with the rules. */
export function goldenText({ plans, profile, form }: GoldenCase): string {
  const kept = plans.filter(({ kind }) => kind === "evaluation" || (kind !== "memory" && form.id === profile.form));
  return `${kept.map(planText).join("\n\n")}\n`;
}
