import { decimalFromCell, HUNDRED, multiply } from "../amount/decimal";
import { readIndicator } from "../indicators/read-indicator";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import { isRatioUnder } from "../text/ratio";

/** The target as a reader would say it: sign, value and unit joined where the form keeps them apart. */
export function targetText(input: IndicatorInput): string {
  const { target, unit } = input;
  if (target === null) return "";
  const { targetText, isFraction } = readIndicator(input, null);
  const whole = targetText.trim();
  if (isFraction) return whole;
  const written = target.text.trim();
  // What stands before the cell's own words is the sign of its column.
  const sign = whole.slice(0, Math.max(0, whole.indexOf(written)));
  return `${sign}${withUnit(target, unit)}`;
}

/** The actual as its cell shows it, with the column's unit where the cell has none. */
export function actualText({ actual, unit }: IndicatorInput): string {
  return actual === null ? "" : withUnit(actual, unit);
}

function withUnit(cell: ReadCell, unitCell: ReadCell | null): string {
  const shown = cell.text.trim();
  const unit = unitCell?.text.trim() ?? "";
  if (!/[\d.]$/.test(shown) || /^[/\\—-]*$/.test(unit)) return shown;
  return `${isRatioUnder(cell.value, unit) ? multiply(decimalFromCell(Number(cell.value)), HUNDRED) : shown}${unit}`;
}
