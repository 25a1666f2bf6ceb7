import type { MoneyUnit } from "../../amount/money-unit";
import { formatSource, type Source } from "../../model/area";
import { compact } from "../../text/normalise";
import type { Block } from "./blocks";
import type { MeasureCell } from "./cells";
import type { MeasureFamily, WantedFigure } from "./family";
import type { Standing } from "./standing";

/** A cell of a table of this family, with what the table itself says. */
export interface Candidate extends MeasureCell {
  readonly block: Block;
  /** The table is titled as one of the family: its total needs no words of its own. */
  readonly titled: boolean;
  /** The table holds every figure of the year that the family has. */
  readonly complete: boolean;
  readonly standing: Standing;
  /** Of a part of the year: it is no figure of the year. */
  readonly isPart: boolean;
  readonly tableYear: number | null;
  readonly tableUnit: MoneyUnit | null;
  readonly value: string;
  /** The cells that it is the sum of; absent where it stands in one. */
  readonly addends?: readonly Source[];
}

/** What one figure's search came to: the cell with its rank (0 the best), or the cells that could all be it. */
export type Found =
  { readonly cell: Candidate; readonly rank: number } | { readonly cell: null; readonly rivals: readonly Candidate[] };

/**
 * The cell of a figure. Of the tables that have it, those of the evaluated year and department that are in sight go before
 * all others; then the first way of writing it that any cell has; two cells that differ are not chosen between.
 */
export function chooseFigure(
  wanted: WantedFigure,
  family: MeasureFamily,
  cells: readonly Candidate[],
  year: number | null,
): Found {
  const fits = nearest(fitting(wanted, family, cells, year), family, year);
  for (const rank of wanted.needs.keys()) {
    const best = surest(fits.filter((fit) => fit.rank === rank).map(({ cell }) => cell));
    const [first] = best;
    if (first === undefined) continue;
    return best.every(({ value }) => value === first.value) ? { cell: first, rank } : { cell: null, rivals: best };
  }
  return { cell: null, rivals: [] };
}

interface Fit {
  readonly cell: Candidate;
  readonly rank: number;
}

/** The cells that are this figure, each with the first way of writing it that it has. */
export function fitting(
  { needs, may, of }: WantedFigure,
  { subjects }: MeasureFamily,
  cells: readonly Candidate[],
  year: number | null,
): readonly Fit[] {
  return cells.flatMap((cell) => {
    const { marks, titled } = cell;
    if (periodOf(cell, year) !== of || !(titled || subjects.some((mark) => marks.has(mark)))) return [];
    const rank = needs.findIndex((each) => {
      const allowed = new Set([...each, ...may, ...(of === "before" ? ["before"] : [])]);
      return each.every((mark) => marks.has(mark)) && [...marks].every((mark) => allowed.has(mark));
    });
    return rank < 0 ? [] : [{ cell, rank }];
  });
}

/** Without the tables of another year, of another unit, of a part, out of sight, as far as there are others. */
function nearest(fits: readonly Fit[], { narrower }: MeasureFamily, year: number | null): readonly Fit[] {
  const ofYear = preferred(fits, ({ cell: { tableYear } }) => tableYear === null || tableYear === year);
  const notOfOthers = preferred(ofYear, ({ cell }) => cell.standing !== "other");
  const ofWhole = preferred(notOfOthers, ({ cell }) => cell.standing !== "head-office");
  const inSight = preferred(ofWhole, ({ cell: { block } }) => block.view.sheet.visibility === "visible");
  return preferred(inSight, ({ cell: { block } }) => narrower?.test(compact(block.title?.text ?? "")) !== true);
}

/** A table of the family before one that only mentions the figure, one that has the other figures, too, one with the department's name. */
function surest(cells: readonly Candidate[]): readonly Candidate[] {
  const titled = preferred(cells, (cell) => cell.titled);
  const complete = preferred(titled, (cell) => cell.complete);
  return preferred(complete, ({ standing }) => standing === "own");
}

function preferred<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  const better = items.filter(test);
  return better.length > 0 ? better : items;
}

/** Whether a cell is the evaluated year's, the year before's, or neither. Without a year the table's own is taken. */
function periodOf(
  { marks, year, isPart, tableYear }: Candidate,
  evaluated: number | null,
): "year" | "before" | "other" {
  if (isPart) return "other";
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
