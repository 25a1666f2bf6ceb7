import { compare, type Decimal, divide, HUNDRED, round, ZERO } from "../amount/decimal";
import { fromYuan, MONEY_UNITS, type MoneyUnit } from "../amount/money-unit";
import type { ReadAmount } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import { type BasisPlaces, numberReadFrom } from "./basis/places";
import { number, numberFormula, text } from "./content";
import { sumFormula } from "./sum-formula";

export const DASH = text("—");

/** Shares and rates live in cells as ratios under a percent format; the core counts them in percent. */
const RATIO_PLACES = 4;

/** A formula in its table's own unit; null where no cell holds the number. */
export interface Expression {
  readonly formula: string | null;
  readonly unit: MoneyUnit;
}

/** An amount in 万元, rounded as printed. */
export function amountContent(value: Decimal | null, { formula, unit }: Expression): PlanContent {
  if (value === null) return DASH;
  const expected = round(fromYuan(value, "ten-thousand-yuan"), 2);
  return formula === null ? number(expected) : numberFormula(`ROUND(${inTenThousands(formula, unit)},2)`, expected);
}

/** A share as a ratio of two amounts of one table. */
export function shareContent(percent: Decimal | null, part: Expression, total: Expression): PlanContent {
  if (percent === null) return DASH;
  const expected = divide(percent, HUNDRED) ?? ZERO;
  return part.formula === null || total.formula === null
    ? number(expected)
    : numberFormula(`ROUND(${part.formula}/${total.formula},${RATIO_PLACES})`, expected);
}

/** The cells' sum, numbers read from text at their place on 评分依据; null where a number stands in neither. */
export function sumOf(amounts: readonly ReadAmount[], places: BasisPlaces): string | null {
  const cells = amounts.filter((amount) => amount.yuan !== null);
  const [live, read] = [cells.filter(({ fromText }) => !fromText), cells.filter(({ fromText }) => fromText)];
  const numbers = read.flatMap(({ cell }) => numberReadFrom(cell, places) ?? []);
  if (cells.length === 0 || numbers.length < read.length) return null;
  const sum = live.length === 0 ? null : sumFormula(live.map((amount) => amount.cell.source));
  if (live.length > 0 && sum === null) return null;
  const [only, ...others] = [...(sum === null ? [] : [sum]), ...numbers];
  return others.length === 0 ? (only ?? null) : `SUM(${[only, ...others].join(",")})`;
}

/** The formula's amount, written in `unit`, in 万元. */
export function inTenThousands(formula: string, unit: MoneyUnit): string {
  const size = MONEY_UNITS[unit].yuan;
  const target = MONEY_UNITS["ten-thousand-yuan"].yuan;
  const order = compare(size, target);
  if (order === 0) return formula;
  return order < 0 ? `${formula}/${divide(target, size) ?? "1"}` : `${formula}*${divide(size, target) ?? "1"}`;
}
