import { quoteSheetName, type Source } from "../../core/model/area";
import { spellPlan } from "../../core/model/own-reference";
import type { SheetContent } from "../../core/model/plan";
import type { SheetVisibility } from "../../core/model/snapshot";
import { enterable } from "../enterable";
import { markedKind, OWN_SHEET_MARKS } from "../own-sheets";
import type { LostLook } from "../port";
import { brokenReferences } from "./break-references";
import { staleCalculationChain } from "./calculation-chain";
import { formerFormats } from "./former-formats";
import { type FormerPart, formerPart } from "./former-part";
import { type Kept, keptElements } from "./kept-elements";
import { lostNames, type SheetName, sheetNames } from "./kept-names";
import { withKeptLooks } from "./kept-looks";
import { type MovedComments, movedComments } from "./moved-comments";
import { type Namespaces, namespacesOf } from "./namespaces";
import { changedColumns, ownColumns } from "./own-sheet-parts";
import { type Package, type PartChange, partKey, partText, withChanges } from "./package";
import { contentTypesChange, relationshipsChange } from "./part-edits";
import { type PlacedSheet, placeSheets, type SheetToPut } from "./place-sheets";
import { putCharts, type PutDrawing } from "./put-charts";
import { type PutStyles, putStyles } from "./put-styles";
import { partsOnlyOf } from "./reachable";
import { withoutUnnamed } from "./unnamed-parts";
import { relationshipsPart, targetFrom } from "./relationships";
import { rewritingOf } from "./rewriting";
import { type SheetSetting, sheetXml } from "./sheet-writer";
import type { DefinedName, WorkbookPart } from "./workbook-part";
import { patchWorkbook } from "./workbook-patch";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Everything a put needs to know, worked out once. */
interface Put {
  readonly parts: Package;
  readonly workbook: WorkbookPart;
  readonly namespaces: Namespaces;
  readonly placed: readonly PlacedSheet[];
  /** Indices of sheets that are taken away. */
  readonly removed: ReadonlySet<number>;
  readonly styles: PutStyles;
  /** Pixels of one of the characters that column widths count in. */
  readonly digit: number;
  /** For each placed sheet. */
  readonly drawings: readonly PutDrawing[];
  readonly formers: readonly (FormerPart | null)[];
  readonly kept: readonly Kept[];
  /** With the looks that cells keep. */
  readonly contents: readonly SheetContent[];
}

/**
 * The package with these sheets in it, and without those `removed`. One of ours that is there already is written anew
 * in its place (same part, id, name and position); the others are added at the end. Apart from those and their charts,
 * only the workbook part, its relationships, the content types and the styles (appended) change, and what refers to a
 * removed sheet (`brokenReferences`).
 */
export function putSheets(
  parts: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetToPut[],
  removed: ReadonlySet<number> = new Set(),
): { readonly parts: Package; readonly placed: readonly PlacedSheet[]; readonly lost: readonly LostLook[] } {
  const placed = spelled(placeSheets(parts, workbook, sheets, removed));
  const formers = placed.map((sheet) => formerPart(parts, sheet));
  const kept = formers.map((former): Kept => (former ? keptElements(former) : { elements: new Map(), lost: [] }));
  const rewriting = rewritingOf(parts, placed);
  const formats = formerFormats(parts, workbook, rewriting);
  const contents = placed.map(({ content }, index) => {
    const former = formers[index] ?? null;
    return former === null ? content : withKeptLooks(former, formats);
  });
  const styles = putStyles(parts, workbook, contents);
  const namespaces = namespacesOf(workbook.root);
  const taken = new Set([...parts.keys(), ...placed.map(({ part }) => partKey(part))]);
  const setting = { namespaces, directory: workbook.part.replace(/[^/]*$/, ""), taken };
  const drawings = placed.map((sheet, index) =>
    putCharts(parts, sheet, { ...setting, former: formers[index] ?? null }),
  );
  const comments = placed.map((sheet, index) => commentsOf(parts, sheet, formers[index] ?? null));
  const broken = brokenReferences(parts, workbook, removed);
  const digit = rewriting.digit ?? styles.digit;
  const put: Put = { parts, workbook, namespaces, placed, removed, styles, digit, drawings, formers, kept, contents };
  const changes = [
    ...styles.changes,
    ...sheetChanges(put),
    ...drawings.flatMap((drawing) => drawing.changes),
    ...comments.flatMap((moved) => moved.changes),
    ...broken,
    workbookChange(put, broken.length > 0),
    ...packageChanges(put),
  ];
  const rewritten = placed.flatMap(({ former, part }) => (former ? [part] : []));
  return {
    parts: withoutUnnamed(withChanges(parts, new Map(changes)), rewritten),
    placed,
    lost: [
      ...[...kept, ...comments, ...drawings].flatMap(({ lost }) => lost),
      ...placed.flatMap((sheet, index) => lostNames(sheet, formers[index] ?? null, workbook)),
    ],
  };
}

function commentsOf(parts: Package, { part }: PlacedSheet, former: FormerPart | null): MovedComments {
  return former === null ? { changes: [], lost: [] } : movedComments(parts, part, former);
}

/** As cells can hold it, with references between our sheets by the names they have now. */
function spelled(placed: readonly PlacedSheet[]): readonly PlacedSheet[] {
  const names = new Map(placed.flatMap(({ kind, name }) => (kind === null ? [] : [[kind, name] as const])));
  return placed.map((sheet) => {
    const content = enterable(sheet.content);
    const { cells } = spellPlan({ ...content, kind: sheet.kind }, names);
    return { ...sheet, content: { ...content, cells } };
  });
}

