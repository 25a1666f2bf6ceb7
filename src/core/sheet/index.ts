import { FORM_ENTRY, formEntry, type LaidForm } from "../entries/laid-form";
import { isNoted, wordsEntry, wordsKey } from "../entries/own-words";
import { NO_LINES, type TypedLines } from "../entries/typed-lines";
import { lookEntry, lookKey } from "../entries/written-look";
import { DEFAULT_FORM } from "../forms";
import type { FormGrid } from "../forms/grid";
import type { FormLayout } from "../forms/layout";
import { specimenStyles } from "../keeping/font-specimens";
import type { Answers } from "../model/answers";
import type { Evaluation } from "../model/evaluation";
import { spellPlans } from "../model/own-reference";
import type { SheetPlan } from "../model/plan";
import type { Profile } from "../profiles/profile";
import { basisSheet } from "./basis";
import { basisPlaces } from "./basis/place-basis";
import { provenanceBlock } from "./basis/provenance-block";
import { evaluationSheet } from "./evaluation-sheet";
import { findingsSheet } from "./findings";
import { widthsKept } from "./kept-widths";
import { memorySheet } from "./memory-sheet";
import { moneyContents } from "./money-contents";
import { STYLES } from "./styles";
import { summarySheet } from "./summary";

export { formerlyMade } from "./basis/former";
export { withNotes } from "./sheet-notes";
export { type Making, madeText } from "./basis/provenance-block";

/** What the sheets say and remember beside the evaluation. */
export interface LayOutOptions {
  readonly answers?: Answers;
  /** When and by what they are made, as 评分依据 says it. */
  readonly made?: string | null;
  /** The form to lay out, and the one in which our sheet stands in the workbook. */
  readonly layout?: FormLayout;
  readonly laid?: LaidForm;
  /** Lines of the form as the accountant filled them in. */
  readonly lines?: TypedLines;
  /** 复核提示 is wanted, or is there already. */
  readonly withFindings?: boolean;
}

/**
 * Evaluation → our sheets as plain data, with the answers to remember; the form comes first. Pure: the same evaluation
 * gives the same plans.
 */
export function layOut(
  evaluation: Evaluation,
  profile: Profile,
  {
    answers = {},
    made = null,
    layout = DEFAULT_FORM,
    laid,
    lines = NO_LINES,
    withFindings = false,
  }: LayOutOptions = {},
): readonly SheetPlan[] {
  const head = provenanceBlock(evaluation, profile, { answers, made, layout });
  const places = basisPlaces(evaluation, profile, head.heights);
  const money = moneyContents(evaluation, places);
  const keptWidths = (grid: FormGrid) => widthsKept(laid, { layout, grid });
  const form = evaluationSheet(evaluation, { profile, places, money, layout, lines, keptWidths });
  const shown = { places: form.places, money };
  const basis = basisSheet(evaluation, { profile, places }, shown, head);
  const findings = withFindings ? [findingsSheet(evaluation, form.places)] : [];
  const summary = summarySheet(evaluation, profile, shown);
  const sheets = [form.plan, summary, ...findings, basis];
  const remembered = [
    [FORM_ENTRY, formEntry({ layout, grid: form.grid })],
    ...spellPlans(sheets).flatMap((plan) =>
      isNoted(plan.kind)
        ? [[wordsKey(plan.kind), wordsEntry(plan)] as const, [lookKey(plan.kind), lookEntry(plan)] as const]
        : [],
    ),
  ] as const;
  const specimens = specimenStyles(sheets, STYLES.plainText);
  return [...sheets, memorySheet(evaluation, answers, profile, remembered, specimens)];
}
