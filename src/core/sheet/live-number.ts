import { compare, type Decimal, decimal, decimalFromCell, divide, HUNDRED, isZero, multiply } from "../amount/decimal";
import type { Figure } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";

/** A number of an indicator: that of a cell, times a factor, or one that only the core could read from words. */
export interface LiveNumber {
  readonly value: Decimal;
  /** On the accountant's own cell, without "="; null where the cell holds words. */
  readonly formula: string | null;
}

/** A number as it was read, the cell it was read from, and how formulas name that. */
export interface Read {
  readonly value: Decimal;
  readonly measure: Figure["measure"];
  readonly cell: ReadCell;
  readonly here: string;
}

const ONE = decimal("1");

/**
 * Target and actual as formulas in one unit. Whether a bare number is a fraction or percent follows from its size, and is
 * decided by the formula as the core decides it, so that points stay right when the number changes. `isFractionRate`: a bare
 * target up to 1 is a fraction whatever was reached.
 */
export function comparedNumbers(
  target: Read,
  actual: Read,
  isFractionRate: boolean,
): { readonly target: LiveNumber; readonly actual: LiveNumber } {
  const reachedPercent = expression(actual, (here) => here) ?? actual.value;
  const asked = expression(target, (here) => {
    if (isFractionRate) return `IF(AND(${here}>0,${here}<=1),${here}*100,${here})`;
    return saysPercent(actual.cell) ? nearerReading(here, reachedPercent) : here;
  });
  const reached = expression(actual, (here) => nearerReading(here, asked ?? target.value));
  return { target: live(target, asked), actual: live(actual, reached) };
}

/** A bare number as percent: a fraction where what it is compared with is more than ten times as much. */
export function nearerReading(number: string, comparedWith: string): string {
  return `IF(AND(${number}>0,${number}<=1,${comparedWith}>10*${number}),${number}*100,${number})`;
}

function live({ value, here }: Read, number: string | null): LiveNumber {
  // An empty cell counts as zero in arithmetic, but is no actual.
  return { value, formula: number === null ? null : `IF(ISNUMBER(${here}),${number},NA())` };
}

/** The cell in the figure's unit: a ratio shown as 0% times 100, yuan of 万元 times 10000; null for a cell of words. */
function expression(read: Read, barePercent: (here: string) => string): string | null {
  const { cell, here, measure } = read;
  const factor = typeof cell.value === "number" ? factorOf(decimalFromCell(cell.value), read) : null;
  if (factor === null) return null;
  const isPlain = compare(factor, ONE) === 0;
  if (measure === "percent" && !saysPercent(cell)) {
    return isPlain || compare(factor, HUNDRED) === 0 ? barePercent(here) : null;
  }
  return isPlain ? here : `${here}*${factor}`;
}

function saysPercent({ text, format }: ReadCell): boolean {
  return /[%％]|百分/.test(text + format);
}

function factorOf(written: Decimal, { value, measure }: Read): Decimal | null {
  // Nothing times anything is nothing; only plain numbers are never converted.
  if (isZero(written)) return measure === "number" ? ONE : null;
  const factor = divide(value, written);
  return factor !== null && multiply(factor, written) === value ? factor : null;
}
