import type { CellValue } from "../model/snapshot";

/** 0.95 above the unit % is 95 %: a number of the whole under a column of percents. */
export function isRatioUnder(value: CellValue, unit: string): boolean {
  return /^[%％]/.test(unit) && typeof value === "number" && value > 0 && value <= 1;
}
