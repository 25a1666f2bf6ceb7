import { compare, type Decimal, minimum, round, ZERO } from "../amount/decimal";
import { indicatorKey } from "../corrections/combine";
import { judge } from "../indicators";
import type { Referables } from "../indicators/referable";
import type { Answers, Confirmation } from "../model/answers";
import type { IndicatorResult } from "../model/evaluation";
import type { IndicatorInput } from "../model/inputs";
import type { Notice } from "../model/mapping";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import { carriesPoints } from "./indicators";
import { actualText, CONFIRMED_RULE, JUDGED_RULE, targetText } from "./open-points";

/** What an indicator is judged by beside the profile. */
interface Context {
  readonly year: number | null;
  readonly referables: Referables;
}

export type Judged = Pick<Answers, "confirmations" | "acceptProposals">;

/**
 * Proposed points that the accountant confirmed for this very target and actual, or accepts all at once, are the
 * accountant's own judgement: no longer provisional. So are points given one by one where target and actual cannot be
 * compared; nothing is proposed there, so nothing is accepted all at once. Points typed in the workbook never come here: they stand in the
 * form that is filed, so they go first.
 */
export function confirmProposals(
  indicators: readonly IndicatorResult[],
  { confirmations = [], acceptProposals }: Judged,
  profile: Profile,
  context: Context,
): readonly IndicatorResult[] {
  return indicators.map((indicator) => {
    const given = confirmations.find((each) => isFor(each, indicator.input));
    if (indicator.state === "not-comparable" && given !== undefined)
      return judgedByHand(indicator, given.points, profile);
    if (indicator.state !== "proposed" || indicator.score.value === null) return indicator;
    if (given !== undefined) return confirmed(indicator, given.points, profile, context) ?? indicator;
    return acceptProposals === true
      ? (confirmed(indicator, indicator.score.value, profile, context) ?? indicator)
      : indicator;
  });
}

/** Points for what the program cannot compare: any up to the weight, for a person alone knows what is meant. */
function judgedByHand(indicator: IndicatorResult, points: Decimal, profile: Profile): IndicatorResult {
  const { input, score } = indicator;
  const full = carriesPoints(indicator.weight) ? indicator.weight.value : null;
  if (full === null || compare(points, ZERO) < 0 || compare(points, full) > 0) return indicator;
  const rule = message(JUDGED_RULE, { target: targetText(input), actual: actualText(input) });
  const places = profile.places.score;
  return {
    ...indicator,
    state: "confirmed",
    score: { ...score, value: minimum(full, round(points, places)), rule, places },
    explanationRequired: compare(points, full) < 0,
  };
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
  const rule = message(CONFIRMED_RULE, { target: targetText(input), actual: actualText(input) });
  return { ...judged, input, weight, score: { ...judged.score, rule, sources: [] } };
}

function isFor(given: Confirmation, input: IndicatorInput): boolean {
  return (
    indicatorKey(given) === indicatorKey(input) &&
    given.target === targetText(input) &&
    given.actual === actualText(input)
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
