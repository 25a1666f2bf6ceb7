import type { Decimal } from "../amount/decimal";
import type { GradeBand } from "../profiles/profile";
import type { Message } from "../wording";
import type { Source } from "./area";
import type { IndicatorInput, Inputs, ReadCell } from "./inputs";
import type { Scope, SpendingFamily } from "./mapping";

/** What a figure measures: yuan, percent (96.59 is 96.59 %), points, a plain number, or a difference of two percentages. */
export type Measure = "yuan" | "percent" | "points" | "number" | "percentage-points";

/**
 * A number with its reason. The explanation a person reads ("why?") is a rendering of this tree:
 * the rule in words, the inputs it was applied to, the arithmetic, the rounding, the cells.
 */
export interface Figure {
  /** Null when absent: never 0, never a guess. */
  readonly value: Decimal | null;
  readonly measure: Measure;
  readonly rule: Message;
  /** "6 × 5 ÷ 6", where the rule is arithmetic. */
  readonly arithmetic: string | null;
  /** Places rounded to (half-up); null where nothing is rounded. */
  readonly places: number | null;
  /** The cells this number was read from (not those of its inputs). */
  readonly sources: readonly Source[];
  readonly inputs: readonly { readonly name: Message; readonly figure: Figure }[];
}

export interface CategoryResult {
  readonly code: string;
  readonly name: string;
  readonly nameSource: Source;
  readonly amount: Figure;
  readonly share: Figure;
  readonly items: readonly CategoryResult[];
}

export interface SpendingResult {
  readonly source: Source;
  readonly title: string;
  readonly family: SpendingFamily;
  readonly scope: Scope;
  readonly total: Figure;
  readonly categories: readonly CategoryResult[];
}

/** Spending of the year before, to be shown beside this year's: of this workbook, or carried over from last year's. */
export interface SpendingBefore {
  readonly year: number | null;
  readonly scope: Scope;
  readonly source: Source;
  /** Yuan. */
  readonly total: Decimal | null;
  readonly categories: readonly {
    readonly code: string;
    readonly name: string;
    readonly amount: Decimal | null;
    /** Percent. */
    readonly share: Decimal | null;
  }[];
}

export interface ExecutionResult {
  readonly source: Source;
  readonly initialBudget: Figure | null;
  readonly budget: Figure;
  readonly spent: Figure;
  /** Percent. */
  readonly rate: Figure;
  readonly weight: Figure;
  readonly score: Figure;
}

/** Spending up to the end of one month against the schedule (支出进度 against 时序进度). */
export interface MonthProgress {
  readonly month: number;
  /** Spent from January to the month's end. */
  readonly spent: Figure;
  /** Spent ÷ budget of the year, percent. */
  readonly rate: Figure;
  /** What the calendar or the profile's milestones ask for by then, percent. */
  readonly schedule: Figure;
  /** Rate − schedule. */
  readonly deviation: Figure;
  /** Further behind than the profile lets pass; null where there is no rate. */
  readonly behind: boolean | null;
}

/** 双监控: spending and goals looked at together, at the last month whose rate is known. */
export interface DoubleMonitoring {
  readonly month: number;
  readonly spendingBehind: boolean;
  /** Points given ÷ weights of all weighted indicators, percent; absent while one of them has no points. */
  readonly attainment: Figure;
  /** Null while the attainment is not known. */
  readonly goalsBehind: boolean | null;
  readonly verdict: Message;
}

export interface ProgressResult {
  readonly source: Source;
  readonly budget: Figure;
  /** In the order of the year. */
  readonly months: readonly MonthProgress[];
  readonly monitoring: DoubleMonitoring | null;
}

/** A control rate (预算完成率, "三公"经费控制率 …): the rate is absent, with the reason, where a figure it needs is. */
export interface MeasureResult {
  readonly id: string;
  readonly name: Message;
  readonly rate: Figure;
}

export type IndicatorState = "met" | "partly-met" | "not-met" | "proposed" | "confirmed" | "missing" | "not-comparable";

/** What a mechanism says of one indicator. */
export interface Judgement {
  readonly mechanism: string | null;
  readonly state: IndicatorState;
  /** Null while missing or not comparable; a proposal's points while proposed. */
  readonly score: Figure;
  /** Percent above (+) or below (−) the target, in the direction of "better"; null where undefined. */
  readonly deviation: Decimal | null;
  /** Why this state, in words. */
  readonly reason: Message;
  /** Things a careful reader should know (口径, boundary value, unit read from the target). */
  readonly hints: readonly Message[];
  /** A reason for the deviation must be given. */
  readonly explanationRequired: boolean;
  /** Cells beside the indicator's own that the points rest on: an amount that the target refers to. */
  readonly restsOn?: readonly ReadCell[];
}

