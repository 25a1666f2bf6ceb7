import { overlap, type Source } from "../../model/area";
import type { FigureName, FoundFigure, Measures, MissedFigure } from "../../model/mapping";
import { sourceOf } from "../../model/snapshot";
import { compact } from "../../text/normalise";
import { unitAround } from "../context";
import { readAmount } from "../read-cells";
import type { SheetView } from "../sheet-view";
import { type Block, blocksOf, placeOf } from "./blocks";
import { cellsOf, type MeasureCell } from "./cells";
import { type Candidate, chooseFigure, fitting, latestYear, withoutTwice } from "./choose-figure";
import { MEASURE_FAMILIES } from "./families";
import type { MeasureFamily, WantedFigure } from "./family";
import { labelReader } from "./label";
import { notAmong, tableAbout } from "./missed-figures";
import { type Evaluated, isOfAnother, standingOf } from "./standing";

import { sumsOfParts, withWholeByParts } from "./whole-by-parts";

/** What of a workbook can hold tables of figures. */
export interface MeasureScope {
  readonly views: readonly SheetView[];
  /** Ranges that are tables of other kinds. */
  readonly taken: readonly Source[];
  /** Ranges of labels with their texts beside them (基本情况). */
  readonly pairs: readonly Source[];
}

/**
 * The figures that control rates need (三公, 政府采购, 固定资产, 编制 …), each with its cell and the words that decided; and for
 * each that was not found although there is such a table, what was seen.
 */
export function readMeasures(blocks: readonly Block[], evaluated: Evaluated): Measures {
  const read = MEASURE_FAMILIES.map((family) => readFamily(family, blocks, evaluated));
  const found = withoutTwice(read.flatMap((each) => each.found));
  return { found, missed: read.flatMap(({ missed }) => missed) };
}

/** Every small table of the workbook that is not one of another kind. */
export function tablesOf({ views, taken, pairs }: MeasureScope): readonly Block[] {
  return views.flatMap((view) => {
    const isIn = (sources: readonly Source[]) => (row: number) =>
      sources.some((source) => overlap(source, sourceOf(view.sheet, rowArea(view, row))));
    const isTaken = isIn(taken);
    return blocksOf(view, isIn(pairs)).flatMap((block) => {
      const body = block.body.filter(({ row }) => !isTaken(row));
      return body.length === 0 ? [] : [{ ...block, body }];
    });
  });
}

function rowArea({ left, right }: SheetView, row: number) {
  return { top: row, bottom: row, left, right };
}

interface ReadFamily {
  readonly found: readonly FoundFigure[];
  readonly missed: readonly MissedFigure[];
}

function readFamily(family: MeasureFamily, blocks: readonly Block[], evaluated: Evaluated): ReadFamily {
  const read = labelReader(family.words);
  const titled = blocks.flatMap((block) => {
    const title = titleOf(block);
    return family.notTitle?.test(title) ? [] : [{ block, title, titled: isTitled(family, title) }];
  });
  const tables = titled.filter(({ block }) => !isOfAnother(block, evaluated));
  const all = tables.flatMap(({ block, title, titled }) =>
    withWholeByParts(
      family,
      candidates(family, block, { title, titled, complete: false, standing: standingOf(block, evaluated) }, read),
    ),
  );
  const year = evaluated.year ?? latestYear(all);
  const cells = withComplete(family, all, year);
  const sums = sumsOfParts(family, all);
  const seen = tableAbout(family, tables, all);
  const others = titled.find((table) => table.titled && !tables.includes(table))?.block;
  const found: FoundFigure[] = [];
  const missed: MissedFigure[] = [];
  const choose = (wanted: WantedFigure) => {
    const printed = chooseFigure(wanted, family, cells, year);
    const isOpen = printed.cell === null && printed.rivals.length === 0;
    return isOpen ? chooseFigure(wanted, family, sums, year) : printed;
  };
  const choices = family.figures.map((wanted) => [wanted.name, choose(wanted)] as const);
  const needsNoUnit =
    family.ofItself === true && areOfOneTableWithoutUnit(choices.flatMap(([, { cell }]) => cell ?? []));
  for (const [name, choice] of choices) {
    const unit = family.counts === "money" && choice.cell !== null ? unitOfCell(choice.cell) : null;
    if (choice.cell === null) {
      if (choice.rivals.length > 0)
        missed.push({ name, why: "several", seen: choice.rivals.map(({ source }) => source) });
      else if (seen !== null) missed.push(notAmong(name, seen, read));
      else if (others !== undefined) missed.push({ name, why: "of-another", seen: [placeOf(others)] });
    } else if (family.counts === "money" && unit === null && !needsNoUnit)
      missed.push({ name, why: "no-unit", seen: [choice.cell.source] });
    else found.push(figureOf(name, choice.cell, choice.rank, unit));
  }
  return { found, missed };
}

