import type { SheetVisibility } from "../../core/model/snapshot";
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
}

/** The workbook part's new text: only the sheet list, the defined names and, after a removal, the active tab change. */
export function patchWorkbook(source: string, workbook: WorkbookPart, change: WorkbookChange): string {
  return applyEdits(source, [
    ...sheetEdits(source, workbook, change),
    ...nameEdits(source, workbook, change),
    ...viewEdits(source, workbook, change),
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
  const edits = childrenOf(list, "definedName").map((element, index) => {
    const name = workbook.names[index];
    if (!name || change.dropName(name)) return removeElement(element);
    const moved = name.sheet === null ? name.sheet : (indices[name.sheet] ?? name.sheet);
    if (moved === name.sheet) return null;
    return moved === null || moved < 0
      ? removeElement(element)
      : setAttributes(source, element, { localSheetId: String(moved) });
  });
  const changes = edits.filter((edit) => edit !== null);
  const kept = edits.length - changes.filter(({ text }) => text === "").length;
  if (kept === 0 && added === "") return [removeElement(list)];
  return added === "" ? changes : [...changes, appendChildren(source, list, added)];
}

function nameXml(name: DefinedName & { readonly hidden: boolean }, prefix: string): string {
  const local = name.sheet === null ? "" : ` localSheetId="${String(name.sheet)}"`;
  const hidden = name.hidden ? ' hidden="1"' : "";
  const tag = `${prefix}definedName`;
  return `<${tag} name="${escapeXml(name.name)}"${local}${hidden}>${escapeXml(name.refersTo)}</${tag}>`;
}

/** After a removal the active tab must exist and be visible. */
function viewEdits(source: string, workbook: WorkbookPart, { removed, activeTab }: WorkbookChange): readonly Edit[] {
  const view = child(child(workbook.root, "bookViews"), "workbookView");
  if (!view || (removed.size === 0 && activeTab === null)) return [];
  const indices = indicesAfter(workbook, removed);
  const kept = indices[workbook.activeTab] ?? 0;
  const visible = workbook.sheets.findIndex((sheet, index) => sheet.visibility === "visible" && !removed.has(index));
  const active = activeTab ?? (kept >= 0 ? kept : Math.max(0, indices[visible] ?? 0));
  return [setAttributes(source, view, { activeTab: active === 0 ? null : String(active), firstSheet: null })];
}
