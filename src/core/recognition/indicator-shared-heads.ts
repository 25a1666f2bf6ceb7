import type { IndicatorRole } from "../model/mapping";
import { readSignCell, wholeUnit } from "../text/quantity";
import { sampleRows } from "./indicator-columns";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller } from "./words";

type Columns = Partial<Record<IndicatorRole, number>>;

const MEASURES: readonly IndicatorRole[] = ["target", "actual", "weight", "score"];
const NAMES: readonly IndicatorRole[] = ["level1", "level2", "level3"];

const CLOSING = /^(?:总分|总得分|得分合计|合计|总计|自评(?:总|得)分|综合得分)/;

/** 1, 2, 指标1: what a blank form numbers its names with. */
const NUMBER_FOR_NAME = /^(?:指标)?[(（]?\d{1,3}[)）]?[.、:：]?$/;

interface Head {
  readonly top: number;
  readonly bottom: number;
}

function headedColumns(view: SheetView, { top, bottom }: Head): readonly number[] {
  return [...new Set([...filledColumns(view, top), ...filledColumns(view, bottom)])].sort((a, b) => a - b);
}

function bodyRows(view: SheetView, { bottom }: Head): readonly number[] {
  return sampleRows(view, bottom).filter(
    (row) => !filledColumns(view, row).some((column) => CLOSING.test(view.key(row, column))),
  );
}

/** What the cells of a column below one head hold. */
type Content = "nothing" | "numbers" | "sign" | "unit" | "other";

function contentOf(view: SheetView, rows: readonly number[], column: number): Content {
  const keys = rows.map((row) => view.key(row, column)).filter((key) => !isFiller(key));
  if (keys.length === 0) return "nothing";
  const signs = keys.flatMap((key) => readSignCell(key) ?? []);
  if (signs.length === keys.length && signs.some(({ kind }) => kind === "sign")) return "sign";
  if (keys.every((key) => NUMBER_FOR_NAME.test(key))) return "numbers";
  const units = keys.filter((key) => wholeUnit(key) !== null);
  return units.length * 2 > keys.length && keys.every((key) => !/\d/.test(key)) ? "unit" : "other";
}

/** The columns from a head's own to the next head, or the one alone under the last head. */
function reachOf(headed: readonly number[], column: number): readonly number[] {
  const next = headed.find((each) => each > column) ?? column + 1;
  return Array.from({ length: next - column }, (_, index) => column + index);
}

interface Under {
  readonly column: number;
  readonly content: Content;
}

/** The columns that each of these roles' heads own, where it is more than one. */
function ownedBy(view: SheetView, head: Head, roles: readonly IndicatorRole[], columns: Columns) {
  const headed = headedColumns(view, head);
  const rows = bodyRows(view, head);
  return roles.flatMap((role): { readonly role: IndicatorRole; readonly under: readonly Under[] }[] => {
    const own = columns[role];
    const reach = own === undefined ? [] : reachOf(headed, own);
    if (reach.length < 2) return [];
    return [{ role, under: reach.map((column) => ({ column, content: contentOf(view, rows, column) })) }];
  });
}

/**
 * A head owns every column up to the next: 年度指标值 over sign, value and unit without words of their own. What the cells
 * below hold tells which of them it is. `columns` as the heads' own words give them.
 */
export function shareMeasures(view: SheetView, head: Head, columns: Columns): Columns {
  const shared: Columns = { ...columns };
  for (const { role, under } of ownedBy(view, head, [...NAMES, ...MEASURES], columns)) {
    const holding = (...wanted: Content[]) => under.find(({ content }) => wanted.includes(content))?.column;
    const value = holding("other", "numbers");
    if (value !== undefined && MEASURES.includes(role)) shared[role] = value;
    const sign = holding("sign");
    if (sign !== undefined && role !== "actual") shared.sign ??= sign;
    const unit = holding("unit");
    if (unit !== undefined && role === "target") shared.unit ??= unit;
  }
  return shared;
}

/** 三级指标 over numbers and names: a name is never a bare number where a neighbour has words. */
export function shareNames(view: SheetView, head: Head, columns: Columns): Columns {
  const shared: Columns = { ...columns };
  for (const { role, under } of ownedBy(view, head, NAMES, columns)) {
    const words = under.find(({ content }) => content === "other" || content === "unit")?.column;
    if (words !== undefined) shared[role] = words;
  }
  return withNames(view, bodyRows(view, head), headedColumns(view, head), shared);
}

/** 指标1, 指标2 under 三级指标 number the names that stand under 指标内容 beside it. */
function withNames(view: SheetView, rows: readonly number[], headed: readonly number[], columns: Columns): Columns {
  const { level3, explanation } = columns;
  if (level3 === undefined || contentOf(view, rows, level3) !== "numbers") return columns;
  const beside = headed.find((column) => column > level3);
  if (beside === undefined || contentOf(view, rows, beside) !== "other") return columns;
  const role = (Object.keys(columns) as IndicatorRole[]).find((each) => columns[each] === beside);
  if (role !== undefined && role !== "explanation") return columns;
  const named = { ...columns, level3: beside };
  if (explanation === beside) delete named.explanation;
  return named;
}
