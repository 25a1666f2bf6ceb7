/** Pixels of the widest digit of Excel's standard font (Calibri 11), which is what "one character" of width means. */
const DIGIT_PIXELS = 7;

/** Pixels Excel keeps free at the sides of a column, grid line included. */
const PADDING_PIXELS = 5;

/**
 * A column width in characters as pixels at 96 dpi, by the rule of ECMA-376 Part 1 §18.3.1.13. (8.43 characters, Excel's
 * standard width, are 64 pixels.) The digit width is fixed and not that of the workbook's font, because the plan's row
 * heights were chosen for these absolute widths.
 */
export function columnPixels(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + 0.5) + PADDING_PIXELS;
}
