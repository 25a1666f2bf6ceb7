import type { Area } from "../../core/model/area";

/** The same cells as few rectangles: runs along each row, equal runs of following rows joined. */
export function tile(areas: readonly Area[]): readonly Area[] {
  const tiles: Area[] = [];
  let open = new Map<string, Area>();
  for (const [row, columns] of [...columnsByRow(areas)].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Area>();
    for (const [left, right] of runs([...columns].sort((a, b) => a - b))) {
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      const joined = above?.bottom === row - 1 ? { ...above, bottom: row } : { top: row, left, bottom: row, right };
      next.set(key, joined);
      open.delete(key);
      if (joined.top === row && above !== undefined) tiles.push(above);
    }
    tiles.push(...open.values());
    open = next;
  }
  return [...tiles, ...open.values()];
}

function columnsByRow(areas: readonly Area[]): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const columns = rows.get(row) ?? new Set<number>();
      for (let column = area.left; column <= area.right; column += 1) columns.add(column);
      rows.set(row, columns);
    }
  }
  return rows;
}

function runs(columns: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}

/** Runs of equal neighbours: [first index, last index, value]. */
export function equalRuns<T>(values: readonly T[]): readonly (readonly [number, number, T])[] {
  const found: [number, number, T][] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last !== undefined && last[2] === value) last[1] = index;
    else found.push([index, index, value]);
  });
  return found;
}
