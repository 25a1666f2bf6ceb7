import type { Area } from "../../core/model/area";

/**
 * Excel on the web takes and gives at most 5 MB a request. A cell read with value, type and number format is about
 * 40 bytes, a table's long texts included about 55.
 */
export const CELLS_PER_REQUEST = 80_000;

/** Cells of one block: large enough to be few, small enough to be regrouped when an answer was too long. */
export const CELLS_PER_BLOCK = 20_000;

/** The most we read of one workbook: far beyond any department's, and what a page can hold. */
export const MOST_CELLS = 2_000_000;

/** More sheets than a department has; their corners would not fit one request any more. */
export const MOST_SHEETS = 1_000;

/**
 * Cells of all corners together in a workbook of usual sheets. Only what is used is answered, so all that fits one answer
 * comes with the first; where full corners do not fit, they are asked for again, smaller.
 */
const CORNER_CELLS = 200_000;
const USUAL_COLUMNS = 10;

const TALL_COLUMNS = 40;
const FEWEST_ROWS = 100;
const MOST_ROWS = 1_000;
/** The widest official table has all 款 side by side, and a line for each 项 or project. */
const WIDE_COLUMNS = 128;
const WIDE_ROWS = 40;

/**
 * The part of every sheet that is read before its size is known: many rows of the first columns and, for tables that
 * run sideways, few rows of the columns behind them. Most sheets are read completely by it.
 */
export interface Corner {
  readonly tall: Area;
  readonly wide: Area;
}

/** The corner for each of so many sheets: the fewer sheets, the more rows. */
export function cornerFor(sheets: number): Corner {
  const rows = Math.floor(CORNER_CELLS / (Math.max(1, sheets) * USUAL_COLUMNS));
  return cornerOf(Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows)));
}

/** Our own sheets are longer and much narrower than others. */
export function ownCorner({ tall }: Corner): Corner {
  return cornerOf(Math.min(MOST_ROWS, 10 * (tall.bottom + 1)));
}

export function cornerOf(rows: number): Corner {
  return {
    tall: { top: 0, left: 0, bottom: rows - 1, right: TALL_COLUMNS - 1 },
    wide: { top: 0, left: TALL_COLUMNS, bottom: Math.min(WIDE_ROWS, rows) - 1, right: WIDE_COLUMNS - 1 },
  };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What of the used area lies outside the corner, in blocks of whole rows. */
export function blocksOutside(used: Area, { tall, wide }: Corner): readonly Area[] {
  const beside = { top: 0, left: wide.left, bottom: tall.bottom, right: wide.right };
  return [
    { ...beside, top: wide.bottom + 1 },
    { ...beside, left: wide.right + 1, right: Infinity },
    { top: tall.bottom + 1, left: 0, bottom: Infinity, right: Infinity },
  ].flatMap((part) => rowBlocks(shared(used, part)));
}

/** May be empty: its bottom is then above its top, or its right before its left. */
function shared(one: Area, other: Area): Area {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

function rowBlocks(area: Area): readonly Area[] {
  if (area.bottom < area.top || area.right < area.left) return [];
  const height = Math.max(1, Math.floor(CELLS_PER_BLOCK / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return blocks;
}

/** Groups what is to be read so that each group fits one request of at most `cells` cells. */
export function groupForRequests<T extends { readonly area: Area }>(items: readonly T[], cells: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = cellCount(item.area);
    const last = groups.at(-1);
    if (last === undefined || size > room) {
      groups.push([item]);
      room = cells - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return groups;
}