function sheetChanges({
  parts,
  workbook,
  namespaces,
  placed,
  styles,
  digit,
  drawings,
  formers,
  kept,
  contents,
}: Put): readonly PartChange[] {
  const resolve = sourceResolver(workbook);
  const shown = firstShown(workbook, placed);
  return placed.map((sheet, index) => {
    const active = sheet.former !== null && workbook.sheets.indexOf(sheet.former) === workbook.activeTab;
    const setting: SheetSetting = {
      namespaces,
      styles: styles.indices[index] ?? new Map(),
      digit,
      columns: sheet.former && sheet.content.keepWidths === true ? ownColumns(parts, sheet.part) : null,
      formerColumns: sheet.former ? changedColumns(parts, sheet, digit) : [],
      selected: active || sheet === shown,
      drawing: drawings[index]?.drawing ?? null,
      former: formers[index] ?? null,
      resolve,
    };
    return [sheet.part, sheetXml(contents[index] ?? sheet.content, setting, kept[index]?.elements ?? new Map())];
  });
}

function workbookChange({ parts, workbook, placed, removed, formers }: Put, recalculate: boolean): PartChange {
  const text = patchWorkbook(partText(parts, workbook.part), workbook, {
    added: placed
      .filter(({ former }) => former === null)
      .map(({ name, id, relationshipId, content }) => ({ name, id, relationshipId, visibility: content.visibility })),
    removed,
    visibility: visibilityChanges(workbook, placed),
    dropName: (name) => isOutdated(name, { workbook, placed, removed }),
    addedNames: placed.flatMap((sheet, index) => ownNames(sheet, formers[index] ?? null, workbook)),
    activeTab: firstShown(workbook, placed)?.index ?? null,
    recalculate,
  });
  return [workbook.part, text];
}

/** Relationships, content types, and parts that go. */
function packageChanges({
  parts,
  workbook,
  namespaces,
  placed,
  removed,
  styles,
  drawings,
}: Put): readonly PartChange[] {
  const added = placed.filter(({ former }) => former === null);
  const gone = workbook.sheets.filter((_, index) => removed.has(index));
  const rewritten = placed.flatMap(({ former }) => (former ? [former] : []));
  const chain = staleCalculationChain(parts, workbook, [...gone, ...rewritten]);
  const relationships = [
    ...added.map(({ relationshipId, part }) => ({
      id: relationshipId,
      type: `${namespaces.relationships}/worksheet`,
      target: targetFrom(workbook.part, part),
    })),
    ...styles.relationships.map(({ id, target }) => ({ id, type: `${namespaces.relationships}/styles`, target })),
  ];
  const types = [
    ...added.map(({ part }) => ({ part, type: SHEET_TYPE })),
    ...styles.contentTypes,
    ...drawings.flatMap(({ contentTypes }) => contentTypes),
  ];
  const goneSheets = gone.flatMap(({ part }) => part ?? []);
  const gonePackageParts = [...goneSheets, ...partsOnlyOf(parts, goneSheets), ...(chain ? [chain.part] : [])];
  const droppedIds = [...gone.map(({ relationshipId }) => relationshipId), ...(chain ? [chain.relationshipId] : [])];
  const droppedTypes = [...gonePackageParts, ...drawings.flatMap(({ droppedParts }) => droppedParts)];
  return [
    ...relationshipsChange(parts, workbook.part, relationships, droppedIds),
    ...contentTypesChange(parts, types, droppedTypes),
    ...gonePackageParts.flatMap((part): readonly PartChange[] => [
      [part, null],
      [relationshipsPart(part), null],
    ]),
  ];
}

function visibilityChanges(
  workbook: WorkbookPart,
  placed: readonly PlacedSheet[],
): ReadonlyMap<number, SheetVisibility> {
  return new Map(
    placed.flatMap(({ former, content }) =>
      former && former.visibility !== content.visibility
        ? [[workbook.sheets.indexOf(former), content.visibility] as const]
        : [],
    ),
  );
}

/** Marks of sheets written anew or gone, and Excel's own names (print area and titles, filter) of those written anew. */
function isOutdated(
  name: DefinedName,
  { workbook, placed, removed }: Pick<Put, "workbook" | "placed" | "removed">,
): boolean {
  if (name.sheet === null) {
    const kind = markedKind(name.name);
    if (kind === null) return false;
    const stays = workbook.sheets.some(({ own }, index) => own === kind && !removed.has(index));
    return !stays || placed.some((sheet) => sheet.kind === kind);
  }
  const sheet = workbook.sheets[name.sheet];
  return placed.some(({ former }) => former === sheet) && name.name.toLowerCase().startsWith("_xlnm.");
}

function ownNames(sheet: PlacedSheet, former: FormerPart | null, workbook: WorkbookPart): readonly SheetName[] {
  const names = sheetNames(sheet, former, workbook);
  if (sheet.kind === null) return names;
  const mark = {
    name: OWN_SHEET_MARKS[sheet.kind],
    refersTo: `${quoteSheetName(sheet.name)}!$A$1`,
    sheet: null,
    hidden: true,
  };
  return [...names, mark];
}

/** A new workbook shows its first visible sheet; one that is there shows what its owner left in view. */
function firstShown(workbook: WorkbookPart, placed: readonly PlacedSheet[]): PlacedSheet | null {
  if (workbook.sheets.length > 0) return null;
  return placed.find(({ content }) => content.visibility === "visible") ?? null;
}

function sourceResolver(workbook: WorkbookPart): (source: Source) => Source {
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  return (source) => ({ ...source, sheet: names.get(source.sheetId) ?? source.sheet });
}
