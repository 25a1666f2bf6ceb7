import type { Notice } from "../model/mapping";
import { cellSource, type Snapshot } from "../model/snapshot";
import { message } from "../wording";

/** Told, so that nobody wonders why there are two. */
export function doubtNotices({ sheets }: Snapshot): readonly Notice[] {
  return sheets
    .filter(({ doubted, visibility }) => doubted !== undefined && visibility !== "very-hidden")
    .map((sheet) => ({
      message: message("entries.mark-doubted", { sheet: sheet.name }),
      source: cellSource(sheet, 0, 0),
    }));
}

/** What becomes of a signature, before anything is written. */
export function signatureNotices({ signed }: Snapshot): readonly Notice[] {
  return signed === true ? [{ message: message("entries.signature", {}), source: null }] : [];
}
