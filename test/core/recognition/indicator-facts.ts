import type { IndicatorTable } from "../../../src/core/model/mapping";
import { recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

/** What an indicator table says, in few words. */

export function only(grid: Grid, name = "Sheet1"): IndicatorTable {
  const mapping = recognise(workbook(sheet(name, grid)), {});
  const [table] = mapping.indicatorCandidates;
  if (!table || mapping.indicatorCandidates.length !== 1) throw new Error("not one indicator table");
  return table;
}

export function roles(table: IndicatorTable, row = 0): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(table.rows[row]?.cells ?? {}).map(([role, source]) => [role, at(source)]));
}

export const names = (table: IndicatorTable) =>
  table.rows.map(({ level1, level2, level3 }) => [level1, level2, level3].join("/"));
export const weights = (table: IndicatorTable) =>
  table.levelWeights.map(({ level, name, weight }) => `${level} ${name} ${weight}`);
