import { cellArea, type Source } from "../core/model/area";
import { refersTo } from "./own-references";

/** What of the accountant's leads to our sheets, and is `#REF!` once these are removed. */
export interface Dependents {
  readonly cells: readonly Source[];
  /** Defined names. */
  readonly names: readonly string[];
}

/** Formulas of one of the accountant's sheets, from (`top`, `left`) on; null for constants. */
export interface SheetFormulas {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly (string | null)[])[];
}

export function cellsThatLeadTo(
  ours: readonly string[],
  { id, name, top, left, formulas }: SheetFormulas,
): readonly Source[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): readonly Source[] =>
      formula !== null && refersTo(formula, ours)
        ? [{ sheetId: id, sheet: name, area: cellArea(top + row, left + column) }]
        : [],
    ),
  );
}
