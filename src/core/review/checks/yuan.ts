import { type Decimal, formatGrouped } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";

/** An amount in yuan as sentences print it: in 万元, two places, with separators. */
export function wan(yuan: Decimal): string {
  return formatGrouped(fromYuan(yuan, "ten-thousand-yuan"), 2);
}
