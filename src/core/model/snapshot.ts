import { type Area, cellArea, type Source } from "./area";

/** An error value of a cell, such as "#REF!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: nothing, text, a number (the double Excel stores), a truth value or an error. */
export type CellValue = null | string | number | boolean | CellError;

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** The sheets this product makes. */
export const OWN_SHEET_KINDS = ["evaluation", "summary", "findings", "basis", "memory"] as const;

/** 自评表, 绩效评价汇总, 复核提示, 评分依据, and what we remember. */
export type OwnSheetKind = (typeof OWN_SHEET_KINDS)[number];

/**
 * A sheet's cells as they stand, without merges (they are inferred: only a merged block's first cell holds a value).
 * `values`, `formats` and `formulas` are rectangles of the same shape whose first cell stands at (`top`, `left`);
 * an empty sheet has no rows.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Set when this product made the sheet: such a sheet is never read as the accountant's. */
  readonly own: OwnSheetKind | null;
  /** Set where the sheet bears our mark and yet holds something else: it is the accountant's. */
  readonly doubted?: OwnSheetKind;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, "General" where there is none. */
  readonly formats: readonly (readonly string[])[];
  /** Formula texts with "=", null for constants; absent where the host did not ask. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook as it stood at one moment: all that the river starts from. */
export interface Snapshot {
  /** The file's name where the host knows it, else "". */
  readonly workbook: string;
  /** Somebody signed the file: what is written into it makes the signature invalid. Absent where the host cannot know. */
  readonly signed?: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

const NOTHING: Cell = { value: null, format: "General" };

/** The cell at absolute (row, column), counted from 0; outside the used range it is empty. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  if (value === undefined) return NOTHING;
  return { value, format: sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "General" };
}

/** Whether a formula stands there whose result nobody has computed: "" would be a result. */
export function isUncomputed({ top, left, values, formulas }: SheetSnapshot, row: number, column: number): boolean {
  const formula = formulas?.[row - top]?.[column - left] ?? null;
  return formula !== null && values[row - top]?.[column - left] === null;
}

/** The rectangle that holds all of a sheet's cells, null for an empty sheet. */
export function usedArea(sheet: SheetSnapshot): Area | null {
  const width = sheet.values[0]?.length ?? 0;
  if (sheet.values.length === 0 || width === 0) return null;
  return {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + sheet.values.length - 1,
    right: sheet.left + width - 1,
  };
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

export function sourceOf(sheet: SheetSnapshot, area: Area): Source {
  return { sheetId: sheet.id, sheet: sheet.name, area };
}

export function cellSource(sheet: SheetSnapshot, row: number, column: number): Source {
  return sourceOf(sheet, cellArea(row, column));
}
