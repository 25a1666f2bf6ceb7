import type { Decimal } from "../amount/decimal";

/** A grade and the total (rounded) from which it is given: bands are listed from the best down. */
export interface GradeBand {
  readonly name: string;
  readonly from: Decimal;
}

/** One band of a qualitative indicator, in percent of its weight; `from` belongs to the band, `to` only where it is 100. */
export interface QualitativeBand {
  readonly name: "达成" | "部分达成" | "未达成";
  readonly from: Decimal;
  readonly to: Decimal;
  /** What is proposed (in percent of the weight) until a person confirms. */
  readonly proposal: Decimal;
}

/**
 * The rules a finance bureau can change, as data (`core/profiles/*.json`). A file is checked by `parseProfile` before
 * it is used; a rule it does not know is refused with its place in the file.
 */
export interface Profile {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** The document the rules come from. */
  readonly source: string;
  readonly verified: boolean;
  readonly places: { readonly score: number; readonly share: number; readonly rate: number };
  /** Full marks of the whole evaluation. */
  readonly fullScore: Decimal;
  readonly executionWeight: Decimal;
  readonly levelWeights: Readonly<Record<string, Decimal>>;
  readonly grades: readonly GradeBand[];
  readonly qualitativeBands: readonly QualitativeBand[];
  /** How an exceeded upper bound is scored: W·T/A or W·(1−(A−T)/T). */
  readonly atMost: "proportional" | "linear";
  /** Percent of deviation from which an explanation is required, and the points it costs where the rules deduct. */
  readonly deviation: { readonly explainFrom: Decimal; readonly deduction: Decimal | null };
  readonly execution: { readonly method: "proportional"; readonly explainBelow: Decimal };
}
