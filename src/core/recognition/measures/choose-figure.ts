import type { MoneyUnit } from "../../amount/money-unit";
import { formatSource } from "../../model/area";
import type { Block } from "./blocks";
import type { MeasureCell } from "./cells";
import type { MeasureFamily, WantedFigure } from "./family";

/** A cell of a table of this family, with what the table itself says. */
export interface Candidate extends MeasureCell {
  readonly block: Block;
  /** The table is titled as one of the family: its total needs no words of its own. */
  readonly titled: boolean;
  readonly tableYear: number | null;
  readonly tableUnit: MoneyUnit | null;
  readonly value: string;
}

/** What one figure's search came to: the cell with its rank (0 the best), or the cells that could all be it. */
export type Found =
  { readonly cell: Candidate; readonly rank: number } | { readonly cell: null; readonly rivals: readonly Candidate[] };

/** The cell of a figure: the first way of writing it that any cell has; two cells that differ are not chosen between. */
export function chooseFigure(
  wanted: WantedFigure,
  family: MeasureFamily,
  cells: readonly Candidate[],
  year: number | null,
): Found {
  const ofPeriod = cells.filter((cell) => periodOf(cell, year) === wanted.of);
  for (const [rank, needs] of wanted.needs.entries()) {
    const allowed = new Set([...needs, ...wanted.may, ...(wanted.of === "before" ? ["before"] : [])]);
    const fits = ofPeriod.filter(
      ({ marks, titled }) =>
        needs.every((mark) => marks.has(mark)) &&
        [...marks].every((mark) => allowed.has(mark)) &&
        (titled || family.subjects.some((mark) => marks.has(mark))),
    );
    const best = preferred(
      preferred(fits, ({ titled }) => titled),
      isOfNoOtherYear(year),
    );
    const [first] = best;
    if (first === undefined) continue;
    return best.every(({ value }) => value === first.value) ? { cell: first, rank } : { cell: null, rivals: best };
  }
  return { cell: null, rivals: [] };
}

/** A table of the family goes before one that only mentions the figure, the year's own before another year's. */
function preferred(cells: readonly Candidate[], test: (cell: Candidate) => boolean): readonly Candidate[] {
  const better = cells.filter(test);
  return better.length > 0 ? better : cells;
}

function isOfNoOtherYear(year: number | null): (cell: Candidate) => boolean {
  return ({ tableYear }) => tableYear === null || tableYear === year;
}

/** Whether a cell is the evaluated year's, the year before's, or neither. Without a year the table's own is taken. */
function periodOf({ marks, year, month, tableYear }: Candidate, evaluated: number | null): "year" | "before" | "other" {
  if (month !== null && month !== 12) return "other";
  const own = year ?? (marks.has("before") && tableYear !== null ? tableYear - 1 : tableYear);
  if (own === null || evaluated === null) return marks.has("before") ? "before" : "year";
  if (own === evaluated) return marks.has("before") && year !== null ? "other" : "year";
  return own === evaluated - 1 ? "before" : "other";
}

/** The latest year that any cell names, for a workbook that does not say what year it is about. */
export function latestYear(cells: readonly Candidate[]): number | null {
  const years = cells.flatMap(({ year, tableYear }) => year ?? tableYear ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** One cell cannot be two figures: where it was found for both, which of them it is stays open. */
export function withoutTwice<Item extends { readonly source: MeasureCell["source"] }>(
  items: readonly Item[],
): readonly Item[] {
  const times = new Map<string, number>();
  for (const { source } of items) times.set(formatSource(source), (times.get(formatSource(source)) ?? 0) + 1);
  return items.filter(({ source }) => times.get(formatSource(source)) === 1);
}
