import { compare, isZero, round, ZERO } from "../../amount/decimal";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import { weightFigure } from "../figures";
import { missing } from "../judgement";
import { mechanism } from "../mechanism";

/**
 * 直接赋分: a form without targets and actuals (评分表 with a scoring standard and a score), or a row that leaves both
 * empty but states its standard. The typed score is taken, as nothing else can be.
 */
export const direct = mechanism({
  id: "direct",
  accepts: (reading) => {
    const { indicator, target, actual } = reading;
    const hasNoColumns = indicator.target === null && indicator.actual === null;
    const hasStandard = compact(indicator.rule?.text ?? "") !== "";
    const isEmpty = target.kind === "missing" && actual.kind === "missing";
    return hasNoColumns || (isEmpty && hasStandard) ? { typed: indicator.typedScore } : null;
  },
  score: ({ typed }, reading, weight, profile) => {
    const points = typed?.number ?? null;
    if (!typed || points === null || compare(points, ZERO) < 0 || compare(points, weight) > 0) {
      return missing(reading, weight, message("indicators.reason.typed-missing", { weight }));
    }
    return {
      mechanism: "direct",
      state: "confirmed",
      score: {
        value: round(points, profile.places.score),
        measure: "points",
        rule: message("indicators.rule.direct"),
        arithmetic: null,
        places: profile.places.score,
        sources: [typed.cell.source],
        inputs: [weightFigure(weight, reading.indicator.weight)],
      },
      deviation: null,
      reason: message("indicators.reason.typed"),
      hints: reading.hints,
      explanationRequired: compare(points, weight) < 0 && !isZero(weight),
    };
  },
});
