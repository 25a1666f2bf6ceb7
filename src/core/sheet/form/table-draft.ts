import type { Columns, FormGrid } from "../../forms/grid";
import type { SideCell, TableColumn } from "../../forms/layout";
import { CONTINUED } from "../../entries/form-labels";
import type { Area } from "../../model/area";
import { BLANK, text } from "../content";
import type { FormPlace } from "../form-places";
import { LINE_ROW } from "../grid";
import { heightIn, raisedFor, stackedHeight } from "../row-height";
import { type Draft, type DraftCell, type DraftRow, type Filled } from "./draft";
import { headDraft } from "./head-draft";
import { areaOf, neededHeight, type RowSpan, stacked } from "./rows";

/** Points that （续） takes from top to bottom. */
const MARK = CONTINUED.trim();
const MARK_HEIGHT = stackedHeight(MARK, "side");

/** One line of a table: what stands in the column of a role, and by which name other sheets know it. */
export interface TableRow<Role extends string> {
  readonly fill: (role: Role) => Filled | null;
  readonly place?: (role: Role) => FormPlace | null;
  /** Points; more where texts need it. */
  readonly least?: number;
}

/** Neighbouring lines that share a cell in the column of a role. */
export interface TableRun<Role extends string> {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly filled: Filled;
  /** What a piece says that goes on over the page. */
  readonly again: string;
}

interface Table<Role extends string> {
  readonly side?: SideCell;
  readonly columns: readonly TableColumn<Role>[];
}

export interface TableSetting {
  readonly grid: FormGrid;
  readonly words: (pattern: string) => string;
  readonly top: number;
  /** The heads are repeated on the pages that follow: the side cell stands below them, or a piece of it would be, too. */
  readonly headsRepeat?: boolean;
}

/** A table of the form: side cell, heads, and a line for each row, as tall as its texts. */
export function tableDraft<Role extends string>(
  table: Table<Role>,
  lines: readonly TableRow<Role>[],
  { grid, words, top, headsRepeat = false }: TableSetting,
  runs: readonly TableRun<Role>[] = [],
): Draft {
  const columns = standing(table, grid);
  const corner = table.side === undefined || !headsRepeat ? 0 : cornerHeight(table.side, words, grid);
  const head = raisedHead(headDraft(columns, { grid, words, top }), corner);
  const first = top + head.rows.length;
  const heights = lines.map((line) => Math.max(line.least ?? LINE_ROW, ...columns.map(needed(line, grid))));
  const tall = runs.map((run) => {
    const needed = runHeight(run, columns, grid);
    const again = runHeight({ ...run, filled: { ...run.filled, words: run.again } }, columns, grid);
    return { ...run, needed, forPieces: Math.max(needed, again) };
  });
  const headHeight = headsRepeat ? 0 : sumOf(head.rows.map(({ height }) => height));
  const natural = raisedFor(heights, tall);
  const side = table.side === undefined ? null : sideOf(table.side, words, grid, headHeight + sumOf(natural));
  const whole = { from: 0, to: lines.length - 1, needed: (side?.needed ?? 0) - headHeight };
  const { spans, rows } = stacked(raisedFor(natural, lines.length === 0 ? [] : [whole]), first);
  const bottom = first + rows.length - 1;
  const seams = new Set(runs.map(({ from }) => spans[from]?.top));
  return {
    cells: [
      ...(side === null ? [] : sideCells(side, top, headsRepeat ? first : top, bottom)),
      ...head.cells,
      ...tall.flatMap((run) => runCell(run, columns, spans)),
      ...lines.flatMap((line, index) => lineCells(line, columns, spans[index])),
    ],
    rows: [
      ...head.rows.map((row): DraftRow => ({ ...row, keep: true })),
      ...rows.map((row, index): DraftRow => (seams.has(first + index) ? { ...row, seam: true } : row)),
    ],
    places: lines.flatMap((line, index) => placesOf(line, columns, spans[index])),
    ...(lines.length > 0 && { titleRows: [top, first - 1] }),
  };
}

/** A column of the table where it stands on the sheet. */
export interface StandingColumn<Role extends string> extends Columns {
  readonly column: TableColumn<Role>;
}

function standing<Role extends string>({ columns }: Table<Role>, grid: FormGrid): readonly StandingColumn<Role>[] {
  return columns.flatMap((column) => {
    const span = grid.span(column.at);
    return span === null ? [] : [{ column, ...span }];
  });
}

/** Heads over a side cell name it, too, on every page: so tall they must be. */
function cornerHeight(side: SideCell, words: TableSetting["words"], grid: FormGrid): number {
  const { left, right } = grid.span(side.at) ?? { left: 0, right: 0 };
  return heightIn(grid.widths, brokenName(bareName(words(side.words))), left, right, "header");
}

