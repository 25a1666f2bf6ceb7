import type { Decimal } from "../../amount/decimal";
import type { CalendarPeriod } from "./calendar";
import type { Unit } from "./unit";

/** How a value must stand to the number written. */
export type Comparison = "at-least" | "at-most" | "equal";

interface Numbered {
  readonly unit: Unit | null;
  /** "年" of "2次/年", "人" of "元/人". */
  readonly per: string | null;
  /** Words around the number that were not understood; "" when the whole text was read. */
  readonly rest: string;
}

/** "≥95%", "不少于6个", "16", "3天内". */
export interface Bound extends Numbered {
  readonly kind: "bound";
  readonly comparison: Comparison;
  /** "<" and ">" as against "≤" and "≥". */
  readonly strict: boolean;
  /** A comparison was written, be it a sign or a word; false for a bare number. */
  readonly signed: boolean;
  readonly value: Decimal;
}

/** "1-3个", "90%~95%"; both ends belong to it. */
export interface Range extends Numbered {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
}

/** "下降≥5%", "同比增长5%", "提高2个百分点": a change, counted in its own direction. */
export interface Change extends Numbered {
  readonly kind: "change";
  readonly direction: "up" | "down";
  readonly comparison: "at-least" | "at-most";
  readonly strict: boolean;
  readonly value: Decimal;
}

/** "2023年12月31日前", "12月底前", "2023年12月20日". */
export interface DateReading {
  readonly kind: "date";
  readonly period: CalendarPeriod;
  readonly rest: string;
}

/** What a target or an actual says where it says it in numbers. */
export type Quantity = Bound | Range | Change | DateReading;
