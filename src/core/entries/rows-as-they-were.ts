import type { KeyedRow } from "./note-rows";

/** A sheet's rows down to its last one, and what some of them are about. */
export interface Rows {
  readonly keyed: readonly KeyedRow[];
  readonly bottom: number;
}

/**
 * For each row of the sheet that is to be written the row that it was: that of the same indicator (finding, amount …) and
 * what stands below it; above the first and below the last of them by the distance from the sheet's ends. Null for a row
 * that is new.
 */
export function rowsAsTheyWere(planned: Rows, former: Rows): readonly (number | null)[] {
  const pairs = pairsOf(planned.keyed, former.keyed);
  return Array.from({ length: planned.bottom + 1 }, (_, row) => {
    const at = planned.keyed.findLastIndex((keyed) => keyed.row <= row);
    const above = planned.keyed[at];
    if (above === undefined) return within(row, -1, former.keyed[0]?.row ?? former.bottom + 1);
    if (at === planned.keyed.length - 1 && row > above.row) {
      return within(former.bottom - planned.bottom + row, former.keyed.at(-1)?.row ?? -1, former.bottom + 1);
    }
    const index = pairs[at] ?? null;
    const was = index === null ? undefined : former.keyed[index];
    if (index === null || was === undefined) return null;
    return within(was.row + row - above.row, was.row - 1, former.keyed[index + 1]?.row ?? was.row + 1);
  });
}

function within(row: number, above: number, below: number): number | null {
  return row > above && row < below ? row : null;
}

/** For each planned row the index of the former one with the same key, of equal ones by their order. */
function pairsOf(planned: readonly KeyedRow[], former: readonly KeyedRow[]): readonly (number | null)[] {
  const places = new Map<string, number[]>();
  former.forEach(({ key }, index) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return planned.map(({ key }) => places.get(key)?.shift() ?? null);
}
