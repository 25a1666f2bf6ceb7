import type { Decimal } from "../../../src/core/amount/decimal";
import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import type { IndicatorRole, Scope } from "../../../src/core/model/mapping";
import type { Snapshot } from "../../../src/core/model/snapshot";

/** A cell by sheet id and "A1" address. */
export interface Place {
  readonly sheetId: string;
  readonly address: string;
}

export interface CategoryTruth {
  readonly code: string;
  readonly yuan: Decimal;
  /** The cell of the amount; null where it is the sum of others. */
  readonly cell: Place | null;
}

export interface SpendingTruth {
  /** A cell inside the table, by which it is told from others. */
  readonly anchor: Place;
  readonly system: "department" | "government";
  /** What a reader may rightly call the scope; several where the title leaves it open. */
  readonly scopes: readonly Scope[];
  readonly unit: MoneyUnit;
  /** Nothing in the sheet says the unit: it must be asked. */
  readonly unitUnsaid: boolean;
  /** A reader of the workbook alone could not choose this table: it must be asked. */
  readonly mustAsk: boolean;
  /** The cells that may rightly be called the total; none when the table has no total. */
  readonly totalCells: readonly Place[];
  readonly total: Decimal;
  readonly classes: readonly CategoryTruth[];
  readonly items: readonly CategoryTruth[];
}

export interface IndicatorTruth {
  readonly name: Place;
  readonly levels: readonly [string | null, string | null, string];
  /** The cells that may rightly be called the row's target, result and so on; a role the table lacks is absent. */
  readonly cells: Readonly<Partial<Record<IndicatorRole, readonly Place[]>>>;
}

export interface IndicatorTableTruth {
  readonly anchor: Place;
  readonly mustAsk: boolean;
  readonly rows: readonly IndicatorTruth[];
  readonly totalScore: Place | null;
}

export interface ExecutionTruth {
  readonly unit: MoneyUnit;
  readonly initialBudget: Place | null;
  readonly budget: Place;
  readonly spent: Place;
  readonly budgetYuan: Decimal;
  readonly spentYuan: Decimal;
}

export interface HistoryTruth {
  readonly year: number;
  readonly score: Place;
  readonly grade: string;
}

/** What is true of a generated workbook; null where the workbook holds no such thing. */
export interface Truth {
  /** The table to be read, first; others that say the same and may be read as well. Null where there is none. */
  readonly spending: readonly [SpendingTruth, ...SpendingTruth[]] | null;
  readonly indicators: IndicatorTableTruth | null;
  readonly execution: ExecutionTruth | null;
  readonly history: readonly HistoryTruth[];
  /** Null where the workbook holds tables of several. */
  readonly department: string | null;
  readonly year: number;
}

export interface Case {
  readonly seed: number;
  /** Layouts and quirks that went into it. */
  readonly traits: readonly string[];
  readonly snapshot: Snapshot;
  readonly truth: Truth;
}
