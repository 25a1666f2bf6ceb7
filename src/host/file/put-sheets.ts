import type { Source } from "../../core/model/area";
import type { SheetContent } from "../../core/model/plan";
import type { OwnSheetKind } from "../../core/model/snapshot";
import { quoteSheetName } from "../../core/model/area";
import { freeSheetName, markedKind, OWN_SHEET_MARKS } from "../own-sheets";
import { ownSheetTail, printNames } from "./own-sheet-parts";
import { firstFree } from "./first-free";
import { namespacesOf } from "./namespaces";
import { type Package, type PartChanges, partKey, partText, withChanges } from "./package";
import { patchContentTypes, patchRelationships } from "./part-edits";
import { relationshipsPart, targetFrom } from "./relationships";
import { sheetXml } from "./sheet-writer";
import { staleCalculationChain } from "./calculation-chain";
import { putStyles } from "./put-styles";
import type { DefinedName, SheetEntry, WorkbookPart } from "./workbook-part";
import { patchWorkbook } from "./workbook-patch";

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

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The package with these sheets in it and no other sheet of ours. One of ours that is there already is written anew
 * in its place (same part, id, name and position); the others are added at the end. Apart from those, only the
 * workbook part, its relationships, the content types and the styles (appended) change.
 */
export function putSheets(
  parts: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetToPut[],
): { readonly parts: Package; readonly placed: readonly PlacedSheet[] } {
  const removed = removedIndices(workbook, sheets);
  const placed = place(parts, workbook, sheets, removed);
  const gone = workbook.sheets.filter((_, index) => removed.has(index));
  const added = placed.filter(({ former }) => former === null);
  const touched = [...gone, ...placed.flatMap(({ former }) => (former ? [former] : []))];
  const chain = staleCalculationChain(parts, workbook, touched);
  const styles = putStyles(
    parts,
    workbook,
    placed.map(({ content }) => content),
  );
  const namespaces = namespacesOf(workbook.root);
  const changes = new Map<string, string | null>(styles.changes);

  const source = partText(parts, workbook.part);
  changes.set(
    workbook.part,
    patchWorkbook(source, workbook, {
      added: added.map(({ name, id, relationshipId, content }) => ({
        name,
        id,
        relationshipId,
        visibility: content.visibility,
      })),
      removed,
      visibility: visibilityChanges(workbook, placed),
      dropName: (name) => isOurName(name, workbook, placed),
      addedNames: placed.flatMap(ownNames),
      activeTab: placed.find((sheet) => isFirstVisible(workbook, placed, sheet))?.index ?? null,
    }),
  );
  const relationships = [
    ...added.map(({ relationshipId, part }) => ({
      id: relationshipId,
      type: `${namespaces.relationships}/worksheet`,
      target: targetFrom(workbook.part, part),
    })),
    ...styles.relationships.map(({ id, target }) => ({ id, type: `${namespaces.relationships}/styles`, target })),
  ];
  const droppedIds = [...gone.map(({ relationshipId }) => relationshipId), ...(chain ? [chain.relationshipId] : [])];
  const droppedParts = [...gone.flatMap(({ part }) => part ?? []), ...(chain ? [chain.part] : [])];
  if (relationships.length + droppedIds.length > 0) {
    const part = relationshipsPart(workbook.part);
    changes.set(part, patchRelationships(parts, part, relationships, droppedIds));
    const types = [...added.map(({ part: name }) => ({ part: name, type: SHEET_TYPE })), ...styles.contentTypes];
    changes.set("[Content_Types].xml", patchContentTypes(parts, types, droppedParts));
  }
  for (const part of droppedParts) changes.set(part, null).set(relationshipsPart(part), null);

  const resolve = sourceResolver(workbook);
  placed.forEach((sheet, index) => {
    const selected = sheet.former ? workbook.sheets.indexOf(sheet.former) === workbook.activeTab : false;
    changes.set(
      sheet.part,
      sheetXml(sheet.content, {
        namespaces,
        styles: styles.indices[index] ?? new Map(),
        columnPadding: styles.columnPadding,
        selected: selected || isFirstVisible(workbook, placed, sheet),
        tail: sheet.former ? ownSheetTail(parts, sheet.part) : "",
        resolve,
      }),
    );
  });
  return { parts: withChanges(parts, changes satisfies PartChanges), placed };
}

/** Sheets of ours that are not written again. */
function removedIndices(workbook: WorkbookPart, sheets: readonly SheetToPut[]): ReadonlySet<number> {
  const kinds = new Set(sheets.map(({ kind }) => kind));
  return new Set(workbook.sheets.flatMap(({ own }, index) => (own !== null && !kinds.has(own) ? [index] : [])));
}

function place(
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

function visibilityChanges(workbook: WorkbookPart, placed: readonly PlacedSheet[]) {
  return new Map(
    placed.flatMap(({ former, content }) =>
      former && former.visibility !== content.visibility
        ? [[workbook.sheets.indexOf(former), content.visibility] as const]
        : [],
    ),
  );
}

/** Our marks, and Excel's own names (print area and titles, filter) of sheets that are written anew. */
function isOurName(name: DefinedName, workbook: WorkbookPart, placed: readonly PlacedSheet[]): boolean {
  if (name.sheet === null) return markedKind(name.name) !== null;
  const sheet = workbook.sheets[name.sheet];
  return placed.some(({ former }) => former === sheet) && name.name.toLowerCase().startsWith("_xlnm.");
}

function ownNames(sheet: PlacedSheet): readonly (DefinedName & { readonly hidden: boolean })[] {
  const printed = printNames(sheet.name, sheet.content.print).map((name) => ({
    ...name,
    sheet: sheet.index,
    hidden: false,
  }));
  if (sheet.kind === null) return printed;
  const mark = {
    name: OWN_SHEET_MARKS[sheet.kind],
    refersTo: `${quoteSheetName(sheet.name)}!$A$1`,
    sheet: null,
    hidden: true,
  };
  return [...printed, mark];
}

/** A new workbook shows its first visible sheet. */
function isFirstVisible(workbook: WorkbookPart, placed: readonly PlacedSheet[], sheet: PlacedSheet): boolean {
  return workbook.sheets.length === 0 && placed.find(({ content }) => content.visibility === "visible") === sheet;
}

function sourceResolver(workbook: WorkbookPart): (source: Source) => Source {
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  return (source) => ({ ...source, sheet: names.get(source.sheetId) ?? source.sheet });
}
