import {
  absolute,
  compare,
  type Decimal,
  decimal,
  decimalFromCell,
  HUNDRED,
  multiply,
  subtract,
} from "../../amount/decimal";
import type { CellValue } from "../../model/snapshot";
import { dayOfSerial } from "./calendar";
import type { Bound, Quantity } from "./quantity";
import { readQuantity } from "./read-quantity";
import { readUnit } from "./unit";

/** The parts of a cell that a quantity is read from. */
export interface QuantityCell {
  readonly value: CellValue;
  readonly format: string;
  readonly text: string;
}

const ONE = decimal("1");

/**
 * What a cell says in numbers. A number cell gives its exact value with what its format adds to it: 1 with 0% is
 * 100 %, 6 with 0"个" is 6 个, a serial with a date format is that day. A text cell is read as `readQuantity`.
 */
export function readQuantityCell(cell: QuantityCell): Quantity | null {
  const { value, format, text } = cell;
  if (typeof value !== "number") return typeof value === "string" ? readQuantity(value) : null;
  if (!Number.isFinite(value)) return null;
  const bareFormat = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[yd年]|m{3,}/i.test(bareFormat) && !/general|standard|常规/i.test(bareFormat)) return dateOf(value);
  const percent = bareFormat.includes("%");
  const exact = percent ? multiply(decimalFromCell(value), HUNDRED) : decimalFromCell(value);
  const shown = readQuantity(text);
  // The format may hold a sign or a unit; the text is rounded, so the value is taken where the two agree.
  if (shown?.kind === "bound") return agrees(shown.value, exact) ? { ...shown, value: exact } : shown;
  return plain(exact, percent);
}

function dateOf(serial: number): Quantity | null {
  const day = dayOfSerial(serial);
  return day && { kind: "date", period: { first: day, last: day }, rest: "" };
}

function plain(value: Decimal, percent: boolean): Bound {
  const unit = percent ? (readUnit("%")?.unit ?? null) : null;
  return { kind: "bound", comparison: "equal", strict: false, signed: false, value, unit, per: null, rest: "" };
}

/** Whether `shown` is `exact` rounded to the digits shown. */
function agrees(shown: Decimal, exact: Decimal): boolean {
  const places = shown.split(".")[1]?.length ?? 0;
  const step = places === 0 ? ONE : decimal(`0.${"0".repeat(places - 1)}1`);
  return compare(absolute(subtract(shown, exact)), step) < 0;
}
