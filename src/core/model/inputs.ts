import type { Decimal } from "../amount/decimal";
import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "./area";
import type { CarryOver } from "./carry-over";
import type { FigureName, MissedFigure, Scope, SpendingFamily } from "./mapping";
import type { Piece } from "../text/piece";
import type { CellValue } from "./snapshot";

/** A cell as it was read: what it holds, and what its owner sees in it. */
export interface ReadCell {
  readonly source: Source;
  readonly value: CellValue;
  readonly format: string;
  /** As displayed: 1 with format 0% is "100%"; trimmed. "" for an empty cell. */
  readonly text: string;
  /** The cells as they stand, where `value` and `text` are not theirs: words that go on in cells below, or one of several texts. */
  readonly cells?: readonly ReadCell[];
  /** Which of several texts in its cell it is. */
  readonly piece?: Piece;
  /** The accountant typed it on our form: it stands there as a constant, and stays when the form is made again. */
  readonly typed?: true;
}

/** Why a cell that should hold an amount gives none. "blank" and "nil" (—, /, 无) are not zero and not a fault. */
export type AmountProblem = "blank" | "nil" | "text" | "error";

/** An amount of money as read. */
export interface ReadAmount {
  readonly cell: ReadCell;
  /** As written, in the table's unit (or the unit written behind the number). */
  readonly written: Decimal | null;
  readonly yuan: Decimal | null;
  readonly problem: AmountProblem | null;
  /** The cell holds text that reads as a number; a formula cannot refer to it. */
  readonly fromText: boolean;
}

export interface CategoryInput {
  readonly code: string;
  readonly name: string;
  readonly nameSource: Source;
  /** One cell, or the cells it is summed from. */
  readonly amounts: readonly ReadAmount[];
  /** The share of the total that the table itself prints (占比), null where it has no such column. */
  readonly share: ReadCell | null;
  /** What a table with a column 人员经费 prints there; absent where it has none. */
  readonly personnel?: ReadAmount;
  readonly items: readonly CategoryInput[];
}

export interface SpendingInput {
  readonly table: {
    readonly source: Source;
    readonly title: string;
    readonly family: SpendingFamily;
    readonly scope: Scope;
    readonly unit: MoneyUnit;
    readonly confidence: number;
    /** The tables that were added up; absent for one table. */
    readonly addends?: readonly Source[];
  };
  readonly total: ReadAmount | null;
  /** What the 合计 row prints under 占比; absent where the table has no such cell. */
  readonly totalShare?: ReadCell;
  readonly categories: readonly CategoryInput[];
}

export interface ExecutionInput {
  readonly source: Source;
  readonly unit: MoneyUnit;
  readonly initialBudget: ReadAmount | null;
  readonly budget: ReadAmount | null;
  readonly spent: ReadAmount | null;
  /** An amount that has no cell is the sum of the parts. */
  readonly summed: boolean;
  readonly weight: ReadNumber | null;
  readonly rate: ReadCell | null;
  readonly score: ReadNumber | null;
  readonly reason: ReadCell | null;
  readonly parts: readonly {
    readonly name: string;
    readonly initialBudget: ReadAmount | null;
    readonly budget: ReadAmount | null;
    readonly spent: ReadAmount | null;
  }[];
  /** Lists below the block that cut its whole once more (按收入性质分, 按支出性质分), each with amounts of its own. */
  readonly lists?: readonly FundsList[];
}

/** One such list: its heading, and one amount for each of its lines. */
export interface FundsList {
  readonly name: string;
  readonly source: Source;
  readonly parts: readonly { readonly name: string; readonly amount: ReadAmount }[];
}

/** A plain number (points, weights) as read; null where the cell holds none. */
export interface ReadNumber {
  readonly cell: ReadCell;
  readonly number: Decimal | null;
}

/** One indicator as read. A column that the table does not have is null; an empty cell is a cell with text "". */
export interface IndicatorInput {
  /** The cell of the indicator's name. */
  readonly source: Source;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The name as its cell says it, where it stands in one. */
  readonly name?: ReadCell;
  readonly sign: ReadCell | null;
  readonly target: ReadCell | null;
  readonly unit: ReadCell | null;
  readonly actual: ReadCell | null;
  readonly weight: ReadNumber | null;
  /** Points typed in the workbook; taken only for what a person must judge. */
  readonly typedScore: ReadNumber | null;
  readonly reason: ReadCell | null;
  readonly explanation: ReadCell | null;
  readonly rule: ReadCell | null;
  readonly evidence: ReadCell | null;
  readonly remark: ReadCell | null;
  /** Typed on our form into columns that nothing is computed from. */
  readonly onForm?: Readonly<Partial<Record<"core" | "adjustedTarget", ReadCell>>>;
}

