import { type Decimal, decimal } from "./decimal";

/** How many there are, as a number to reckon with. */
export function countOf(things: readonly unknown[]): Decimal {
  return decimal(String(things.length));
}
