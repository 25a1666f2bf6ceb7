import { compare, type Decimal, minimum } from "../amount/decimal";
import type { Profile } from "./profile";

/**
 * The total under the cap that a low execution rate (percent) puts on it: the lowest bound that the rate lies below
 * counts. Unchanged where the profile caps nothing.
 */
export function cappedTotal(total: Decimal, rate: Decimal, profile: Profile): Decimal {
  const cap = profile.totalCaps.find(({ below }) => compare(rate, below) < 0);
  return cap ? minimum(total, cap.atMost) : total;
}
