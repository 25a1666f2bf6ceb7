import { compare, type Decimal, decimal, sum, ZERO } from "../amount/decimal";
import { formatSource, type Source } from "../model/area";
import type { IndicatorRow, IndicatorTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { readPoints } from "../text/points-text";
import { compact } from "../text/normalise";
import { message } from "../wording";
import type { IndicatorHead } from "./indicator-head";
import { isLevelName } from "./indicator-levels";
import { type IndicatorBody, readIndicatorRows } from "./indicator-rows";
import { filledColumns, type SheetView } from "./sheet-view";
import { isContinued } from "./words";

/** A sheet with the forms that were found on it. */
export interface FormsOfSheet {
  readonly view: SheetView;
  readonly tables: readonly IndicatorTable[];
}

type Part = Pick<IndicatorTable, "rows" | "levelWeights" | "totalWeight" | "totalScore" | "grade" | "source">;
type Views = ReadonlyMap<string, SheetView>;

const POINTS = ["weight", "score"] as const;
const WHOLE = decimal("100");

/**
 * Joins what page ends cut apart: a form without 总分 and what follows it, below or on the next sheets, under the
 * same head or under none. `sheets` in tab order. With a head it is the form's where it says （续） or where it holds the 总分
 * that all weights together make; without one, where every row has its points and a 总分 closes it.
 */
export function joinForms(views: Views, sheets: readonly FormsOfSheet[]): readonly IndicatorTable[] {
  const joined: IndicatorTable[] = [];
  for (const [at, { view, tables }] of sheets.entries()) {
    for (const table of tables) {
      const before = joined.at(-1);
      if (before !== undefined && isOpen(before) && continues(views, before, table)) {
        joined[joined.length - 1] = withPart(before, table);
      } else joined.push(table);
    }
    const last = joined.at(-1);
    // a form goes on over the page only where it ends with its sheet
    if (last === undefined || tables.length === 0 || !isOpen(last) || last.source.area.bottom < view.bottom) continue;
    const rest = partsWithoutHead(views, last, sheets.slice(at + 1));
    if (rest.length > 0) joined[joined.length - 1] = rest.reduce<IndicatorTable>(withPart, last);
  }
  return joined;
}

function isOpen({ totalWeight, totalScore }: Part): boolean {
  return totalWeight === null && totalScore === null;
}

function continues(views: Views, before: IndicatorTable, table: IndicatorTable): boolean {
  const isOthers = table.name !== null && table.name !== before.name;
  if (isOthers || table.execution !== null || table.lines !== undefined) return false;
  if (isContinued(compact(table.title)) || isContinued(compact(table.source.sheet))) return true;
  const isSameHead = headWords(views, before) === headWords(views, table);
  return isSameHead && !isOpen(table) && table.goal === null && makesTotal(views, before, table);
}

function headWords(views: Views, { header: { sheetId, area } }: IndicatorTable): string {
  const view = views.get(sheetId);
  const columns = view === undefined ? [] : filledColumns(view, area.top);
  return columns.map((column) => view?.key(area.top, column)).join("|");
}

function withPart(form: IndicatorTable, part: Part): IndicatorTable {
  const last = form.rows.at(-1);
  let isFirst = true;
  const rows = part.rows.map((row): IndicatorRow => {
    // merged cells of a level end with the page: what stands below them on the next has none of its own
    isFirst &&= row.level1 === "";
    return isFirst && last !== undefined ? { ...row, level1: last.level1, level2: row.level2 || last.level2 } : row;
  });
  const { totalWeight, totalScore, grade, source } = part;
  return {
    ...form,
    rows: [...form.rows, ...rows],
    levelWeights: [...form.levelWeights, ...part.levelWeights],
    ...{ totalWeight, totalScore: totalScore ?? form.totalScore, grade: grade ?? form.grade },
    continued: [...(form.continued ?? []), source],
    reasons: [...form.reasons, message("recognition.form-continued", { place: formatSource(source) })],
  };
}

/** The rest of a form on the sheets behind it, without a head; none where no 总分 closes it or another table comes first. */
function partsWithoutHead(views: Views, form: IndicatorTable, after: readonly FormsOfSheet[]): readonly Part[] {
  const parts: Part[] = [];
  for (const { view, tables } of after) {
    const part = tables.length > 0 ? null : partIn(views, view, form);
    if (part === null) return [];
    parts.push(part);
    if (!isOpen(part)) return isRestOf(views, form, parts) ? parts : [];
  }
  return [];
}

/** The first rows of a sheet read by another's columns; a part may lack the column of the side label 绩效指标. */
function partIn(views: Views, view: SheetView, form: IndicatorTable): Part | null {
  const asked = POINTS.filter((role) => role === "weight" || haveNumbers(views, form, role));
  for (const shift of [0, -1, 1]) {
    const head = headOf(form, view, shift);
    const body = readIndicatorRows(view, head);
    if (body.rows.length > 0 && asked.every((role) => haveNumbers(views, body, role))) {
      const { top, left } = view;
      return { ...body, source: sourceOf(view.sheet, { top, left, bottom: body.bottom, right: head.right }) };
    }
  }
  return null;
}

/** The form's columns, over the sheet's first row. */
function headOf({ header, rows }: IndicatorTable, view: SheetView, shift: number): IndicatorHead {
  const columns = Object.entries(rows[0]?.cells ?? {}).map(([role, { area }]) => [role, area.left + shift]);
  const [top, bottom] = [view.top - 1, view.top - 1];
  return {
    ...{ top, bottom },
    left: Math.max(view.left, header.area.left + shift),
    right: header.area.right + shift,
    columns: Object.fromEntries(columns) as IndicatorHead["columns"],
    ...{ adjustedTarget: null, level1Weight: null, level2Weight: null },
  };
}

/** Every row has its points: another table's rows, and these by other columns, have not. */
function haveNumbers(views: Views, { rows }: Pick<IndicatorBody, "rows">, role: "weight" | "score"): boolean {
  return rows.every(({ cells: { [role]: cell } }) => cell && pointsAt(views.get(cell.sheetId), cell) !== null);
}

function pointsAt(view: SheetView | undefined, cell: Source): Decimal | null {
  return view === undefined ? null : readPoints(view.text(cell.area.top, cell.area.left));
}

/** What a form lacks: all weights make its 总分, or (a slip) they do not and the levels are those of indicators. */
function isRestOf(views: Views, form: IndicatorTable, parts: readonly Part[]): boolean {
  const rows = parts.flatMap((part) => part.rows);
  const last = parts.at(-1);
  if (last === undefined || makesTotal(views, form, { ...last, rows: [] })) return false;
  const isNamed = rows.some(({ level1, level2 }) => isLevelName(level1) || isLevelName(level2));
  return makesTotal(views, form, { ...last, rows }) || isNamed;
}

/** The weights of both, with or without the execution's, add up to the printed 总分, or to 100. */
function makesTotal(views: Views, form: IndicatorTable, part: Part): boolean {
  const points = (source: Source | null | undefined) => (source && pointsAt(views.get(source.sheetId), source)) ?? ZERO;
  const cells = [form, part].flatMap(({ rows }) => rows.flatMap(({ cells: { weight } }) => weight ?? []));
  const weights = sum(cells.map(points));
  const printed = part.totalWeight === null ? WHOLE : points(part.totalWeight);
  return [ZERO, points(form.execution?.weight)].some((own) => compare(sum([weights, own]), printed) === 0);
}
