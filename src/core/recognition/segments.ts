import { readDepartmentLine } from "../text/title";
import { isUnitLine } from "../text/unit-line";
import type { Mention } from "./mentions";
import { filledColumns, type SheetView, within } from "./sheet-view";
import { isContinued, isGroupLabel, isSectionLabel } from "./words";

/** A part of a sheet that holds tables of its own. */
export interface Segment {
  readonly view: SheetView;
  readonly mentions: readonly Mention[];
}

/** Rows without a category between which another table can begin. */
const GAP = 3;

const TITLE = /.{4,}(?:表|明细|统计|台账|汇总|情况)(?:\(.*)?$/;

/** 二、公用经费 with a head of its own below it is the second part of the table, as the title's （续） is. */
function goesOn(key: string): boolean {
  return isContinued(key) || isGroupLabel(key) || isSectionLabel(key);
}

/** Which row of these begins another table: a title or an organisation's line, else a unit line. */
function headingRow(view: SheetView, from: number, to: number): number | null {
  let unitRow: number | null = null;
  for (let row = from; row <= to; row++) {
    const columns = filledColumns(view, row);
    if (columns.length === 0 || columns.length > 3) continue;
    if (columns.some((column) => goesOn(view.key(row, column)))) return null;
    if (columns.some((column) => TITLE.test(view.key(row, column)) || readDepartmentLine(view.text(row, column)))) {
      return row;
    }
    if (columns.some((column) => isUnitLine(view.text(row, column)))) unitRow ??= row;
    if (columns.length === 1 && isHead(view, row + 1)) return row;
  }
  return unitRow;
}

/** A row of column heads: what stands alone above it begins a table of its own. */
function isHead(view: SheetView, row: number): boolean {
  const keys = filledColumns(view, row).map((column) => view.key(row, column));
  return keys.length > 1 && keys.every((key) => !/^\d/.test(key)) && keys.some((key) => HEAD.test(key));
}

const HEAD = /^(?:科目|经济|支出|项目)?(?:编码|代码|名称|科目|项目)$|^(?:金额|决算数|预算数|支出数)/;

function classOf({ code, codes }: Mention): string {
  return (code ?? codes[0] ?? "").slice(0, 3);
}

/**
 * Cuts a sheet where, under a heading of its own, the categories begin again: the form of another department below the
 * first. A head that is only printed again on the next page does not cut, because its categories go on.
 */
export function segmentsOf(view: SheetView, mentions: readonly Mention[]): readonly Segment[] {
  const cuts: number[] = [];
  let seen = new Set<string>();
  let last: number | null = null;
  let highest = "";
  for (const mention of mentions) {
    if (last !== null && mention.row - last > GAP) {
      const again = seen.has(mention.code ?? mention.codes.join()) || classOf(mention) < highest;
      const start = again ? headingRow(view, last + 1, mention.row - 1) : null;
      if (start !== null) {
        cuts.push(start);
        seen = new Set();
        highest = "";
      }
    }
    seen.add(mention.code ?? mention.codes.join());
    if (classOf(mention) > highest) highest = classOf(mention);
    last = mention.row;
  }
  if (cuts.length === 0) return [{ view, mentions }];
  return [view.top, ...cuts].map((top, at) => {
    const bottom = (cuts[at] ?? view.bottom + 1) - 1;
    return {
      view: within(view, { top, bottom }),
      mentions: mentions.filter(({ row }) => row >= top && row <= bottom),
    };
  });
}
