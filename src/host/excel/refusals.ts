import { HostError } from "../host-error";
import type { WriteRequest } from "../port";
import { type Listing, ownSheet } from "./listing";

/** Refuses, before anything is written, a workbook that would not take our sheets. */
export function refuseUnwritable(listing: Listing, { plans }: WriteRequest): void {
  if (listing.readOnly) throw new HostError("read-only", "workbook.readOnly");
  const targets = plans.map(({ kind }) => ownSheet(listing, kind));
  const needsSheet = targets.includes(null) || ownSheet(listing, "memory") === null;
  if (listing.structureProtected && needsSheet) throw new HostError("structure-protected", "a sheet must be added");
  const locked = targets.find((sheet) => sheet?.isProtected);
  if (locked) throw new HostError("sheet-protected", locked.name);
}
