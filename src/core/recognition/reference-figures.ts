import type { Source } from "../model/area";
import type { IndicatorTable, Mapping, ReferenceTable } from "../model/mapping";
import { compact } from "../text/normalise";
import { isSameOrganisation } from "./measures/standing";
import { filledColumns, type SheetView } from "./sheet-view";

/** The cells of the other tables that checks compare with, by the words of their heads. */

const HEAD_ROWS = 12;

/** 支出决算表 by function: 合计 row, under 本年支出合计, 基本支出 and 项目支出. Not a budget, not one fund's part. */
export function functionalTable(references: Mapping["references"]): ReferenceTable | null {
  return (
    references.find(
      ({ kind, title, unit }) =>
        kind === "functional-expenditure" &&
        unit !== null &&
        /决算/.test(title) &&
        !/预算|财政拨款|基金|国有资本/.test(compact(title)),
    ) ?? null
  );
}

const GOALS = /绩效目标.*(?:申报|填报|批复|表)|绩效目标$|批复.*绩效目标/;

/**
 * The table of goals approved for what is evaluated: without actuals and scores, of the same year, project or department.
 * Null where none is, or where several could be.
 */
export function approvedGoals(
  mapping: Mapping,
  yearOf: (table: IndicatorTable) => number | null,
): IndicatorTable | null {
  const own = mapping.indicators;
  if (own === null) return null;
  const goals = mapping.indicatorCandidates.filter(
    (table) =>
      table !== own &&
      (yearOf(table) === null || mapping.year === null || yearOf(table) === mapping.year.value) &&
      (table.subject === own.subject || table.subject === "unknown") &&
      (GOALS.test(compact(table.title)) || GOALS.test(compact(table.source.sheet))) &&
      table.rows.every(({ cells }) => !cells.actual && !cells.score),
  );
  const isNamed = (table: IndicatorTable) =>
    table.name !== null && own.name !== null && compact(table.name) === compact(own.name);
  const isOther = (table: IndicatorTable) => {
    if (table.name === null || own.name === null) return false;
    return own.subject === "project" ? !isNamed(table) : !isSameOrganisation(table.name, own.name);
  };
  const named = goals.filter(isNamed);
  const [only, ...others] = named.length > 0 ? named : goals.filter((table) => !isOther(table));
  return only !== undefined && others.length === 0 ? only : null;
}

/** A column of a table with one category a row, and the row of its head. */
export interface HeadedColumn {
  readonly column: number;
  readonly row: number;
}

const SHARE =
  /^(?:占比|比重|占总支出(?:的)?(?:比例|比重|%)?|占支出(?:总额|合计)?(?:的)?(?:比例|比重)|所占(?:比例|比重)|构成比?|支出占比|结构占比)(?:[(]%[)])?$/;
const PERSONNEL = /^人员(?:经费|支出)(?:[(](?:万?元)[)])?$/;

/** The column that prints each category's share; null where there is none, or more than one. */
export function shareColumn(view: SheetView, table: { readonly source: Source }): HeadedColumn | null {
  return columnHeaded(view, table, SHARE);
}

/** The column 人员经费 of a table that splits each category's amount by use. */
export function personnelColumn(view: SheetView, table: { readonly source: Source }): HeadedColumn | null {
  return columnHeaded(view, table, PERSONNEL);
}

function columnHeaded(view: SheetView, { source }: { readonly source: Source }, words: RegExp): HeadedColumn | null {
  const { top, bottom } = source.area;
  for (let row = top; row <= Math.min(bottom, top + HEAD_ROWS); row++) {
    const found = filledColumns(view, row).filter((column) => words.test(view.key(row, column)));
    if (found.length === 1 && found[0] !== undefined) return { column: found[0], row };
  }
  return null;
}
