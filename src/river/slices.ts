import type { SheetSnapshot, Snapshot } from "../core/model/snapshot";
import type { Order, SheetHead, SheetRows } from "./messages";

/** Cells that go to the worker in one message: copying them takes the page some ten milliseconds. */
const CELLS_A_SLICE = 40_000;

/** A workbook's cells as messages, none of them so large that the page stands still while it is copied. */
export function* ordersOf({ sheets, ...head }: Snapshot): Generator<Order, void> {
  yield { type: "workbook", head, sheets: sheets.map(headOf) };
  for (const [index, sheet] of sheets.entries()) {
    for (const rows of rowsOf(sheet)) yield { type: "rows", sheet: index, rows };
  }
}

function headOf({ values: _values, formats: _formats, formulas, ...head }: SheetSnapshot): SheetHead {
  return { ...head, hasFormulas: formulas !== undefined };
}

function* rowsOf({ values, formats, formulas }: SheetSnapshot): Generator<SheetRows, void> {
  const step = Math.max(1, Math.floor(CELLS_A_SLICE / (values[0]?.length ?? 1)));
  for (let from = 0; from < values.length; from += step) {
    const to = from + step;
    yield {
      values: values.slice(from, to),
      formats: formats.slice(from, to),
      ...(formulas === undefined ? {} : { formulas: formulas.slice(from, to) }),
    };
  }
}
