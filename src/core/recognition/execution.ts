import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "../model/area";
import { formatSource } from "../model/area";
import type { ExecutionPart, ExecutionRole, ExecutionTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { pointsOfHeading } from "../text/points-text";
import { readMoneyUnit } from "../text/unit-line";
import { message } from "../wording";
import { contextOf, type TableContext } from "./context";
import { executionHeads, isExecutionHeader } from "./execution-head";
import {
  type Line,
  type Lines,
  linesOf,
  PART_LINE,
  type Reading,
  readingsOf,
  TOTAL_LINE,
  yearOf,
} from "./execution-lines";
import { writtenAmount } from "./read-cells";
import { filledColumns, type SheetView } from "./sheet-view";
import { turnedBlocks } from "./turned-view";

type Surroundings = (bottom: number) => Pick<TableContext, "title" | "unit">;

/**
 * The execution blocks headed at `row`, above `limit`: one, or one for each year where the lines are years; none where it
 * holds no amount (a blank form).
 */
export function readExecution(
  view: SheetView,
  row: number,
  limit: number,
  surroundings: Surroundings,
): readonly ExecutionTable[] {
  const heads = executionHeads(view, row);
  const labels = Math.min(...heads.flatMap(({ roles }) => Object.values(roles)));
  return heads.flatMap((head) => {
    const read = linesOf(view, row, limit, head, labels);
    const context = surroundings(read.bottom);
    if (/收入/.test(context.title)) return [];
    return readingsOf(view, read).flatMap((reading) => tableOf(view, row, read, reading, context) ?? []);
  });
}

/** The same with 全年预算数, 全年执行数 below each other and the amounts beside them. */
export function executionDown(view: SheetView): readonly ExecutionTable[] {
  return turnedBlocks(view).flatMap(({ view: turned, header, area }) => {
    if (!isExecutionHeader(turned, header)) return [];
    const around = () => contextOf(view, view.top, area.top, area.top + 1, area.bottom);
    return readExecution(turned, header, turned.bottom, around).map((table) => {
      const { top, left, bottom, right } = table.source.area;
      const turnedBack = { top: Math.max(area.top, left), left: top, bottom: right, right: bottom };
      return { ...table, source: sourceOf(view.sheet, turnedBack) };
    });
  });
}

function tableOf(
  view: SheetView,
  row: number,
  { roles, lines, leftmost, bottom, year: yearAbove }: Lines,
  { whole: main, addends, doubtful }: Reading,
  context: ReturnType<Surroundings>,
): ExecutionTable | null {
  const label = main?.label ?? "";
  if (/收入/.test(label)) return null;
  const ownYear = main === null ? null : yearOf(view, main);
  const year = ownYear ?? yearAbove;
  const cell = (role: ExecutionRole, at: number): Source | null => {
    const column = roles[role];
    return column === undefined ? null : view.source(at, column);
  };
  const whole = (role: ExecutionRole): Source | null => (main === null ? null : cell(role, main.row));
  // the line of the total has the points, also where its amounts are left to its parts
  const total = main ?? lines.find((line) => TOTAL_LINE.test(line.label));
  const judged = (role: ExecutionRole): Source | null => (total === undefined ? null : cell(role, total.row));
  const part = (line: Line): ExecutionPart => ({
    name: line.label.replace(/^其中[:：]?/, ""),
    initialBudget: cell("initialBudget", line.row),
    budget: cell("budget", line.row),
    spent: cell("spent", line.row),
  });
  const beside = lines.filter((line) => line !== main && ownYear === null && PART_LINE.test(line.label));
  const parts = (main === null ? addends : beside).map(part);
  const budget = whole("budget") ?? whole("initialBudget");
  const spent = whole("spent");
  const held = [budget, spent, ...parts.flatMap((each) => [each.budget ?? each.initialBudget, each.spent])];
  if (!held.some((source) => source !== null && writtenAmount(view.sheet, source) !== null)) return null;
  // a long list without a line of its whole is some other table with a budget column
  if (
    (total === undefined || !TOTAL_LINE.test(total.label)) &&
    year === null &&
    lines.length > 3 &&
    !/执行/.test(context.title)
  )
    return null;
  const stated = TOTAL_LINE.test(label) || main === null || year !== null;
  return {
    source: sourceOf(view.sheet, {
      // each year's line is a table to choose
      ...(ownYear === null ? { top: row, bottom } : { top: main?.row ?? row, bottom: main?.row ?? bottom }),
      ...{ left: yearAbove === null ? view.left : leftmost, right: Math.max(...Object.values(roles)) },
    }),
    title: year === null ? context.title : `${context.title} ${year.value}年`,
    confidence: doubtful ? 0.5 : roles.budget !== undefined && stated ? 0.95 : 0.8,
    reasons: [
      message("recognition.execution-head", {
        cell: formatSource(view.source(row, leftmost)),
        line: main === null ? addends.map((each) => each.label).join(" + ") : label === "" ? "—" : label,
      }),
    ],
    unit: unitBeside(view, row, bottom) ?? context.unit,
    initialBudget: whole("initialBudget"),
    budget,
    spent,
    year,
    summed: main === null,
    weight: judged("weight") ?? weightOfHeadings(view, row, bottom),
    rate: judged("rate"),
    score: judged("score"),
    reason: judged("reason"),
    parts,
  };
}

/** The points in the block's side label or in a heading: 预算执行情况（20分）, 得分（20分*执行率）. */
function weightOfHeadings(view: SheetView, top: number, bottom: number): Source | null {
  for (let row = top; row <= bottom; row++) {
    const column = filledColumns(view, row).find((each) => {
      const text = view.text(row, each);
      return /执行|得分/.test(text) && pointsOfHeading(text) !== null;
    });
    if (column !== undefined) return view.source(row, column);
  }
  return null;
}

/** The unit in the block's side label: 项目资金（万元）. */
function unitBeside(view: SheetView, top: number, bottom: number): MoneyUnit | null {
  for (let row = Math.max(view.top, top - 1); row <= bottom; row++) {
    for (const column of filledColumns(view, row)) {
      const value = view.value(row, column);
      if (typeof value !== "string" || !/资金|预算|支出|执行|^\s*[（(].{1,3}[)）]\s*$/.test(value)) continue;
      const unit = readMoneyUnit(value);
      if (unit) return unit;
    }
  }
  return null;
}
