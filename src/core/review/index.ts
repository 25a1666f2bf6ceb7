import type { CheckOutcome, Finding, Severity } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import { type Check, type Evaluated, findingOf } from "./check";
import { indicatorChecks } from "./indicators";
import { mergeOutcomes } from "./outcomes";
import { readingChecks } from "./reading";
import { spendingChecks } from "./spending";
import { weightChecks } from "./weights";

const CHECKS: readonly Check[] = [...readingChecks, ...weightChecks, ...indicatorChecks, ...spendingChecks];

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Runs every check; findings come gravest first, then in the order of their ids. */
export function review(
  evaluated: Evaluated,
  profile: Profile,
): { readonly findings: readonly Finding[]; readonly checks: readonly CheckOutcome[] } {
  const findings: Finding[] = [];
  const checks = CHECKS.map((check): CheckOutcome => {
    const faults = check.run(evaluated, profile);
    if (faults === "not-checked") return { id: check.id, state: "not-checked" };
    findings.push(...faults.map((fault) => findingOf(check, fault)));
    return { id: check.id, state: faults.length === 0 ? "passed" : "found" };
  });
  findings.sort(
    (left, right) =>
      ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity) ||
      (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  );
  return { findings, checks: mergeOutcomes(checks) };
}
