import type { Evaluation } from "../model/evaluation";
import type { Answers } from "../model/answers";
import type { SheetPlan } from "../model/plan";
import type { Profile } from "../profiles/profile";
import { evaluationSheet } from "./evaluation-sheet";
import { memorySheet } from "./memory-sheet";

/** Evaluation → our sheets as plain data, with the answers to remember. Pure: the same evaluation gives the same plans. */
export function layOut(evaluation: Evaluation, profile: Profile, answers: Answers = {}): readonly SheetPlan[] {
  const form = evaluationSheet(evaluation, profile);
  return [form, memorySheet(evaluation, answers, profile)];
}
