import { compare, type Decimal, divide, HUNDRED, isZero, minimum, multiply, round, sum, ZERO } from "../amount/decimal";
import type { PointsAtRisk, Rehearsal, ReviewedYear } from "../model/evaluation";
import { rateOfExecution } from "../evaluation/execution-among";
import { JUDGED_RULE } from "../evaluation/open-points";
import { cappedTotal, gradeOf } from "../profiles";
import type { Profile, QualitativeBand, QualitativeBandName } from "../profiles/profile";
import type { MessageKey } from "../wording";
import type { ReviewCase } from "./check";
import { isQualitative, type Row } from "./row";

/** From one number of points to another, both possible. */
interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The 复核 rehearsed: what each finding may cost, and between which totals the rules leave a reviewer free. What is
 * computed is fixed; what a person judges lies anywhere in the bands that its words and its score support; what has no
 * score yet may get nothing or everything.
 */
export function rehearse(reviewed: ReviewCase, risks: readonly PointsAtRisk[]): Rehearsal {
  const byStandard = reviewed.rows.filter(({ mechanism }) => mechanism === "direct").length;
  return {
    risks,
    range: rangeOf(reviewed),
    unquantified: risks.filter(({ points }) => points === null).length + byStandard,
    self: reviewed.inputs.indicators?.totalScore?.number ?? reviewed.score.value,
    history: pastYears(reviewed),
  };
}

const NO_SCALE: readonly MessageKey[] = ["evaluation.broken-weight", "evaluation.too-many-points"];

function rangeOf(reviewed: ReviewCase): Rehearsal["range"] {
  const { rows, rules } = reviewed;
  // Weights that are no scale give no total, whatever the points.
  const hasNoScale = NO_SCALE.includes(reviewed.score.rule.key);
  if (rows.length === 0 || hasNoScale) return null;
  const judged = rows.map((row) => ({ name: row.input.level3, source: row.input.source, ...spanOf(row, rules) }));
  const spans = [...judged, executionSpan(reviewed)];
  const total = (points: readonly Decimal[]) => {
    const whole = minimum(sum(points), rules.fullScore);
    const rate = rateOfExecution(reviewed.execution, reviewed.indicators);
    return round(rate === null ? whole : cappedTotal(whole, rate, rules), rules.places.score);
  };
  const low = total(spans.map((span) => span.low));
  const high = total(spans.map((span) => span.high));
  const free = judged.filter((span) => compare(span.low, span.high) !== 0);
  return { low, high, lowGrade: gradeOf(low, rules), highGrade: gradeOf(high, rules), free };
}

function spanOf(row: Row, rules: Profile): Span {
  const weight = row.weight.value ?? ZERO;
  const score = row.score.value;
  // what a person judged without a comparison, another may judge in any way
  if (score === null || row.score.rule.key === JUDGED_RULE) return { low: ZERO, high: weight };
  if (!isQualitative(row)) return { low: score, high: score };
  const bands = [bandOf(score, weight, rules), bandSaid(row, rules)].flatMap((band) => band ?? []);
  const part = (percent: Decimal) => divide(multiply(weight, percent), HUNDRED) ?? ZERO;
  return {
    low: bands.map(({ from }) => part(from)).reduce(minimum, score),
    high: bands.map(({ to }) => part(to)).reduce((most, each) => (compare(each, most) > 0 ? each : most), score),
  };
}

function bandOf(score: Decimal, weight: Decimal, rules: Profile): QualitativeBand | null {
  const share = isZero(weight) ? HUNDRED : (divide(multiply(score, HUNDRED), weight) ?? ZERO);
  return rules.qualitativeBands.find(({ from }) => compare(share, from) >= 0) ?? null;
}

const SAID: Readonly<Partial<Record<MessageKey, QualitativeBandName>>> = {
  "indicators.reason.achieved": "达成",
  "indicators.reason.partly": "部分达成",
  "indicators.reason.late": "部分达成",
  "indicators.reason.grade-lower": "部分达成",
  "indicators.reason.unclear": "部分达成",
  "indicators.reason.not-achieved": "未达成",
};

/** The band that the words of the result support. */
function bandSaid(row: Row, rules: Profile): QualitativeBand | null {
  const name = SAID[row.reason.key];
  return rules.qualitativeBands.find((band) => band.name === name) ?? null;
}

function executionSpan({ execution, score, rules }: ReviewCase): Span {
  if (execution === null) {
    const isOpen = score.rule.key === "evaluation.no-execution";
    return { low: ZERO, high: isOpen ? rules.executionWeight : ZERO };
  }
  const points = execution.score.value;
  return points === null ? { low: ZERO, high: execution.weight.value ?? ZERO } : { low: points, high: points };
}

/** Self-score against reviewed score, year by year, the latest first. */
function pastYears({ history }: ReviewCase): readonly ReviewedYear[] {
  const years = [...new Set(history.map(({ year }) => year))].sort((left, right) => (right ?? 0) - (left ?? 0));
  return years.flatMap((year): readonly ReviewedYear[] => {
    const entries = history.filter((entry) => entry.year === year);
    const review = entries.find(({ kind }) => kind.includes("复核"));
    const self = entries.find(({ kind }) => kind.includes("自评") && !kind.includes("复核"));
    if (review === undefined && self === undefined) return [];
    return [
      {
        year,
        ...{ self: self?.score ?? null, selfSource: self?.scoreSource ?? null },
        ...{ reviewed: review?.score ?? null, reviewedSource: review?.scoreSource ?? null },
        grade: review?.grade ?? "",
      },
    ];
  });
}
