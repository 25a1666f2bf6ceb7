import type { IndicatorRole } from "../model/mapping";
import { readSignCell } from "../text/quantity";
import { readPoints } from "../text/points-text";
import { likelyRole } from "./indicator-stems";
import { headKey } from "./indicator-words";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isNumberingLabel } from "./words";

type Columns = Partial<Record<IndicatorRole, number>>;

/** Rows below a head by which its columns are known. */
const SAMPLE = 30;

const MEASURES: readonly IndicatorRole[] = [
  "sign",
  "target",
  "unit",
  "actual",
  "coefficient",
  "rule",
  "explanation",
  "evidence",
  "score",
  "reason",
];
const LEVELS = ["level1", "level2", "level3"] as const;

/** The rows below a head, up to the first empty one. */
export function sampleRows(view: SheetView, bottom: number): readonly number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= Math.min(view.bottom, bottom + SAMPLE); row++) {
    if (filledColumns(view, row).length === 0) break;
    rows.push(row);
  }
  return rows;
}

const NAME = /^(?!(?:总|合计|自评(?:总|得)分)).*[一-龥]/;

/** Columns of words between the head's left edge and its first measure: the levels and names of the indicators. */
function nameColumns(view: SheetView, top: number, limit: number, rows: readonly number[], columns: Columns): number[] {
  return filledColumns(view, top, view.left, limit - 1).filter((column) => {
    if (column === columns.weight || isNumberingLabel(headKey(view.text(top, column)))) return false;
    // the side label 绩效指标 stands beside the head and has nothing of its own below but the 总分 of the whole form
    return rows.some((row) => NAME.test(view.key(row, column)) && !isNumeric(view.value(row, column)));
  });
}

/** The levels by their places where their words do not say them: the last column of names is the indicator's own. */
function placeLevels(columns: Columns, names: readonly number[]): void {
  const known = LEVELS.filter((level) => columns[level] !== undefined);
  const settled = known.length === names.length && known.every((level) => names.includes(columns[level] ?? -1));
  if (settled || names.length === 0 || names.length > LEVELS.length) return;
  // a level left of all names is the side label 绩效指标; one right of them is a column of a blank form
  const others = known.flatMap((level) => columns[level] ?? []).filter((column) => !names.includes(column));
  if (others.some((column) => column > (names[0] ?? 0))) return;
  delete columns.level1;
  delete columns.level2;
  delete columns.level3;
  const [first, second, third] = names;
  columns.level3 = names.at(-1) ?? first ?? 0;
  if (names.length > 1 && first !== undefined) columns.level1 = first;
  if (third !== undefined && second !== undefined) columns.level2 = second;
}

/**
 * The column of signs, whatever its head: every cell is a sign (or 定性). 指标符号 beside 指标性质 (定量), 指标值符号 beside 指标值.
 * Null where the head's own words stand, or no column is surer.
 */
function signColumn(
  view: SheetView,
  headed: readonly number[],
  rows: readonly number[],
  columns: Columns,
): number | null {
  const signs = (column: number) => {
    const keys = rows.map((row) => view.key(row, column)).filter((key) => key !== "");
    const read = keys.flatMap((key) => readSignCell(key) ?? []);
    return read.length === keys.length && read.some(({ kind }) => kind === "sign");
  };
  if (columns.sign !== undefined && rows.some((row) => readSignCell(view.key(row, columns.sign ?? 0))?.kind === "sign"))
    return null;
  return headed.find((column) => column !== columns.sign && signs(column)) ?? null;
}

function pointsAt(view: SheetView, row: number, column: number): number | null {
  const points = readPoints(view.text(row, column));
  return points === null ? null : Number(points);
}

/** Points given never exceed the points there are: in every row both have, and both columns are points. */
function isWeightOf(view: SheetView, rows: readonly number[], weight: number, score: number): boolean {
  let compared = 0;
  for (const row of rows) {
    const [most, given] = [pointsAt(view, row, weight), pointsAt(view, row, score)];
    if (most === null || given === null) continue;
    if (given > most) return false;
    compared++;
  }
  return compared * 2 >= rows.length && compared > 1;
}

/** Headings that no word explains: beside a score the points there are, beside a target what was achieved. */
function placeMeasures(
  view: SheetView,
  bottom: number,
  columns: Columns,
  free: readonly number[],
  rows: readonly number[],
): void {
  const { score, weight, target, actual } = columns;
  const points = (column: number) =>
    rows.filter((row) => pointsAt(view, row, column) !== null).length * 2 >= rows.length;
  if (weight === undefined && score !== undefined) {
    const found = free.find((column) => points(column) && column < score && isWeightOf(view, rows, column, score));
    if (found !== undefined) columns.weight = found;
  } else if (score === undefined && weight !== undefined) {
    const found = free.find((column) => points(column) && column > weight && isWeightOf(view, rows, weight, column));
    if (found !== undefined) columns.score = found;
  }
  // 下限值 beside 上限值: either alone would be a target that nobody set
  const isLimit = (column: number) => /[上下]限|最[高低大小]值/.test(view.key(bottom, column));
  const rest = free.filter((column) => column !== columns.weight && column !== columns.score && !isLimit(column));
  if (target === undefined && actual !== undefined && rest.includes(actual - 1)) columns.target = actual - 1;
  if (actual === undefined && target !== undefined && rest.includes(target + 1)) columns.actual = target + 1;
}

/**
 * The roles of a head's columns where exact words left some open: by what their words are made of, by their places and
 * by what stands below. `columns` as far as known, `paired` the weights of the upper levels.
 */
export function completeColumns(
  view: SheetView,
  top: number,
  bottom: number,
  known: Columns,
  paired: readonly (number | null)[],
): Columns {
  const rows = sampleRows(view, bottom);
  const headed = [...new Set([...filledColumns(view, top), ...filledColumns(view, bottom)])].sort((a, b) => a - b);
  const signs = signColumn(view, headed, rows, known);
  const others = Object.entries(known).filter(([, column]) => column !== signs);
  const columns: Columns = signs === null ? { ...known } : { ...Object.fromEntries(others), sign: signs };
  const isFree = (column: number) => !Object.values(columns).includes(column) && !paired.includes(column);
  const textAt = (column: number) => view.text(bottom, column) || view.text(top, column);
  for (const column of headed.filter(isFree)) {
    const role = likelyRole(textAt(column));
    if (role !== null && columns[role] === undefined && !LEVELS.some((level) => level === role)) columns[role] = column;
  }
  if (bottom === top) {
    const measures = MEASURES.flatMap((role) => columns[role] ?? []);
    if (measures.length > 0) {
      const names = nameColumns(view, top, Math.min(...measures), rows, columns).filter(
        (column) => !paired.includes(column),
      );
      placeLevels(columns, names);
    }
  }
  // 扣分 are points taken off, never the points given
  const open = headed.filter((column) => isFree(column) && !/扣分|扣减|减分/.test(headKey(textAt(column))));
  placeMeasures(view, bottom, columns, open, rows);
  return columns;
}
