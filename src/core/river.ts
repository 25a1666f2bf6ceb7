import { evaluate } from "./evaluation";
import type { Evaluation, Finding } from "./model/evaluation";
import type { Inputs, ReadCell } from "./model/inputs";
import type { Answers, Mapping } from "./model/mapping";
import type { SheetPlan } from "./model/plan";
import type { Snapshot } from "./model/snapshot";
import type { Profile } from "./profiles/profile";
import { extract, recognise } from "./recognition";
import { layOut } from "./sheet";
import { obstaclesIn } from "./evaluation/obstacles";
import { cellsRead } from "./evaluation/cells-read";
import { findingsOfOtherForms } from "./evaluation/other-forms";
import { inOrderOfGravity } from "./review";

export interface RiverResult {
  readonly mapping: Mapping;
  readonly inputs: Inputs;
  readonly evaluation: Evaluation;
  /** Why no sheet can be made, empty when one can. */
  readonly obstacles: readonly Finding[];
  /** Our sheets; empty while there are questions or obstacles. */
  readonly plans: readonly SheetPlan[];
  /** Every cell the evaluation rests on, as read: the fingerprint checked before writing. */
  readonly inputCells: readonly ReadCell[];
}

/** The whole river over plain data: snapshot → mapping → inputs → evaluation → sheets. Pure and synchronous. */
export function runRiver(snapshot: Snapshot, profile: Profile, answers: Answers): RiverResult {
  const mapping = recognise(snapshot, answers);
  const inputs = extract(snapshot, mapping);
  const scored = evaluate(inputs, profile, answers);
  const evaluation = {
    ...scored,
    findings: inOrderOfGravity([...scored.findings, ...findingsOfOtherForms(snapshot, mapping, profile)]),
  };
  const obstacles = obstaclesIn(snapshot, mapping, evaluation);
  const clear = mapping.questions.length === 0 && obstacles.length === 0;
  return {
    mapping,
    inputs,
    evaluation,
    obstacles,
    plans: clear ? layOut(evaluation, profile) : [],
    inputCells: cellsRead(inputs),
  };
}
