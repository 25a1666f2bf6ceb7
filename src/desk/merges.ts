import type { Area } from "../core/model/area";

/** Merged blocks by the cells they cover. Blocks do not overlap. */
export type Merges = ReadonlyMap<string, Area>;

export function mergesByCell(areas: readonly Area[]): Merges {
  const blocks = new Map<string, Area>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) blocks.set(cellKey(row, column), area);
    }
  }
  return blocks;
}

export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** The block a cell belongs to: the merged one, or the cell alone. */
export function blockAt(merges: Merges, row: number, column: number): Area {
  return merges.get(cellKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
}

/** The part of an area that lies within rows `first` to `last`. */
export function clipRows(area: Area, first: number, last: number): Area {
  return { ...area, top: Math.max(area.top, first), bottom: Math.min(area.bottom, last) };
}
