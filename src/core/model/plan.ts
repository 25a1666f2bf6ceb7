import type { Decimal } from "../amount/decimal";
import type { Area, Source } from "./area";
import type { OwnSheetKind, SheetVisibility } from "./snapshot";

/** A constant a cell holds. Text is text: "=1+1" or "00123" must never become a formula or a number. */
export type PlanConstant =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly number: Decimal };

/**
 * What a cell holds; a formula carries the value the core computed for it, and has no leading "=". Cells of our own
 * sheets stand in it as `ownReference` writes them.
 */
export type PlanContent =
  | { readonly kind: "blank" }
  | PlanConstant
  | { readonly kind: "formula"; readonly formula: string; readonly expected: PlanConstant };

export interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean };
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** Drawn smaller where it would be wider than its cell: a number never becomes ####. */
  readonly shrink?: true;
  /** Written top to bottom, as in narrow level columns. */
  readonly verticalText: boolean;
  readonly border: "none" | "thin";
  /** "RRGGBB" or null. */
  readonly fill: string | null;
  /** Excel number format in US notation; "@" for text. */
  readonly numberFormat: string;
}

/** A cell, or a block of cells merged into one where `area` is larger. The style holds for the whole area. */
export interface PlanCell {
  readonly area: Area;
  readonly content: PlanContent;
  /** Key into the plan's `styles`. */
  readonly style: string;
  /** A place in the workbook the cell leads to when clicked. */
  readonly link?: Source;
}

export interface PrintSetup {
  readonly area: Area;
  /** First and last row repeated on every page, from 0. */
  readonly titleRows: readonly [number, number] | null;
  /** Rows with which a new page begins, from 0. */
  readonly breaks?: readonly number[];
  /** All of it on one page, however small it must be printed; otherwise as many pages as needed. */
  readonly onePage?: true;
  readonly orientation: "portrait" | "landscape";
  /** Centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel's header/footer codes: "第 &P 页，共 &N 页". */
  readonly footer: string;
}

/** A column of our sheet as it stands, with the width in characters that we gave it. */
export interface FormerColumn {
  readonly index: number;
  readonly width: number;
}

/**
 * All widths or none, or, where columns came or went, for each column the one that it was (null: it is new), whose width
 * it keeps if somebody changed that.
 */
export type KeptWidths = boolean | readonly (FormerColumn | null)[];

/** How we last wrote a sheet of ours, as the workbook remembers it: what looks otherwise now was changed by somebody. */
export interface WrittenLook extends Pick<SheetContent, "styles" | "rowHeights" | "frozenRows" | "print"> {
  /** For each row the keys of its cells' styles by column, "" where no cell begins. */
  readonly keys: readonly (readonly string[])[];
}

/** A sheet of ours as it stands in the workbook, and what of it each part of the plan was. */
export interface FormerSheet {
  /** Null where the workbook does not remember it. Of rows that are not all there any more it holds no heights and keys. */
  readonly written: WrittenLook | null;
  /** For each row and column of the plan that which it was, null for a new one; behind them is the accountant's. */
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  /** The last row and column of ours as they stand. */
  readonly bottom: number;
  readonly right: number;
}

/** A cell that shows what a program has made of a font of ours. */
export interface FontSpecimen {
  readonly font: string;
  readonly area: Area;
}

/** A native chart over cells of the sheet it stands on. */
export interface PlanChart {
  /** By which it is found again among the charts that others put there. */
  readonly name: string;
  readonly kind: "bar" | "column" | "pie";
  readonly title: string;
  /** One row or one column of labels. */
  readonly categories: Area;
  /** Values in the shape of the categories. */
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells it covers. */
  readonly place: Area;
  /** What it shows, for those who do not see it. */
  readonly altText: string;
}

/**
 * One sheet as plain data; every host replays it the same way. Paper is A4, fitted to one page wide and as many tall as
 * needed (or one, where the plan says so), centred horizontally.
 */
export interface SheetContent {
  /** The wished name; the host makes it free by " (2)" when a sheet that is not ours has it. */
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Widths in characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  /** What the columns keep where this sheet of ours is there already. */
  readonly keepWidths?: KeptWidths;
  /** What there is to keep of what the accountant changed in its look. */
  readonly former?: FormerSheet;
  /** Of the memory sheet that is there already: where it shows our fonts. */
  readonly specimens?: readonly FontSpecimen[];
  /** Heights in points from row 1 on; null leaves the row's standard height. */
  readonly rowHeights: readonly (number | null)[];
  /** Areas do not overlap. */
  readonly cells: readonly PlanCell[];
  readonly frozenRows: number;
  readonly print: PrintSetup | null;
  readonly charts?: readonly PlanChart[];
  /** Where the sheet shows the evaluation's figures, by their names on our form (`FormPlace`); for going to them. */
  readonly figures?: Readonly<Record<string, Area>>;
}

/** A sheet of ours: marked in the workbook by its kind, so that it is found again whatever its name has become. */
export interface SheetPlan extends SheetContent {
  readonly kind: OwnSheetKind;
}