export interface IndicatorResult extends Judgement {
  readonly input: IndicatorInput;
  readonly weight: Figure;
}

export interface LevelResult {
  readonly name: string;
  readonly weight: Decimal;
  readonly score: Decimal | null;
}

export type Severity = "error" | "warning" | "hint";

/** A fault or remark about the accountant's data, with the cell it is about. Ids are those of domain §5.4. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly where: Source | null;
  readonly message: Message;
  /** What to do. */
  readonly advice: Message | null;
}

/** What became of one review check: "not-checked" when a table it needs is absent. */
export interface CheckOutcome {
  readonly id: string;
  readonly state: "passed" | "found" | "not-checked";
}

/** A further form of the workbook by the same rules. */
export interface ProjectResult {
  readonly name: string;
  readonly source: Source;
  readonly execution: ExecutionResult | null;
  readonly indicators: readonly IndicatorResult[];
  /** By the rules; absent while something is missing. */
  readonly score: Decimal | null;
}

export interface HistoryResult {
  readonly source: Source;
  /** The score's own cell; null where there is none. */
  readonly scoreSource: Source | null;
  readonly year: number | null;
  readonly kind: string;
  readonly score: Decimal | null;
  readonly grade: string;
}

/** What a reviewer may take for one finding. */
export interface PointsAtRisk {
  readonly id: string;
  readonly where: Source | null;
  readonly finding: Message;
  /** Null where neither the rules nor the profile state points: 不能量化. */
  readonly points: Decimal | null;
}

/** One year of history: what the department gave itself and what the review gave it, with the cells that say so. */
export interface ReviewedYear {
  readonly year: number | null;
  readonly self: Decimal | null;
  readonly selfSource: Source | null;
  readonly reviewed: Decimal | null;
  readonly reviewedSource: Source | null;
  readonly grade: string;
}

/** Points of one indicator that the rules leave a reviewer free to give, from `low` to `high`. */
export interface FreePoints {
  readonly name: string;
  readonly source: Source;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The review by the finance bureau (复核), rehearsed: never more certain than the rules are. */
export interface Rehearsal {
  /** The errors and warnings, as they come in the findings. */
  readonly risks: readonly PointsAtRisk[];
  /** The totals a reviewer can arrive at by the rules alone, with their grades; null without weighted indicators. */
  readonly range: {
    readonly low: Decimal;
    readonly high: Decimal;
    readonly lowGrade: string;
    readonly highGrade: string;
    /** The indicators that make the two totals differ. */
    readonly free: readonly FreePoints[];
  } | null;
  /** How many risks no rule puts points to: as long as there are any, the total can fall below the range. */
  readonly unquantified: number;
  /** The department's own total: printed in its form, else computed. */
  readonly self: Decimal | null;
  readonly history: readonly ReviewedYear[];
}

/** The evaluated year: what the pane shows, the sheet holds, the command line prints and the report says. */
export interface Evaluation {
  readonly workbook: string;
  readonly department: { readonly value: string; readonly source: Source } | null;
  readonly year: { readonly value: number; readonly source: Source } | null;
  readonly profile: {
    readonly id: string;
    readonly version: string;
    readonly name: string;
    /** Whether the rules were compared with the document they come from. */
    readonly verified: boolean;
    /** The grades and the totals from which they are given, the best first. */
    readonly grades: readonly GradeBand[];
    /** Places to which the total is rounded before it is graded. */
    readonly scorePlaces: number;
  };
  readonly spending: SpendingResult | null;
  readonly spendingBefore: SpendingBefore | null;
  readonly execution: ExecutionResult | null;
  readonly progress: ProgressResult | null;
  readonly measures: readonly MeasureResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly projects: readonly ProjectResult[];
  /** Level-1 groups in the table's order. */
  readonly levels: readonly LevelResult[];
  /** Value null while anything weighted is missing or not comparable. */
  readonly score: Figure;
  readonly grade: string | null;
  /** True while anything is only proposed: the score then holds proposals. */
  readonly provisional: boolean;
  readonly history: readonly HistoryResult[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly rehearsal: Rehearsal;
  /** What it was evaluated from, for the sheet's texts and the explanations. */
  readonly inputs: Inputs;
}
