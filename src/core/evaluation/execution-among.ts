import type { Decimal } from "../amount/decimal";
import { isExecutionRate } from "../indicators/words/nature";
import type { ExecutionResult, Figure, IndicatorResult } from "../model/evaluation";
import { carriesPoints } from "./indicators";

/** 预算执行率 as a weighted row of the indicator table, with the rate that was reached in percent. */
export interface ExecutionAmong {
  readonly row: IndicatorResult;
  readonly rate: Figure;
}

/** The row that holds the execution rate where a form lists it among its indicators; null where none does. */
export function executionAmong(indicators: readonly IndicatorResult[]): ExecutionAmong | null {
  for (const row of indicators) {
    if (!carriesPoints(row.weight) || !isExecutionRate(row.input)) continue;
    const rate = rateReached(row);
    if (rate !== null) return { row, rate };
  }
  return null;
}

/** The percentage that a row of the execution rate reached; null where it says none. */
export function rateReached({ score }: IndicatorResult): Figure | null {
  const reached = score.inputs.find(({ name }) => name.key === "indicators.actual")?.figure;
  return reached?.measure === "percent" && reached.value !== null ? reached : null;
}

/** The execution rate in percent, wherever the form holds it; the block of funds first. */
export function rateOfExecution(
  execution: ExecutionResult | null,
  indicators: readonly IndicatorResult[],
): Decimal | null {
  return execution?.rate.value ?? executionAmong(indicators)?.rate.value ?? null;
}
