import type { SheetPlan } from "../../core/model/plan";
import { type KeptPage, NOTHING_KEPT, watchPage } from "./former-page";
import { type KeptRows, NO_ROWS, watchRows } from "./former-rows";
import { watchWidths } from "./former-widths";

/** What a sheet of ours keeps of its look when it is made again. */
export interface KeptLook {
  /** Of its columns, in points; null for the plan's. */
  readonly widths: readonly (number | null)[];
  readonly rows: KeptRows;
  readonly page: KeptPage;
}

export const NEW_LOOK: KeptLook = { widths: [], rows: NO_ROWS, page: NOTHING_KEPT };

/** Asks for it; told after the next sync. */
export function watchLook(sheet: Excel.Worksheet, plan: SheetPlan | undefined): () => KeptLook {
  const [widths, rows, page] = [watchWidths(sheet, plan), watchRows(sheet, plan), watchPage(sheet, plan)];
  return () => ({ widths: widths(), rows: rows(), page: page() });
}
