import { decimalFromCell } from "../amount/decimal";
import { readIndicator } from "../indicators/read-indicator";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import { literal, type Mirrored, mirror, ours, reference, text, textFormula } from "./content";

/** A number that Excel writes out as we do: few digits, no exponent. */
const PLAIN_NUMBER = /^-?\d{1,11}(?:\.\d{1,6})?$/;

/**
 * 年度指标值 as one cell says it: where sign and unit have columns of their own, "≥" | 120 | "公里" becomes "≥120公里",
 * live in its number.
 */
export function targetShown(input: IndicatorInput): Mirrored {
  const { target } = input;
  if (target === null) return mirror(null, "center");
  const { targetText } = readIndicator(input, null);
  const at = targetText.indexOf(target.text);
  return at < 0
    ? mirror(target, "center")
    : between(targetText.slice(0, at), target, targetText.slice(at + target.text.length));
}

/** 实际完成值 with the unit of its column behind a bare number. */
export function actualShown({ actual, unit }: IndicatorInput): Mirrored {
  const isBare = actual !== null && actual.typed !== true && /^-?[\d,.]+$/.test(actual.text);
  const shown = between("", actual, isBare && unit !== null ? unit.text : "");
  return actual?.typed === true ? shown : { ...shown, content: ours(shown.content) };
}

function between(before: string, cell: ReadCell | null, after: string): Mirrored {
  if (cell === null || before + after === "") return mirror(cell, "center");
  const whole = before + cell.text + after;
  if (!readsAsItIs(cell)) return { content: text(whole), style: "center" };
  const parts = [literal(before), reference(cell.source), literal(after)].filter((part) => part !== '""');
  return { content: textFormula(parts.join("&"), whole), style: "center" };
}

/** Whether a formula that joins the cell with words shows the same as the cell itself. */
function readsAsItIs({ value, text: shown }: ReadCell): boolean {
  if (typeof value === "string") return value === shown;
  return typeof value === "number" && decimalFromCell(value) === shown && PLAIN_NUMBER.test(shown);
}
