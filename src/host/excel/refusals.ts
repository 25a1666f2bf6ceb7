import { asHostError, HostError } from "../host-error";
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

/** Excel's AccessDenied has many causes: what the workbook says of itself tells which of them it was. */
export function reasonFor(error: unknown, listing: Listing): HostError {
  const known = asHostError(error);
  if (known.code !== "access-denied") return known;
  const because = (code: "read-only" | "structure-protected" | "sheet-protected") =>
    new HostError(code, known.details, { cause: error });
  if (listing.readOnly) return because("read-only");
  if (listing.structureProtected) return because("structure-protected");
  const locked = listing.sheets.some(({ own, isProtected }) => own !== null && isProtected);
  return locked ? because("sheet-protected") : known;
}
