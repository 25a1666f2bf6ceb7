import type { CheckOutcome } from "../model/evaluation";

const STRENGTH: Readonly<Record<CheckOutcome["state"], number>> = { "not-checked": 0, passed: 1, found: 2 };

/** One outcome for each id: several checks may watch over one rule, and what one of them found counts. */
export function mergeOutcomes(outcomes: readonly CheckOutcome[]): readonly CheckOutcome[] {
  const merged = new Map<string, CheckOutcome>();
  for (const outcome of outcomes) {
    const other = merged.get(outcome.id);
    if (other === undefined || STRENGTH[outcome.state] > STRENGTH[other.state]) merged.set(outcome.id, outcome);
  }
  return [...merged.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
