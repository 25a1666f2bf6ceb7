import type { FormerSheet, SheetContent, WrittenLook } from "../../core/model/plan";
import { type Moves, movesOf } from "../../core/keeping/moves";
import { type Package, partText } from "./package";
import type { PlacedSheet } from "./place-sheets";
import type { Attributes } from "./xml-reader";
import { parseXml, type XmlElement } from "./xml-tree";

/** A sheet of ours as it stands in the package, before it is written anew. */
export interface FormerPart {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly content: SheetContent;
  /** Null where the workbook does not remember what the sheet was. */
  readonly sheet: FormerSheet | null;
  readonly moves: Moves;
  /**
   * How we wrote it last. Where the workbook does not remember that, as the plan has it now, without heights; null where it
   * remembers nothing at all of the sheet: then the plan goes before whatever it looks like.
   */
  readonly written: WrittenLook | null;
}

/** As far as anybody knows everything stands where it stood. */
const UNMOVED: Moves = { none: true, row: (row) => row, column: (column) => column, area: (area) => area };

export function formerPart(parts: Package, { former, part, name, content }: PlacedSheet): FormerPart | null {
  if (former === null) return null;
  const source = partText(parts, part);
  const sheet = content.former ?? null;
  return {
    name,
    source,
    root: parseXml(source, part),
    content,
    sheet,
    moves: sheet === null ? UNMOVED : movesOf(sheet),
    written: sheet === null ? null : (sheet.written ?? { ...content, rowHeights: [], keys: [] }),
  };
}

/** The prefixes that what is kept may use, beside those of every sheet we write. */
export function keptNamespaces({ root }: FormerPart): Attributes {
  const declared = Object.entries(root.attributes).filter(
    ([name]) => (name.startsWith("xmlns:") && name !== "xmlns:r") || name.endsWith(":Ignorable"),
  );
  return Object.fromEntries(declared);
}
