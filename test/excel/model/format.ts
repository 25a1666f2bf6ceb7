export interface Edge {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly font: Font;
  /** "#RRGGBB", null for no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Degrees from -90 to 90; 180 means written top to bottom. */
  readonly textOrientation: number;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Side, Edge>>>;
}

/** The format of a cell nobody has formatted; compared by identity. */
export const STANDARD_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  locked: true,
  borders: {},
};

/** Points: what Excel shows for 8.43 characters of the standard font, and its standard row. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;
