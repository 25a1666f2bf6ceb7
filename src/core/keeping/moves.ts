import type { Area } from "../model/area";
import type { FormerSheet } from "../model/plan";

/** Where rows, columns and ranges of a sheet of ours stand when it has been written anew. */
export interface Moves {
  /** Nothing moves at all. */
  readonly none: boolean;
  /** Null for a row or column that is gone. */
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
  /** What is left of a range, as where rows are deleted in a spreadsheet; null where all of it is gone. */
  readonly area: (area: Area) => Area | null;
}

/** Ranges reach down to this row and further where whole columns are meant. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function movesOf({ rows, columns, bottom, right }: FormerSheet): Moves {
  const row = mover(rows, bottom, LAST_ROW);
  const column = mover(columns, right, LAST_COLUMN);
  return {
    none: isSame(rows, bottom) && isSame(columns, right),
    row: row.one,
    column: column.one,
    area: ({ top, left, bottom: low, right: far }) => {
      const [down, across] = [row.range(top, low), column.range(left, far)];
      if (down === null || across === null) return null;
      return { top: down[0], bottom: down[1], left: across[0], right: across[1] };
    },
  };
}

function isSame(were: readonly (number | null)[], last: number): boolean {
  return last === were.length - 1 && were.every((was, now) => was === now);
}

interface Mover {
  readonly one: (line: number) => number | null;
  readonly range: (first: number, last: number) => readonly [number, number] | null;
}

/** Lines behind the last one of ours keep their distance from it. */
function mover(were: readonly (number | null)[], last: number, end: number): Mover {
  const now = new Map(were.flatMap((was, line) => (was === null ? [] : [[was, line] as const])));
  const behind = were.length - 1 - last;
  const one = (line: number): number | null => (line > last ? Math.min(line + behind, end) : (now.get(line) ?? null));
  const range = (first: number, final: number): readonly [number, number] | null => {
    const ours = Array.from({ length: Math.max(0, Math.min(final, last) - first + 1) }, (_, index) =>
      one(first + index),
    );
    const found = ours.filter((line) => line !== null);
    if (final > last) found.push(one(Math.max(first, last + 1)) ?? end, final >= end ? end : (one(final) ?? end));
    return found.length === 0 ? null : [Math.min(...found), Math.max(...found)];
  };
  return { one, range };
}
