import type { Decimal } from "../amount/decimal";
import type { Dimension } from "../text/quantity/units";
import type { Unit } from "../text/quantity";
import type { Figure } from "./evaluation";

/** A number that a sentence states as a figure: not a date, a name, an ordinal, a version or a document's number. */
export interface WrittenNumber {
  /** Offsets of the digits in the text, and where its unit ends. */
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
  /** As written, in its own unit. */
  readonly value: Decimal;
  /** Decimal places written: the number is rounded to them. */
  readonly places: number;
  readonly grouped: boolean;
  /** Null where none is written behind it. */
  readonly unit: Unit | null;
  /** 约, 近, 超, 余: only the leading digits are meant. */
  readonly approximate: boolean;
}

/** What a fact says about its subject. */
export type FactRole =
  | "total"
  | "amount"
  | "share"
  | "budget"
  | "initial-budget"
  | "spent"
  | "rate"
  | "schedule"
  | "score"
  | "weight"
  | "target"
  | "actual"
  | "past-score"
  | "noted";

/** Something the workbook says in numbers, with the words by which a text can name it. */
export interface Fact {
  readonly role: FactRole;
  /** Wordings of the subject; empty where nothing names it. */
  readonly names: readonly string[];
  /** For past results and months: when. Null for the evaluated year as a whole. */
  readonly year: number | null;
  readonly month: number | null;
  /** For past results: 整体复核, 专项资金绩效评价 …; else "". */
  readonly kind: string;
  readonly dimension: Dimension;
  /** For counts: what is counted. */
  readonly unit: Unit | null;
  /** Exact, in the base of its dimension (元, percent, points). */
  readonly value: Decimal;
  readonly figure: Figure;
}

/** A grade (优, 良 …) that a sentence gives. */
export interface WrittenGrade {
  readonly start: number;
  readonly end: number;
  readonly grade: string;
}
