import type { Source } from "../model/area";
import type { SpendingTable } from "../model/mapping";
import { isOrganisation } from "../text/title";
import { headRowsAbove, headWordsAbove } from "./head-words";
import { isUnitHead, isYearHead } from "./owner-words";
import type { SheetView } from "./sheet-view";
import { isSubtotalLabel, isTotalLabel } from "./words";

/** The lines of an export that belong together: those of one year, of one kind of figure (决算, not 年初预算) or of one unit. */
export interface ExportPart {
  /** What its lines say: 2023 · 决算. */
  readonly name: string;
  /** Rows of all parts together: the head stands above them. */
  readonly top: number;
  readonly bottom: number;
  /** The unit that they name; absent where they are of all. */
  readonly unit?: string;
  owns(row: number): boolean;
}

/** What the lines of a table say but for their unit: those of all units. */
export function linesOfAll({ lines = "", ofUnit }: Pick<SpendingTable, "lines" | "ofUnit">): string {
  return ofUnit === undefined ? lines : lines.slice(0, -ofUnit.length).replace(/ · $/, "");
}

/** More values in a column than this are no parts but entries of their own. */
const MOST_PARTS = 12;

const YEAR = /^20\d\d(?:年度?)?$/;
const KIND =
  /^(?:年初|年中|调整后?|追加|本年|全年)?(?:部门)?(?:预算|决算|执行|支出|预算执行|实际支出|实际执行)(?:数|金额)?$/;
interface ListColumn {
  readonly column: number;
  /** The words above it, the nearest last: names of fields can stand below them. */
  readonly heads: readonly string[];
}

interface Divider {
  readonly column: number;
  readonly values: readonly string[];
}

/** Every column of a list with its head. */
function headedColumns(view: SheetView, rows: readonly number[]): readonly ListColumn[] {
  const [first] = rows;
  if (first === undefined) return [];
  const head = headRowsAbove(view, first, view.top, view.left, view.right);
  return Array.from({ length: view.right - view.left + 1 }, (_, at) => view.left + at).map((column) => ({
    column,
    heads: headWordsAbove(view, head, column, column),
  }));
}

function unitColumns(view: SheetView, rows: readonly number[]): readonly ListColumn[] {
  return headedColumns(view, rows).filter(({ heads }) => heads.some(isUnitHead));
}

/** Every value of a column that is filled in all these rows and repeats few; null for any other column. */
function valuesIn(view: SheetView, rows: readonly number[], column: number): readonly string[] | null {
  const values = new Set<string>();
  for (const row of rows) {
    const value = view.key(row, column);
    if (value === "") return null;
    values.add(value);
    if (values.size > MOST_PARTS) return null;
  }
  return values.size < 2 ? null : [...values];
}

function dividers(
  view: SheetView,
  rows: readonly number[],
  divides: (values: readonly string[], head: string) => boolean,
): readonly Divider[] {
  return headedColumns(view, rows).flatMap(({ column, heads }) => {
    const values = valuesIn(view, rows, column);
    return values !== null && divides(values, heads.at(-1) ?? "") ? [{ column, values }] : [];
  });
}

function partsBy(
  view: SheetView,
  rows: readonly number[],
  columns: readonly Divider[],
  within: ExportPart | null,
  ofUnits: boolean,
): readonly ExportPart[] {
  if (columns.length === 0) return [];
  const keyAt = (row: number) => columns.map(({ column }) => view.key(row, column)).join(" · ");
  const keys = [...new Set(rows.map(keyAt))];
  const top = within?.top ?? Math.min(...rows);
  const bottom = within?.bottom ?? Math.max(...rows);
  return keys.map((key) => ({
    name: [within?.name, key].filter(Boolean).join(" · "),
    top,
    bottom,
    ...(ofUnits && { unit: key }),
    owns: (row) => (within === null || within.owns(row)) && keyAt(row) === key,
  }));
}

function areYears(values: readonly string[], head: string): boolean {
  return isYearHead(head) && values.every((value) => YEAR.test(value));
}

/** The parts of lines that say in a column of their own which year each is of. None where no column tells them apart. */
export function partsByYear(view: SheetView, rows: readonly number[]): readonly ExportPart[] {
  return partsBy(view, rows, dividers(view, rows, areYears), null, false);
}

/** As `partsByYear`, also by the kind of figure: lines of 年初预算 and of 决算 are never added either. */
export function partsByKind(view: SheetView, rows: readonly number[]): readonly ExportPart[] {
  const columns = dividers(
    view,
    rows,
    (values, head) => areYears(values, head) || values.every((value) => KIND.test(value)),
  );
  return partsBy(view, rows, columns, null, false);
}

/** The one unit that a column names in all these rows, with the first of its cells; null where none does. */
export function unitOfRows(view: SheetView, rows: readonly number[]): Source | null {
  const [first] = rows;
  if (first === undefined) return null;
  const found = unitColumns(view, rows).find(({ column }) => {
    const name = view.key(first, column);
    return isOrganisation(name) && rows.every((row) => view.key(row, column) === name);
  });
  return found === undefined ? null : view.source(first, found.column);
}

/** The parts of a list, or of one of its parts, whose lines name the unit that each is of. */
export function partsByUnit(
  view: SheetView,
  rows: readonly number[],
  within: ExportPart | null,
): readonly ExportPart[] {
  const [column] = dividers(
    view,
    rows,
    (values, head) => isUnitHead(head) && values.some((value) => /[一-龥]/.test(value)),
  );
  return column === undefined ? partsByUnitAbove(view, rows, within) : partsBy(view, rows, [column], within, true);
}

/** As `partsByUnit`, where the unit stands in the first of its lines only, merged over them. */
function partsByUnitAbove(view: SheetView, rows: readonly number[], within: ExportPart | null): readonly ExportPart[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || within !== null) return [];
  for (const { column } of unitColumns(view, rows)) {
    const units = unitsDown(view, column, first, last);
    const names = [...new Set(units.values())];
    if (units.get(first) === undefined || names.length < 2 || names.length > MOST_PARTS) continue;
    return names.map((unit) => ({
      ...{ name: unit, unit, top: first, bottom: last },
      owns: (row) => units.get(row) === unit,
    }));
  }
  return [];
}

/** The unit of each row: the one written last above it; 合计 of them all is of none. */
function unitsDown(view: SheetView, column: number, first: number, last: number): ReadonlyMap<number, string> {
  const units = new Map<number, string>();
  let unit: string | null = null;
  for (let row = first; row <= last; row++) {
    const key = view.key(row, column);
    const name = key.replace(/(?:小计|合计)$/, "");
    if (isTotalLabel(key) && !isSubtotalLabel(key)) unit = null;
    else if (name !== "") unit = name;
    if (unit !== null) units.set(row, unit);
  }
  return units;
}
