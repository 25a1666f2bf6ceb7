/**
 * The file host: an .xlsx file as a workbook, in a browser or in Node, without Excel.
 *
 * - `openWorkbook(bytes, name)` opens a file; `read`, `write`, `removeOwnSheets` and `select` are the port's, `save`
 *   gives the file back.
 * - `display` shows its sheets: sizes, formatted texts and looks, computed cell by cell when asked for.
 * - `buildWorkbook(sheets)` makes a new file.
 *
 * No library keeps a real workbook intact when it reads and writes it, so this room never models the whole file. It
 * keeps the package as it came, every part packed (`zip-*`, `package`), reads what it needs, and writes only
 *   our own sheets, the styles they need (appended, no index moves), the list of sheets and names in the workbook part,
 *   its relationships and the content types; for charts also the drawing of our sheet (others' drawings in it stay) and
 *   the chart parts.
 * Every other part of the saved file is the original, byte for byte. The packing itself is fflate's, the XML parser is
 * saxes, number-format text (for `display` alone) is numfmt; the archive's directory is read here, because what is kept
 * packed must not pass through a packer, and because checksums must be checked: a file changed on its way must not yield
 * figures.
 *
 * Decisions:
 * - The active tab is not moved to our sheet. The sheet that was active carries `tabSelected`; were ours selected too,
 *   Excel would open both as a group and every edit would go to both, and taking the mark away would change the
 *   accountant's sheet. The port's `show` decides what `selected()` says instead.
 * - `fullCalcOnLoad` is not set. Our formulas carry the values the core computed from the very values in the file, and
 *   a forced recalculation would change figures on the accountant's sheets in workbooks set to manual calculation.
 * - A sheet of ours that is removed takes along what only it refers to: drawings, charts, notes, printer settings.
 * - A calculation chain that lists cells of a sheet we rewrite or remove is dropped; Excel rebuilds it.
 * - What no department has (`limits`) is refused before it costs time or memory; whatever else is wrong with a file is
 *   a FileFault here and a HostError outside.
 */
export type {
  DisplayBorder,
  DisplayCell,
  DisplayGrid,
  DisplaySheet,
  DisplayStyle,
  HorizontalAlignment,
} from "./display";
export { display } from "./display-sheets";
export { type FileHost, openWorkbook } from "./file-host";
export { buildWorkbook } from "./new-workbook";
