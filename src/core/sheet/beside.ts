import type { ReadCell } from "../model/inputs";
import { asReadNow, literal } from "./content";

/** Words before or behind a number, such as "≥" and "公里", as they read now and as a formula. */
export interface Beside {
  readonly said: string;
  readonly formula: string;
}

export const NOTHING_BESIDE: Beside = { said: "", formula: '""' };

/** Words that no cell says. */
export function fixed(said: string): Beside {
  return { said, formula: literal(said) };
}

/**
 * What a cell of the accountant's says beside a number: the cell itself, or `said` as long as the cell holds the words that were
 * read so ("=" before a number says nothing). Where no cell says it, it stays as it is.
 */
export function besideNumber(cell: ReadCell | null, said: string): Beside {
  if (cell === null || cell.typed === true) return fixed(said);
  const { value } = cell;
  const here = asReadNow(cell);
  if (said === (value ?? "")) return { said, formula: here };
  if (typeof value !== "string" || /[\r\n]/.test(value)) return fixed(said);
  return { said, formula: `IF(EXACT(${here},${literal(value)}),${literal(said)},${here})` };
}

/** One text of all that is not empty. */
export function joined(before: Beside, number: string, after: Beside): string {
  return [before.formula, number, after.formula].filter((part) => part !== '""').join("&");
}
