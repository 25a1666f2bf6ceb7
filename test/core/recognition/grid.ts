import { formatArea } from "../../../src/core/model/area";
import type { Source } from "../../../src/core/model/area";
import type { Answers, SpendingTable } from "../../../src/core/model/mapping";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/core/model/snapshot";
import { extract, recognise } from "../../../src/core/recognition";
import { formatGrouped, sum } from "../../../src/core/amount/decimal";

/** A cell of a test grid: a value, or a value with its number format. "" is an empty cell. */
export type GridCell = CellValue | readonly [CellValue, string];
export type Grid = readonly (readonly GridCell[])[];

export interface SheetOptions {
  readonly at?: readonly [row: number, column: number];
  readonly visibility?: SheetSnapshot["visibility"];
  readonly own?: SheetSnapshot["own"];
}

function valueOf(cell: GridCell | undefined): CellValue {
  const value = Array.isArray(cell) ? (cell as readonly [CellValue, string])[0] : (cell as CellValue | undefined);
  return value === undefined || value === "" ? null : value;
}

function formatOf(cell: GridCell | undefined): string {
  return Array.isArray(cell) ? (cell as readonly [CellValue, string])[1] : "General";
}

/** A sheet from rows of cells; short rows are filled up. Its id is its name, so that sources read well. */
export function sheet(name: string, grid: Grid, options: SheetOptions = {}): SheetSnapshot {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const [top, left] = options.at ?? [0, 0];
  return {
    id: name,
    name,
    visibility: options.visibility ?? "visible",
    own: options.own ?? null,
    top,
    left,
    values: grid.map((row) => columns.map((column) => valueOf(row[column]))),
    formats: grid.map((row) => columns.map((column) => formatOf(row[column]))),
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { workbook: "测试.xlsx", sheets };
}

/** "D9": where a source stands in its sheet. */
export function at(source: Source | null | undefined): string | null {
  return source ? formatArea(source.area) : null;
}

/** What a spending table says, in few words: code to the cells of its amount. */
export function amountCells(table: SpendingTable | null): Readonly<Record<string, string>> {
  return Object.fromEntries((table?.categories ?? []).map(({ code, amounts }) => [code, amounts.map(at).join("+")]));
}

/** The yuan of each 类 as the river would read them, and of the 合计 cell. */
export function amounts(
  snapshot: Snapshot,
  answers: Answers = {},
): { readonly total: string | null; readonly classes: Readonly<Record<string, string>> } {
  const inputs = extract(snapshot, recognise(snapshot, answers));
  const classes = (inputs.spending?.categories ?? []).map(
    ({ code, amounts: read }) => [code, formatGrouped(sum(read.flatMap(({ yuan }) => yuan ?? [])), 2)] as const,
  );
  const total = inputs.spending?.total?.yuan ?? null;
  return { total: total === null ? null : formatGrouped(total, 2), classes: Object.fromEntries(classes) };
}
