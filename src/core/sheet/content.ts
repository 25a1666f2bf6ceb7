import { type Decimal, decimalFromCell } from "../amount/decimal";
import { cellArea, formatArea, formatSource, type Source } from "../model/area";
import type { ReadCell } from "../model/inputs";
import { ownReference } from "../model/own-reference";
import type { PlanContent } from "../model/plan";
import type { OwnSheetKind } from "../model/snapshot";
import { LONGEST_PIECE } from "../text/piece";
import { type StyleKey, type StyleName, withFormat } from "./styles";

export const BLANK: PlanContent = { kind: "blank" };

export function text(value: string): PlanContent {
  return value === "" ? BLANK : { kind: "text", text: value };
}

export function number(value: Decimal): PlanContent {
  return { kind: "number", number: value };
}

export function numberFormula(formula: string, expected: Decimal): PlanContent {
  return { kind: "formula", formula, expected: { kind: "number", number: expected } };
}

export function textFormula(formula: string, expected: string): PlanContent {
  return { kind: "formula", formula, expected: { kind: "text", text: expected } };
}

/** A cell of our own, for a formula: of the same sheet, or of our sheet of that kind. */
export function ownCell(row: number, column: number, kind: OwnSheetKind | null = null): string {
  return ownReference(cellArea(row, column), kind);
}

/** A quotient of our cells in a formula; "—" where there is nothing to divide by, or the upper one is not there. */
export function quotientFormula(above: string, below: string, places: number): string {
  return `IF(OR(${below}=0,${above}="—"),"—",ROUND(${above}/${below},${places}))`;
}

/** A reference to the accountant's cell, absolute, so that sorting or copying our sheet cannot move it. */
export function reference(source: Source): string {
  const local = formatSource(source);
  const split = local.lastIndexOf("!");
  return local.slice(0, split + 1) + local.slice(split + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/**
 * What was read of the accountant's cells, for a formula: the cell, with those that its words go on in, or the one of its
 * texts that was meant.
 */
export function asReadNow({ source, cells, piece }: ReadCell): string {
  if (piece === undefined) return (cells ?? [{ source }]).map((cell) => reference(cell.source)).join("&");
  const cell = reference(source);
  const parts = piece.by === "lines" ? cell : `TRIM(SUBSTITUTE(${cell},CHAR(10)," "))`;
  const end = piece.by === "lines" ? "CHAR(10)" : '" "';
  return `TRIM(MID(SUBSTITUTE(${parts},${end},REPT(" ",${LONGEST_PIECE})),${piece.at}*${LONGEST_PIECE}+1,${LONGEST_PIECE}))`;
}
/** A place as people write it: "绩效表!D12:E14". */
export function placeName({ sheet, area }: Source): string {
  return `${sheet}!${formatArea(area)}`;
}

/** The accountant's cell as it reads there: live, and with its own number format where it holds a number. */
export interface Mirrored {
  readonly content: PlanContent;
  readonly style: StyleKey;
}

export function mirror(cell: ReadCell | null, style: StyleName): Mirrored {
  if (cell === null) return { content: BLANK, style };
  if (cell.typed === true) return asTyped(cell, style);
  const target = asReadNow(cell);
  if (cell.value === null || typeof cell.value === "string") {
    return { content: textFormula(`IF(${target}="","",${target})`, cell.value ?? ""), style };
  }
  if (typeof cell.value === "number") {
    // an emptied cell is no 0
    const content = numberFormula(`IF(${target}="","",${target})`, decimalFromCell(cell.value));
    return { content, style: withFormat(style, cell.format) };
  }
  return { content: text(cell.text), style };
}

/** What the accountant typed on our form stays what it is. */
function asTyped({ value, format, text: shown }: ReadCell, style: StyleName): Mirrored {
  return typeof value === "number"
    ? { content: number(decimalFromCell(value)), style: withFormat(style, format) }
    : { content: text(typeof value === "string" ? value : shown), style };
}

/** Excel's limit for a text inside a formula. */
const LONGEST_LITERAL = 255;

/** A text as it is written inside a formula; long ones in parts. */
export function literal(words: string): string {
  const characters = [...words];
  const count = Math.max(1, Math.ceil(characters.length / LONGEST_LITERAL));
  const parts = Array.from({ length: count }, (_, index) =>
    characters.slice(index * LONGEST_LITERAL, (index + 1) * LONGEST_LITERAL).join(""),
  );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

/**
 * Content of ours for a cell that people fill in: a formula where it would be a constant, so that every constant found
 * there later was typed.
 */
export function ours(content: PlanContent): PlanContent {
  if (content.kind === "text") return textFormula(literal(content.text), content.text);
  return content.kind === "number" ? numberFormula(content.number, content.number) : content;
}
