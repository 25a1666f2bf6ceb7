import { readIndicator } from "../indicators/read-indicator";
import type { Target } from "../indicators/reading";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import { compact } from "../text/normalise";
import { literal, type Mirrored, mirror, reference, text, textFormula } from "./content";

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

/** 指标性质: the sign of a target in numbers, else 定性. */
export function signShown(input: IndicatorInput): Mirrored {
  if (input.sign !== null && input.sign.text !== "") return mirror(input.sign, "center");
  const { target } = readIndicator(input, null);
  if (target.kind !== "quantity") return partOf(input.target, natureOf(input));
  return partOf(input.target, partsOf(input)?.sign || symbolOf(target));
}

/** 指标值 without the sign and the unit that have columns of their own. */
export function valueShown(input: IndicatorInput): Mirrored {
  const parts = partsOf(input);
  return parts === null ? mirror(input.target, "center") : partOf(input.target, parts.value, "whole");
}

/** 度量单位: of its own column, else as the target says it. */
export function unitShown(input: IndicatorInput): Mirrored {
  if (input.unit !== null && input.unit.text !== "") return mirror(input.unit, "center");
  return partOf(input.target, partsOf(input)?.unit ?? "");
}

function partsOf({ target }: IndicatorInput): Parts | null {
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
function partOf(cell: ReadCell | null, words: string, otherwise: "whole" | "nothing" = "nothing"): Mirrored {
  if (cell === null || words === "") return { content: text(words), style: "center" };
  if (typeof cell.value !== "string" || /[\r\n]/.test(cell.value)) return { content: text(words), style: "center" };
  const now = reference(cell.source);
  const rest = otherwise === "whole" ? now : '""';
  const formula = `IF(EXACT(${now},${literal(cell.value)}),${literal(words)},${rest})`;
  return { content: textFormula(formula, words), style: "center" };
}
