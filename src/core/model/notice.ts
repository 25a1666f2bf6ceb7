import type { Figure, MonthProgress } from "./evaluation";
import type { Source } from "./area";

/** Spending of one office (科室) or subordinate unit up to the notice's month. */
export interface OfficeProgress {
  readonly name: string;
  readonly nameSource: Source;
  readonly budget: Figure;
  readonly spent: Figure;
  readonly rate: Figure;
  /** Rate − schedule, percentage points. */
  readonly deviation: Figure;
  readonly behind: boolean | null;
}

/** 支出进度通报: how far spending has come by a month, against 时序进度. */
export interface ProgressNotice {
  readonly department: string | null;
  readonly year: number | null;
  /** The month it is about: the last with a rate. */
  readonly month: number;
  readonly budget: Figure;
  readonly months: readonly MonthProgress[];
  /** In order of progress, the least first; empty where the workbook has no such table. */
  readonly offices: readonly OfficeProgress[];
}
