import type { Area } from "../model/area";
import type { PlanCell, PlanContent } from "../model/plan";
import type { FormPlace } from "./form-places";
import type { StyleKey } from "./styles";

/** Columns of the national nine-column form, A to I, with their widths in characters. */
export const COLUMN_WIDTHS: readonly number[] = [6, 13, 14, 30, 18, 18, 8, 12, 26];
export const A = 0;
export const B = 1;
export const C = 2;
export const D = 3;
export const E = 4;
export const F = 5;
export const G = 6;
export const H = 7;
export const I = 8;

/** Consecutive rows of the form: cells at absolute positions and one height (points) for each row. */
export interface Block {
  readonly cells: readonly PlanCell[];
  readonly heights: readonly number[];
  /** The figures it shows, by the names other sheets of ours know them by. */
  readonly places?: readonly (readonly [FormPlace, Area])[];
}

/** The height of a row with a single line of text. */
export const LINE_ROW = 22;

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
