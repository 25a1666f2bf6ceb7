import type { Decimal } from "../amount/decimal";
import type { Judgement } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import type { Reading } from "./reading";

/** One way of scoring an indicator. */
export interface Mechanism {
  /** The name of its file, and of its examples beside it. */
  readonly id: string;
  /** The judgement, or null for an indicator that is not scored this way. */
  readonly judge: (reading: Reading, weight: Decimal, profile: Profile) => Judgement | null;
}

interface Definition<Case> {
  readonly id: string;
  /** What of the reading is scored this way; null where nothing is. */
  readonly accepts: (reading: Reading, profile: Profile) => Case | null;
  readonly score: (found: Case, reading: Reading, weight: Decimal, profile: Profile) => Judgement;
}

/** Makes a mechanism of what it accepts and how it scores that. */
export function mechanism<Case>({ id, accepts, score }: Definition<Case>): Mechanism {
  return {
    id,
    judge: (reading, weight, profile) => {
      const found = accepts(reading, profile);
      return found === null ? null : score(found, reading, weight, profile);
    },
  };
}
