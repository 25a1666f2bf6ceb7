import type { Area, Source } from "../../core/model/area";
import type { CellValue, OwnSheetKind, SheetVisibility } from "../../core/model/snapshot";

/** A sheet as it is to be shown, in tab order. Nothing is read before `grid` is called. */
export interface DisplaySheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly own: OwnSheetKind | null;
  /** Reads the sheet, once. Throws a HostError when the sheet is damaged. */
  readonly grid: () => DisplayGrid;
}

/** A sheet's cells from A1 to the last that shows anything. Sizes are CSS pixels at 100 %; what is hidden has 0. */
export interface DisplayGrid {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** Computed when asked for; null for a cell that shows nothing at all. */
  readonly cell: (row: number, column: number) => DisplayCell | null;
}

export interface DisplayCell {
  readonly value: CellValue;
  /** As Excel shows it: the value in the cell's number format. */
  readonly text: string;
  /** With "=", null for a constant. */
  readonly formula: string | null;
  /** "#RRGGBB": the font's, or the one the number format asks for; null for the automatic colour. */
  readonly colour: string | null;
  /** Where "general" alignment is resolved by the kind of value. */
  readonly horizontal: HorizontalAlignment;
  /** The same object for all cells of a style. */
  readonly style: DisplayStyle;
  /** A place in this workbook the cell leads to. */
  readonly link: Source | null;
}

export type HorizontalAlignment = "left" | "center" | "right" | "justify" | "distributed";

export interface DisplayStyle {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly colour: string | null;
  };
  /** "#RRGGBB". */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment | "general";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Steps of about one character of the standard font. */
  readonly indent: number;
  /** Degrees, counter-clockwise from -90 to 90. */
  readonly rotation: number;
  /** Characters stand upright one below the other. */
  readonly stacked: boolean;
  readonly borders: Readonly<Record<"top" | "right" | "bottom" | "left", DisplayBorder | null>>;
}

export interface DisplayBorder {
  /** Excel's names: "thin", "medium", "thick", "double", "dotted", "dashed", "hair" … */
  readonly style: string;
  readonly colour: string | null;
}
