import type { MoneyUnit } from "../amount/money-unit";
import type { Piece } from "../text/piece";
import type { Message } from "../wording";
import type { Answers } from "./answers";
import type { Source } from "./area";

export type { Answers, TableChoice } from "./answers";

/** What part of the department's spending a table covers, as its title says. */
export type Scope = "total" | "general-public-budget" | "basic-expenditure" | "project-expenditure" | "unknown";

export type SpendingFamily = "economic-wide" | "economic-vertical" | "economic-side-by-side" | "economic-summary";

/** What every recognised table says of itself. */
export interface FoundTable {
  /** The whole table: title to last row. */
  readonly source: Source;
  readonly title: string;
  /** 0 to 1. Below the threshold of `recognition` the table becomes a question, not a choice. */
  readonly confidence: number;
  /** The words and cells that decided, strongest first. */
  readonly reasons: readonly Message[];
  /** Of an export only the lines that say this: 2023 · 决算. Absent for a table that has its place for itself. */
  readonly lines?: string;
}

/** One spending category and the cells its amount stands in. */
export interface SpendingEntry {
  /**
   * 3 digits for a 类, 5 for a 款: 部门预算支出经济分类, or government codes where `system` says so. "" for a 款 by a
   * name that the classification does not list.
   */
  readonly code: string;
  /** The sheet's own wording, trimmed of ordinals, codes and inner spaces. */
  readonly name: string;
  readonly nameSource: Source;
  /** One cell; several where the amount must be summed from them. */
  readonly amounts: readonly Source[];
  /** For a 类: the 款 under it that the table holds. */
  readonly items: readonly SpendingEntry[];
}

/** A table of spending by economic category. */
export interface SpendingTable extends FoundTable {
  readonly family: SpendingFamily;
  /** 部门预算 or 政府预算支出经济分类; the latter is recognised but not preferred. */
  readonly system: "department" | "government";
  readonly scope: Scope;
  /** Null when nothing says it: asked, never guessed. */
  readonly unit: MoneyUnit | null;
  readonly unitSource: Source | null;
  /** The cell of 合计; null when the table gives none (then the total is the sum of its 类). */
  readonly total: Source | null;
  readonly categories: readonly SpendingEntry[];
  /** The tables that are added up, where none holds the whole: `source` is then the first of them. Absent for one table. */
  readonly addends?: readonly Source[];
  /** The unit that the lines of an export name, where it is of one of several. */
  readonly ofUnit?: string;
}

/** What a column of an indicator table holds (synonyms: domain §2.4). */
export type IndicatorRole =
  | "level1"
  | "level2"
  | "level3"
  | "sign"
  | "target"
  | "unit"
  | "actual"
  | "weight"
  | "score"
  | "coefficient"
  | "reason"
  | "rule"
  | "explanation"
  | "evidence"
  | "remark"
  | "reviewed";

/** One indicator: the cells of its row by role, and its levels with merged cells filled down. */
export interface IndicatorRow {
  readonly cells: Readonly<Partial<Record<IndicatorRole, Source>>>;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** Which of the texts of a cell is this indicator's, where it holds those of several, or of several columns. */
  readonly pieces?: Readonly<Partial<Record<IndicatorRole, Piece>>>;
}

/** A weight printed for a parent level ("产出指标(50分)", or a weight column of its own). */
export interface LevelWeight {
  readonly level: 1 | 2;
  readonly name: string;
  readonly weight: string;
  readonly source: Source;
}

/** What a cell of the 预算执行 line holds. */
export type ExecutionRole = "initialBudget" | "budget" | "spent" | "weight" | "rate" | "score" | "reason";

/** The 预算执行 block of a form or a table of its own: one line of cells. */
export interface ExecutionTable extends FoundTable {
  readonly unit: MoneyUnit | null;
  readonly initialBudget: Source | null;
  /** 全年预算数 (adjusted): the base of the rate. */
  readonly budget: Source | null;
  readonly spent: Source | null;
  /** The year that its line is for, in a table with a line for each year. */
  readonly year: { readonly value: number; readonly source: Source } | null;
  /** No line states the whole: where a cell for it is absent, it is the sum of the parts. */
  readonly summed: boolean;
  readonly weight: Source | null;
  readonly rate: Source | null;
  readonly score: Source | null;
  readonly reason: Source | null;
  /** The 其中 rows under the total, or the rows that it is summed from. */
  readonly parts: readonly ExecutionPart[];
}

export interface ExecutionPart {
  readonly name: string;
  readonly initialBudget: Source | null;
  readonly budget: Source | null;
  readonly spent: Source | null;
}

