import type { Source } from "./area";

/** One paragraph of a report, or one row of a table in it (its cells divided by tabs). */
export interface TextParagraph {
  /** From 1, empty ones not counted. */
  readonly number: number;
  readonly text: string;
  /** The heading it stands under, "" before the first. */
  readonly heading: string;
  readonly isHeading: boolean;
  /** The cell of the workbook it was taken from, where it is a report of ours. */
  readonly source: Source | null;
}

/** A report as text: what a person dropped, pasted or had made. */
export interface ReportText {
  /** The file's name; "" for pasted text. */
  readonly name: string;
  readonly paragraphs: readonly TextParagraph[];
}
