import { type Decimal, decimal } from "../../src/core/amount/decimal";
import { type Area, parseArea } from "../../src/core/model/area";
import type { PlanCell, PlanContent } from "../../src/core/model/plan";
import type { StyleName } from "./styles";

/** The few words the sample sheets are written in: a block is an address, what stands in it, and its look. */

export const BLANK: PlanContent = { kind: "blank" };

export function text(value: string): PlanContent {
  return value === "" ? BLANK : { kind: "text", text: value };
}

export function number(value: string): PlanContent {
  return { kind: "number", number: decimal(value) };
}

/** A live formula with the value Excel would show for it. */
export function formula(source: string, value: Decimal): PlanContent {
  return { kind: "formula", formula: source, expected: { kind: "number", number: value } };
}

export function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(`not an address: ${address}`);
  return found;
}

export function block(address: string, content: PlanContent, style: StyleName): PlanCell {
  return { area: area(address), content, style };
}

/** Points that a wrapped text needs in a cell of `width` characters: Excel does not fit the rows of merged cells itself. */
export function textHeight(paragraphs: readonly string[], width: number, lineHeight: number): number {
  const charactersPerLine = Math.floor(width / 2);
  const lines = paragraphs.reduce((sum, paragraph) => sum + Math.ceil(visualLength(paragraph) / charactersPerLine), 0);
  return lines * lineHeight + 6;
}

/** In Chinese characters: Latin letters and digits take half the room. */
function visualLength(value: string): number {
  return [...value].reduce((length, character) => length + (character.charCodeAt(0) < 0x100 ? 0.55 : 1), 0);
}
