import type { Source } from "../model/area";
import type { Evaluation, Finding, Severity } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import type { Message } from "../wording";

/** What is reviewed: the evaluation before its findings. */
export type Evaluated = Omit<Evaluation, "findings" | "checks">;

/** One place where a check fires. */
export interface Fault {
  readonly where: Source | null;
  readonly message: Message;
  readonly advice?: Message;
}

/**
 * One review check (复核检查项). `run` answers with the faults, none when the check passes, or "not-checked" when a
 * table it needs is absent: an absent table is never a pass.
 */
export interface Check {
  /** As in the published list of checks: C01 to C46. Several checks may watch over one rule. */
  readonly id: string;
  readonly severity: Severity;
  readonly run: (evaluated: Evaluated, profile: Profile) => readonly Fault[] | "not-checked";
}

export function findingOf(check: Check, fault: Fault): Finding {
  return {
    id: check.id,
    severity: check.severity,
    where: fault.where,
    message: fault.message,
    advice: fault.advice ?? null,
  };
}
