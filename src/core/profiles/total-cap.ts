import { compare, type Decimal } from "../amount/decimal";
import type { Profile, TotalCap } from "./profile";

/**
 * The cap that an execution rate (percent) puts on the total, null where it puts none. Caps are listed from the lowest
 * rate up, so the first one that the rate falls below is the tightest.
 */
export function capOnTotal(rate: Decimal, profile: Profile): TotalCap | null {
  return profile.totalCaps.find(({ below }) => compare(rate, below) < 0) ?? null;
}

/** The total under the profile's caps by execution rate. */
export function cappedTotal(total: Decimal, rate: Decimal, profile: Profile): Decimal {
  const cap = capOnTotal(rate, profile);
  return cap !== null && compare(total, cap.atMost) > 0 ? cap.atMost : total;
}
