import type { StyleName } from "../sheet/styles";

/** Columns of the form's grid by their letters: "B", "B:D". */
export type Span = string;

/** What a column of a table holds. Rows fill the roles they know; a column nobody fills stays empty. */
export type SpendingRole = "code" | "name" | "amount" | "share";
export type ExecutionRole = "name" | "initialBudget" | "budget" | "spent" | "weight" | "rate" | "score" | "reason";
export type GoalRole = "goal" | "adjustedGoal" | "achieved";
export type IndicatorRole =
  | "level1"
  | "level1Weight"
  | "level2"
  | "level2Weight"
  | "level3"
  /** Sign, number and unit in one: "≥6个". */
  | "target"
  /** The target in its three parts, for forms that have a column for each. */
  | "sign"
  | "targetValue"
  | "unit"
  /** 定量 or 定性. */
  | "nature"
  | "adjustedTarget"
  | "actual"
  | "weight"
  | "score"
  /** 得分系数: points given in percent of the full ones. */
  | "coefficient"
  | "reason"
  | "explanation"
  | "rule"
  | "evidence"
  | "core";

export interface TableColumn<Role extends string> {
  readonly at: Span;
  readonly role: Role;
  readonly label: string;
  /** Heads that stand over this one and its neighbours, the uppermost first. */
  readonly under?: readonly string[];
  /** The column is left out where the workbook has nothing for it. It must have columns of the grid to itself. */
  readonly optional?: true;
}

/** A cell over the whole height of a block, written top to bottom. */
export interface SideCell {
  readonly at: Span;
  readonly words: string;
}

interface Table<Rows extends string, Role extends string> {
  readonly kind: Rows;
  readonly side?: SideCell;
  readonly columns: readonly TableColumn<Role>[];
}

/** 部门整体支出 by economic category. */
export type SpendingTable = Table<"spending", SpendingRole>;

export interface ExecutionTable extends Table<"execution", ExecutionRole> {
  /** The 其中 rows below the total are printed. */
  readonly parts: boolean;
  /** The block stands only where the execution rate carries points. */
  readonly onlyWeighted?: true;
}

/** 年度总体目标: one row of texts. */
export type GoalsTable = Table<"goals", GoalRole>;
export type IndicatorTable = Table<"indicators", IndicatorRole>;
export type TableBlock = SpendingTable | ExecutionTable | GoalsTable | IndicatorTable;

/**
 * What a cell outside the tables holds. `words` may name {department}, {year}, {yearLine}, {executionWeight},
 * {indicatorWeight} and {explainBelow}. `complete` are words that people complete in place ("填表人："); `entry` is an
 * empty cell for people to fill in, known again by the words of the cell before it, and filled from the workbook's own
 * text of one of the names `from`.
 */
export type LineContent =
  | { readonly words: string }
  | { readonly complete: string }
  | { readonly entry: string; readonly from?: readonly string[] }
  | { readonly value: "totalWeight" | "totalScore" | "grade" | "scoreAbove" | "gradeAbove" | "provisional" };

export type LineCell = LineContent & { readonly at: Span; readonly style: StyleName };

export interface Line {
  readonly cells: readonly LineCell[];
  /** Points; texts that need more get more. */
  readonly height?: number;
}

/** Rows of single cells: title, head, totals, conclusions, signatures. */
export interface LinesBlock {
  readonly kind: "lines";
  readonly lines: readonly Line[];
  /** The block stands only where there are indicators. */
  readonly onlyWithIndicators?: true;
  /** The lines explain the table above them: they stand on its page. */
  readonly explainsAbove?: true;
}

/** Notes on the rules, and on proposals where there are any. */
export interface NotesBlock {
  readonly kind: "notes";
  readonly at: Span;
}

export type FormBlock = LinesBlock | NotesBlock | TableBlock;

/**
 * A finance bureau's form (表样) as data: the grid's columns and the blocks from the top down. Rules and form are two
 * things: any form can be printed under any rules.
 */
export interface FormLayout {
  readonly id: string;
  readonly name: string;
  /** Where the form is known from. */
  readonly source: string;
  /** Whether it was compared with the bureau's own file. */
  readonly verified: boolean;
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  /** Widths in characters of the standard font, from column A on. */
  readonly columns: readonly number[];
  readonly blocks: readonly FormBlock[];
}

/** A form's table of that kind; null where it has none. */
export function tableOf<Kind extends TableBlock["kind"]>(
  layout: FormLayout,
  kind: Kind,
): Extract<TableBlock, { readonly kind: Kind }> | null {
  const found = layout.blocks.find((block) => block.kind === kind);
  return (found as Extract<TableBlock, { readonly kind: Kind }> | undefined) ?? null;
}