/** A table of indicators with targets and actuals, with the form's own head where it has one. */
export interface IndicatorTable extends FoundTable {
  /** A department's table (部门整体) is preferred to a project's. */
  readonly subject: "department" | "project" | "unknown";
  readonly name: string | null;
  readonly header: Source;
  readonly rows: readonly IndicatorRow[];
  readonly levelWeights: readonly LevelWeight[];
  /** 总分 row as printed, where present: its weight and score cells. */
  readonly totalWeight: Source | null;
  readonly totalScore: Source | null;
  readonly grade: Source | null;
  /** 年度总体目标: 预期目标 and 实际完成情况. */
  readonly goal: Source | null;
  readonly goalAchieved: Source | null;
  /** The 预算执行 block inside the form. */
  readonly execution: ExecutionTable | null;
  /** Where the form goes on, below or on further sheets; its last rows, 总分 and foot stand there. */
  readonly continued?: readonly Source[];
}

/** 历年评价: one row a year and kind. */
export interface HistoryTable extends FoundTable {
  readonly rows: readonly {
    readonly year: Source;
    readonly kind: Source | null;
    readonly score: Source | null;
    readonly grade: Source | null;
    readonly remark: Source | null;
  }[];
}

/** 支出进度: cumulative or monthly spending by month, with the rates that the table prints. */
export interface ProgressTable extends FoundTable {
  readonly unit: MoneyUnit | null;
  readonly budget: Source | null;
  readonly months: readonly {
    readonly month: number;
    readonly cumulative: Source | null;
    readonly monthly: Source | null;
    readonly rate: Source | null;
  }[];
}

/** Texts of a 基本情况 sheet by their label, in the sheet's order. */
export interface BasicsTable extends FoundTable {
  readonly texts: readonly { readonly label: string; readonly source: Source }[];
}

/** Functional totals, 三公, approved goals and the like, by the title's words; the checks that need them read them. */
export interface ReferenceTable extends FoundTable {
  readonly kind:
    | "functional-expenditure"
    | "three-public"
    | "approved-goals"
    | "procurement"
    | "assets"
    | "posts"
    | "income-and-expenditure";
  readonly unit: MoneyUnit | null;
  readonly total: Source | null;
}

/** The figures that control rates are computed from (domain words: docs/glossary.md). */
export type FigureName =
  | "total-budget"
  | "total-initial-budget"
  | "total-spent"
  | "carry-over"
  | "carry-over-before"
  | "operating-budget"
  | "operating-spent"
  | "three-public-budget"
  | "three-public-spent"
  | "three-public-before"
  | "procurement-budget"
  | "procurement-spent"
  | "fixed-assets"
  | "fixed-assets-in-use"
  | "posts"
  | "staff";

/** One such figure: its cell, how sure, and the labels that decided, outermost first. */
export interface FoundFigure {
  readonly name: FigureName;
  readonly source: Source;
  /** The cells that it is the sum of, `source` the first; absent where it stands in one. */
  readonly addends?: readonly Source[];
  /** Null for a number of people, and for money whose unit is not stated: it is good for rates of its own table only. */
  readonly unit: MoneyUnit | null;
  readonly words: readonly string[];
  readonly confidence: number;
  readonly table: Source;
  readonly title: string;
}

/**
 * A figure that a table of its kind does not give: cells that could all be it, none that is, heads in words that are not
 * understood, a table of another unit only, or no money unit.
 */
export interface MissedFigure {
  readonly name: FigureName;
  readonly why: "several" | "none" | "unread" | "of-another" | "no-unit";
  readonly seen: readonly Source[];
  /** What stands in the cells that were not understood. */
  readonly words?: readonly string[];
}

export interface Measures {
  readonly found: readonly FoundFigure[];
  readonly missed: readonly MissedFigure[];
}

/** Something only the accountant can decide, with what each choice means. */
export interface Question {
  readonly id: "spending-table" | "spending-unit" | "indicator-table" | "execution-table" | "execution-unit";
  readonly text: Message;
  readonly source: Source | null;
  readonly options: readonly { readonly label: Message; readonly answer: Answers; readonly source: Source | null }[];
}

/** What a person must be told about the mapping itself, with the cells it is about. */
export interface Notice {
  readonly message: Message;
  readonly source: Source | null;
}

/** Which range is what, how sure, and what is left to ask. */
export interface Mapping {
  readonly spending: SpendingTable | null;
  readonly indicators: IndicatorTable | null;
  readonly execution: ExecutionTable | null;
  readonly history: HistoryTable | null;
  readonly progress: ProgressTable | null;
  readonly basics: BasicsTable | null;
  readonly references: readonly ReferenceTable[];
  readonly measures: Measures;
  /** The department's name and the evaluated year, from titles, 编制单位 lines or 基本情况. */
  readonly department: { readonly value: string; readonly source: Source } | null;
  readonly year: { readonly value: number; readonly source: Source } | null;
  /** Every spending and indicator table found, the chosen one included, best first: the runners-up. */
  readonly spendingCandidates: readonly SpendingTable[];
  readonly indicatorCandidates: readonly IndicatorTable[];
  /** An open question about the spending or indicator table leaves that table null. */
  readonly questions: readonly Question[];
  /** Corrections that no longer fit the workbook: they were not obeyed. */
  readonly notices: readonly Notice[];
}
