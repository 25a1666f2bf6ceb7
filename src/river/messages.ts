import type { SheetSnapshot, Snapshot } from "../core/model/snapshot";
import type { RiverResult } from "../core/river";
import type { RiverRun } from "../host/river-port";

/** What a workbook says apart from its sheets. */
export type WorkbookHead = Omit<Snapshot, "sheets">;

/** A sheet without its rows, which follow in slices. */
export type SheetHead = Omit<SheetSnapshot, "values" | "formats" | "formulas"> & { readonly hasFormulas: boolean };

export type SheetRows = Pick<SheetSnapshot, "values" | "formats" | "formulas">;

/** What the page tells the worker. A workbook's cells are told once, however often the river runs over them. */
export type Order =
  | { readonly type: "workbook"; readonly head: WorkbookHead; readonly sheets: readonly SheetHead[] }
  | { readonly type: "rows"; readonly sheet: number; readonly rows: SheetRows }
  | ({ readonly type: "run" } & Omit<RiverRun, "snapshot">);

/** What the worker answers to "run". */
export type Reply =
  { readonly type: "done"; readonly result: RiverResult } | { readonly type: "failed"; readonly details: string };
