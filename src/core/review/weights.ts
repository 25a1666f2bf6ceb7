import { absolute, add, compare, decimal, subtract, sum, ZERO } from "../amount/decimal";
import { message } from "../wording";
import type { Check } from "./check";

/** Tolerance of printed points (domain §5.4: ±0.01). */
const POINTS_TOLERANCE = decimal("0.01");

/** C01: Σ 三级指标分值 + 执行率分值 = full marks. */
const weightsAddUp: Check = {
  id: "C01",
  severity: "error",
  run: ({ indicators, execution, inputs }, profile) => {
    if (inputs.indicators === null) return "not-checked";
    const weights = sum(indicators.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value])));
    const total = add(weights, execution?.weight.value ?? ZERO);
    if (compare(absolute(subtract(total, profile.fullScore)), POINTS_TOLERANCE) <= 0) return [];
    return [
      {
        where: inputs.indicators.totalWeight?.cell.source ?? inputs.indicators.source,
        message: message("review.weights", {
          weights,
          execution: execution?.weight.value ?? "0",
          total,
          full: profile.fullScore,
        }),
      },
    ];
  },
};

export const weightChecks: readonly Check[] = [weightsAddUp];
