import { absolute, compare, type Decimal, decimal, multiply, subtract } from "../../amount/decimal";
import { toYuan } from "../../amount/money-unit";
import type { ReviewCase } from "../check";

/** Equal, or apart by no more than rounding to 万元 takes from each of them. */
export function isSame(left: Decimal, right: Decimal, { rules }: ReviewCase): boolean {
  const allowed = multiply(toYuan(rules.checks.C35.rounding, "ten-thousand-yuan"), decimal("2"));
  return compare(absolute(subtract(left, right)), allowed) <= 0;
}
