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

const WINDOW_COLUMNS = 40;
const FEWEST_WINDOW_ROWS = 20;
const MOST_WINDOW_ROWS = 1_000;

/** The corner of every sheet that is read before its size is known, so that all corners together fit one answer. */
export function windowArea(sheets: number): Area {
  const rows = Math.floor(CELLS_PER_REQUEST / (Math.max(1, sheets) * WINDOW_COLUMNS));
  const height = Math.min(MOST_WINDOW_ROWS, Math.max(FEWEST_WINDOW_ROWS, rows));
  return { top: 0, left: 0, bottom: height - 1, right: WINDOW_COLUMNS - 1 };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What of the used area lies outside the window, in blocks of whole rows. */
export function blocksOutside(used: Area, window: Area): readonly Area[] {
  const below: Area = { ...used, top: Math.max(used.top, window.bottom + 1) };
  const beside: Area = {
    ...used,
    bottom: Math.min(used.bottom, window.bottom),
    left: Math.max(used.left, window.right + 1),
  };
  return [beside, below].flatMap((area) => rowBlocks(area));
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
