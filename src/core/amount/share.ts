import { type Decimal, divide, HUNDRED, multiply, round } from "./decimal";

/**
 * A part of a total in percent, rounded half-up to `places`. Null when the total is zero.
 * Each share is rounded by itself: official shares are never adjusted to add up to 100, the gap is reported (C37).
 */
export function shareOf(part: Decimal, total: Decimal, places: number): Decimal | null {
  const ratio = divide(multiply(part, HUNDRED), total);
  return ratio === null ? null : round(ratio, places);
}
