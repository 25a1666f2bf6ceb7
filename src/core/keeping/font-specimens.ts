import { memoryRow } from "../memory/entry";
import { cellArea } from "../model/area";
import type { CellStyle, FontSpecimen, SheetContent } from "../model/plan";
import type { Snapshot } from "../model/snapshot";

/**
 * The key of the memory sheet's row with a specimen of each font of ours: its name, written in it. Nobody works on that
 * sheet, so what has become of the specimens is what a program did to all cells: LibreOffice writes another name for
 * fonts that the machine does not have.
 */
export const FONTS_ENTRY = "fonts";

/** A size that no other cell of ours has, by which it shows whether a host gave the specimens a look at all. Points. */
export const SPECIMEN_SIZE = 7;

/** The styles of specimens by the name of their font, for the fonts of these sheets. */
export function specimenStyles(
  sheets: readonly Pick<SheetContent, "styles">[],
  plain: CellStyle,
): ReadonlyMap<string, CellStyle> {
  const names = new Set(sheets.flatMap(({ styles }) => Object.values(styles).map(({ font }) => font.name)));
  return new Map([...names].map((name) => [name, { ...plain, font: { name, size: SPECIMEN_SIZE, bold: false } }]));
}

/** Where the memory sheet as it stands shows our fonts. */
export function specimensIn(snapshot: Snapshot): readonly FontSpecimen[] {
  const found = memoryRow(snapshot, FONTS_ENTRY);
  if (found === null) return [];
  return found.texts.flatMap((font, index) => (font === "" ? [] : [{ font, area: cellArea(found.row, index + 1) }]));
}
