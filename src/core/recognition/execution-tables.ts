import type { ExecutionTable, IndicatorTable, SpendingTable } from "../model/mapping";
import { contextOf } from "./context";
import { cutOffIn } from "./cut-off";
import { executionDown, readExecution } from "./execution";
import type { SheetScan } from "./scan";
import { filledColumns, type SheetView } from "./sheet-view";
import { isOfficeHead } from "./words";

/** Tables of one kind of spending have a budget and a final figure, too, and say nothing of the whole. */
const OTHER_SUBJECT = /三公|采购|资产|会议费|培训费|机关运行经费/;

function ofTheWhole({ title }: ExecutionTable): boolean {
  return !OTHER_SUBJECT.test(title);
}

/** Rows above a head in which a line can say up to when the table goes. */
const ABOVE = 4;

/** A table up to June is not the year's. */
function ofTheYear(view: SheetView, { title, source }: ExecutionTable): boolean {
  if (cutOffIn(title, true) !== null) return false;
  const { top } = source.area;
  return Array.from({ length: ABOVE }, (_, at) => top - 1 - at).every((row) => {
    const columns = row < view.top ? [] : filledColumns(view, row);
    return columns.length > 3 || columns.every((column) => cutOffIn(view.text(row, column), false) === null);
  });
}

/** Execution tables that stand for themselves: not inside an indicator form, not the head of a spending table. */
function headedAbove(
  scan: SheetScan,
  forms: readonly IndicatorTable[],
  spending: readonly SpendingTable[],
  byOffice: boolean,
): readonly ExecutionTable[] {
  const taken = [...forms, ...spending]
    .filter(({ source }) => source.sheetId === scan.view.sheet.id)
    .map(({ source }) => source.area);
  const tables: ExecutionTable[] = [];
  for (const row of scan.executionHeaders) {
    if (taken.some((area) => row >= area.top && row <= area.bottom)) continue;
    if (listsOffices(scan.view, row) !== byOffice) continue;
    const floor = tables.at(-1)?.source.area.bottom ?? scan.view.top - 1;
    if (row <= floor) continue;
    const around = (bottom: number) => contextOf(scan.view, floor + 1, row, row + 1, bottom);
    const read = readExecution(scan.view, row, scan.view.bottom, around);
    tables.push(...read.filter((table) => ofTheWhole(table) && ofTheYear(scan.view, table)));
  }
  return tables;
}

/** Budget and spending of each 科室 or unit. */
function listsOffices(view: SheetView, row: number): boolean {
  return filledColumns(view, row).some((column) => isOfficeHead(view.key(row, column)));
}

/**
 * The execution tables of a workbook: those by 科室 only where there is no other, those with their head in a column only
 * where there is none with a head row.
 */
export function executionTables(
  scans: readonly SheetScan[],
  forms: readonly IndicatorTable[],
  spending: readonly SpendingTable[],
): readonly ExecutionTable[] {
  for (const byOffice of [false, true]) {
    const above = scans.flatMap((scan) => headedAbove(scan, forms, spending, byOffice));
    if (above.length > 0) return above;
  }
  return scans.flatMap(({ view }) =>
    executionDown(view).filter((table) => ofTheWhole(table) && ofTheYear(view, table)),
  );
}
