import type { Answers } from "../model/answers";
import type { Evaluation } from "../model/evaluation";
import type { SheetPlan } from "../model/plan";
import type { Profile } from "../profiles/profile";
import { basisSheet } from "./basis";
import { basisPlaces } from "./basis/places";
import { evaluationSheet } from "./evaluation-sheet";
import { findingsSheet } from "./findings";
import { memorySheet } from "./memory-sheet";
import { summarySheet } from "./summary";

export { formerlyMade } from "./basis/former";
export { type Making, madeText } from "./basis/provenance-block";

/** What the sheets say and remember beside the evaluation. */
export interface LayOutOptions {
  readonly answers?: Answers;
  /** When and by what they are made, as 评分依据 says it. */
  readonly made?: string | null;
  /** Lines at the form's foot as the accountant filled them in, by their first words. */
  readonly foot?: ReadonlyMap<string, string>;
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
  { answers = {}, made = null, foot = new Map(), withFindings = false }: LayOutOptions = {},
): readonly SheetPlan[] {
  const places = basisPlaces(evaluation);
  const form = evaluationSheet(evaluation, { profile, places, foot });
  const basis = basisSheet(evaluation, { profile, places }, form.places, { answers, made });
  const findings = withFindings ? [findingsSheet(evaluation)] : [];
  const summary = summarySheet(evaluation, form.places);
  return [form.plan, summary, ...findings, basis, memorySheet(evaluation, answers, profile)];
}
