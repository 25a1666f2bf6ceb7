import { compare, type Decimal, divide, HUNDRED, isZero, multiply, round, ZERO } from "../amount/decimal";
import { bandOf } from "../indicators/band-of";
import type { Confirmation } from "../model/answers";
import type { IndicatorResult } from "../model/evaluation";
import type { IndicatorInput } from "../model/inputs";
import type { Profile, QualitativeBandName } from "../profiles/profile";
import { readPoints } from "../text/points-text";

/** The rule of points that the accountant confirmed in the pane. */
export const CONFIRMED_RULE = "corrections.rule-confirmed";

/** The rule of points that a person gave where target and actual cannot be compared. */
export const JUDGED_RULE = "corrections.rule-judged";

export function targetText({ sign, target, unit }: IndicatorInput): string {
  return [sign, target, unit].flatMap((cell) => cell?.text ?? []).join("");
}

export function actualText({ actual }: IndicatorInput): string {
  return actual?.text ?? "";
}

/** These points, confirmed for what the indicator says now. */
export function confirmationOf({ input }: IndicatorResult, points: Decimal): Confirmation {
  const { level1, level2, level3 } = input;
  return { level1, level2, level3, target: targetText(input), actual: actualText(input), points };
}

/** The confirmations that took effect: what there is to remember, also of those that were accepted all at once. */
export function confirmationsIn(indicators: readonly IndicatorResult[]): readonly Confirmation[] {
  return indicators.flatMap((indicator) =>
    [CONFIRMED_RULE, JUDGED_RULE].includes(indicator.score.rule.key) && indicator.score.value !== null
      ? [confirmationOf(indicator, indicator.score.value)]
      : [],
  );
}

/** What a person is to give: the band the facts support, with the points it stands for. */
export interface OpenPoints {
  /** Null where target and actual cannot be compared, so that they support none: any points up to the weight. */
  readonly band: QualitativeBandName | null;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Null for an indicator that waits for no person. */
export function openPoints({ state, score, weight }: IndicatorResult, profile: Profile): OpenPoints | null {
  if (state === "not-comparable" && weight.value !== null && !isZero(weight.value)) {
    return { band: null, from: ZERO, to: weight.value };
  }
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
  if (points === null || weight.value === null) return null;
  if (compare(points, ZERO) < 0 || compare(points, weight.value) > 0) return null;
  if (indicator.state === "not-comparable") return confirmationOf(indicator, points);
  if (indicator.state !== "proposed" || score.value === null) return null;
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
