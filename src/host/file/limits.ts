/**
 * What no department's workbook exceeds. Above it the file is refused with one sentence instead of being tried:
 * a hostile or runaway file must cost neither minutes nor memory.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 200 * 2 ** 20,
  /** Bytes of all parts, unpacked, as the package declares them. */
  unpacked: 1024 * 2 ** 20,
  /** Bytes of one part that is read, unpacked. */
  part: 256 * 2 ** 20,
  /** Bytes of a part that is held whole (workbook, styles, relationships). */
  heldPart: 24 * 2 ** 20,
  sheets: 1000,
  /** Rows from a sheet's first value to its last. */
  rows: 200_000,
  /** Cells of all sheets' rectangles of values; what Excel on the web would refuse to answer as well. */
  cells: 5_000_000,
  /** Cell elements of the whole workbook, empty formatted ones included. */
  cellElements: 10_000_000,
  /** Unique cell formats of a workbook; with more Excel repairs the file, and the formats are lost (Excel specifications and limits). */
  cellFormats: 65_490,
} as const;
