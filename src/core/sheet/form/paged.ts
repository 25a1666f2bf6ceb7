import { TALLEST_ROW } from "../row-height";
import type { DraftRow } from "./draft";
import type { FormDraft } from "./form-draft";
import { type Page, pageHeight, wholePageHeight } from "./page-size";
import { filled, pageBreaks, raisedForNames } from "./pages";

/** Rows as high as they are printed, and those with which a new page begins. */
export interface Paged {
  readonly rows: readonly DraftRow[];
  readonly breaks: readonly number[];
}

/** The rows of a single page are raised by so much at most to fill it. */
const MOST_RAISED = 1.35;
/** They fill so much of it: where columns come out a little narrower, the width still decides how large it is printed. */
const FILLED = 0.97;

/** The form's pages: one, fitted by every program, or as many as are counted. */
export function paged({ rows, cells, grid, titleRows }: FormDraft, page: Page): Paged {
  const whole = wholePageHeight(grid.widths, page);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  if (height <= whole) return { rows: spread(rows, (whole * FILLED) / height), breaks: [] };
  const room = pageHeight(grid.widths, page);
  const breaks = pageBreaks(rows, cells, room, titleRows);
  const named = raisedForNames(rows, cells, breaks, room, titleRows);
  return { rows: filled(named, breaks, room, titleRows), breaks };
}

function spread(rows: readonly DraftRow[], factor: number): readonly DraftRow[] {
  const raised = Math.min(MOST_RAISED, factor);
  if (raised <= 1) return rows;
  return rows.map((row) => ({ ...row, height: Math.min(TALLEST_ROW, Math.floor(row.height * raised)) }));
}
