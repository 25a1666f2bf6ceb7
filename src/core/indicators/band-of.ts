import { compare, type Decimal, divide, HUNDRED, isZero, multiply, ZERO } from "../amount/decimal";
import type { Profile, QualitativeBand } from "../profiles/profile";

/** The band in which points lie; a weight of zero leaves nothing to lose. */
export function bandOf(points: Decimal, weight: Decimal, profile: Profile): QualitativeBand | null {
  const share = isZero(weight) ? HUNDRED : (divide(multiply(points, HUNDRED), weight) ?? ZERO);
  return profile.qualitativeBands.find((band) => compare(share, band.from) >= 0) ?? null;
}
