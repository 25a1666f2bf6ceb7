import { columnPixels } from "../../model/column-width";
import type { PrintSetup } from "../../model/plan";

const POINTS_PER_CM = 72 / 2.54;
const POINTS_PER_PIXEL = 72 / 96;
/** A4, in points. */
const PAPER = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } } as const;
/** Printers measure a little differently. */
const COUNTED_ON = 0.97;
/**
 * Programs that do not round a digit's width to pixels draw columns narrower by 8 % where a digit is half as wide as it is
 * high (LibreOffice with 宋体), and so print a sheet one page wide larger: rows, too.
 */
const LARGER = 1.09;

export type Page = Pick<PrintSetup, "orientation" | "margins">;

/**
 * The rows' height that fits on a page of a sheet so wide, printed one page wide, in points; counted so that nothing spills
 * over in any program.
 */
export function pageHeight(widths: readonly number[], page: Page): number {
  const largest = Math.min(1, scaleOf(widths, page) * LARGER);
  return (bodyOf(page).height / largest) * COUNTED_ON;
}

/** The same where all is fitted on one page: no program spills then, it prints smaller instead. */
export function wholePageHeight(widths: readonly number[], page: Page): number {
  return bodyOf(page).height / scaleOf(widths, page);
}

/** The characters side by side on a page printed at that scale, in so many columns. */
export function charactersAcross(page: Page, scale: number, columns: number): number {
  const pixels = bodyOf(page).width / POINTS_PER_PIXEL / scale;
  const spare = columnPixels(0) * columns;
  return (pixels - spare) / (columnPixels(1) - columnPixels(0));
}

/** What is left of the paper between the margins, in points. */
function bodyOf({ orientation, margins }: Page) {
  const { width, height } = PAPER[orientation];
  return {
    width: width - (margins.left + margins.right) * POINTS_PER_CM,
    height: height - (margins.top + margins.bottom) * POINTS_PER_CM,
  };
}

/** The scale of a sheet printed one page wide. Excel scales by whole per cent, and never up. */
export function scaleOf(widths: readonly number[], page: Page): number {
  const points = widths.reduce((sum, characters) => sum + columnPixels(characters) * POINTS_PER_PIXEL, 0);
  return Math.min(100, Math.floor((100 * bodyOf(page).width) / points)) / 100;
}
