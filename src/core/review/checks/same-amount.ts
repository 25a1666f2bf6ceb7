import { absolute, compare, type Decimal, decimal, divide, multiply, subtract } from "../../amount/decimal";
import { toYuan } from "../../amount/money-unit";
import type { ReviewCase } from "../check";

/** Equal, or apart by no more than rounding to 万元 takes from each of them. */
export function isSame(left: Decimal, right: Decimal, { rules }: ReviewCase): boolean {
  const allowed = multiply(toYuan(rules.checks.C35.rounding, "ten-thousand-yuan"), decimal("2"));
  return compare(absolute(subtract(left, right)), allowed) <= 0;
}

/** Around 10,000, as far as an honest difference (a budget half spent) can move it. */
const FEWEST = decimal("2000");
const MOST = decimal("50000");

/** How often one amount holds another says that one is in 元 and the other in 万元: nothing else makes it thousands. */
export function isUnitRatio(left: Decimal, right: Decimal): boolean {
  return [divide(left, right), divide(right, left)].some(
    (ratio) => ratio !== null && compare(ratio, FEWEST) >= 0 && compare(ratio, MOST) <= 0,
  );
}
