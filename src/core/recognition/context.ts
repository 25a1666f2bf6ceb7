import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "../model/area";
import { cellSource } from "../model/snapshot";
import { tidyTitle } from "../text/title";
import { isUnitLine, readMoneyUnit } from "../text/unit-line";
import { compact } from "../text/normalise";
import { filledColumns, type SheetView } from "./sheet-view";

/** What stands around a table: its title, its money unit, the row it begins at. */
export interface TableContext {
  readonly top: number;
  readonly title: string;
  readonly titleSource: Source | null;
  readonly unit: MoneyUnit | null;
  readonly unitSource: Source | null;
}

/** Rows above a header in which its title and unit line are looked for. */
const REACH = 12;

const TITLE_ENDING = /(?:表|明细|情况|汇总|一览|统计|报告|台账|清单|总表|执行|进度|指标|评价)(?:[(（].*[)）])?$/;
const NO_TITLE =
  /^[一-龥A-Za-z]{0,10}\d{1,3}(?:[-－]\d+)?表$|^(?:财决|公开|附件|附表|报表编号|编制|填报|部门[:：]|单位(?!整体|绩效|预算|决算|收支|支出)|金额|预算(?:部门|单位)|第.部分|注[:：]|说明|序号|项目$|绩效指标(?:[(（].*)?$|.*[:：]$)/;

/** "支出决算明细表（单位：元）": the unit may stand behind the title. */
const UNIT_BEHIND = /[(（]?[^()（）]{0,2}单位[:：].*$/;

/** 附件1：, 附表2-1, 公开03表 before the title in its own cell. */
const NUMBERED =
  /^(?:附[表件][\d一二三四五六七八九十]*(?:[-－]\d+)?(?:[:：](?=.)|(?=[^\d:：-]{5}))|(?:公开|财决)\d+(?:[-－]\d+)?表[:：]?(?=.{4}))/;

/** "2024年经费支出台账  单位：元" without its unit, which may stand behind it without brackets. */
function withoutUnit(title: string): string {
  return /[(（]/.test(title) ? title : title.replace(/\s*(?:金额)?单位\s*[:：].*$/, "");
}

function titleWeight(text: string, alone: boolean): number {
  const key = text.replace(UNIT_BEHIND, "").replace(NUMBERED, "");
  if (key.length < 3 || key.length > 60 || NO_TITLE.test(key) || isUnitLine(key)) return 0;
  if (/^[(（]?20\d\d年度?[)）]?$/.test(key)) return 0;
  if (TITLE_ENDING.test(key)) return alone ? 4 : 3;
  return /支出|收支|决算|预算|绩效|评价/.test(key) && alone ? 2 : 0;
}

/** The title above row `header`, not above row `floor`: the strongest wording, the nearest of equals. */
export function titleAbove(
  view: SheetView,
  header: number,
  floor: number,
): { readonly row: number; readonly column: number; readonly text: string } | null {
  let best: { readonly row: number; readonly column: number; readonly text: string } | null = null;
  let bestWeight = 1;
  for (let row = header - 1; row >= Math.max(view.top, floor, header - REACH); row--) {
    const columns = filledColumns(view, row);
    for (const column of columns) {
      const weight = titleWeight(view.key(row, column), columns.length <= 2);
      if (weight <= bestWeight) continue;
      bestWeight = weight;
      best = { row, column, text: withoutUnit(tidyTitle(view.text(row, column))) };
    }
  }
  return best;
}

/** 百万元, alone in its cell. */
const LONGEST_BARE_UNIT = 3;

interface FoundUnit {
  readonly unit: MoneyUnit;
  readonly source: Source;
}

function unitInRow(view: SheetView, row: number, lineOnly: boolean): FoundUnit | null {
  const columns = filledColumns(view, row);
  for (const column of columns) {
    const value = view.value(row, column);
    if (typeof value !== "string" || (lineOnly && !isUnitLine(value))) continue;
    // 万元 among other cells is a column's or an indicator's unit
    if (columns.length > 2 && view.key(row, column).length <= LONGEST_BARE_UNIT) continue;
    const unit = readMoneyUnit(value) ?? unitBesideLabel(view, row, column, value);
    if (unit) return { unit, source: cellSource(view.sheet, row, column) };
  }
  return null;
}

/** "金额单位：" in one cell and "元" in the next. */
function unitBesideLabel(view: SheetView, row: number, column: number, text: string): MoneyUnit | null {
  if (!/^(?:金额)?单位[:：]?$/.test(compact(text))) return null;
  const next = filledColumns(view, row, column + 1)[0];
  return next === undefined ? null : readMoneyUnit(`单位:${view.key(row, next)}`);
}

/** The unit for a table whose header begins at `header`: a line above it first, then its head, then a line below it. */
export function unitAround(
  view: SheetView,
  floor: number,
  header: number,
  body: number,
  bottom: number,
): FoundUnit | null {
  for (let row = header - 1; row >= Math.max(view.top, floor, header - REACH); row--) {
    const found = unitInRow(view, row, true);
    if (found) return found;
  }
  for (let row = header; row < body; row++) {
    const found = unitInRow(view, row, false);
    if (found) return found;
  }
  for (let row = header - 1; row >= Math.max(view.top, floor, header - REACH); row--) {
    const found = unitInRow(view, row, false);
    if (found) return found;
  }
  for (let row = bottom + 1; row <= Math.min(view.bottom, bottom + 4); row++) {
    const found = unitInRow(view, row, true);
    if (found) return found;
  }
  return null;
}

/** Title and unit of the table with this header and body; `floor` is the first row that can belong to it. */
export function contextOf(view: SheetView, floor: number, header: number, body: number, bottom: number): TableContext {
  const title = titleAbove(view, header, floor);
  const unit = unitAround(view, floor, header, body, bottom);
  const top = Math.min(header, title?.row ?? header, unit?.source.area.top ?? header);
  return {
    top,
    title: title?.text ?? view.sheet.name.trim(),
    titleSource: title ? cellSource(view.sheet, title.row, title.column) : null,
    unit: unit?.unit ?? null,
    unitSource: unit?.source ?? null,
  };
}
