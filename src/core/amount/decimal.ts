import Big from "big.js";

/**
 * An exact decimal number in canonical plain notation ("120548706.69", "-0.5", "0").
 *
 * A string and not an object, so that everything the river carries stays plain data: it passes through
 * workers, JSON and files unchanged, and two equal numbers are equal strings.
 */
export type Decimal = string & { readonly __brand: "Decimal" };

/** Digits kept after the point by a division that does not end: far beyond any printed precision. */
const DIVISION_PLACES = 40;

const Exact = Big();
Exact.DP = DIVISION_PLACES;
Exact.RM = Exact.roundHalfUp;
Exact.strict = false;

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function canonical(value: Big): Decimal {
  const text = value.toFixed();
  return (/^-0(\.0*)?$/.test(text) ? "0" : text) as Decimal;
}

/** Reads plain notation ("12.50", "-3"). Null for anything else: separators, units and exponents belong to `core/text`. */
export function parseDecimal(text: string): Decimal | null {
  return PLAIN_NUMBER.test(text) ? canonical(new Exact(text.replace("+", ""))) : null;
}

/** A number literal of this program's own rules and data. Throws on anything that is not plain notation. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`not a plain decimal: ${text}`);
  return value;
}

/**
 * The number a spreadsheet cell shows for the double it stores: 15 significant digits, as Excel itself keeps.
 * (0.1+0.2 is stored as 0.30000000000000004 and is 0.3 to its owner.) Throws on NaN and infinities.
 */
export function decimalFromCell(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
  return canonical(new Exact(value.toPrecision(15)));
}

export const ZERO = decimal("0");
export const HUNDRED = decimal("100");

export function add(left: Decimal, right: Decimal): Decimal {
  return canonical(new Exact(left).plus(right));
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return canonical(new Exact(left).minus(right));
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return canonical(new Exact(left).times(right));
}

/** Quotient to 40 places, half-up. Null when the divisor is zero: a rate without a base is absent, not zero. */
export function divide(left: Decimal, right: Decimal): Decimal | null {
  return isZero(right) ? null : canonical(new Exact(left).div(right));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = new Exact(0);
  for (const value of values) total = total.plus(value);
  return canonical(total);
}

export function negate(value: Decimal): Decimal {
  return canonical(new Exact(value).times(-1));
}

export function absolute(value: Decimal): Decimal {
  return canonical(new Exact(value).abs());
}

/** -1, 0 or 1. */
export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  return new Exact(left).cmp(right);
}

export function isZero(value: Decimal): boolean {
  return value === "0";
}

export function minimum(left: Decimal, right: Decimal): Decimal {
  return compare(left, right) <= 0 ? left : right;
}

export function maximum(left: Decimal, right: Decimal): Decimal {
  return compare(left, right) >= 0 ? left : right;
}

/** Rounds half away from zero, as the finance rules and Excel's ROUND do. */
export function round(value: Decimal, places: number): Decimal {
  return canonical(new Exact(value).round(places, Exact.roundHalfUp));
}

/** Rounded half-up and padded with zeros: ("2260.205", 2) is "2260.21", ("5", 2) is "5.00". */
export function toFixed(value: Decimal, places: number): string {
  const text = new Exact(value).toFixed(places, Exact.roundHalfUp);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** As `toFixed`, with thousands separators: "12,054.87". */
export function formatGrouped(value: Decimal, places: number): string {
  const [whole = "", fraction] = toFixed(value, places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * The double a cell stores for this number: the one place where a decimal becomes a `number`, at the border to a
 * workbook or to a chart's geometry, never for arithmetic.
 */
export function toCellNumber(value: Decimal): number {
  return Number(value);
}
