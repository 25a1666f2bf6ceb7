import type { OwnSheetKind } from "../../core/model/snapshot";
import { asHostError } from "../host-error";
import type { WriteRequest } from "../port";
import { isFinished, type Listing, ownSheet } from "./listing";

/** The requirement set with undo groups; the packaged types end at 1.15, so this file alone knows of it. */
const UNDO_GROUP_API = "1.20";

/** What `Excel.run` takes from that requirement set on. */
export interface GroupingOptions extends Excel.RunOptions {
  /** All requests of the run are one step of Excel's undo; a call that cannot be undone fails with UndoNotSupported. */
  readonly mergeUndoGroup?: boolean;
}

export function canGroupUndo(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUP_API);
}

/**
 * Whether the write only rewrites sheets that are there. To name, hide or show a sheet cannot be undone in Excel on a PC
 * or Mac, and to undo a very hidden sheet that was made in a group is known to bring Excel down (office-js issue 6001):
 * what makes our sheets is therefore not grouped, and taken back by removing them.
 */
export function isRewritingOnly(listing: Listing, { plans, show }: WriteRequest): boolean {
  const isThere = (kind: OwnSheetKind) => {
    const sheet = ownSheet(listing, kind);
    return sheet !== null && isFinished(sheet) && (kind !== show || sheet.visibility === "visible");
  };
  return isThere("memory") && plans.every(({ kind }) => isThere(kind));
}

/**
 * Whether a grouped write may succeed without the group: Excel also answers UndoNotSupported to many formulas at once
 * (issue 6491), and other codes than documented (6711, 6255). What we know to have another cause is not tried again.
 */
export function isGroupingFailure(error: unknown): boolean {
  return asHostError(error).code === "unexpected";
}