export interface HistoryInput {
  readonly source: Source;
  readonly year: number | null;
  readonly kind: string;
  readonly score: ReadNumber | null;
  readonly grade: string;
  /** The cell that says the grade, which may say the points or more as well; null where another file says it, or nobody. */
  readonly gradeCell: ReadCell | null;
  /** What the table notes beside it (which fund was evaluated, what was not). */
  readonly remark: string;
}

export interface IndicatorTableInput {
  readonly source: Source;
  readonly title: string;
  /** The project or department that the form names itself; null where it names none. */
  readonly name: string | null;
  readonly subject: "department" | "project" | "unknown";
  readonly indicators: readonly IndicatorInput[];
  readonly levelWeights: readonly {
    readonly level: 1 | 2;
    readonly name: string;
    readonly weight: Decimal;
    readonly source: Source;
  }[];
  readonly totalWeight: ReadNumber | null;
  readonly totalScore: ReadNumber | null;
  readonly grade: ReadCell | null;
  readonly goal: ReadCell | null;
  readonly goalAchieved: ReadCell | null;
}

export interface ProgressInput {
  readonly source: Source;
  readonly budget: ReadAmount | null;
  readonly months: readonly {
    readonly month: number;
    readonly cumulative: ReadAmount | null;
    readonly monthly: ReadAmount | null;
    /** 支出进度 as printed; absent where the table prints none. */
    readonly rate?: ReadCell;
  }[];
}

/** One figure that control rates need: money, or a number of people. */
export type ControlInput = {
  readonly name: FigureName;
  /** The labels of its row and column that decided. */
  readonly words: readonly string[];
} & (
  | { readonly kind: "amount"; readonly amounts: readonly ReadAmount[] }
  /** People, or money whose unit is not stated. */
  | { readonly kind: "count"; readonly counts: readonly ReadNumber[]; readonly isMoney?: true }
);

/** What other tables of the workbook say, for the checks that compare; null where there is no such table. */
export interface ReferencesInput {
  /** 支出决算表 by function: 本年支出合计, of which 基本支出 and 项目支出. */
  readonly functional: {
    readonly source: Source;
    readonly title: string;
    readonly total: ReadAmount | null;
    readonly basic: ReadAmount | null;
    readonly project: ReadAmount | null;
  } | null;
  /** What other sheets call 基本支出; absent where none does. */
  readonly basicElsewhere?: readonly ReadAmount[];
  /** "三公"经费: 预算数 and 决算数 in all. */
  readonly threePublic: {
    readonly source: Source;
    readonly title: string;
    readonly budget: ReadAmount | null;
    readonly spent: ReadAmount | null;
  } | null;
  /** The indicators approved with the budget (绩效目标表), for the department or project that is evaluated. */
  readonly approvedGoals: {
    readonly source: Source;
    readonly title: string;
    readonly indicators: readonly IndicatorInput[];
  } | null;
}

/** A further self-evaluation form of the workbook, of a project or of another unit. */
export interface ProjectInput {
  readonly indicators: IndicatorTableInput;
  readonly execution: ExecutionInput | null;
}

/** All that is evaluated: values with the cells they came from, free of layouts. */
export interface Inputs {
  readonly workbook: string;
  readonly department: { readonly value: string; readonly source: Source } | null;
  readonly year: { readonly value: number; readonly source: Source } | null;
  readonly spending: SpendingInput | null;
  /** What was spent the year before, of the same scope; null where the workbook does not say it. */
  readonly spendingBefore: { readonly year: number | null; readonly spending: SpendingInput } | null;
  readonly execution: ExecutionInput | null;
  readonly indicators: IndicatorTableInput | null;
  /** The self-evaluation forms of this year beside the one that is scored. */
  readonly projects: readonly ProjectInput[];
  readonly history: readonly HistoryInput[];
  /** What last year's workbook hands on; null where none was given. */
  readonly previous: CarryOver | null;
  readonly progress: ProgressInput | null;
  readonly references: ReferencesInput;
  readonly controls: readonly ControlInput[];
  /** Figures that a table of their kind does not give for certain; absent where nothing was missed. */
  readonly missedFigures?: readonly MissedFigure[];
  /** The years that the tables in use name at their own heads. */
  readonly tableYears: readonly { readonly title: string; readonly value: number; readonly source: Source }[];
  readonly texts: readonly { readonly label: string; readonly cell: ReadCell }[];
}
