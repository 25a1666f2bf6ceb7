import type { SheetSnapshot } from "../../core/model/snapshot";
import type { Listing } from "./listing";

/** The workbook as the last reading found it: what a write starts from, and goes back to when it fails. */
export interface Known {
  readonly listing: Listing;
  /** Our memory sheet as it was read, where there is one. */
  readonly memory: SheetSnapshot | null;
}
