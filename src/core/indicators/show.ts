import { type Decimal, divide, round } from "../amount/decimal";
import type { Unit } from "../text/quantity";

/** Places shown of a number that does not end; the calculation itself keeps them all. */
const SHOWN_PLACES = 6;

/** A number as it is written in an explanation. */
export function show(value: Decimal): string {
  return round(value, SHOWN_PLACES);
}

/** A value in the base of its dimension, as a number in `unit`. */
export function inUnit(base: Decimal, unit: Unit | null): string {
  return show(unit ? (divide(base, unit.size) ?? base) : base);
}

/** As `inUnit`, with the unit behind it: "285万元", "98.5%". */
export function showIn(base: Decimal, unit: Unit | null): string {
  if (unit?.dimension === "percent") return `${show(base)}%`;
  return `${inUnit(base, unit)}${unit?.label ?? ""}`;
}
