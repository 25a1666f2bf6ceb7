import { type Decimal, decimalFromCell, HUNDRED, multiply } from "../amount/decimal";
import { readIndicator } from "../indicators/read-indicator";
import type { IndicatorResult } from "../model/evaluation";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import { literal, type Mirrored, mirror, numberFormula, ours, asReadNow, text, textFormula } from "./content";
import { isPercentNumber, partOf, partsOf, unitBeside } from "./target-parts";

/** A number that Excel writes out as we do: few digits, no exponent. */
const PLAIN_NUMBER = /^-?\d{1,11}(?:\.\d{1,6})?$/;

/** Formats that every program writes out alike: "0", "0.00%", "#,##0.0". */
const PLAIN_FORMAT = /^(?:#,##)?0(?:\.0+)?%?$/;

/** How a cell is shown beside what stands before and behind it. */
interface Showing {
  readonly before: string;
  readonly after: string;
  /** The cell holds a fraction that is read as percent. */
  readonly isFraction: boolean;
  /** The unit that a column beside it says, so that it is not said twice; "" where there is no such column. */
  readonly unit: string;
}

const ALONE: Showing = { before: "", after: "", isFraction: false, unit: "" };

/**
 * 年度指标值 as one cell says it: where sign and unit have columns of their own, "≥" | 120 | "公里" becomes "≥120公里",
 * live in its number. `hasUnit`: the form has a column for the unit, so none stands here.
 */
export function targetShown(input: IndicatorInput, hasUnit: boolean): Mirrored {
  const { target } = input;
  if (target === null) return mirror(null, "center");
  const { targetText, isFraction } = readIndicator(input, null);
  const own = isFraction ? percentOf(target) : target.text;
  const at = targetText.indexOf(own);
  const [before, after] = at < 0 ? ["", ""] : [targetText.slice(0, at), targetText.slice(at + own.length)];
  return shown(target, { before, after: hasUnit ? "" : after, isFraction, unit: hasUnit ? unitBeside(input) : "" });
}

/** 指标值 without the sign and the unit that have columns of their own. */
export function valueShown(input: IndicatorInput): Mirrored {
  const { target } = input;
  if (target === null) return mirror(null, "center");
  const { isFraction } = readIndicator(input, null);
  const parts = isFraction ? null : partsOf(input);
  return parts === null
    ? shown(target, { ...ALONE, isFraction, unit: unitBeside(input) })
    : partOf(target, parts.value, "whole");
}

/** 实际完成值 with the unit of its column behind a bare number, unless the form has that column. */
export function actualShown({ input, score }: IndicatorResult, hasUnit: boolean): Mirrored {
  const { actual, unit } = input;
  if (actual === null || actual.typed === true) return mirror(actual, "center");
  const figure = score.inputs.find(({ name }) => name.key === "indicators.actual")?.figure;
  const isBare = /^-?[\d,.]+$/.test(actual.text);
  const isFraction = isBare && figure?.measure === "percent" && figure.value === percentOf(actual);
  const after = !isBare || hasUnit ? "" : isFraction ? "%" : (unit?.text ?? "");
  const { content, style } = shown(actual, { before: "", after, isFraction, unit: hasUnit ? unitBeside(input) : "" });
  return { content: ours(content), style };
}

function shown(cell: ReadCell, { before, after, isFraction, unit }: Showing): Mirrored {
  if (typeof cell.value === "string") {
    const parts = partsOf({ target: cell });
    const said = isFraction ? percentOf(cell) : parts?.unit === unit && unit !== "" ? parts.sign + parts.value : null;
    return said === null ? between(before, cell, after) : partOf(cell, before + said + after, "whole");
  }
  const isDoubled = unit === "%" && isPercentNumber(cell);
  return isFraction || isDoubled ? asPercent(cell, { before, after, isFraction }) : between(before, cell, after);
}

/** A ratio as the number of per cent that it is; a bare number above 1 is that number already. */
function asPercent(cell: ReadCell, { before, after, isFraction }: Omit<Showing, "unit">): Mirrored {
  const here = asReadNow(cell);
  const number = `ROUND(${isFraction ? `IF(${here}<=1,${here}*100,${here})` : `${here}*100`},6)`;
  const percent = percentOf(cell);
  const content =
    before + after === ""
      ? numberFormula(`IF(${here}="","",${number})`, percent)
      : textFormula(`IF(${here}="","",${joined(before, number, after)})`, before + percent + after);
  return { content, style: "center" };
}

/** A hundred times the cell's number. */
function percentOf({ value, text: said }: ReadCell): Decimal {
  return multiply(decimalFromCell(typeof value === "number" ? value : Number(said)), HUNDRED);
}

function between(before: string, cell: ReadCell, after: string): Mirrored {
  if (before + after === "") return mirror(cell, "center");
  const whole = before + cell.text + after;
  const here = asReadNow(cell);
  const live = writtenOut(cell, here);
  if (live !== null) {
    return { content: textFormula(`IF(${here}="","",${joined(before, live, after)})`, whole), style: "center" };
  }
  if (typeof cell.value !== "number") return { content: text(whole), style: "center" };
  const otherwise = `IF(${here}="","",${joined(before, here, after)})`;
  const unchanged = `${here}=${decimalFromCell(cell.value)}`;
  return { content: textFormula(`IF(${unchanged},${literal(whole)},${otherwise})`, whole), style: "center" };
}

function joined(before: string, formula: string, after: string): string {
  return [literal(before), formula, literal(after)].filter((part) => part !== '""').join("&");
}

/** A formula that writes the cell out as it shows itself; null where none is sure to. */
function writtenOut({ value, text: said, format }: ReadCell, here: string): string | null {
  if (typeof value === "string") return value === said ? here : null;
  if (typeof value !== "number") return null;
  if (decimalFromCell(value) === said && PLAIN_NUMBER.test(said)) return here;
  return PLAIN_FORMAT.test(format) ? `TEXT(${here},${literal(format)})` : null;
}
