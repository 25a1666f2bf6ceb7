import type { CheckOutcome, Evaluation, Finding, PointsAtRisk, Rehearsal, Severity } from "../model/evaluation";
import type { Profile } from "../profiles/profile";
import type { ReportText } from "../model/report-text";
import { type Check, type Evaluated, findingOf, type ReviewCase } from "./check";
import { CHECKS, REPORT_CHECKS } from "./checks";
import { isWeighted } from "../evaluation/indicators";
import { mergeOutcomes } from "./outcomes";
import { rehearse } from "./rehearsal";
import { rowOf } from "./row";

export { checkTitle } from "./check";

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

interface Reviewed {
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly rehearsal: Rehearsal;
}

interface Found {
  readonly finding: Finding;
  readonly risk: PointsAtRisk;
}

/**
 * Runs every check that the profile makes; findings come gravest first, then in the order of their ids. A check that
 * the profile switched off counts as not checked.
 */
export function review(evaluated: Evaluated, rules: Profile): Reviewed {
  const reviewed = caseOf(evaluated, rules, null);
  const { findings, checks, risks } = runChecks(CHECKS, reviewed);
  return { findings, checks, rehearsal: rehearse(reviewed, risks) };
}

/** What a report that is held against the workbook adds: findings and outcomes of the checks that read it. */
export function reviewReport(
  evaluation: Evaluation,
  rules: Profile,
  report: ReportText,
): Pick<Reviewed, "findings" | "checks"> {
  const { findings, checks } = runChecks(REPORT_CHECKS, caseOf(evaluation, rules, report));
  return { findings, checks };
}

/** The evaluation with the findings and outcomes of a checked report in the places of those made without one. */
export function withReport(evaluation: Evaluation, rules: Profile, report: ReportText): Evaluation {
  const { findings, checks } = reviewReport(evaluation, rules, report);
  const isOfReport = new Set<string>(REPORT_CHECKS.map(({ id }) => id));
  return {
    ...evaluation,
    findings: inOrderOfGravity([...evaluation.findings.filter(({ id }) => !isOfReport.has(id)), ...findings]),
    checks: evaluation.checks.map((outcome) => checks.find(({ id }) => id === outcome.id) ?? outcome),
  };
}

function caseOf(evaluated: Evaluated, rules: Profile, report: ReportText | null): ReviewCase {
  const year = evaluated.year?.value ?? null;
  const rows = evaluated.indicators.filter(isWeighted).map((indicator) => rowOf(indicator, year));
  const hasWeights = evaluated.indicators.some(({ input }) => input.weight !== null);
  const worded = hasWeights ? rows : evaluated.indicators.map((indicator) => rowOf(indicator, year));
  return { ...evaluated, rules, rows, worded, report };
}

function runChecks(checks: readonly Check[], reviewed: ReviewCase) {
  const found: Found[] = [];
  const outcomes = checks.map(({ id, run }): CheckOutcome => {
    const { severity } = reviewed.rules.checks[id];
    const faults = severity === "off" ? "not-checked" : run(reviewed);
    if (severity === "off" || faults === "not-checked") return { id, state: "not-checked" };
    for (const fault of faults) {
      const finding = findingOf(id, severity, fault);
      found.push({ finding, risk: { id, where: fault.where, finding: fault.message, points: fault.points ?? null } });
    }
    return { id, state: faults.length === 0 ? "passed" : "found" };
  });
  found.sort(({ finding: left }, { finding: right }) => byGravity(left, right));
  return {
    findings: found.map(({ finding }) => finding),
    checks: mergeOutcomes(outcomes),
    risks: found.filter(({ finding }) => finding.severity !== "hint").map(({ risk }) => risk),
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
