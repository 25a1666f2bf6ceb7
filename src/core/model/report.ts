import type { Source } from "./area";
import type { Figure } from "./evaluation";

/** A stretch of a report's sentence. Numbers are never mere text: each is a figure, or a cell's own words. */
export type ReportRun =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly figure: Figure }
  /** Words of a cell that change with it: a grade, a category's name, a target as written, the year. */
  | { readonly kind: "quoted"; readonly text: string; readonly sources: readonly Source[] }
  /** 【待填写：…】: the workbook does not hold it. `what` names it in full, `at` is the cell it belongs to. */
  | { readonly kind: "gap"; readonly text: string; readonly what: string; readonly at: Source | null };

export interface ReportParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly ReportRun[];
  /** The cell whose text it is; null for a generated sentence. */
  readonly source: Source | null;
}

export interface ReportHeading {
  readonly kind: "heading";
  /** 一、 is 1, （一） is 2. */
  readonly level: 1 | 2;
  /** With its number. */
  readonly text: string;
}

export interface ReportColumn {
  readonly title: string;
  /** Parts of the table's width. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Neighbouring cells that say the same are one, within one cell of the column before. */
  readonly joined?: true;
}

export interface ReportTable {
  readonly kind: "table";
  readonly title: string;
  /** "单位：万元"; "" for none. */
  readonly unit: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly (readonly ReportRun[])[])[];
  /** The last row is a total. */
  readonly totalled: boolean;
}

export interface ReportChart {
  readonly kind: "chart";
  readonly chart: "column" | "line";
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly Figure[] }[];
  /** What the values are shown in. */
  readonly unit: "万元" | "%";
  readonly altText: string;
}

export type ReportBlock = ReportHeading | ReportParagraph | ReportTable | ReportChart;

/** Something the accountant has to fill in by hand. */
export interface ReportGap {
  readonly what: string;
  /** The heading under which it stands. */
  readonly under: string;
  /** The cell of the workbook that would fill it; null where no cell is there for it. */
  readonly at: Source | null;
}

/** A number in a text of 基本情况 that said something else than its cell; the report says what the cell says. */
export interface ReportChange {
  readonly source: Source;
  readonly written: string;
  readonly taken: string;
  /** Where the number taken stands. */
  readonly from: Source | null;
}

/** A 部门整体支出绩效自评报告 as plain data, which every host renders. */
export interface Report {
  /** Id of the outline it follows. */
  readonly outline: string;
  readonly title: readonly ReportRun[];
  /** Lines below the title: year, department. */
  readonly cover: readonly (readonly ReportRun[])[];
  readonly body: readonly ReportBlock[];
  readonly annexes: readonly { readonly title: string; readonly blocks: readonly ReportBlock[] }[];
  readonly gaps: readonly ReportGap[];
  readonly changes: readonly ReportChange[];
}
