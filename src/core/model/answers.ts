import type { Decimal } from "../amount/decimal";
import type { MoneyUnit } from "../amount/money-unit";
import type { Scope } from "./mapping";
import type { ExecutionRole, IndicatorRole } from "./mapping";

/**
 * Texts of cells by which a row is known again ("B12": "公用经费"), and which of the equal rows of its sheet it is
 * ([2, 3]: the second of three; absent for the only one).
 */
export interface Marks {
  readonly cells: Readonly<Record<string, string>>;
  readonly which?: readonly [number, number];
}

/**
 * A range with what it takes to find it again after its sheet was renamed or moved and rows or columns were inserted.
 * `sheet` and `address` alone are enough for today; a person can write them.
 */
export interface Anchor {
  readonly sheet: string;
  /** The sheet's id in the host that wrote this; other hosts count otherwise. */
  readonly sheetId?: string;
  /** "A5:K20"; absent: the whole sheet. */
  readonly address?: string;
  /** Texts of the table's header, or of the words above a cell: they say in which columns the range stands. */
  readonly header?: Marks;
  /** Texts of the range's first row: they say in which row it begins. Without them the header says it. */
  readonly row?: Marks;
  /** Texts of its last row, where that is another: rows put in between belong to the range. */
  readonly end?: Marks;
}

/**
 * A choice of table: of those found there, or (`only`) what this very range yields, whatever stands around it, or (`sum`)
 * all that are added up of which this is the first.
 */
export interface TableChoice extends Anchor {
  readonly only?: true;
  readonly sum?: true;
  /** Of an export the lines that say this: 2023 · 决算. */
  readonly lines?: string;
}

/** What a column of a list of categories holds. */
export type SpendingColumn = "code" | "name" | "amount";

/** What cells of a spending table are: a category's amount by its code (3 or 5 digits), the 合计, or nothing of it. */
export type SpendingCells = string;

/** A range and what it is. */
export interface Assignment<Role extends string> {
  readonly as: Role;
  readonly at: Anchor;
}

/** Points a person gave to an indicator that only a person can judge, and what they were given for. */
export interface Confirmation {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** As displayed when it was confirmed. */
  readonly target: string;
  readonly actual: string;
  readonly points: Decimal;
}

/**
 * What the accountant decided: where recognition could not be sure, and where it was wrong. Plain data, remembered in
 * the workbook and saved to a file.
 */
export interface Answers {
  readonly spending?: TableChoice;
  readonly spendingUnit?: MoneyUnit;
  readonly spendingScope?: Scope;
  /** The header rows of the spending table. */
  readonly spendingHeader?: Anchor;
  readonly spendingColumns?: readonly Assignment<SpendingColumn>[];
  readonly spendingCells?: readonly Assignment<SpendingCells>[];
  readonly indicators?: TableChoice;
  /** The header rows of the indicator table. */
  readonly indicatorHeader?: Anchor;
  readonly indicatorColumns?: readonly Assignment<IndicatorRole>[];
  /** "none": rows that are no indicators. */
  readonly indicatorCells?: readonly Assignment<IndicatorRole | "none">[];
  readonly execution?: TableChoice;
  readonly executionUnit?: MoneyUnit;
  readonly executionCells?: readonly Assignment<ExecutionRole>[];
  readonly confirmations?: readonly Confirmation[];
  /** The id of the form (表样) to print, where it is not the usual one of the rules. */
  readonly form?: string;
  /** Every proposed score of a qualitative indicator is taken as the accountant's own judgement. Never remembered. */
  readonly acceptProposals?: boolean;
}
