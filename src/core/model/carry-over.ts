import type { Decimal } from "../amount/decimal";
import type { Source } from "./area";
import type { SpendingBefore } from "./evaluation";

/** A result of an earlier year, from that year's own workbook. */
export interface CarriedResult {
  readonly year: number | null;
  readonly kind: string;
  readonly score: Decimal | null;
  /** As it was printed: 87, 90.10. */
  readonly shown: string;
  readonly grade: string;
  readonly source: Source;
}

/** Points that last year's evaluation left: something this year's report has to answer. */
export interface OpenPoint {
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  /** Null where it got none at all. */
  readonly score: Decimal | null;
  readonly weight: Decimal;
  readonly reason: string;
  readonly source: Source;
}

/**
 * What last year's workbook hands on. Its sources name another file ('[2022.xlsx]绩效指标'!H9) and are no cells of this
 * workbook: nothing here is part of the fingerprint or of a formula.
 */
export interface CarryOver {
  readonly workbook: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly spending: SpendingBefore | null;
  readonly results: readonly CarriedResult[];
  readonly open: readonly OpenPoint[];
}
