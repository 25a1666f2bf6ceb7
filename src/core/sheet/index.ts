import type { Answers } from "../model/answers";
import type { Evaluation } from "../model/evaluation";
import type { SheetPlan } from "../model/plan";
import type { Profile } from "../profiles/profile";
import { basisSheet } from "./basis";
import { basisPlaces } from "./basis/places";
import type { Making } from "./basis/provenance-block";
import { evaluationSheet } from "./evaluation-sheet";
import { memorySheet } from "./memory-sheet";

export type { Making } from "./basis/provenance-block";

/**
 * Evaluation → our sheets as plain data, with the answers to remember; the form comes first. Pure: the same evaluation
 * gives the same plans.
 */
export function layOut(
  evaluation: Evaluation,
  profile: Profile,
  answers: Answers = {},
  making: Making | null = null,
): readonly SheetPlan[] {
  const places = basisPlaces(evaluation);
  const form = evaluationSheet(evaluation, { profile, places });
  const basis = basisSheet(evaluation, { profile, places }, form.places, { answers, making });
  return [form.plan, basis, memorySheet(evaluation, answers, profile)];
}
