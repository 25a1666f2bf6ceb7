import type { CheckOutcome, Finding, PointsAtRisk, Rehearsal, Severity } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import { type Evaluated, findingOf, type ReviewCase } from "./check";
import { CHECKS } from "./checks";
import { isWeighted } from "../evaluation/indicators";
import { mergeOutcomes } from "./outcomes";
import { rehearse } from "./rehearsal";
import { rowOf } from "./row";

export { checkTitle } from "./check";

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

interface Found {
  readonly finding: Finding;
  readonly risk: PointsAtRisk;
}

/**
 * Runs every check that the profile makes; findings come gravest first, then in the order of their ids. A check that
 * the profile switched off counts as not checked.
 */
export function review(
  evaluated: Evaluated,
  rules: Profile,
): { readonly findings: readonly Finding[]; readonly checks: readonly CheckOutcome[]; readonly rehearsal: Rehearsal } {
  const year = evaluated.year?.value ?? null;
  const rows = evaluated.indicators.filter(isWeighted).map((indicator) => rowOf(indicator, year));
  const reviewed: ReviewCase = { ...evaluated, rules, rows };
  const found: Found[] = [];
  const outcomes = CHECKS.map(({ id, run }): CheckOutcome => {
    const { severity } = rules.checks[id];
    const faults = severity === "off" ? "not-checked" : run(reviewed);
    if (severity === "off" || faults === "not-checked") return { id, state: "not-checked" };
    for (const fault of faults) {
      const finding = findingOf(id, severity, fault);
      found.push({ finding, risk: { id, where: fault.where, finding: fault.message, points: fault.points ?? null } });
    }
    return { id, state: faults.length === 0 ? "passed" : "found" };
  });
  found.sort(({ finding: left }, { finding: right }) => byGravity(left, right));
  const risks = found.filter(({ finding }) => finding.severity !== "hint").map(({ risk }) => risk);
  return {
    findings: found.map(({ finding }) => finding),
    checks: mergeOutcomes(outcomes),
    rehearsal: rehearse(reviewed, risks),
  };
}

/** Gravest first, then in the order of their ids. */
export function inOrderOfGravity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(byGravity);
}

function byGravity(left: Finding, right: Finding): number {
  return (
    ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity) ||
    (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
  );
}
