import type { ReadAmount } from "../model/inputs";
import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "../model/area";
import { cellSource, type Snapshot } from "../model/snapshot";
import { contextOf } from "../recognition/context";
import { readAmount } from "../recognition/read-cells";
import { filledColumns, isNumeric, type SheetView, viewOf } from "../recognition/sheet-view";
import { isNote, isOfficeHead, isTotalLabel } from "../recognition/words";

/** One row of a table of offices, as read. */
export interface OfficeInput {
  readonly name: string;
  readonly source: Source;
  readonly budget: ReadAmount;
  readonly spent: ReadAmount;
}

const BUDGET = /预算(?:数|安排|指标|总额|金额)?$|^指标(?:数|金额)$/;
const SPENT = /(?:累计|已)?(?:支出|执行|支付|使用)(?:数|金额|额)?$/;
const RATE = /率|进度|比例|%/;

interface Head {
  readonly row: number;
  readonly name: number;
  readonly budget: number;
  readonly spent: number;
}

/** Budget and spending by office, from the first sheet that has such a table with a known unit. */
export function readOffices({ sheets }: Snapshot): readonly OfficeInput[] {
  for (const sheet of sheets) {
    const view = sheet.own === null ? viewOf(sheet) : null;
    const head = view && findHead(view);
    if (view === null || head === null) continue;
    const { unit } = contextOf(view, view.top, head.row, head.row + 1, view.bottom);
    const rows = unit === null ? [] : rowsOf(view, head, unit);
    if (rows.length > 0) return rows;
  }
  return [];
}

function findHead(view: SheetView): Head | null {
  for (let row = view.top; row <= Math.min(view.bottom, view.top + 12); row++) {
    const columns = filledColumns(view, row);
    const find = (pattern: RegExp) =>
      columns.find((column) => pattern.test(view.key(row, column)) && !RATE.test(view.key(row, column)));
    // Of 当月支出 and 累计支出 the one up to now is meant.
    const cumulative = columns.find(
      (column) => /累计/.test(view.key(row, column)) && !RATE.test(view.key(row, column)),
    );
    const name = columns.find((column) => isOfficeHead(view.key(row, column)));
    const [budget, spent] = [find(BUDGET), cumulative ?? find(SPENT)];
    if (name !== undefined && budget !== undefined && spent !== undefined) return { row, name, budget, spent };
  }
  return null;
}

function rowsOf(view: SheetView, head: Head, unit: MoneyUnit): readonly OfficeInput[] {
  const rows: OfficeInput[] = [];
  for (let row = head.row + 1; row <= view.bottom; row++) {
    const key = view.key(row, head.name);
    if (isTotalLabel(key) || isNote(key)) break;
    if (key === "" || !isNumeric(view.value(row, head.budget))) continue;
    rows.push({
      name: view.text(row, head.name).trim(),
      source: cellSource(view.sheet, row, head.name),
      budget: readAmount(view.sheet, cellSource(view.sheet, row, head.budget), unit),
      spent: readAmount(view.sheet, cellSource(view.sheet, row, head.spent), unit),
    });
  }
  return rows;
}
