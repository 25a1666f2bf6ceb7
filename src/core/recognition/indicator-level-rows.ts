import type { LevelWeight } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { compact } from "../text/normalise";
import { readPoints } from "../text/points-text";
import type { IndicatorHead } from "./indicator-head";
import { isFirstLevel, isLevelName, levelName, type LevelTexts } from "./indicator-levels";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller } from "./words";

/** The levels of the row that is read. */
export interface Levels {
  level1: string;
  level2: string;
}

/** Takes the levels that begin at this row, and the weights written with them. */
export function fill(
  view: SheetView,
  head: IndicatorHead,
  row: number,
  texts: readonly LevelTexts[],
  levels: Levels,
  weights: LevelWeight[],
): void {
  for (const level of [1, 2] as const) {
    const column = head.columns[level === 1 ? "level1" : "level2"];
    if (column === undefined) continue;
    const text = texts[level - 1]?.texts.get(row) ?? "";
    if (text === "" || isFiller(compact(text))) continue;
    const { name, weight } = levelName(text);
    if (level === 1) {
      if (name === levels.level1) continue;
      levels.level1 = name;
      levels.level2 = "";
    } else {
      if (name === levels.level2) continue;
      levels.level2 = name;
    }
    const at = level === 1 ? head.level1Weight : head.level2Weight;
    const own = at === null ? null : readPoints(view.text(row, at));
    const written = weight ?? own;
    if (written !== null) {
      weights.push({
        level,
        name,
        weight: written,
        source: cellSource(view.sheet, row, weight === null && at !== null ? at : column),
      });
    }
  }
}

/**
 * The column of a level's name that heads the rows below it, without target and actual: where the indicators' names stand,
 * or, 一、产出指标（50分） over the whole width, left of them in no column of that level.
 */
export function groupColumn(view: SheetView, { columns }: IndicatorHead, row: number): number | null {
  const measured = [columns.target, columns.actual].filter((column) => column !== undefined);
  if (measured.length === 0 || measured.some((column) => !isFiller(view.key(row, column)))) return null;
  const named = columns.level3 ?? -1;
  const nameAt = (column: number) => levelName(view.text(row, column)).name;
  if (isLevelName(nameAt(named))) return named;
  if (!isFiller(view.key(row, named))) return null;
  return (
    filledColumns(view, row, view.left, named - 1).find(
      (column) => column !== columns.level1 && isFirstLevel(nameAt(column)),
    ) ?? null
  );
}

/** Takes a level whose name has the row for itself. */
export function group(
  view: SheetView,
  head: IndicatorHead,
  [row, column]: readonly [number, number],
  levels: Levels,
  weights: LevelWeight[],
): void {
  const { name, weight } = levelName(view.text(row, column));
  const own = head.columns.weight === undefined ? null : readPoints(view.text(row, head.columns.weight));
  // 成本指标 is a level of its own, or, under 产出指标, one of its parts
  const level = isFirstLevel(name) && !(/^成本/.test(name) && /^产出/.test(levels.level1)) ? 1 : 2;
  if (level === 1) Object.assign(levels, { level1: name, level2: "" });
  else levels.level2 = name;
  const at = weight === null ? (head.columns.weight ?? column) : column;
  const written = weight ?? own;
  if (written !== null) weights.push({ level, name, weight: written, source: cellSource(view.sheet, row, at) });
}
