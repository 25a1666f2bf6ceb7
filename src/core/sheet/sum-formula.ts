import type { Area, Source } from "../model/area";
import { reference } from "./content";

/** Excel takes at most 255 arguments; a formula may have 8,192 characters. */
const MOST_ARGUMENTS = 255;

/**
 * The sum of cells as a formula, neighbours joined to ranges: "SUM('表'!$C$5:$C$17,'表'!$C$20)". A single cell is itself.
 * Null when the cells are too scattered for one formula.
 */
export function sumFormula(cells: readonly Source[]): string | null {
  const ranges: Source[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    const joined = last !== undefined && last.sheetId === cell.sheetId ? join(last.area, cell.area) : null;
    if (last !== undefined && joined !== null) ranges[ranges.length - 1] = { ...last, area: joined };
    else ranges.push(cell);
  }
  const [only, ...others] = ranges.map(reference);
  if (only === undefined || ranges.length > MOST_ARGUMENTS) return null;
  if (others.length === 0 && cells.length === 1) return only;
  return `SUM(${[only, ...others].join(",")})`;
}

/** Both areas as one, where the second goes on directly below or to the right of the first. */
function join(first: Area, next: Area): Area | null {
  const below = next.left === first.left && next.right === first.right && next.top === first.bottom + 1;
  const beside = next.top === first.top && next.bottom === first.bottom && next.left === first.right + 1;
  return below || beside ? { ...first, bottom: next.bottom, right: next.right } : null;
}
