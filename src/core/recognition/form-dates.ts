import { type Source } from "../model/area";
import type { ExecutionTable, IndicatorTable, SpendingTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { readYear } from "../text/title";
import { filledColumns, type SheetView } from "./sheet-view";

/** The label of the date on which a form was filed, wherever in its cell it stands. */
const FILED = /(?:填报|填表|填制|报送|申报|制表)(?:日期|时间)[:：]?/;
const DATE = /20\d\d(?:年|[-/.])\d{1,2}/;
/** Rows below a form in which its foot is looked for. */
const FOOT = 8;

/** The part of a form that its foot stands below: the last page of one that goes on. */
export function lastPart({ source, continued }: IndicatorTable): Source {
  return continued?.at(-1) ?? source;
}

/** The cell that says when the form was filed: at its head or in the lines of signatures at its foot. */
export function filingCell(viewOf: (source: Source) => SheetView | null, table: IndicatorTable): Source | null {
  const end = lastPart(table);
  return (
    filingBetween(viewOf(end), end.area.bottom, end.area.bottom + FOOT) ??
    filingBetween(viewOf(table.source), table.source.area.top, table.header.area.top - 1)
  );
}

function filingBetween(view: SheetView | null, first: number, last: number): Source | null {
  for (let row = first; view !== null && row <= Math.min(view.bottom, last); row++) {
    const found = filingIn(view, row);
    if (found !== null) return cellSource(view.sheet, row, found);
  }
  return null;
}

function filingIn(view: SheetView, row: number): number | null {
  const columns = filledColumns(view, row);
  for (const [index, column] of columns.entries()) {
    const key = view.key(row, column);
    const label = FILED.exec(key);
    if (label === null) continue;
    if (DATE.test(key.slice(label.index))) return column;
    const next = columns[index + 1];
    // The date may stand in the cell beside its label, as words or as a date.
    if (next !== undefined && DATE.test(view.text(row, next))) return next;
  }
  return null;
}

interface NamedYear {
  readonly value: number;
  readonly source: Source;
}

/** A line that is a year and nothing else, or a table's title with its year. */
const YEAR_LINE = /^[(（]?(?:评价年度|预算年度|年度)?[:：]?20\d\d年?度?[)）]?$/;
const TITLE = /(?:表|决算|预算|绩效|自评|评价)/;
/** Dates, numbers of documents and headings of other years' columns are not the table's year. */
const OTHER = /日期|时间|月|号|文件|通知|〔|\[|上年|以前/;
const HEAD_ROWS = 6;

/** The year that the table itself names at its head. */
export function yearOfTable(view: SheetView, table: SpendingTable | IndicatorTable | ExecutionTable): NamedYear | null {
  const { top, bottom } = table.source.area;
  const end = "header" in table ? table.header.area.top : Math.min(bottom + 1, top + HEAD_ROWS);
  for (let row = top; row < end; row++) {
    // left of a form another can stand
    const columns = filledColumns(view, row, "header" in table ? table.source.area.left : view.left);
    // A row of headings names columns, and not the table.
    if (columns.length > 4) return null;
    for (const column of columns) {
      const key = view.key(row, column);
      if (OTHER.test(key) || key.length > 40 || !(YEAR_LINE.test(key) || TITLE.test(key))) continue;
      const value = readYear(/^\d{4}$/.test(key) ? `${key}年` : key);
      if (value !== null) return { value, source: cellSource(view.sheet, row, column) };
    }
  }
  return null;
}