function unitOfCell({ unit, tableUnit }: Candidate): FoundFigure["unit"] {
  return unit ?? tableUnit;
}

/** Rates of figures that stand in one table are the same in every unit. */
function areOfOneTableWithoutUnit(cells: readonly Candidate[]): boolean {
  const [first] = cells;
  return cells.length > 1 && cells.every((cell) => unitOfCell(cell) === null && cell.block === first?.block);
}

/** The plainer the words, the surer: every later way of writing it says a little less. */
function figureOf(name: FigureName, cell: Candidate, rank: number, unit: FoundFigure["unit"]): FoundFigure {
  const { source, words, block } = cell;
  const title = block.title?.text ?? block.view.sheet.name;
  const confidence = Math.max(0.7, 0.95 - rank * 0.02);
  const { addends } = cell;
  return { name, source, words, unit, confidence, table: placeOf(block), title, ...(addends && { addends }) };
}

function titleOf({ title, view }: Block): string {
  return compact(title?.text ?? view.sheet.name).replace(/["'“”‘’]/g, "");
}

function isTitled({ title: words, mixed }: MeasureFamily, title: string): boolean {
  return words.test(title) && mixed?.test(title) !== true;
}

/** Cells whose own words leave open whether they are a budget or a result are what the title says. */
const KINDS = ["budget", "adjusted", "initial", "final", "procured", "contract", "plan", "planned", "change", "rate"];

function kindOfTitle({ figures }: MeasureFamily, title: string): string | null {
  const isTold = figures.some(({ needs }) => needs.some((marks) => marks.includes("final")));
  if (!isTold) return null;
  if (/决算|执行|使用|支出(?:情况|统计|明细|台账|汇总|登记)|完成/.test(title)) return "final";
  return title.includes("预算") ? "budget" : null;
}

/** Which tables hold all figures of the year; where the family asks for it, none without its title counts that does not. */
function withComplete(family: MeasureFamily, cells: readonly Candidate[], year: number | null): readonly Candidate[] {
  const ofYear = family.figures.filter(({ of }) => of === "year");
  const holding = ofYear.map(
    (wanted) => new Set(fitting(wanted, family, cells, year).map(({ cell: { block } }) => block)),
  );
  return cells.flatMap((cell) => {
    const complete = holding.every((blocks) => blocks.has(cell.block));
    return complete || cell.titled || family.untitled !== "complete" ? [{ ...cell, complete }] : [];
  });
}

type Known = Pick<Candidate, "titled" | "complete" | "standing"> & { readonly title: string };

function candidates(
  family: MeasureFamily,
  block: Block,
  { title, titled, complete, standing }: Known,
  read: ReturnType<typeof labelReader>,
): readonly Candidate[] {
  const kind = kindOfTitle(family, title);
  const tableUnit = family.counts === "money" ? unitOf(block) : null;
  const parts = new Set(family.parts?.flat(2));
  return cellsOf(block, read, new Set(family.subjects), parts).map((cell) => {
    const unit = cell.unit ?? tableUnit;
    const isOpen = kind !== null && !KINDS.some((mark) => cell.marks.has(mark));
    return {
      ...cell,
      block,
      isPart: isPartOfYear(family, cell, block),
      marks: new Set(
        [...cell.marks, ...(isOpen ? [kind] : [])].filter((mark) => mark !== "so-far" || cell.month !== 12),
      ),
      ...{ titled, complete, standing },
      tableYear: block.year,
      tableUnit,
      value: readAmount(block.view.sheet, cell.source, unit ?? "yuan").yuan ?? "",
    };
  });
}

/** A month's own amount, or all up to a month before December. */
function isPartOfYear({ stocks }: MeasureFamily, { month, marks }: MeasureCell, { cutOff }: Block): boolean {
  if (month === null) return cutOff !== null;
  return month !== 12 || !(stocks === true || marks.has("so-far"));
}

function unitOf({ view, title, head, body }: Block): Candidate["tableUnit"] {
  const first = body[0]?.row ?? view.top;
  const last = body.at(-1)?.row ?? first;
  return unitAround(view, title?.row ?? view.top, head[0] ?? first, first, last)?.unit ?? null;
}
