import { compare, type Decimal, divide, HUNDRED, multiply, round, ZERO } from "../amount/decimal";
import { indicatorKey } from "../corrections/combine";
import { judge } from "../indicators";
import type { Referables } from "../indicators/referable";
import { bandOf } from "../indicators/by-person";
import type { Answers, Confirmation } from "../model/answers";
import type { IndicatorResult } from "../model/evaluation";
import type { IndicatorInput } from "../model/inputs";
import type { Notice } from "../model/mapping";
import type { Profile, QualitativeBandName } from "../profiles/profile";
import { readPoints } from "../text/points-text";
import { message } from "../wording";

const RULE = "corrections.rule-confirmed";

/** What an indicator is judged by beside the profile. */
interface Context {
  readonly year: number | null;
  readonly referables: Referables;
}

export type Judged = Pick<Answers, "confirmations" | "acceptProposals">;

/**
 * Proposed points that the accountant confirmed for this very target and actual, or accepts all at once, are the
 * accountant's own judgement: no longer provisional. Points typed in the workbook never come here: they stand in the
 * form that is filed, so they go first.
 */
export function confirmProposals(
  indicators: readonly IndicatorResult[],
  { confirmations = [], acceptProposals }: Judged,
  profile: Profile,
  context: Context,
): readonly IndicatorResult[] {
  return indicators.map((indicator) => {
    if (indicator.state !== "proposed" || indicator.score.value === null) return indicator;
    const given = confirmations.find((each) => isFor(each, indicator.input));
    if (given !== undefined) return confirmed(indicator, given.points, profile, context) ?? indicator;
    return acceptProposals === true
      ? (confirmed(indicator, indicator.score.value, profile, context) ?? indicator)
      : indicator;
  });
}

/** As if the points were typed in the form: the same bands, the same limits. Null where they would not be taken. */
function confirmed(
  { input, weight }: IndicatorResult,
  points: Decimal,
  profile: Profile,
  { year, referables }: Context,
): IndicatorResult | null {
  const cell = { source: input.source, value: null, format: "General", text: "" };
  const judged = judge({ ...input, typedScore: { cell, number: points } }, weight.value, profile, year, referables);
  if (judged.state !== "confirmed") return null;
  const rule = message(RULE, { target: targetText(input), actual: actualText(input) });
  return { ...judged, input, weight, score: { ...judged.score, rule, sources: [] } };
}

function targetText({ sign, target, unit }: IndicatorInput): string {
  return [sign, target, unit].flatMap((cell) => cell?.text ?? []).join("");
}

function actualText({ actual }: IndicatorInput): string {
  return actual?.text ?? "";
}

function isFor(given: Confirmation, input: IndicatorInput): boolean {
  return (
    indicatorKey(given) === indicatorKey(input) &&
    given.target === targetText(input) &&
    given.actual === actualText(input)
  );
}

/** These points, confirmed for what the indicator says now. */
export function confirmationOf({ input }: IndicatorResult, points: Decimal): Confirmation {
  const { level1, level2, level3 } = input;
  return { level1, level2, level3, target: targetText(input), actual: actualText(input), points };
}

/** The confirmations that took effect: what there is to remember, also of those that were accepted all at once. */
export function confirmationsIn(indicators: readonly IndicatorResult[]): readonly Confirmation[] {
  return indicators.flatMap((indicator) =>
    indicator.score.rule.key === RULE && indicator.score.value !== null
      ? [confirmationOf(indicator, indicator.score.value)]
      : [],
  );
}

/** Remembered points that were not taken, and why: another target or actual, no such indicator, outside the bands. */
export function confirmationNotices(
  indicators: readonly IndicatorResult[],
  confirmations: readonly Confirmation[] = [],
): readonly Notice[] {
  return confirmations.flatMap((given): Notice[] => {
    const { level3: name, target, actual, points } = given;
    const known = indicators.filter(({ input }) => indicatorKey(given) === indicatorKey(input));
    const [first] = known;
    if (first === undefined) {
      return [{ message: message("corrections.confirmation-gone", { name, points }), source: null }];
    }
    const { source } = first.input;
    const same = known.find(({ input }) => isFor(given, input));
    if (same === undefined) {
      return [{ message: message("corrections.confirmation-changed", { name, target, actual, points }), source }];
    }
    return same.state === "proposed" || same.state === "not-comparable"
      ? [{ message: message("corrections.confirmation-not-open", { name, points }), source: same.input.source }]
      : [];
  });
}

/** What a person is to confirm: the band the facts support, with the points it stands for. */
export interface OpenPoints {
  readonly band: QualitativeBandName;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Null for an indicator that waits for no confirmation. */
export function openPoints({ state, score, weight }: IndicatorResult, profile: Profile): OpenPoints | null {
  if (state !== "proposed" || score.value === null || weight.value === null) return null;
  const full = weight.value;
  const band = bandOf(score.value, full, profile);
  if (band === null) return null;
  const share = (percent: Decimal) => round(divide(multiply(full, percent), HUNDRED) ?? ZERO, profile.places.score);
  return { band: band.name, from: share(band.from), to: share(band.to) };
}

/**
 * The confirmation of points as a person typed them; null where they are no points, or lie above the band that the
 * facts support (a better actual belongs in the workbook first) or below zero.
 */
export function readConfirmation(indicator: IndicatorResult, typed: string, profile: Profile): Confirmation | null {
  const points = readPoints(typed);
  const { score, weight } = indicator;
  if (points === null || indicator.state !== "proposed" || score.value === null || weight.value === null) return null;
  if (compare(points, ZERO) < 0 || compare(points, weight.value) > 0) return null;
  const better = (one: Decimal, other: Decimal) => compare(one, other) > 0;
  const proposed = bandOf(score.value, weight.value, profile);
  const given = bandOf(points, weight.value, profile);
  if (proposed === null || (given !== null && better(given.from, proposed.from))) return null;
  return confirmationOf(indicator, points);
}

/** Every proposal confirmed as it is proposed. */
export function confirmAll(indicators: readonly IndicatorResult[]): readonly Confirmation[] {
  return indicators.flatMap((indicator) =>
    indicator.state === "proposed" && indicator.score.value !== null
      ? [confirmationOf(indicator, indicator.score.value)]
      : [],
  );
}
