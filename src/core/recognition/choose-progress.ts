import { formatSource, type Source } from "../model/area";
import type { Notice, ProgressTable } from "../model/mapping";
import { message } from "../wording";
import type { Block } from "./measures/blocks";
import { type Evaluated, type Standing, standingOf } from "./measures/standing";
import { readProgress } from "./progress";
import { readAmount } from "./read-cells";

/** Titles of the progress of a part of the spending. */
const PART = /项目|基本支出|专项|基金|一般公共预算/;

interface Candidate {
  readonly table: ProgressTable;
  readonly block: Block;
  readonly standing: Standing;
}

export interface ChosenProgress {
  readonly table: ProgressTable | null;
  readonly notices: readonly Notice[];
}

/**
 * The spending by month of the evaluated year and department, of all tables that hold one: those in sight and of the whole
 * go first. None, and the accountant is told, where several say different things of the same month.
 */
export function chooseProgress(blocks: readonly Block[], evaluated: Evaluated): ChosenProgress {
  const found = blocks.flatMap((block): readonly Candidate[] => {
    const beside = blocks.filter(({ view }) => view === block.view);
    const table = readProgress(block, beside, evaluated.year);
    return table === null ? [] : [{ table, block, standing: standingOf(block, evaluated) }];
  });
  const inSight = preferred(found, ({ block }) => block.view.sheet.visibility === "visible");
  const notOfOthers = preferred(inSight, ({ standing }) => standing !== "other");
  const ofWhole = preferred(notOfOthers, ({ standing }) => standing !== "head-office");
  const whole = preferred(ofWhole, ({ table }) => !PART.test(table.title));
  const surest = Math.max(...whole.map(({ table }) => table.confidence));
  const [first, ...others] = preferred(
    whole.filter(({ table }) => table.confidence === surest),
    ({ standing }) => standing === "own",
  );
  if (first === undefined) return { table: null, notices: [] };
  const rivals = others.filter((other) => contradict(first, other));
  return rivals.length === 0
    ? { table: first.table, notices: [] }
    : { table: null, notices: [severalNotice([first, ...rivals].map(({ table }) => table))] };
}

function preferred<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  const better = items.filter(test);
  return better.length > 0 ? better : items;
}

/** Two tables that give different amounts for one month. */
function contradict(one: Candidate, other: Candidate): boolean {
  return one.table.months.some((line) => {
    const same = other.table.months.find(({ month }) => month === line.month);
    return (["cumulative", "monthly"] as const).some((kind) => {
      const [left, right] = [amountOf(one, line[kind]), amountOf(other, same?.[kind] ?? null)];
      return left !== null && right !== null && left !== right;
    });
  });
}

function amountOf({ table, block }: Candidate, cell: Source | null): string | null {
  return cell === null ? null : readAmount(block.view.sheet, cell, table.unit ?? "yuan").yuan;
}

function severalNotice(tables: readonly ProgressTable[]): Notice {
  const places = tables.map(({ source }) => formatSource(source)).join("、");
  return { message: message("recognition.several-progress", { places }), source: tables[0]?.source ?? null };
}
