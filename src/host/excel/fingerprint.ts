import { type Area, around, formatArea, type Source } from "../../core/model/area";
import type { ExpectedCell } from "../port";
import { cellCount } from "./blocks";
import { cellsOf, cellValue, sameValue } from "./cell-values";
import type { Listing } from "./listing";

/** One range that covers some of the cells the evaluation rests on. */
export interface Cover {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: readonly ExpectedCell[];
}

/** Cells a cover may hold beside those asked for: reading a few more costs less than another range. */
const SPARE_CELLS = 400;

/** Few ranges that hold all the expected cells, so that checking them is cheap however scattered they are. */
export function coverInputs(inputs: readonly ExpectedCell[]): readonly Cover[] {
  const covers: Cover[] = [];
  const ordered = [...inputs].sort(
    (a, b) => compareText(a.source.sheetId, b.source.sheetId) || a.source.area.top - b.source.area.top,
  );
  for (const cell of ordered) {
    const { sheetId, area } = cell.source;
    const corner: Area = { ...area, bottom: area.top, right: area.left };
    const last = covers.at(-1);
    const wider = last?.sheetId === sheetId ? around(last.area, corner) : null;
    if (last !== undefined && wider !== null && cellCount(wider) <= SPARE_CELLS + 4 * (last.cells.length + 1)) {
      covers[covers.length - 1] = { sheetId, area: wider, cells: [...last.cells, cell] };
    } else {
      covers.push({ sheetId, area: corner, cells: [cell] });
    }
  }
  return covers;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Asks for the expected cells; after the next sync the result tells which of them have changed since they were read. */
export function watchInputs(context: Excel.RequestContext, inputs: readonly ExpectedCell[]): () => readonly Source[] {
  const watched = coverInputs(inputs).map((cover) => ({
    ...cover,
    range: context.workbook.worksheets
      .getItem(cover.sheetId)
      .getRange(formatArea(cover.area))
      .load("values,valueTypes"),
  }));
  return () =>
    watched.flatMap(({ area, cells, range }) => {
      const { values, types } = cellsOf(range);
      const changed = cells.filter(({ source, value }) => {
        const row = source.area.top - area.top;
        const column = source.area.left - area.left;
        return !sameValue(value, cellValue(values[row]?.[column], types[row]?.[column]));
      });
      return changed.map(({ source }) => source);
    });
}

/**
 * Our formulas name the sheets they lead to. Where one of the accountant's has another name by now, Excel stops the
 * request here with ItemNotFound, before anything in it is done.
 */
export function expectSheetNames(context: Excel.RequestContext, known: Listing, inputs: readonly ExpectedCell[]): void {
  const theirs = known.sheets.filter(
    ({ id, own }) => own === null && inputs.some(({ source }) => source.sheetId === id),
  );
  for (const { name } of theirs) context.workbook.worksheets.getItem(name).load("id");
}
