import { withCarryOver } from "./carry-over/with-carry-over";
import { evaluate } from "./evaluation";
import type { Evaluation, Finding } from "./model/evaluation";
import type { CarryOver } from "./model/carry-over";
import type { Inputs, ReadCell } from "./model/inputs";
import { combineConfirmations } from "./corrections/combine";
import { mapWorkbook } from "./corrections/map-workbook";
import type { Answers } from "./model/answers";
import type { Mapping } from "./model/mapping";
import { asLost, freeNotes, lostNotices } from "./entries/free-notes";
import { typedInForm } from "./entries/former-entries";
import { withoutCopies } from "./entries/copies-of-ours";
import { doubtNotices, signatureNotices } from "./entries/write-notices";
import { notTaken } from "./entries/not-taken";
import { otherYearNotices } from "./entries/other-year";
import { uncomputedNotices } from "./entries/uncomputed";
import { withFormerSheets } from "./entries/former-sheet";
import { withEntries } from "./entries/with-entries";
import { laidForm } from "./entries/laid-form";
import { formInForce } from "./forms/form-in-force";
import type { FormLayout } from "./forms/layout";
import type { SheetPlan } from "./model/plan";
import type { Snapshot } from "./model/snapshot";
import { profileInForce } from "./profiles";
import type { Profile } from "./profiles/profile";
import { extract } from "./recognition";
import { fingerprintOf } from "./memory/fingerprint";
import { changedSince, type SourceChange } from "./memory/inputs-entry";
import { formerlyMade, layOut, madeText, type Making, withNotes } from "./sheet";
import { obstaclesIn } from "./evaluation/obstacles";
import { cellsRead } from "./evaluation/cells-read";
import { findingsOfForms } from "./evaluation/other-forms";
import { confirmationsIn } from "./evaluation/open-points";
import { confirmationNotices } from "./evaluation/proposals";
import { inOrderOfGravity } from "./review";

export interface RiverResult {
  readonly mapping: Mapping;
  /** The rules it was evaluated by: chosen, remembered or the default. */
  readonly profile: Profile;
  /** The form that is printed: chosen, remembered or the usual one of the rules. */
  readonly form: FormLayout;
  /** The answers in force, remembered ones included, as the memory sheet keeps them. */
  readonly answers: Answers;
  readonly inputs: Inputs;
  readonly evaluation: Evaluation;
  /** Why no sheet can be made, empty when one can. */
  readonly obstacles: readonly Finding[];
  /** Our sheets; empty while there are questions or obstacles, and where none were wanted. */
  readonly plans: readonly SheetPlan[];
  /** Every cell the evaluation rests on, as read: the fingerprint checked before writing. */
  readonly inputCells: readonly ReadCell[];
  /** Cells that say something else than when our sheets were made (来源已变动); empty where that is not known. */
  readonly changes: readonly SourceChange[];
}

export interface RiverOptions {
  /** What the workbook remembers is left aside: the given answers are all there are. */
  readonly forget?: boolean;
  /** False where only the evaluation is wanted: laying out sheets is a third of the work. */
  readonly sheets?: boolean;
  /** When and by what the sheets are made; they keep saying what they said where nothing has changed. */
  readonly making?: Making;
  /** 复核提示 is to be made as well; where it is there already, it is made again in any case. */
  readonly findingsSheet?: boolean;
  /** What last year's workbook hands on. */
  readonly previous?: CarryOver | null;
}

/**
 * The whole river over plain data: snapshot → mapping → inputs → evaluation → sheets. Pure and synchronous. Answers
 * given now go before those that the workbook remembers, and so does a profile chosen now (null where none is).
 */
export function runRiver(
  whole: Snapshot,
  chosen: Profile | null,
  given: Answers,
  { forget = false, sheets = true, making, findingsSheet = false, previous = null }: RiverOptions = {},
): RiverResult {
  const { snapshot, notices: copies } = withoutCopies(whole);
  const { profile, notices } = profileInForce(snapshot, chosen, forget);
  const { mapping: corrected, answers: said } = mapWorkbook(snapshot, given, forget);
  const entries = typedInForm(snapshot);
  const notes = freeNotes(snapshot, entries);
  const form = formInForce(said, profile);
  const { inputs: own, notices: lost } = withEntries(extract(snapshot, corrected), entries, form);
  const inputs = withCarryOver(own, previous);
  const scored = evaluate(inputs, profile, said);
  const { acceptProposals: _once, ...lasting } = said;
  const confirmations = combineConfirmations(said.confirmations ?? [], confirmationsIn(scored.indicators));
  const answers = confirmations.length === 0 ? lasting : { ...lasting, confirmations };
  const uncomputed = uncomputedNotices(snapshot);
  const told = confirmationNotices(scored.indicators, said.confirmations);
  const mapping = {
    ...corrected,
    notices: [
      ...doubtNotices(snapshot),
      ...copies,
      ...signatureNotices(snapshot),
      ...uncomputed,
      ...corrected.notices,
      ...notices,
      ...told,
      ...lost,
      ...notTaken(scored.indicators),
      ...otherYearNotices(snapshot, entries, scored.year?.value ?? null),
    ],
  };
  const evaluation = {
    ...scored,
    findings: inOrderOfGravity(
      findingsOfForms(scored, snapshot, mapping, profile).filter((finding) => !isStillAsked(finding, mapping)),
    ),
  };
  const obstacles = obstaclesIn(snapshot, mapping, evaluation);
  const inputCells = cellsRead(own);
  // With answers of today's, or without results of formulas, it rests on other cells than then, none of which has changed.
  const isAsThen = Object.keys(given).length === 0 && uncomputed.length === 0;
  const clear = mapping.questions.length === 0 && obstacles.length === 0;
  const laidOut =
    clear && sheets
      ? layOut(evaluation, profile, {
          answers,
          layout: form,
          laid: laidForm(snapshot),
          lines: entries.lines,
          made: madeAs(snapshot, inputCells, profile, making),
          withFindings: findingsSheet || snapshot.sheets.some(({ own }) => own === "findings"),
        })
      : [];
  const indicators = own.indicators?.indicators ?? [];
  const again = withFormerSheets(laidOut, snapshot, entries, indicators);
  const { plans, unplaced } = withNotes(again, notes.kept, indicators);
  const lostOf = laidOut.length === 0 ? notes.lost : [...notes.lost, ...unplaced.map(asLost)];
  return {
    mapping: { ...mapping, notices: [...mapping.notices, ...lostNotices(lostOf)] },
    profile,
    form,
    answers,
    inputs,
    evaluation,
    obstacles,
    plans,
    inputCells,
    changes: changedSince(snapshot, isAsThen ? inputCells : null) ?? [],
  };
}

/** "No indicator table" is not true of a workbook whose tables wait for the accountant to choose one. */
function isStillAsked({ message }: Finding, { questions }: Mapping): boolean {
  return message.key === "review.no-indicators" && questions.some(({ id }) => id === "indicator-table");
}

/** As 评分依据 says it already, where it would be made from the same cells by the same rules. */
function madeAs(
  snapshot: Snapshot,
  cells: readonly ReadCell[],
  { id, version }: Profile,
  making: Making | undefined,
): string | null {
  if (making === undefined) return null;
  return formerlyMade(snapshot, fingerprintOf(cells, `${id}@${version}`), making) ?? madeText(making);
}
