import { type FreeNote, WORDS_ENTRY } from "../entries/free-notes";
import { FORM_ENTRY, formEntry, type LaidForm } from "../entries/laid-form";
import { NO_LINES, type TypedLines } from "../entries/typed-lines";
import { DEFAULT_FORM } from "../forms";
import type { FormGrid } from "../forms/grid";
import type { FormLayout } from "../forms/layout";
import type { Answers } from "../model/answers";
import type { Evaluation } from "../model/evaluation";
import type { KeptWidths, SheetPlan } from "../model/plan";
import type { Profile } from "../profiles/profile";
import { basisSheet } from "./basis";
import { basisPlaces } from "./basis/places";
import { evaluationSheet } from "./evaluation-sheet";
import { findingsSheet } from "./findings";
import { withNotes, wordsEntry } from "./form-notes";
import { memorySheet } from "./memory-sheet";
import { moneyContents } from "./money-contents";
import { summarySheet } from "./summary";

export { formerlyMade } from "./basis/former";
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
  /** What the accountant wrote beside and below the form. */
  readonly notes?: readonly FreeNote[];
  /** 复核提示 is wanted, or is there already. */
  readonly withFindings?: boolean;
}

/**
 * What a form keeps of the widths on our sheet in the workbook: everything while it has the same columns, the widths of
 * the columns that stay where some came or went, nothing of another form.
 */
function widthsKept(laid: LaidForm | undefined, next: LaidForm): KeptWidths {
  if (laid === undefined || formEntry(laid) === formEntry(next)) return true;
  if (laid.layout.id !== next.layout.id) return false;
  return next.grid.letters.map((letter) => {
    const index = laid.grid.letters.indexOf(letter);
    const width = laid.grid.widths[index];
    return width === undefined ? null : { index, width };
  });
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
    notes = [],
    withFindings = false,
  }: LayOutOptions = {},
): readonly SheetPlan[] {
  const places = basisPlaces(evaluation);
  const money = moneyContents(evaluation, places);
  const keptWidths = (grid: FormGrid) => widthsKept(laid, { layout, grid });
  const form = evaluationSheet(evaluation, { profile, places, money, layout, lines, keptWidths });
  const shown = { places: form.places, money };
  const basis = basisSheet(evaluation, { profile, places }, shown, { answers, made, layout });
  const findings = withFindings ? [findingsSheet(evaluation)] : [];
  const summary = summarySheet(evaluation, shown);
  const memory = memorySheet(evaluation, answers, profile, [
    [FORM_ENTRY, formEntry({ layout, grid: form.grid })],
    [WORDS_ENTRY, wordsEntry(form.plan)],
  ]);
  return [withNotes(form, notes, evaluation), summary, ...findings, basis, memory];
}
