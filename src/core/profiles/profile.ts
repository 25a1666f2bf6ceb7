import type { Decimal } from "../amount/decimal";
import type { CheckRules } from "./checks/check-rules";

/** A grade and the total (rounded) from which it is given: bands are listed from the best down. */
export interface GradeBand {
  readonly name: string;
  readonly from: Decimal;
}

export type QualitativeBandName = "达成" | "部分达成" | "未达成";

/** One band of a qualitative indicator, in percent of its weight; `from` belongs to the band, `to` only where it is 100. */
export interface QualitativeBand {
  readonly name: QualitativeBandName;
  readonly from: Decimal;
  readonly to: Decimal;
  /** What is proposed (in percent of the weight) until a person confirms. */
  readonly proposal: Decimal;
}

/** From a value (percent, the value itself included) on, this percent of the weight is given. */
export interface Step {
  readonly from: Decimal;
  readonly share: Decimal;
}

/**
 * 赋分规则 of its own for some indicators: those of the levels named (a word in their level 1 or 2) and those whose own
 * name holds one of the names. It goes before the general rules wherever a number is asked for.
 */
export interface CompletionRule {
  readonly levels: readonly string[];
  readonly names: readonly string[];
  /** What steps and pass mark are held against: completion in percent of the target, or the reached percentage itself. */
  readonly of: "target" | "value";
  /** Weight × completion; the share of the first step reached; or points lost for each percentage point missed. */
  readonly method: "proportional" | "steps" | "deduction";
  /** From the best down; nothing is given below the last. */
  readonly steps: readonly Step[];
  /** Below it (percent) nothing is given; null for no pass mark. */
  readonly passFrom: Decimal | null;
  /** Points lost for each percentage point by which the target is missed; null where nothing is deducted. */
  readonly perPoint: Decimal | null;
  /** Where these numbers come from, if not from the profile's own document; then every row scored by them says so. */
  readonly source: string | null;
}

/** How the execution rate is scored. Below `passFrom` (percent, null for none) nothing is given. */
export interface ExecutionRule {
  readonly method: "proportional" | "steps";
  readonly steps: readonly Step[];
  readonly passFrom: Decimal | null;
  /** A rate below this percent must be explained. */
  readonly explainBelow: Decimal;
}

/** A share of the year's budget (percent) that the bureau wants spent by the end of a month (1 to 12). */
export interface Milestone {
  readonly month: number;
  readonly rate: Decimal;
}

/** 支出进度: how far behind the schedule is too far, and milestones where the schedule is not month ÷ 12. */
export interface ProgressRule {
  /** Percentage points below the schedule that still pass. */
  readonly behind: Decimal;
  /** In the order of the year; a month without one is measured by month ÷ 12. */
  readonly milestones: readonly Milestone[];
}

/** An execution rate below `below` (percent) caps the total. */
export interface TotalCap {
  readonly below: Decimal;
  readonly atMost: Decimal;
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
  /** The id of the form (表样) that goes with these rules; the accountant can choose another. */
  readonly form: string;
  readonly places: { readonly score: number; readonly share: number; readonly rate: number };
  /** Full marks of the whole evaluation. */
  readonly fullScore: Decimal;
  /** Zero where the execution rate is an ordinary indicator of the form. */
  readonly executionWeight: Decimal;
  readonly levelWeights: Readonly<Record<string, Decimal>>;
  readonly grades: readonly GradeBand[];
  readonly qualitativeBands: readonly QualitativeBand[];
  /** How an exceeded upper bound is scored: W·T/A or W·(1−(A−T)/T). */
  readonly atMost: "proportional" | "linear";
  /** Points lost per event where none was the target; null: all of them at the first event. */
  readonly zeroTarget: { readonly perEvent: Decimal | null };
  /**
   * Percent of deviation from which an explanation is required, and the points it costs where the rules deduct: so many,
   * or "excess": the weight × what exceeds that percentage.
   */
  readonly deviation: { readonly explainFrom: Decimal; readonly deduction: Decimal | "excess" | null };
  readonly completion: readonly CompletionRule[];
  readonly execution: ExecutionRule;
  readonly progress: ProgressRule;
  /** From the lowest `below` up; empty where the rules cap nothing. */
  readonly totalCaps: readonly TotalCap[];
  /** Which review checks are made, how grave they are, and their limits. */
  readonly checks: CheckRules;
}
