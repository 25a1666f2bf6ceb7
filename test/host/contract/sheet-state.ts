import { formatArea } from "../../../src/core/model/area";
import type { SheetPlan } from "../../../src/core/model/plan";
import { splitReference } from "../../excel/model/addresses";

/** A cell as either host left it, in words that mean the same in both. */
export interface CellState {
  readonly value: string | number | boolean | null;
  /** With "=", null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** "宋体 10.5 bold". */
  readonly font: string;
  /** "left center wrap". */
  readonly alignment: string;
  /** The sides with a thin black line, the neighbours' included: "top bottom". */
  readonly borders: string;
  readonly fill: string | null;
  readonly link: string | null;
}

export interface SheetState {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** The cells the plan speaks of. */
  readonly cells: Readonly<Record<string, CellState>>;
  /** All cells that hold something, the plan's or not. */
  readonly filled: readonly string[];
  readonly merges: readonly string[];
  /** Pixels, of some columns more than planned; null for the standard width. */
  readonly widths: readonly (number | null)[];
  /** Points, of some rows more than planned; null for the standard height. */
  readonly heights: readonly (number | null)[];
  readonly frozenRows: number;
  readonly page: PageState | null;
  readonly charts: readonly ChartState[];
}

export interface ChartState {
  readonly name: string;
  readonly title: string;
  /** The cells it covers. */
  readonly place: string;
  readonly kind: "bar" | "column" | "pie";
  readonly legend: boolean;
  readonly labels: "none" | "values" | "shares";
  readonly valueAxis: boolean;
  readonly gridlines: boolean;
  /** The first category is the topmost. */
  readonly topDown: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    /** Of the series, or of each slice. */
    readonly fills: readonly string[];
  }[];
}

export interface PageState {
  readonly area: string;
  readonly titleRows: string | null;
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  readonly centred: boolean;
  /** Centimetres, in hundredths. */
  readonly margins: Readonly<Record<string, number>>;
  readonly footer: string;
  /** Rows that begin a page, from 0. */
  readonly breaks: readonly number[];
}

export interface BookState {
  /** In tab order. */
  readonly sheetNames: readonly string[];
  /** Name, what it stands for, whether it is shown. */
  readonly names: readonly string[];
  /** By kind. */
  readonly sheets: Readonly<Record<string, SheetState>>;
}

/** Every place the plan speaks of, as addresses from A1 on. */
export function placesOf({ cells }: SheetPlan): readonly { readonly row: number; readonly column: number }[] {
  return cells.flatMap(({ area }) => {
    const places: { row: number; column: number }[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) places.push({ row, column });
    }
    return places;
  });
}

export function address(row: number, column: number): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}

/** Lines to compare sizes of: those of the longest plan and some beyond. */
export const COMPARED_ROWS = 12;
export const COMPARED_COLUMNS = 8;

/** Excel computes with doubles: the last digit may differ from the exact result. */
export function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

/** "'表'!$A$1:$B$2" and "表!A1:B2" as the same. */
export function cellsText(reference: string): string {
  const { sheet, address: cells } = splitReference(reference);
  return `${String(sheet)} ${cells.replaceAll("$", "")}`;
}
