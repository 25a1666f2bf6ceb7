import type { Area } from "../../core/model/area";
import type { CellValue, SheetSnapshot } from "../../core/model/snapshot";
import { HostError } from "../host-error";
import { cellValue } from "./cell-values";
import type { ListedSheet } from "./listing";

/** A rectangle of cells as one range answered it. */
export interface Piece {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** With "=", null for constants; null where they were not asked for. */
  readonly formulas: readonly (readonly (string | null)[])[] | null;
}

/** A loaded range's cells. Excel answers null instead of cells when a range is too large for it. */
export function pieceOf(sheet: ListedSheet, range: Excel.Range): Piece {
  const values = range.values as readonly (readonly unknown[])[] | null;
  const types = range.valueTypes as readonly (readonly unknown[])[] | null;
  const formats = range.numberFormat as readonly (readonly unknown[])[] | null;
  if (values === null || types === null || formats === null) throw new HostError("too-large", sheet.name);
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: values.map((row, index) => row.map((value, column) => cellValue(value, types[index]?.[column]))),
    formats: formats.map((row) => row.map((format) => (typeof format === "string" ? format : "General"))),
    formulas: asksFormulas(sheet) ? formulasOf(range.formulas as readonly (readonly unknown[])[], values) : null,
  };
}

/** Of our own sheets the formulas are read too; the memory sheet has none. */
export function asksFormulas({ own, withFormulas }: ListedSheet): boolean {
  return withFormulas === true || (own !== null && own !== "memory");
}

/** For a constant Excel answers the constant itself, also for a text that only looks like a formula. */
function formulasOf(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): readonly (readonly (string | null)[])[] {
  return formulas.map((row, index) =>
    row.map((text, column) =>
      typeof text === "string" && text.startsWith("=") && text !== values[index]?.[column] ? text : null,
    ),
  );
}

/** The pieces of one sheet put together; cells in no piece are empty. */
export function assemble(sheet: ListedSheet, used: Area | null, pieces: readonly Piece[]): SheetSnapshot {
  const { id, name, visibility, own } = sheet;
  const head = { id, name, visibility, own };
  const withFormulas = asksFormulas(sheet);
  if (used === null)
    return { ...head, top: 0, left: 0, values: [], formats: [], ...(withFormulas && { formulas: [] }) };
  const height = used.bottom - used.top + 1;
  const width = used.right - used.left + 1;
  const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const formats = Array.from({ length: height }, () => new Array<string>(width).fill("General"));
  const formulas = Array.from({ length: withFormulas ? height : 0 }, () => new Array<string | null>(width).fill(null));
  for (const piece of pieces) {
    place(piece.values, values, piece.top - used.top, piece.left - used.left);
    place(piece.formats, formats, piece.top - used.top, piece.left - used.left);
    if (piece.formulas !== null) place(piece.formulas, formulas, piece.top - used.top, piece.left - used.left);
  }
  return { ...head, top: used.top, left: used.left, values, formats, ...(withFormulas && { formulas }) };
}

function place<T>(from: readonly (readonly T[])[], into: readonly T[][], top: number, left: number): void {
  from.forEach((row, index) => {
    const target = into[top + index];
    row.forEach((value, column) => {
      if (target !== undefined && left + column < target.length) target[left + column] = value;
    });
  });
}
