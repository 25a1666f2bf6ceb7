import type { Source } from "../model/area";
import type { BasicsTable, ExecutionTable, FoundTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { compact } from "../text/normalise";
import { readSheetYear, readYear } from "../text/title";
import { headKey } from "./head-words";
import { filledColumns, type SheetView } from "./sheet-view";
import {
  cellsAtFoot,
  cellsAtHead,
  type Found,
  HEAD_ROWS,
  isIndicatorTable,
  type Place,
  places,
} from "./table-surroundings";

/** "2023年12月底前": the target of an indicator, not the year of its table. */
const DEADLINE = /月.{0,4}前|年.{0,2}前/;

/** A date. */
const DATED = /日期|\d日/;
/** The day it was filed: 填报日期：2024年3月15日, or a day alone that closes no year. */
const FILED =
  /(?:填报|填表|编制|编报|填制|报送|申报|制表|打印|审批)(?:日期|时间)|^20\d\d[年\-./](?!12[月\-./]31)\d{1,2}[月\-./]\d{1,2}日?$/;

/** Rows below a form in which a note can say it. */
const BELOW = 12;
/** Lines of an export that are looked at for their year. */
const LINES_WITH_YEAR = 2_000;

function labelled(basics: BasicsTable | null, label: RegExp): Source | null {
  return basics?.texts.find((text) => label.test(text.label))?.source ?? null;
}

/** A line of a table with one for each year, taken for the evaluated year or by the accountant. */
function isLineOfYear(table: FoundTable | null): table is ExecutionTable {
  return table !== null && "summed" in table && (table as ExecutionTable).year !== null;
}

/** A deadline, the day of filing, or what stands beside that label. */
function isOfAnotherDay(view: SheetView, { value, source: { area } }: Found<string>): boolean {
  const before = filledColumns(view, area.top, view.left, area.left - 1).at(-1);
  const label = before === undefined ? "" : view.key(area.top, before);
  return DEADLINE.test(value) || FILED.test(compact(value)) || FILED.test(label);
}

/** The year of the first row that names one; of 2022年决算数 and 2023年决算数 beside each other the later. */
function yearAtHead(place: Place): Found<number> | null {
  let best: Found<number> | null = null;
  for (const { value, source } of cellsAtHead(place)) {
    if (best && source.area.top > best.source.area.top) break;
    if (isOfAnotherDay(place.view, { value, source })) continue;
    const year = readYear(value) ?? yearBeside(place.view, value, source);
    if (year !== null && (!best || year > best.value)) best = { value: year, source };
  }
  return best;
}

/** 2021 | 2022 | 2023 over the amounts, as numbers, texts or dates: the latest; null where fewer than two stand beside each other. */
function latestOfHeads({ view, top }: Place): Found<number> | null {
  for (let row = top; row <= Math.min(view.bottom, top + HEAD_ROWS); row++) {
    const years = filledColumns(view, row).flatMap((column) => {
      const year = /^(20[0-4]\d)年?$/.exec(headKey(view, row, column))?.[1];
      return year === undefined ? [] : [{ column, year: Number(year) }];
    });
    const beside = years.filter(({ column, year }) =>
      years.some((other) => Math.abs(other.column - column) === 1 && Math.abs(other.year - year) === 1),
    );
    const [latest] = [...beside].sort((one, other) => other.year - one.year);
    if (latest) return { value: latest.year, source: cellSource(view.sheet, row, latest.column) };
  }
  return null;
}

/** 年度 and 2023 in two cells. */
function yearBeside(view: SheetView, label: string, { area }: Source): number | null {
  if (!/^(?:会计|预算|评价)?(?:年度|年份)[:：]?$/.test(label.trim())) return null;
  return readYear(`${view.text(area.top, area.left + 1)}年`) ?? yearBelowHead(view, area.top, area.left);
}

/** Lines of an export, each with its year, maybe below the field's name (ND): the one that all of them have. */
function yearBelowHead(view: SheetView, head: number, column: number): number | null {
  const years = new Set<string>();
  for (let row = head + 1; row <= Math.min(view.bottom, head + LINES_WITH_YEAR); row++) {
    const key = view.key(row, column);
    if (key !== "" && !/^[A-Za-z_]+\d*$/.test(key)) years.add(key.replace(/年度?$/, ""));
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
      const year = /自评|绩效评价/.test(text) && !DATED.test(text) && !DEADLINE.test(text) ? readYear(text) : null;
      if (year !== null) return { value: year, source: cellSource(view.sheet, row, column) };
    }
  }
  return null;
}

function yearAtFoot(view: SheetView, table: FoundTable): Found<number> | null {
  for (const { value, source } of cellsAtFoot(view, table)) {
    const year = readYear(value);
    if (year !== null) return { value: year, source };
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
    const foot = table && !isIndicatorTable(table) ? yearAtFoot(place.view, table) : null;
    if (foot) return foot;
    const heads = table && !isIndicatorTable(table) ? latestOfHeads(place) : null;
    if (heads) return heads;
    const year = readYear(place.view.sheet.name);
    if (year !== null) return ofSheet(place.view, year);
  }
  return null;
}

function ofSheet({ sheet, top, left }: SheetView, value: number): Found<number> {
  return { value, source: cellSource(sheet, top, left) };
}

/** The year in the name of a sheet with one of these tables (2023, 决算2023), where nothing in the workbook says it. */
export function yearOfSheetNames(
  views: ReadonlyMap<string, SheetView>,
  tables: readonly (FoundTable | null)[],
): Found<number> | null {
  for (const { view } of places(views, tables)) {
    const year = readSheetYear(view.sheet.name);
    if (year !== null) return ofSheet(view, year);
  }
  return null;
}

/** The year that the heads of all these tables name. */
export function yearOfTables(views: ReadonlyMap<string, SheetView>, tables: readonly FoundTable[]): number | null {
  const years = new Set(tables.flatMap((table) => findYear(views, null, [table])?.value ?? []));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** 第三部分　2023年度部门决算表, 2023年度: a title or the year alone, no explanation that mentions one. */
const TITLE_OR_YEAR = /^[^,，。;；]{0,40}(?:表|书|报告|册|公开)[)）]?$|^[(（]?20\d\d年度?[)）]?$/;

/** The year that the heads of the other sheets agree on, where no table says it; their titles before their explanations. */
export function yearOfWorkbook(views: Iterable<SheetView>): Found<number> | null {
  const years = [...views].flatMap((view) =>
    cellsAtHead({ view, top: view.top }).flatMap(
      ({ value: text, source }): readonly (Found<number> & { readonly text: string })[] => {
        const isOther = text.length > 60 || DATED.test(text) || isOfAnotherDay(view, { value: text, source });
        const value = isOther ? null : readYear(text);
        return value === null ? [] : [{ value, source, text }];
      },
    ),
  );
  const titles = years.filter(({ text }) => TITLE_OR_YEAR.test(compact(text)));
  const [first, ...others] = titles.length > 0 ? titles : years;
  return first !== undefined && others.every(({ value }) => value === first.value)
    ? { value: first.value, source: first.source }
    : null;
}
