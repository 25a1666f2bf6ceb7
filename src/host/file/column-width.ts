/**
 * Pixels of the widest digit of a workbook's standard font at 96 dpi, the unit of column widths. Fonts of Chinese
 * workbooks (宋体, 等线, 微软雅黑 … at 11 or 12 points) have 8, Calibri and Arial have 7; others in proportion.
 */
export function digitWidth(font: { readonly name: string; readonly size: number }): number {
  const latin = /^(calibri|arial|helvetica|times|liberation|carlito|aptos)/i.test(font.name);
  const at11 = latin ? 7 : 8;
  return font.size >= 10 && font.size <= 12 ? at11 : Math.max(4, Math.round((at11 * font.size) / 11));
}

/** Pixels Excel adds around a column's characters. */
const COLUMN_PADDING = 5;

/** Pixels of a column whose width a file gives in characters (padding included), as Excel computes them. */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width a file gives for so many pixels: in characters of its standard font, cut to 256ths as Excel does. */
export function fileWidth(pixels: number, digit: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Pixels of a column without a width of its own, from its count of characters: rounded up to a multiple of 8. */
export function standardColumnPixels(characters: number, digit: number): number {
  return Math.ceil((characters * digit + COLUMN_PADDING) / 8) * 8;
}
