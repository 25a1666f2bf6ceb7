import type { Source } from "../model/area";
import type { BasicsTable, ExecutionTable, FoundTable, IndicatorTable, SpendingTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import {
  isDepartmentLabel,
  isOrganisation,
  organisationInTitle,
  organisationName,
  readDepartmentLine,
  readYear,
} from "../text/title";
import { unitOfRows } from "./export-parts";
import { filledColumns, type SheetView } from "./sheet-view";

interface Found<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** "2023年12月底前": the target of an indicator, not the year of its table. */
const DEADLINE = /月.{0,4}前|年.{0,2}前/;

/** Nor the day it was filed. */
const NO_YEAR = new RegExp(`${DEADLINE.source}|日期|\\d日`);

/** Rows at a table's head in which its organisation and year stand. */
const HEAD_ROWS = 6;
/** Rows below a form in which a note can say it. */
const BELOW = 12;
/** Lines of an export that are looked at for their year. */
const LINES_WITH_YEAR = 2_000;

interface Place {
  readonly view: SheetView;
  readonly top: number;
  /** The table's own header, where it is known: what stands below is the table's content. */
  readonly header?: number;
}

function cellsAtHead({ view, top, header }: Place): Found<string>[] {
  const cells: Found<string>[] = [];
  const last = Math.min(view.bottom, top + HEAD_ROWS, header === undefined ? view.bottom : header - 1);
  for (let row = top; row <= last; row++) {
    for (const column of filledColumns(view, row)) {
      const value = view.value(row, column);
      if (typeof value === "string") cells.push({ value, source: cellSource(view.sheet, row, column) });
    }
  }
  return cells;
}

function labelled(basics: BasicsTable | null, label: RegExp): Source | null {
  return basics?.texts.find((text) => label.test(text.label))?.source ?? null;
}

function isIndicatorTable(table: FoundTable): table is IndicatorTable {
  return "header" in table;
}

/** A line of a table with one for each year, taken for the evaluated year or by the accountant. */
function isLineOfYear(table: FoundTable | null): table is ExecutionTable {
  return table !== null && "summed" in table && (table as ExecutionTable).year !== null;
}

function places(views: ReadonlyMap<string, SheetView>, tables: readonly (FoundTable | null)[]): Place[] {
  return tables.flatMap((table) => {
    const view = table && views.get(table.source.sheetId);
    if (!view) return [];
    const top = Math.max(view.top, table.source.area.top - 3);
    return [isIndicatorTable(table) ? { view, top, header: table.header.area.top } : { view, top }];
  });
}

/**
 * The department's name: from 基本情况, else from the head lines of the tables that are read, best first, else the one name
 * that all other heads agree on. Of forms of several departments none lends its name to another.
 */
export function findDepartment(
  views: ReadonlyMap<string, SheetView>,
  basics: BasicsTable | null,
  indicators: IndicatorTable | null,
  taken: readonly (FoundTable | null)[],
  others: readonly FoundTable[],
): Found<string> | null {
  const source = basics?.texts.find(({ label }) => isDepartmentLabel(label))?.source ?? null;
  const view = source && views.get(source.sheetId);
  const name = view ? organisationName(view.text(source.area.top, source.area.left)) : null;
  if (source && name) return { value: name, source };
  for (const place of places(views, taken)) {
    const found = departmentAtHead(place);
    if (found) return found;
  }
  for (const table of taken) {
    const source = table === null ? null : unitOfTable(views, table);
    const name = source && views.get(source.sheetId)?.key(source.area.top, source.area.left);
    if (source && name) return { value: name, source };
  }
  if (indicators?.subject === "department" && indicators.name)
    return { value: indicators.name, source: indicators.source };
  const tops = [...views.values()].map((view) => ({ view, top: view.top }));
  return agreed([...places(views, others), ...tops], departmentAtHead) ?? agreed(tops, organisationAtTop);
}

/** The unit that a spending table's own lines name, where all name the same: 单位名称 in every row of an export. */
function unitOfTable(views: ReadonlyMap<string, SheetView>, table: FoundTable): Source | null {
  const view = views.get(table.source.sheetId);
  if (view === undefined || !isSpendingTable(table)) return null;
  const { ofUnit } = table;
  const rows = table.categories.flatMap(({ amounts }) => amounts.map(({ area }) => area.top));
  const [first] = rows;
  if (ofUnit !== undefined && first !== undefined) {
    const column = filledColumns(view, first).find((each) => view.key(first, each) === ofUnit);
    return column === undefined || table.addends !== undefined ? null : view.source(first, column);
  }
  return unitOfRows(
    view,
    [...new Set(rows)].sort((one, other) => one - other),
  );
}

function isSpendingTable(table: FoundTable): table is SpendingTable {
  return "categories" in table;
}

/** A line that names it, a label with the name beside it, or a title that begins with it. */
function departmentAtHead(place: Place): Found<string> | null {
  const cells = cellsAtHead(place);
  for (const { value, source } of cells) {
    const name = readDepartmentLine(value) ?? organisationInTitle(value);
    if (name) return { value: name, source };
  }
  for (const [index, { value, source }] of cells.entries()) {
    const next = cells[index + 1];
    if (!isDepartmentLabel(value) || next?.source.area.top !== source.area.top) continue;
    const name = organisationName(next.value);
    if (name && isOrganisation(name)) return { value: name, source: next.source };
  }
  return null;
}

/** The one name that the heads of the sheets agree on: a cover says it where no table does. */
function agreed(heads: readonly Place[], read: (place: Place) => Found<string> | null): Found<string> | null {
  const found = heads.flatMap((place) => read(place) ?? []);
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}

/** A name that says what place it is of, and nothing else, over a sheet's title: 中共某市某区委社会工作部. */
function organisationAtTop({ view, top }: Place): Found<string> | null {
  const cells = cellsAtHead({ view, top, header: top + 2 });
  return (
    cells.find(
      ({ value, source }) =>
        filledColumns(view, source.area.top).length <= 2 &&
        /^(?:中共|[^:：]{1,9}[省市县区州旗镇乡])[^:：]+$/.test(value.trim()) &&
        isOrganisation(value.trim()),
    ) ?? null
  );
}

/** The year of the first row that names one; of 2022年决算数 and 2023年决算数 beside each other the later. */
function yearAtHead(place: Place): Found<number> | null {
  let best: Found<number> | null = null;
  for (const { value, source } of cellsAtHead(place)) {
    if (best && source.area.top > best.source.area.top) break;
    const year = DEADLINE.test(value) ? null : (readYear(value) ?? yearBeside(place.view, value, source));
    if (year !== null && (!best || year > best.value)) best = { value: year, source };
  }
  return best;
}

/** 年度 and 2023 in two cells. */
function yearBeside(view: SheetView, label: string, { area }: Source): number | null {
  if (!/^(?:会计|预算|评价)?(?:年度|年份)[:：]?$/.test(label.trim())) return null;
  return readYear(`${view.text(area.top, area.left + 1)}年`) ?? yearBelowHead(view, area.top, area.left);
}

/** Lines of an export, each with its year: the one that all of them have. */
function yearBelowHead(view: SheetView, head: number, column: number): number | null {
  const years = new Set<string>();
  for (let row = head + 1; row <= Math.min(view.bottom, head + LINES_WITH_YEAR); row++) {
    const key = view.key(row, column);
    if (key !== "") years.add(key.replace(/年度?$/, ""));
    if (years.size > 1) return null;
  }
  const [year] = years;
  return year === undefined ? null : readYear(`${year}年`);
}

/** A line below a form that says what year it evaluates: 注：2023年度部门整体支出绩效自评. */
function yearBelow(view: SheetView, bottom: number): Found<number> | null {
  for (let row = bottom + 1; row <= Math.min(view.bottom, bottom + BELOW); row++) {
    for (const column of filledColumns(view, row)) {
      const text = view.text(row, column);
      const year = /自评|绩效评价/.test(text) && !NO_YEAR.test(text) ? readYear(text) : null;
      if (year !== null) return { value: year, source: cellSource(view.sheet, row, column) };
    }
  }
  return null;
}

/** The evaluated year: from 基本情况, else from the titles and head lines of the tables, best first. */
export function findYear(
  views: ReadonlyMap<string, SheetView>,
  basics: BasicsTable | null,
  tables: readonly (FoundTable | null)[],
): Found<number> | null {
  const source = labelled(basics, /^(?:评价年度|年度|评价年份|预算年度|自评年度)$/);
  const view = source && views.get(source.sheetId);
  if (source && view) {
    const text = view.text(source.area.top, source.area.left);
    const year = readYear(/^\d{4}$/.test(text) ? `${text}年` : text);
    if (year !== null) return { value: year, source };
  }
  const line = tables.find(isLineOfYear)?.year;
  if (line) return line;
  for (const place of places(views, tables)) {
    const found = yearAtHead(place);
    if (found) return found;
    const table = tables.find((each) => each?.source.sheetId === place.view.sheet.id);
    const below = table && isIndicatorTable(table) ? yearBelow(place.view, table.source.area.bottom) : null;
    if (below) return below;
    const year = readYear(place.view.sheet.name);
    if (year !== null) return { value: year, source: cellSource(place.view.sheet, place.view.top, place.view.left) };
  }
  return null;
}

/** The year that the heads of all these tables name. */
export function yearOfTables(views: ReadonlyMap<string, SheetView>, tables: readonly FoundTable[]): number | null {
  const years = new Set(tables.flatMap((table) => findYear(views, null, [table])?.value ?? []));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** The year that the heads of the other sheets agree on, where no table says it. */
export function yearOfWorkbook(views: Iterable<SheetView>): Found<number> | null {
  const found = new Map<number, Found<number>>();
  for (const view of views) {
    for (const cell of cellsAtHead({ view, top: view.top })) {
      const value = cell.value.length > 60 || NO_YEAR.test(cell.value) ? null : readYear(cell.value);
      if (value !== null && !found.has(value)) found.set(value, { value, source: cell.source });
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
