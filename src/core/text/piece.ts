/** Which of several texts in one cell: its lines, or its words, counted from 0. */
export interface Piece {
  readonly at: number;
  readonly by: "lines" | "words";
}

/** A longer text is none of several in a cell: formulas that take one have room for so many characters. */
export const LONGEST_PIECE = 500;

/** The texts of a cell that holds several, as Excel's TRIM leaves them. */
export function piecesOf(text: string, by: Piece["by"]): readonly string[] {
  const parts = by === "lines" ? text.split("\n") : text.split(/[ \n]+/);
  return parts.map((part) => part.replace(/ +/g, " ").replace(/^ | $/g, ""));
}
