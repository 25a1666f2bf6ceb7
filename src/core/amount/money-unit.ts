import { type Decimal, decimal, divide, multiply } from "./decimal";

/** The units money is written in on Chinese budget tables. Inside the core every amount is in yuan (元). */
export type MoneyUnit = "yuan" | "thousand-yuan" | "ten-thousand-yuan" | "million-yuan" | "hundred-million-yuan";

interface MoneyUnitFacts {
  readonly label: string;
  readonly yuan: Decimal;
}

export const MONEY_UNITS: Readonly<Record<MoneyUnit, MoneyUnitFacts>> = {
  yuan: { label: "元", yuan: decimal("1") },
  "thousand-yuan": { label: "千元", yuan: decimal("1000") },
  "ten-thousand-yuan": { label: "万元", yuan: decimal("10000") },
  "million-yuan": { label: "百万元", yuan: decimal("1000000") },
  "hundred-million-yuan": { label: "亿元", yuan: decimal("100000000") },
};

/** An amount written in `unit`, in yuan. Exact. */
export function toYuan(amount: Decimal, unit: MoneyUnit): Decimal {
  return multiply(amount, MONEY_UNITS[unit].yuan);
}

/** An amount in yuan, written in `unit`. Exact (all units are powers of ten). */
export function fromYuan(yuan: Decimal, unit: MoneyUnit): Decimal {
  const amount = divide(yuan, MONEY_UNITS[unit].yuan);
  if (amount === null) throw new RangeError(`unit without size: ${unit}`);
  return amount;
}
