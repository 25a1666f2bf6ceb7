import type { SheetContent } from "../../core/model/plan";
import type { OwnSheetKind } from "../../core/model/snapshot";
import { freeSheetName } from "../own-sheets";
import { firstFree } from "./first-free";
import { type Package, partKey } from "./package";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/** A sheet to write; `kind` marks it as ours, null makes a plain sheet. */
export interface SheetToPut {
  readonly content: SheetContent;
  readonly kind: OwnSheetKind | null;
}

export interface PlacedSheet {
  readonly kind: OwnSheetKind | null;
  readonly name: string;
  readonly id: string;
  readonly part: string;
  readonly relationshipId: string;
  /** Its place among the sheets after the change. */
  readonly index: number;
  readonly content: SheetContent;
  /** The sheet of ours that it replaces. */
  readonly former: SheetEntry | null;
}

/** Where all sheets of ours stand. */
export function ownIndices(workbook: WorkbookPart): ReadonlySet<number> {
  return new Set(workbook.sheets.flatMap(({ own }, index) => (own === null ? [] : [index])));
}

/** Gives each sheet its place: that of the former one of its kind, or a free name, id, part and relationship at the end. */
export function placeSheets(
  parts: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetToPut[],
  removed: ReadonlySet<number>,
): readonly PlacedSheet[] {
  const staying = workbook.sheets.filter((_, index) => !removed.has(index));
  const names = staying.map(({ name }) => name);
  const directory = workbook.part.replace(/[^/]*$/, "worksheets/");
  const takenIds = new Set(workbook.relationships.map(({ id }) => id.toLowerCase()));
  const takenParts = new Set(parts.keys());
  let sheetId = Math.max(0, ...workbook.sheets.map(({ id }) => Number(id) || 0));
  let index = staying.length;
  return sheets.map(({ content, kind }) => {
    const former = kind === null ? undefined : staying.find(({ own }) => own === kind);
    if (former?.part) {
      const { name, id, part, relationshipId } = former;
      return { kind, content, name, id, part, relationshipId, index: staying.indexOf(former), former };
    }
    const name = freeSheetName(content.name, names);
    names.push(name);
    const part = firstFree(
      (count) => `${directory}sheet${String(count)}.xml`,
      (candidate) => takenParts.has(partKey(candidate)),
    );
    takenParts.add(partKey(part));
    const relationshipId = firstFree(
      (count) => `rId${String(count)}`,
      (candidate) => takenIds.has(candidate.toLowerCase()),
    );
    takenIds.add(relationshipId.toLowerCase());
    return { kind, content, name, id: String(++sheetId), part, relationshipId, index: index++, former: null };
  });
}
