import type { SheetVisibility } from "../../core/model/snapshot";
import { withoutSheets } from "../own-references";
import { prefixOf } from "./namespaces";
import { appendChildren, emptyTag, removeElement, setAttributes } from "./part-edits";
import type { DefinedName, WorkbookPart } from "./workbook-part";
import { applyEdits, child, childrenOf, type Edit, type XmlElement } from "./xml-tree";
import { encodeXstring, escapeXml } from "./xml-text";

export interface AddedSheet {
  readonly name: string;
  readonly id: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

export interface WorkbookChange {
  /** Put behind the last sheet: nobody's index moves. */
  readonly added: readonly AddedSheet[];
  /** Indices of sheets taken away. */
  readonly removed: ReadonlySet<number>;
  /** By index, for sheets that stay. */
  readonly visibility: ReadonlyMap<number, SheetVisibility>;
  readonly dropName: (name: DefinedName) => boolean;
  /** Their `sheet` is the index after the change. */
  readonly addedNames: readonly (DefinedName & { readonly hidden: boolean })[];
  /** The tab to show, null to leave it where the accountant left it. */
  readonly activeTab: number | null;
  /** Values that stand in the file are no longer what the formulas give. */
  readonly recalculate: boolean;
}

/**
 * The workbook part's new text: only the sheet list, the defined names and, after a removal, what leads to sheets that are
 * gone or have moved.
 */
export function patchWorkbook(source: string, workbook: WorkbookPart, change: WorkbookChange): string {
  return applyEdits(source, [
    ...sheetEdits(source, workbook, change),
    ...nameEdits(source, workbook, change),
    ...viewEdits(source, workbook, change),
    ...(change.recalculate ? calculationEdit(source, workbook) : []),
  ]);
}

/** Where each sheet stands after the change; -1 for those taken away. */
export function indicesAfter(workbook: WorkbookPart, removed: ReadonlySet<number>): readonly number[] {
  let next = 0;
  return workbook.sheets.map((_, index) => (removed.has(index) ? -1 : next++));
}

const STATES: Readonly<Record<SheetVisibility, string | null>> = {
  visible: null,
  hidden: "hidden",
  "very-hidden": "veryHidden",
};

function sheetEdits(source: string, { root }: WorkbookPart, change: WorkbookChange): readonly Edit[] {
  const list = child(root, "sheets");
  if (!list) return [];
  const edits = childrenOf(list, "sheet").flatMap((element, index) => {
    if (change.removed.has(index)) return [removeElement(element)];
    const visibility = change.visibility.get(index);
    return visibility === undefined ? [] : [setAttributes(source, element, { state: STATES[visibility] })];
  });
  const { prefix, declaration } = relationshipPrefix(root);
  const added = change.added.map((sheet) =>
    emptyTag(`${prefixOf(list)}sheet`, {
      name: encodeXstring(sheet.name),
      sheetId: sheet.id,
      state: STATES[sheet.visibility],
      ...declaration,
      [`${prefix}:id`]: sheet.relationshipId,
    }),
  );
  return added.length === 0 ? edits : [...edits, appendChildren(source, list, added.join(""))];
}

/** The prefix the workbook uses for relationship ids. */
function relationshipPrefix(root: XmlElement): { prefix: string; declaration: Readonly<Record<string, string>> } {
  const found = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && /officeDocument\/(2006\/)?relationships$/.test(value),
  );
  if (found) return { prefix: found[0].slice("xmlns:".length), declaration: {} };
  const address = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return { prefix: "r", declaration: { "xmlns:r": address } };
}

