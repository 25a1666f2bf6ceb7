import type { Listing } from "./listing";
import { ownSheet } from "./listing";
import { clearSheet } from "./write-contents";

/** Our form as it stood, kept on the hidden sheet while the form is rewritten: which cells it covers. */
export interface Backup {
  readonly sheetId: string;
  /** From A1 to the last cell with content or format. */
  readonly address: string;
}

/** Says that the hidden sheet holds a backup and not yet the memory: far from anything we write. */
const FLAG_CELL = "XFD1";
const FLAG = "backup";

/** Copies the form with formulas, formats and merges to the hidden sheet; after the next sync the result describes it. */
export function backUp(
  worksheets: Excel.WorksheetCollection,
  known: Listing,
  stage: Excel.Worksheet,
): () => Backup | null {
  clearSheet(stage);
  const form = ownSheet(known, "evaluation");
  if (form === null) return () => null;
  const sheet = worksheets.getItem(form.id);
  const whole = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(false)).load("address");
  stage.getRange("A1").copyFrom(whole, "All");
  stage.getRange(FLAG_CELL).values = [[FLAG]];
  return () => ({ sheetId: form.id, address: whole.address.slice(whole.address.lastIndexOf("!") + 1) });
}

/** Asks whether the hidden sheet still holds the backup; the result tells after the next sync. */
export function watchBackup(stage: Excel.Worksheet): () => boolean {
  const flag = stage.getRange(FLAG_CELL).load("values");
  return () => (flag.values as readonly (readonly unknown[])[])[0]?.[0] === FLAG;
}

/** Gives the form back what the hidden sheet holds of it; the form's print area is all of the form. */
export function restore(worksheets: Excel.WorksheetCollection, stage: Excel.Worksheet, backup: Backup): void {
  const form = worksheets.getItem(backup.sheetId);
  clearSheet(form);
  form.getRange("A1").copyFrom(stage.getRange(backup.address), "All");
  form.pageLayout.setPrintArea(backup.address);
}
