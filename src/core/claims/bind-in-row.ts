import type { Fact, WrittenNumber } from "../model/claims";
import { isComparable } from "./agree";

/**
 * In a table's row (cells divided by tabs) a number that is a cell of its own belongs to the subject that another cell
 * of the row names: a category, an indicator. Null for a number among words, and where the row names nothing known.
 * A rate of 100 % may be any row's target.
 */
export function bindInRow(number: WrittenNumber, text: string, facts: readonly Fact[]): readonly Fact[] | null {
  if (!text.includes("\t") || !isWholeCell(number, text)) return null;
  if (number.unit?.dimension === "percent" && number.value === "100") return null;
  const cells = new Set(text.split("\t").map((cell) => cell.trim()));
  const named = facts.filter((fact) => fact.names.some((name) => cells.has(name)) && isComparable(number, fact));
  return named.length === 0 ? null : named;
}

function isWholeCell({ start, unitEnd }: WrittenNumber, text: string): boolean {
  const before = text.slice(0, start).split("\t").at(-1) ?? "";
  const behind = text.slice(unitEnd).split("\t")[0] ?? "";
  return /^[\s≥≤＞＜><=约]*$/.test(before) && behind.trim() === "";
}
