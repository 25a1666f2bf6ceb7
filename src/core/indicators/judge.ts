import { type Decimal, ZERO } from "../amount/decimal";
import type { Judgement } from "../model/evaluation";
import type { IndicatorInput } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import { missing, notComparable } from "./judgement";
import { DIRECT, MECHANISMS } from "./mechanisms";
import { readIndicator } from "./read-indicator";
import type { Reading } from "./reading";
import { NOTHING_REFERABLE, type Referables } from "./referable";
import { unsettled } from "./unsettled";

/**
 * Scores one indicator under a profile (domain §5.2). What can be computed is computed and never taken from the
 * table; what a person must judge takes the typed score or proposes one; what is missing or cannot be compared has
 * no score. `weight` is in points; a row without one is judged, but gets no points. `year` (the evaluated one)
 * completes dates without a year; `referables`
 * are the amounts that a target can name instead of writing one.
 */
export function judge(
  indicator: IndicatorInput,
  weight: Decimal | null,
  profile: Profile,
  year: number | null = null,
  referables: Referables = NOTHING_REFERABLE,
): Judgement {
  const reading = readIndicator(indicator, year, referables);
  const points = weight ?? ZERO;
  const judged = DIRECT.judge(reading, points, profile) ?? fault(reading, points) ?? scored(reading, points, profile);
  return weight === null ? { ...judged, score: { ...judged.score, value: null, arithmetic: null } } : judged;
}

function fault(reading: Reading, weight: Decimal): Judgement | null {
  const { target, actual } = reading;
  if (target.kind === "missing") return missing(reading, weight, message("indicators.reason.target-missing"));
  if (actual.kind === "missing") return missing(reading, weight, message("indicators.reason.actual-missing"));
  const open = unsettled(reading);
  if (open !== null) return notComparable(reading, weight, null, open);
  const broken = target.kind === "error" ? target : actual.kind === "error" ? actual : null;
  if (!broken) return null;
  const reason = message("indicators.reason.cell-error", { error: broken.error.error });
  return notComparable(reading, weight, null, reason);
}

function scored(reading: Reading, weight: Decimal, profile: Profile): Judgement {
  for (const mechanism of MECHANISMS) {
    const judgement = mechanism.judge(reading, weight, profile);
    if (judgement) return judgement;
  }
  const words = { target: reading.targetText, actual: reading.actualText };
  return notComparable(reading, weight, null, message("indicators.reason.text-against-number", words));
}
