import { readIndicator } from "../indicators/read-indicator";
import type { Target } from "../indicators/reading";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import { compact } from "../text/normalise";
import type { Beside } from "./beside";
import { literal, type Mirrored, mirror, asReadNow, text, textFormula } from "./content";

/** "≥", a number and a unit in one cell: "≥ 95%", "6个（次）", "≤300万元". */
const WHOLE = /^(>=|<=|[≥≤><＝=＞＜]?)([\d.,，]+)(\D{0,8})$/;

interface Parts {
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
}

/** 定量 where the target is said in numbers, 定性 where a person judges. */
export function natureOf(input: IndicatorInput): string {
  const { target } = readIndicator(input, null);
  if (target.kind === "missing" || target.kind === "error") return "";
  return target.kind === "quantity" ? "定量" : "定性";
}

/** 指标性质 where it says only the kind. */
export function natureShown(input: IndicatorInput): Mirrored {
  const words = natureOf(input);
  if (input.target === null || words === "") return { content: text(words), style: "center" };
  const here = asReadNow(input.target);
  return { content: textFormula(`IF(${here}="","",${literal(words)})`, words), style: "center" };
}

/** 指标性质: the sign of a target in numbers, else 定性. */
export function signShown(input: IndicatorInput): Mirrored {
  if (input.sign !== null && input.sign.text !== "") return mirror(input.sign, "center");
  const { target } = readIndicator(input, null);
  if (target.kind !== "quantity") return partOf(input.target, natureOf(input));
  return partOf(input.target, partsOf(input)?.sign || symbolOf(target));
}

/** 度量单位: of its own column, else as the target says it. */
export function unitShown(input: IndicatorInput): Mirrored {
  const { unit, target } = input;
  if (unit !== null && unit.text !== "") return mirror(unit, "center");
  const words = unitBeside(input);
  if (target === null || words === "") return mirror(unit, "center");
  const here = asReadNow(target);
  const isSaid = isPercentNumber(target) ? `ISNUMBER(${here})` : `ISNUMBER(FIND(${literal(words)},${here}))`;
  const otherwise = unit === null ? '""' : `IF(${asReadNow(unit)}="","",${asReadNow(unit)})`;
  return { content: textFormula(`IF(${isSaid},${literal(words)},${otherwise})`, words), style: "center" };
}

/** Words with a number, as they read without the unit that a column beside them says; null where that is not one replacement. */
export function withoutUnit(cell: ReadCell, unit: string): Beside | null {
  const parts = partsOf({ target: cell });
  if (parts?.unit !== unit || typeof cell.value !== "string") return null;
  const said = cell.value.replace(unit, "");
  return said === parts.sign + parts.value
    ? { said, formula: `SUBSTITUTE(${asReadNow(cell)},${literal(unit)},"")` }
    : null;
}

/** What the column 度量单位 says beside the target and the actual. */
export function unitBeside(input: IndicatorInput): string {
  const { unit, target } = input;
  if (unit !== null && unit.text !== "") return compact(unit.text);
  return target !== null && isPercentNumber(target) ? "%" : (partsOf(input)?.unit ?? "");
}

/** A ratio that its format shows as per cent: "0%", "0.00%". */
export function isPercentNumber({ value, format }: ReadCell): boolean {
  return typeof value === "number" && /^(?:#,##)?0(?:\.0+)?%$/.test(format);
}

/** Null for what is no number with a sign before it and a unit behind it. */
export function partsOf({ target }: Pick<IndicatorInput, "target">): Parts | null {
  if (typeof target?.value !== "string") return null;
  const [, sign = "", value = "", unit = ""] = WHOLE.exec(compact(target.value)) ?? [];
  return value === "" ? null : { sign, value, unit };
}

function symbolOf(target: Extract<Target, { readonly kind: "quantity" }>): string {
  const { quantity } = target;
  if (quantity.kind !== "bound" && quantity.kind !== "change") return "定量";
  const { comparison, strict } = quantity;
  return { "at-least": strict ? "＞" : "≥", "at-most": strict ? "＜" : "≤", equal: "＝" }[comparison];
}

/** What was read from the cell's words, as long as they stand there; afterwards the words themselves, or nothing. */
export function partOf(cell: ReadCell | null, words: string, otherwise: "whole" | "nothing" = "nothing"): Mirrored {
  if (cell === null || words === "") return { content: text(words), style: "center" };
  const now = asReadNow(cell);
  if (typeof cell.value === "number") {
    return { content: textFormula(`IF(ISNUMBER(${now}),${literal(words)},"")`, words), style: "center" };
  }
  if (typeof cell.value !== "string" || /[\r\n]/.test(cell.value)) return { content: text(words), style: "center" };
  const rest = otherwise === "whole" ? `IF(${now}="","",${now})` : '""';
  const formula = `IF(EXACT(${now},${literal(cell.value)}),${literal(words)},${rest})`;
  return { content: textFormula(formula, words), style: "center" };
}
