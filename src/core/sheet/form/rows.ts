import type { Area } from "../../model/area";
import type { Columns } from "../../forms/grid";
import { heightIn, rowsFor, TALLEST_ROW } from "../row-height";
import { roleOf } from "../styles";
import type { DraftRow, Filled } from "./draft";

/** A text over several pages begins and ends a line on each: so much more height it needs. */
const FOR_PIECES = 1.06;

/** Rows of the sheet that one line of the form takes: more than one where its texts are too tall for a row of Excel's. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Lines of these heights one below the other, from row `top` on. */
export function stacked(
  heights: readonly number[],
  top: number,
): { readonly spans: readonly RowSpan[]; readonly rows: readonly DraftRow[] } {
  const spans: RowSpan[] = [];
  const rows: DraftRow[] = [];
  for (const height of heights) {
    const parts = rowsFor(height > TALLEST_ROW ? height * FOR_PIECES : height);
    spans.push({ top: top + rows.length, bottom: top + rows.length + parts.length - 1 });
    parts.forEach((part, index) =>
      rows.push(index < parts.length - 1 ? { height: part, keep: true } : { height: part }),
    );
  }
  return { spans, rows };
}

export function areaOf({ left, right }: Columns, { top, bottom }: RowSpan): Area {
  return { top, left, bottom, right };
}

/** The height that what stands there needs. */
export function neededHeight({ words, style }: Filled, { left, right }: Columns, widths: readonly number[]): number {
  return heightIn(widths, words, left, right, roleOf(style));
}