function nameEdits(source: string, workbook: WorkbookPart, change: WorkbookChange): readonly Edit[] {
  const { root } = workbook;
  const list = child(root, "definedNames");
  const sheets = child(root, "sheets");
  const prefix = prefixOf(list ?? root);
  const added = change.addedNames.map((name) => nameXml(name, prefix)).join("");
  if (!list) {
    const before =
      root.children.findLast(({ local }) => ["externalReferences", "functionGroups"].includes(local)) ?? sheets;
    if (added === "" || !before) return [];
    return [{ start: before.end, end: before.end, text: `<${prefix}definedNames>${added}</${prefix}definedNames>` }];
  }
  const indices = indicesAfter(workbook, change.removed);
  const gone = workbook.sheets.filter((_, index) => change.removed.has(index)).map((sheet) => sheet.name);
  const edits = childrenOf(list, "definedName").map((element, index): readonly Edit[] => {
    const name = workbook.names[index];
    if (!name || change.dropName(name)) return [removeElement(element)];
    const moved = name.sheet === null ? name.sheet : (indices[name.sheet] ?? name.sheet);
    if (moved !== null && moved < 0) return [removeElement(element)];
    const broken = withoutSheets(name.refersTo, gone);
    return [
      ...(moved === name.sheet ? [] : [setAttributes(source, element, { localSheetId: String(moved) })]),
      ...(broken === name.refersTo
        ? []
        : [{ start: element.openEnd, end: element.closeStart, text: escapeXml(broken) }]),
    ];
  });
  const changes = edits.flat();
  const kept = edits.filter(([edit]) => edit?.text !== "").length;
  if (kept === 0 && added === "") return [removeElement(list)];
  return added === "" ? changes : [...changes, appendChildren(source, list, added)];
}

function nameXml(name: DefinedName & { readonly hidden: boolean }, prefix: string): string {
  const local = name.sheet === null ? "" : ` localSheetId="${String(name.sheet)}"`;
  const hidden = name.hidden ? ' hidden="1"' : "";
  const tag = `${prefix}definedName`;
  return `<${tag} name="${escapeXml(name.name)}"${local}${hidden}>${escapeXml(name.refersTo)}</${tag}>`;
}

/** After a removal the tabs that windows and saved views show must exist and be visible. */
function viewEdits(source: string, workbook: WorkbookPart, { removed, activeTab }: WorkbookChange): readonly Edit[] {
  if (removed.size === 0 && activeTab === null) return [];
  const indices = indicesAfter(workbook, removed);
  const visible = workbook.sheets.findIndex((sheet, index) => sheet.visibility === "visible" && !removed.has(index));
  const fallback = Math.max(0, indices[visible] ?? 0);
  const after = (index: string | undefined) => {
    const moved = indices[Number(index ?? 0)] ?? 0;
    return moved >= 0 ? moved : fallback;
  };
  const windows = childrenOf(child(workbook.root, "bookViews"), "workbookView").map((view, nth) => {
    const { activeTab: active, firstSheet } = view.attributes;
    const shown = nth === 0 && activeTab !== null ? activeTab : after(active);
    return setAttributes(source, view, {
      ...attribute("activeTab", active, shown),
      ...attribute("firstSheet", firstSheet, after(firstSheet)),
    });
  });
  const saved = childrenOf(child(workbook.root, "customWorkbookViews"), "customWorkbookView").flatMap((view) => {
    const at = workbook.sheets.findIndex(({ id }) => id === view.attributes["activeSheetId"]);
    if (!removed.has(at)) return [];
    return [setAttributes(source, view, { activeSheetId: workbook.sheets[visible]?.id ?? null })];
  });
  return [...windows, ...saved];
}

/** Written only where it says something else than before: 0 is also what an absent one means. */
function attribute(name: string, before: string | undefined, after: number): Readonly<Record<string, string>> {
  return Number(before ?? 0) === after ? {} : { [name]: String(after) };
}

function calculationEdit(source: string, { root }: WorkbookPart): readonly Edit[] {
  const found = child(root, "calcPr");
  if (found !== null) return [setAttributes(source, found, { fullCalcOnLoad: "1" })];
  const before = root.children.findLast(({ local }) => BEFORE_CALCULATION.includes(local));
  if (before === undefined) return [];
  return [{ start: before.end, end: before.end, text: emptyTag(`${prefixOf(root)}calcPr`, { fullCalcOnLoad: "1" }) }];
}

/** CT_Workbook's order (ECMA-376 Part 1 §18.2.27). */
const BEFORE_CALCULATION: readonly string[] = ["sheets", "functionGroups", "externalReferences", "definedNames"];
