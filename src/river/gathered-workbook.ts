import type { SheetSnapshot, Snapshot } from "../core/model/snapshot";
import type { Order, SheetHead, SheetRows, WorkbookHead } from "./messages";

/** A sheet whose rows are still coming in. */
interface Gathered {
  readonly head: SheetHead;
  readonly rows: SheetRows[];
}

/** The worker's side of `ordersOf`: puts the workbook together again. */
export function gatheredWorkbook() {
  let head: WorkbookHead = { workbook: "" };
  let sheets: readonly Gathered[] = [];
  let whole: Snapshot | null = null;
  return {
    take(order: Exclude<Order, { readonly type: "run" }>): void {
      whole = null;
      if (order.type === "workbook") {
        head = order.head;
        sheets = order.sheets.map((each) => ({ head: each, rows: [] }));
      } else {
        sheets[order.sheet]?.rows.push(order.rows);
      }
    },
    snapshot(): Snapshot {
      whole ??= { ...head, sheets: sheets.map(sheetOf) };
      return whole;
    },
  };
}

function sheetOf({ head: { hasFormulas, ...head }, rows }: Gathered): SheetSnapshot {
  return {
    ...head,
    values: rows.flatMap(({ values }) => values),
    formats: rows.flatMap(({ formats }) => formats),
    ...(hasFormulas ? { formulas: rows.flatMap(({ formulas = [] }) => formulas) } : {}),
  };
}
