import { formatArea, parseArea } from "../../core/model/area";
import type { SheetPlan } from "../../core/model/plan";
import { OWN_SHEET_KINDS } from "../../core/model/snapshot";
import { shifted } from "./bands";
import { type KeptLook, watchLook } from "./former-look";
import { isFinished, type Listing, ownSheet } from "./listing";
import { FREE_ROW } from "./memory-area";
import { withoutSheet } from "./sheet-reference";
import { watchCharts } from "./write-charts";
import { clearSheet, clearStage } from "./write-contents";

/** A sheet of ours as it stood, kept on the hidden sheet while it is rewritten. */
export interface Backup {
  readonly sheetId: string;
  /** From A1 to the last cell with content or format. */
  readonly address: string;
  /** The same cells on the hidden sheet. */
  readonly kept: string;
  /** Our charts on it: they cannot be copied, so they stay until it is written to the end. */
  readonly charts: readonly string[];
  /** What it is to keep of that. */
  readonly look: KeptLook;
}

/** Says that the hidden sheet holds a backup: far from anything we write. */
const FLAG_CELL = `XFD${String(FREE_ROW + 1)}`;
const FLAG = "backup";

/** Rows of the hidden sheet for each of ours: many times what a sheet of ours can have. */
const ROWS_EACH = 200_000;

/** Copies our sheets with formulas, formats and merges to the hidden sheet; after the next sync the result describes it. */
export function backUp(
  worksheets: Excel.WorksheetCollection,
  known: Listing,
  stage: Excel.Worksheet,
  plans: readonly SheetPlan[],
): () => readonly Backup[] {
  clearStage(stage);
  const copies = OWN_SHEET_KINDS.flatMap((kind, index) => {
    const own = kind === "memory" ? null : ownSheet(known, kind);
    if (own === null) return [];
    const sheet = worksheets.getItem(own.id);
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(false));
    const whole = sheet
      .getRange(`1:${String(ROWS_EACH)}`)
      .getIntersection(used)
      .load("address");
    const shift = FREE_ROW + index * ROWS_EACH;
    stage.getRange(`A${String(shift + 1)}`).copyFrom(whole, "All");
    const plan = plans.find((each) => each.kind === kind);
    const [charts, look] = [watchCharts(sheet), watchLook(sheet, isFinished(own) ? plan : undefined)];
    return [{ sheetId: own.id, shift, whole, charts, look }];
  });
  if (copies.length > 0) stage.getRange(FLAG_CELL).values = [[FLAG]];
  return () =>
    copies.map(({ sheetId, shift, whole, charts, look }) => {
      const address = withoutSheet(whole.address);
      const area = parseArea(address);
      const kept = area === null ? address : formatArea(shifted(area, shift));
      return { sheetId, address, kept, charts: charts(), look: look() };
    });
}

/** Asks whether the hidden sheet still holds the backup; the result tells after the next sync. */
export function watchBackup(stage: Excel.Worksheet): () => boolean {
  const flag = stage.getRange(FLAG_CELL).load("values");
  return () => (flag.values as readonly (readonly unknown[])[])[0]?.[0] === FLAG;
}

/** Gives a sheet back what the hidden sheet holds of it. */
export function restore(worksheets: Excel.WorksheetCollection, stage: Excel.Worksheet, backup: Backup): void {
  const sheet = worksheets.getItem(backup.sheetId);
  clearSheet(sheet);
  sheet.getRange("A1").copyFrom(stage.getRange(backup.kept), "All");
}
