import { compare, type Decimal, HUNDRED } from "../../amount/decimal";
import type { Profile } from "../../profiles/profile";
import type { Bound } from "../../text/quantity";
import { message } from "../../wording";
import { compareBound, deviationOf } from "../compare-bound";
import { executionRule, scoreExecution } from "../execution-rate";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import type { Reading } from "../reading";
import { isExecutionRate } from "../words/nature";

const ID = "execution-row";

/**
 * 预算执行率 listed among the indicators, where the profile scores it by steps or with a pass mark: its points are those
 * that the block of funds would get. Another target than 100 % was approved with the budget and stays what it is.
 */
export const executionRow = mechanism<Bound>({
  id: ID,
  accepts: ({ target, indicator }, { execution }) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    const isPlain = execution.method === "proportional" && execution.passFrom === null;
    if (asked === null || isPlain || !isExecutionRate(indicator)) return null;
    const isWhole = compare(asked.value, HUNDRED) === 0 && asked.comparison !== "at-most";
    return isWhole && asked.unit?.dimension === "percent" ? asked : null;
  },
  score: scoreRow,
});

function scoreRow(target: Bound, reading: Reading, weight: Decimal, profile: Profile) {
  const compared = compareBound(reading, target);
  if (!compared.ok) return notComparable(reading, weight, ID, compared.reason);
  const { pair } = compared;
  const points = scoreExecution(pair.actual, weight, profile);
  const met = compare(points, weight) === 0;
  return computed(reading, weight, profile, {
    mechanism: ID,
    met,
    points,
    rule: executionRule(pair.actual, profile),
    arithmetic: null,
    inputs: pair.inputs,
    deviation: deviationOf(reading, pair, "at-least"),
    reason: message(met ? "indicators.reason.met" : "indicators.reason.short", pair.shown),
    hints: pair.hints,
  });
}
