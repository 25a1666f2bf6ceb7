import type { CellError } from "../model/snapshot";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import type { Quantity, Unit } from "../text/quantity";
import type { Message } from "../wording";
import type { Referables } from "./referable";
import type { Verdict } from "./words/verdict";

/** What a target cell asks for. */
export type Target =
  | { readonly kind: "missing" }
  | { readonly kind: "error"; readonly error: CellError }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "reference" }
  | { readonly kind: "boolean" }
  | { readonly kind: "grade" }
  | { readonly kind: "words" };

/** What an actual cell says was done. */
export type Actual =
  | { readonly kind: "missing" }
  | { readonly kind: "error"; readonly error: CellError }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "words"; readonly verdict: Verdict | null };

/** One indicator with its cells read: what every mechanism starts from. */
export interface Reading {
  readonly indicator: IndicatorInput;
  /** The evaluated year, for dates that do not write theirs. */
  readonly year: number | null;
  readonly target: Target;
  readonly targetCell: ReadCell | null;
  /** As shown to a person, with the sign and unit of their columns. */
  readonly targetText: string;
  /** The target's number stands there as a fraction (0.95 under the unit %) and was read as percent. */
  readonly isFraction: boolean;
  readonly actual: Actual;
  readonly actualCell: ReadCell | null;
  readonly actualText: string;
  /** The unit of a unit column. */
  readonly columnUnit: Unit | null;
  /** The amounts of the workbook that a target can refer to. */
  readonly referables: Referables;
  readonly hints: readonly Message[];
}
