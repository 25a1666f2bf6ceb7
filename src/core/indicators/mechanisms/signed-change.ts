import { absolute, compare, type Decimal, multiply, negate } from "../../amount/decimal";
import type { Bound, Change } from "../../text/quantity";
import { message } from "../../wording";
import { deviationOf, type Pair, remarks, textAgainstNumber } from "../compare-bound";
import { readFigure } from "../figures";
import { fit } from "../fit";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import { aboveTarget, belowTarget } from "../proportion";
import type { Reading } from "../reading";

const ID = "signed-change";

/** "下降≥5%", "同比增长5%", "提高2个百分点": the change in the direction asked for; the other direction is negative. */
export const signedChange = mechanism({
  id: ID,
  accepts: ({ target }) => (target.kind === "quantity" && target.quantity.kind === "change" ? target.quantity : null),
  score: (target, reading, weight, profile) => {
    const said = changeSaid(target, reading);
    if (!said) return notComparable(reading, weight, ID, textAgainstNumber(reading));
    const fitted = fit(reading, target, said);
    if (!fitted.ok) return notComparable(reading, weight, ID, fitted.reason);
    const pair = pairOf(reading, fitted.unit, multiply(target.value, fitted.targetSize), fitted.actual);
    const order = compare(pair.actual, pair.target);
    const isAtMost = target.comparison === "at-most";
    const met = isAtMost ? order <= 0 : order >= 0;
    const partial = isAtMost ? aboveTarget(weight, pair, profile.atMost) : belowTarget(weight, pair);
    const boundary = message("indicators.hint.boundary", { target: reading.targetText });
    return computed(reading, weight, profile, {
      mechanism: ID,
      met,
      ...partial,
      rule: message(isAtMost ? "indicators.rule.change-at-most" : "indicators.rule.change"),
      inputs: pair.inputs,
      deviation: deviationOf(reading, pair, target.comparison),
      reason: message(met ? "indicators.reason.met" : "indicators.reason.short", pair.shown),
      hints: [
        ...fitted.hints,
        ...remarks(reading, pair.shown.actual, pair.actual, null),
        ...(isUndirected(reading) ? [message("indicators.hint.direction-assumed", { text: reading.actualText })] : []),
        ...(order === 0 && target.strict ? [boundary] : []),
      ],
    });
  },
});

function isUndirected(reading: Reading): boolean {
  return reading.actual.kind === "quantity" && reading.actual.quantity.kind === "bound";
}

/** The actual change, counted in the target's direction. A bare "-3%" against a fall is a fall of 3 %. */
function changeSaid(target: Change, reading: Reading): Pick<Bound, "value" | "unit" | "per"> | null {
  const said = reading.actual.kind === "quantity" ? reading.actual.quantity : null;
  if (said?.kind === "change") {
    return said.direction === target.direction ? said : { ...said, value: negate(said.value) };
  }
  if (said?.kind !== "bound") return null;
  return target.direction === "down" ? { ...said, value: absolute(said.value) } : said;
}

function pairOf(reading: Reading, unit: Pair["unit"], asked: Decimal, actual: Decimal): Pair {
  return {
    target: asked,
    actual,
    unit,
    inputs: [
      readFigure("indicators.target", reading.targetCell, asked, unit),
      readFigure("indicators.actual", reading.actualCell, actual, unit),
    ],
    hints: [],
    shown: { target: reading.targetText, actual: reading.actualText },
  };
}
