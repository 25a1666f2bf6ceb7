import { absolute, compare, type Decimal, divide, HUNDRED, multiply, subtract, ZERO } from "../../amount/decimal";
import type { Judgement } from "../../model/evaluation";
import type { Profile } from "../../profiles/profile";
import type { Range } from "../../text/quantity";
import { message } from "../../wording";
import { remarks, textAgainstNumber } from "../compare-bound";
import { readFigure } from "../figures";
import { fit, type Fitted } from "../fit";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import type { Reading } from "../reading";
import { inUnit, showIn } from "../show";

const ID = "range";

/** "1-3个", "90%~95%": full inside, below W × A ÷ L, above W × U ÷ A. */
export const range = mechanism({
  id: ID,
  accepts: ({ target }) => (target.kind === "quantity" && target.quantity.kind === "range" ? target.quantity : null),
  score: (target, reading, weight, profile) => {
    const said = reading.actual.kind === "quantity" ? reading.actual.quantity : null;
    if (said?.kind !== "bound") return notComparable(reading, weight, ID, textAgainstNumber(reading));
    const fitted = fit(reading, { ...target, value: target.high }, said);
    if (!fitted.ok) return notComparable(reading, weight, ID, fitted.reason);
    return scoreRange(target, fitted, reading, weight, profile);
  },
});

function scoreRange(target: Range, fitted: Fitted, reading: Reading, weight: Decimal, profile: Profile): Judgement {
  const { actual, unit, targetSize } = fitted;
  const low = multiply(target.low, targetSize);
  const high = multiply(target.high, targetSize);
  const isBelow = compare(actual, low) < 0;
  const isAbove = compare(actual, high) > 0;
  const met = !isBelow && !isAbove;
  const nearest = isBelow ? low : high;
  // −8 % against ±5 % is as far out as 8 %; across zero there is no proportion
  const isSmaller = compare(absolute(actual), absolute(nearest)) < 0;
  const [part, whole] = isSmaller ? [actual, nearest] : [nearest, actual];
  const hasProportion = compare(multiply(part, whole), ZERO) > 0;
  const shown = { target: reading.targetText, actual: showIn(actual, unit) };
  return computed(reading, weight, profile, {
    mechanism: ID,
    met,
    points: hasProportion ? (divide(multiply(weight, part), whole) ?? ZERO) : ZERO,
    rule: message("indicators.rule.range"),
    arithmetic: hasProportion ? `${weight} × ${inUnit(part, unit)} ÷ ${inUnit(whole, unit)}` : null,
    inputs: [
      readFigure("indicators.target-low", reading.targetCell, low, unit),
      readFigure("indicators.target-high", reading.targetCell, high, unit),
      readFigure("indicators.actual", reading.actualCell, actual, unit),
    ],
    deviation: met ? ZERO : divide(multiply(subtract(actual, nearest), HUNDRED), absolute(nearest)),
    reason: message(met ? "indicators.reason.met" : "indicators.reason.short", shown),
    hints: [...fitted.hints, ...remarks(reading, shown.actual, actual, unit)],
  });
}
