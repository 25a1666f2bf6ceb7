import type { IndicatorResult } from "../model/evaluation";

/** Proposed points taken as the accountant's own judgement: the same points, no longer provisional. */
export function confirmProposals(indicators: readonly IndicatorResult[]): readonly IndicatorResult[] {
  return indicators.map((indicator) =>
    indicator.state === "proposed" ? { ...indicator, state: "confirmed" } : indicator,
  );
}
