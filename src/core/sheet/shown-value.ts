import { type Decimal, decimalFromCell, HUNDRED, multiply } from "../amount/decimal";
import { isBareUnderPercent } from "../indicators/fraction-target";
import { readIndicator } from "../indicators/read-indicator";
import type { IndicatorResult } from "../model/evaluation";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import { awaited } from "./awaited";
import { type Beside, besideNumber, fixed, joined, NOTHING_BESIDE } from "./beside";
import { asReadNow, literal, type Mirrored, mirror, numberFormula, ours, text, textFormula } from "./content";
import type { Profile } from "../profiles/profile";
import { nearerReading } from "./live-number";
import { isPercentNumber, partOf, partsOf, unitBeside, withoutUnit } from "./target-parts";

/** A number that Excel writes out as we do: few digits, no exponent. */
const PLAIN_NUMBER = /^-?\d{1,11}(?:\.\d{1,6})?$/;

/** Formats that every program writes out alike: "0", "0.00%", "#,##0.0". */
const PLAIN_FORMAT = /^(?:#,##)?0(?:\.0+)?%?$/;

/** The cells of 评分依据 with an indicator's numbers, where they follow the accountant's cells. */
export interface NumberCells {
  readonly target: string | null;
  readonly actual: string | null;
}

/** How a cell is shown beside what stands before and behind it. */
interface Showing {
  readonly before: Beside;
  readonly after: Beside;
  /** A bare number read as so many per cent, and a formula of that; null for any other number. */
  readonly percent: { readonly said: Decimal; readonly formula: string } | null;
  /** The unit that a column beside it says, so that it is not said twice; "" where there is no such column. */
  readonly unit: string;
}

/**
 * 年度指标值 as one cell says it: where sign and unit have columns of their own, "≥" | 120 | "公里" becomes "≥120公里",
 * live in all three. `hasUnit`: the form has a column for the unit, so none stands here.
 */
export function targetShown(input: IndicatorInput, hasUnit: boolean, numbers: NumberCells): Mirrored {
  const { target, sign, unit } = input;
  if (target === null) return mirror(null, "center");
  const { targetText, isFraction, target: read } = readIndicator(input, null);
  const percent = percentOfTarget(input, numbers);
  const own = isFraction ? percentOf(target) : target.text;
  const at = targetText.indexOf(own);
  const isInWords = at < 0 || read.kind !== "quantity";
  const before = isInWords ? NOTHING_BESIDE : besideNumber(sign, targetText.slice(0, at));
  const after = isInWords || hasUnit ? NOTHING_BESIDE : besideNumber(unit, targetText.slice(at + own.length));
  return shown(target, { before, after, percent, unit: hasUnit ? unitBeside(input) : "" });
}

/** 指标值 without the sign and the unit that have columns of their own. */
export function valueShown(input: IndicatorInput, numbers: NumberCells): Mirrored {
  const { target } = input;
  if (target === null) return mirror(null, "center");
  const percent = percentOfTarget(input, numbers);
  const parts = percent === null ? partsOf(input) : null;
  return parts === null
    ? shown(target, { before: NOTHING_BESIDE, after: NOTHING_BESIDE, percent, unit: unitBeside(input) })
    : partOf(target, parts.value, "whole");
}

/** 实际完成值 with the unit of its column behind a bare number, unless the form has that column. */
export function actualShown(
  indicator: IndicatorResult,
  hasUnit: boolean,
  numbers: NumberCells,
  profile: Profile,
): Mirrored {
  const { actual, unit } = indicator.input;
  if (actual === null || actual.typed === true) return mirror(actual, "center");
  const waiting = actual.value === null ? awaited(indicator, profile) : null;
  if (waiting !== null) {
    return toCome(actual, indicator.input, { hasUnit, percentOf: waiting.isPercent ? numbers.target : null });
  }
  const percent = percentOfActual(indicator, numbers.actual);
  const isBare = /^-?[\d,.]+$/.test(actual.text);
  const isFraction = percent !== null && percent.said === percentOf(actual);
  const after = !isBare || hasUnit ? NOTHING_BESIDE : isFraction ? fixed("%") : besideNumber(unit, unit?.text ?? "");
  const { content, style } = shown(actual, {
    ...{ before: NOTHING_BESIDE, after, percent },
    unit: hasUnit ? unitBeside(indicator.input) : "",
  });
  return { content: ours(content), style };
}

/** An actual that is not there yet, for when it is filled in at its source; `target`: the number that it will be held against. */
function toCome(
  actual: ReadCell,
  { unit }: IndicatorInput,
  { hasUnit, percentOf: target }: { readonly hasUnit: boolean; readonly percentOf: string | null },
): Mirrored {
  const here = asReadNow(actual);
  const number = target === null ? here : `ROUND(${nearerReading(here, target)},6)`;
  const said = unit?.text ?? "";
  const after = hasUnit ? NOTHING_BESIDE : said === "" && target !== null ? fixed("%") : besideNumber(unit, said);
  const whole = joined(NOTHING_BESIDE, number, after);
  if (whole === here) return mirror(actual, "center");
  const formula = `IF(${here}="","",IF(ISNUMBER(${here}),${whole},${here}))`;
  return { content: textFormula(formula, ""), style: "center" };
}

function percentOfTarget(input: IndicatorInput, { target: live }: NumberCells): Showing["percent"] {
  const { target } = input;
  const { isFraction, columnUnit } = readIndicator(input, null);
  if (target === null || (!isFraction && (live === null || typeof target.value !== "number"))) return null;
  if (!isBareUnderPercent(target, columnUnit)) return null;
  const here = asReadNow(target);
  const said = isFraction ? percentOf(target) : decimalFromCell(Number(target.value));
  return { said, formula: `ROUND(${live ?? `IF(AND(${here}>0,${here}<=1),${here}*100,${here})`},6)` };
}

function percentOfActual({ input, score }: IndicatorResult, live: string | null): Showing["percent"] {
  const { actual } = input;
  const figure = score.inputs.find(({ name }) => name.key === "indicators.actual")?.figure;
  if (actual === null || figure?.measure !== "percent" || figure.value === null) return null;
  const isBare = /^-?[\d,.]+$/.test(actual.text) && !/[%％]/.test(actual.format);
  if (!isBare) return null;
  const isFraction = figure.value === percentOf(actual);
  if (live !== null) return { said: figure.value, formula: `ROUND(${live},6)` };
  const here = asReadNow(actual);
  return isFraction ? { said: figure.value, formula: `IF(${here}=${actual.text},${figure.value},${here})` } : null;
}

function shown(cell: ReadCell, { before, after, percent, unit }: Showing): Mirrored {
  if (typeof cell.value === "string") {
    if (percent !== null) return partOf(cell, before.said + percent.said + after.said, "whole");
    const bare = unit === "" ? null : withoutUnit(cell, unit);
    return bare === null ? between(before, cell, after) : words(before, bare, after, cell);
  }
  if (percent !== null) return asPercent(cell, before, percent, after);
  const isDoubled = unit === "%" && isPercentNumber(cell);
  if (!isDoubled) return between(before, cell, after);
  return asPercent(cell, before, { said: percentOf(cell), formula: `ROUND(${asReadNow(cell)}*100,6)` }, after);
}

/** A ratio as the number of per cent that it is. */
function asPercent(
  cell: ReadCell,
  before: Beside,
  { said, formula }: { readonly said: Decimal; readonly formula: string },
  after: Beside,
): Mirrored {
  const here = asReadNow(cell);
  const whole = joined(before, formula, after);
  const live = `IF(${here}="","",IF(ISNUMBER(${here}),${whole},${here}))`;
  const content = whole === formula ? numberFormula(live, said) : textFormula(live, before.said + said + after.said);
  return { content, style: "center" };
}

/** A hundred times the cell's number. */
function percentOf({ value, text: said }: ReadCell): Decimal {
  return multiply(decimalFromCell(typeof value === "number" ? value : Number(said)), HUNDRED);
}

function between(before: Beside, cell: ReadCell, after: Beside): Mirrored {
  if (before.said + after.said === "") return alone(before, cell, after);
  const whole = before.said + cell.text + after.said;
  const here = asReadNow(cell);
  const live = writtenOut(cell, here);
  if (live !== null) return words(before, { said: cell.text, formula: live }, after, cell);
  if (typeof cell.value !== "number") return { content: text(whole), style: "center" };
  const otherwise = `IF(${here}="","",${joined(before, here, after)})`;
  const unchanged = `${here}=${decimalFromCell(cell.value)}`;
  return { content: textFormula(`IF(${unchanged},${literal(whole)},${otherwise})`, whole), style: "center" };
}

/** The cell itself, as long as nothing is said beside it. */
function alone(before: Beside, cell: ReadCell, after: Beside): Mirrored {
  const itself = mirror(cell, "center");
  const beside = [before.formula, after.formula].filter((part) => part !== '""');
  if (beside.length === 0 || cell.value === null || itself.content.kind !== "formula") return itself;
  const here = asReadNow(cell);
  const formula = `IF(${here}="","",IF(${beside.join("&")}="",${here},${joined(before, here, after)}))`;
  return { ...itself, content: { ...itself.content, formula } };
}

function words(before: Beside, value: Beside, after: Beside, cell: ReadCell): Mirrored {
  const live = `IF(${asReadNow(cell)}="","",${joined(before, value.formula, after)})`;
  return { content: textFormula(live, before.said + value.said + after.said), style: "center" };
}

/** A formula that writes the cell out as it shows itself; null where none is sure to. */
function writtenOut({ value, text: said, format }: ReadCell, here: string): string | null {
  if (typeof value === "string") return value === said ? here : null;
  if (typeof value !== "number") return null;
  if (decimalFromCell(value) === said && PLAIN_NUMBER.test(said)) return here;
  return PLAIN_FORMAT.test(format) ? `TEXT(${here},${literal(format)})` : null;
}
