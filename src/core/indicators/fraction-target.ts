import { compare, type Decimal, decimal, HUNDRED, multiply, ZERO } from "../amount/decimal";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import type { Bound, Quantity, Unit } from "../text/quantity";
import type { Reading } from "./reading";
import { directionOf, isBoundedRate } from "./words/nature";

const ONE = decimal("1");

/** A number without a per cent sign of its own, in its text or its format, under a unit column that says %. */
export function isBareUnderPercent(cell: ReadCell | null, columnUnit: Unit | null): boolean {
  const isPercent = columnUnit?.dimension === "percent" && columnUnit.size === ONE;
  return isPercent && cell !== null && !/[%％]|百分/.test(cell.text + cell.format);
}

/**
 * Such a target of a rate that ends at 100 % and is better high (合格率, 满意度): up to 1 it is a fraction, since nobody promises
 * less than one per cent of it.
 */
export function isFractionRate(indicator: IndicatorInput, quantity: Quantity | null, unit: Unit | null): boolean {
  const isAsked = isBareUnderPercent(indicator.target, unit) && wantsMore(indicator, quantity);
  return isAsked && isBoundedRate(indicator, unit);
}

/** 0.95 under the unit % as the percentage it asks for; null where the number is no such fraction. */
export function fractionTarget(indicator: IndicatorInput, quantity: Quantity | null, unit: Unit | null): Bound | null {
  if (quantity?.kind !== "bound" || !isUpToOne(quantity.value)) return null;
  if (!isFractionRate(indicator, quantity, unit)) return null;
  return { ...quantity, value: multiply(quantity.value, HUNDRED) };
}

/** 0.5 under the unit % of what can grow at will: half a per cent or a half. Small limits are usual where less is better. */
export function isOpenFraction({ indicator, target, columnUnit }: Reading): boolean {
  const quantity = target.kind === "quantity" ? target.quantity : null;
  const isBare = isBareUnderPercent(indicator.target, columnUnit);
  // 1 % is as usual a growth as 2 %
  const isSmall = quantity?.kind === "bound" && isUpToOne(quantity.value) && compare(quantity.value, ONE) < 0;
  return isBare && isSmall && wantsMore(indicator, quantity);
}

function wantsMore(indicator: IndicatorInput, quantity: Quantity | null): boolean {
  if (quantity?.kind !== "bound" || quantity.comparison === "at-most") return false;
  return directionOf(indicator, quantity.unit) === "at-least";
}

function isUpToOne(value: Decimal): boolean {
  return compare(value, ZERO) > 0 && compare(value, ONE) <= 0;
}
