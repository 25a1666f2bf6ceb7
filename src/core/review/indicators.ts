import { absolute, compare, decimal, subtract, toFixed } from "../amount/decimal";
import { isWeighted } from "../evaluation/indicators";
import type { IndicatorResult } from "../model/evaluation";
import { type MessageKey, message } from "../wording";
import type { Check, Fault } from "./check";

/** Above this a typed score differs from the computed one (domain §5.4, C07). */
const TYPED_SCORE_TOLERANCE = decimal("0.1");

/** A check that looks at one weighted indicator at a time. */
function eachIndicator(
  id: string,
  severity: Check["severity"],
  fault: (indicator: IndicatorResult) => Fault | null,
): Check {
  return {
    id,
    severity,
    run: ({ indicators }) => {
      if (indicators.length === 0) return "not-checked";
      return indicators.filter(isWeighted).flatMap((indicator) => {
        const found = fault(indicator);
        return found === null ? [] : [found];
      });
    },
  };
}

function about(indicator: IndicatorResult, key: MessageKey, more: Readonly<Record<string, string>> = {}) {
  const { input } = indicator;
  return message(key, {
    indicator: input.level3,
    target: input.target?.text ?? "",
    actual: input.actual?.text ?? "",
    ...more,
  });
}

function reasonIsBlank(indicator: IndicatorResult): boolean {
  const text = indicator.input.reason?.text ?? "";
  return text === "" || /^[-—–/无]+$/.test(text);
}

/** C07: the 得分 somebody typed is not what the rule gives. */
const typedScoreDiffers = eachIndicator("C07", "warning", (indicator) => {
  const typed = indicator.input.typedScore?.number ?? null;
  const computed = indicator.score.value;
  if (typed === null || computed === null || indicator.state === "confirmed" || indicator.state === "proposed")
    return null;
  if (compare(absolute(subtract(typed, computed)), TYPED_SCORE_TOLERANCE) <= 0) return null;
  return {
    where: indicator.input.typedScore?.cell.source ?? indicator.input.source,
    message: about(indicator, "review.typed-score", { typed, computed: toFixed(computed, 2) }),
  };
});

/** C14: target or actual missing on a row that carries points. */
const missingValue = eachIndicator("C14", "error", (indicator) =>
  indicator.state === "missing"
    ? {
        where: indicator.input.actual?.source ?? indicator.input.source,
        message: about(indicator, "review.missing"),
      }
    : null,
);

/** C16: target and actual cannot be compared (number against words, units of different kinds). */
const notComparable = eachIndicator("C16", "error", (indicator) =>
  indicator.state === "not-comparable"
    ? {
        where: indicator.input.actual?.source ?? indicator.input.source,
        message: about(indicator, "review.not-comparable"),
      }
    : null,
);

/** C20: far above the target without a word why. */
const deviationUnexplained = eachIndicator("C20", "warning", (indicator) =>
  indicator.explanationRequired && indicator.state === "met" && reasonIsBlank(indicator)
    ? {
        where: indicator.input.reason?.source ?? indicator.input.source,
        message: about(indicator, "review.deviation", { deviation: toFixed(indicator.deviation ?? decimal("0"), 2) }),
      }
    : null,
);

/** C23: not met, and neither reason nor measure given. */
const unmetUnexplained = eachIndicator("C23", "error", (indicator) =>
  (indicator.state === "partly-met" || indicator.state === "not-met") && reasonIsBlank(indicator)
    ? {
        where: indicator.input.reason?.source ?? indicator.input.source,
        message: about(indicator, "review.unmet"),
      }
    : null,
);

export const indicatorChecks: readonly Check[] = [
  typedScoreDiffers,
  missingValue,
  notComparable,
  deviationUnexplained,
  unmetUnexplained,
];