function raisedHead(head: ReturnType<typeof headDraft>, needed: number): typeof head {
  const heights = head.rows.map(({ height }) => height);
  const raised = raisedFor(heights, [{ from: 0, to: heights.length - 1, needed }]);
  return { ...head, rows: head.rows.map((row, index) => ({ ...row, height: raised[index] ?? row.height })) };
}

/** The block's name without the points behind it. */
function bareName(said: string): string {
  return said.replace(/（.*$/, "");
}

/** A name of four characters over two lines: a narrow column would break it behind the third. */
function brokenName(name: string): string {
  return name.length === 4 ? `${name.slice(0, 2)}\n${name.slice(2)}` : name;
}

interface Side extends Columns {
  readonly said: string;
  readonly style: "side" | "header";
  /** What it says over its table's heads, and where it goes on over the page: the block's name alone. */
  readonly again: string;
  /** Points of height: as it stands, and of what is said again, in lines. */
  readonly needed: number;
  readonly inLines: number;
}

/** The side cell's words from top to bottom; in lines where the block is too low for that. */
function sideOf(side: SideCell, words: TableSetting["words"], grid: FormGrid, height: number): Side {
  const said = words(side.words);
  const columns = grid.span(side.at) ?? { left: 0, right: 0 };
  const again = bareName(said);
  const linesOf = (label: string) => heightIn(grid.widths, label, columns.left, columns.right, "header");
  const needed = stackedHeight(said, "side");
  const parts = { ...columns, said, again, inLines: linesOf(`${brokenName(again)}\n${MARK}`) };
  if (needed <= height) return { ...parts, style: "side", needed };
  return { ...parts, style: "header", needed: linesOf(said) };
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function needed<Role extends string>({ fill }: TableRow<Role>, grid: FormGrid) {
  return ({ column: { role }, left, right }: StandingColumn<Role>): number => {
    const filled = fill(role);
    return filled === null ? 0 : neededHeight(filled, { left, right }, grid.widths);
  };
}

function runHeight<Role extends string>(
  { role, filled }: TableRun<Role>,
  columns: readonly StandingColumn<Role>[],
  { widths }: FormGrid,
): number {
  const at = columns.find(({ column }) => column.role === role);
  return at === undefined ? 0 : neededHeight(filled, at, widths);
}

/** The side cell from row `from` on, and its name beside the heads where it begins below them. */
function sideCells(
  { said, again, style, needed, inLines, ...columns }: Side,
  top: number,
  from: number,
  bottom: number,
): DraftCell[] {
  const content = text(said);
  const beside = {
    area: areaOf(columns, { top, bottom: from - 1 }),
    content: text(brokenName(again)),
    style: "header",
  } as const;
  const continued = {
    needed: needed + MARK_HEIGHT,
    again: text(again + MARK),
    inLines,
    lines: text(`${brokenName(again)}\n${MARK}`),
  };
  const side = { area: areaOf(columns, { top: from, bottom }), content, style, continued };
  return from > top ? [beside, side] : [side];
}

function runCell<Role extends string>(
  { role, from, to, filled, again, forPieces }: TableRun<Role> & { readonly forPieces: number },
  columns: readonly StandingColumn<Role>[],
  spans: readonly RowSpan[],
): readonly DraftCell[] {
  const at = columns.find(({ column }) => column.role === role);
  const [top, bottom] = [spans[from]?.top, spans[to]?.bottom];
  if (at === undefined || top === undefined || bottom === undefined) return [];
  const { content, style } = filled;
  return [{ area: areaOf(at, { top, bottom }), content, style, continued: { needed: forPieces, again: text(again) } }];
}

function lineCells<Role extends string>(
  { fill }: TableRow<Role>,
  columns: readonly StandingColumn<Role>[],
  span: RowSpan | undefined,
): readonly DraftCell[] {
  return columns.flatMap(({ column: { role }, left, right }) => {
    const filled = fill(role);
    if (filled === null || span === undefined) return [];
    const { content, style, isOurs } = filled;
    // A line taller than a page: what stands in it goes on, or is blank there.
    const continued = { needed: 0, again: BLANK, flows: isOurs === true ? "always" : "as-formula" } as const;
    return [{ area: areaOf({ left, right }, span), content, style, continued }];
  });
}

function placesOf<Role extends string>(
  { place }: TableRow<Role>,
  columns: readonly StandingColumn<Role>[],
  span: RowSpan | undefined,
): readonly (readonly [FormPlace, Area])[] {
  return columns.flatMap(({ column: { role }, left, right }) => {
    const name = place?.(role) ?? null;
    return name === null || span === undefined ? [] : [[name, areaOf({ left, right }, span)] as const];
  });
}
