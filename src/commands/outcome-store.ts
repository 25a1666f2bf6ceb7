import type { ScoreOutcome } from "../host/scorer";

type Listener = (outcome: ScoreOutcome) => void;

const listeners = new Set<Listener>();

/** What no pane has been told yet: the command may end before the pane was ever shown. */
let waiting: ScoreOutcome | null = null;

/** Tells `listener` of every outcome of the ribbon's command, one that is waiting at once; returns how to stop. */
export function onCommandOutcome(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting !== null) {
    const outcome = waiting;
    waiting = null;
    listener(outcome);
  }
  return () => {
    listeners.delete(listener);
  };
}

export function publishOutcome(outcome: ScoreOutcome): void {
  if (listeners.size === 0) waiting = outcome;
  for (const listener of listeners) listener(outcome);
}
