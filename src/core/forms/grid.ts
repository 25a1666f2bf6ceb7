import { columnIndex, columnName } from "../model/area";
import type { FormLayout, Span } from "./layout";

/** The columns of a form that stand on the sheet. */
export interface FormGrid {
  /** Letters of the layout's columns that were not left out. */
  readonly letters: readonly string[];
  /** In characters; together they are `width`, whatever was left out. */
  readonly widths: readonly number[];
  readonly width: number;
  /** The columns on the sheet; null where all of them were left out. */
  readonly span: (at: Span) => Columns | null;
  readonly last: number;
}

export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The layout's columns on the sheet, without those of `leftOut`, together so many characters wide. */
export function formGrid(
  { columns }: FormLayout,
  leftOut: readonly Span[] = [],
  width: number = widthOf(columns),
): FormGrid {
  const standing = standingColumns(columns, leftOut);
  const wider = width / widthOf(standing.map((column) => column.width));
  const letters = standing.map(({ letter }) => letter);
  return {
    letters,
    widths: standing.map((column) => Math.round(column.width * wider * 10) / 10),
    width,
    span: (at) => {
      const places = lettersOf(at).flatMap((letter) => {
        const index = letters.indexOf(letter);
        return index < 0 ? [] : [index];
      });
      const [left] = places;
      return left === undefined ? null : { left, right: places.at(-1) ?? left };
    },
    last: letters.length - 1,
  };
}

/** The columns that are not left out, as wide as the layout makes them. */
export function standingColumns(columns: readonly number[], leftOut: readonly Span[]) {
  const gone = new Set(leftOut.flatMap(lettersOf));
  return columns.flatMap((width, index) => {
    const letter = columnName(index);
    return gone.has(letter) ? [] : [{ letter, width }];
  });
}

/** How wide columns are together. */
export function widthOf(columns: readonly number[]): number {
  return columns.reduce((sum, width) => sum + width, 0);
}

/** "B:D" is B, C and D. */
export function lettersOf(at: Span): readonly string[] {
  const [first = "", last = first] = at.split(":");
  const [from, to] = [columnIndex(first) ?? 0, columnIndex(last) ?? 0];
  return Array.from({ length: to - from + 1 }, (_, index) => columnName(from + index));
}
