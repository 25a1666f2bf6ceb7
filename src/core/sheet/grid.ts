import type { Area } from "../model/area";
import type { PlanCell, PlanContent } from "../model/plan";
import type { StyleKey } from "./styles";

/** Consecutive rows of a sheet: cells at absolute positions and one height (points) for each row. */
export interface Block {
  readonly cells: readonly PlanCell[];
  readonly heights: readonly number[];
}

/** The height of a row with a single line of text. */
export const LINE_ROW = 20;

/** A cell from column `left` to `right` in one row. */
export function across(row: number, left: number, right: number, content: PlanContent, style: StyleKey): PlanCell {
  return { area: { top: row, left, bottom: row, right }, content, style };
}

export function at(row: number, column: number, content: PlanContent, style: StyleKey): PlanCell {
  return across(row, column, column, content, style);
}

export function over(area: Area, content: PlanContent, style: StyleKey): PlanCell {
  return { area, content, style };
}
