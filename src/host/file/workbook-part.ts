import type { OwnSheetKind, SheetVisibility } from "../../core/model/snapshot";
import { markedKind } from "../own-sheets";
import { damaged, FileFault, tooMany } from "./fault";
import { LIMITS } from "./limits";
import { type Package, partKey, partXml } from "./package";
import { type Relationship, relationshipsOf } from "./relationships";
import { child, childrenOf, isOn, type XmlElement } from "./xml-tree";
import { decodeXstring } from "./xml-text";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly own: OwnSheetKind | null;
  /** Part name; null for a sheet without cells (chart sheets, dialogs, macro sheets). */
  readonly part: string | null;
  readonly relationshipId: string;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it belongs to, null for the workbook's own names. */
  readonly sheet: number | null;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  /** In tab order, chart sheets included. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
  /** Dates count from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly structureProtected: boolean;
  /** Index of the sheet Excel shows first. */
  readonly activeTab: number;
}

const VISIBILITIES = new Map<string, SheetVisibility>([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

/** Finds and reads the workbook part. Throws "not-a-workbook" for a package that holds something else. */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const part = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) throw new FileFault("not-a-workbook", "no office document in the package");
  if (!parts.has(partKey(part))) throw damaged(`${part}: missing`);
  if (!part.toLowerCase().endsWith(".xml")) throw new FileFault("not-a-workbook", part);
  const root = partXml(parts, part);
  if (root.local !== "workbook") throw new FileFault("not-a-workbook", `${part}: ${root.local}`);
  const relationships = relationshipsOf(parts, part);
  const names = readNames(root);
  const sheets = readSheets(root, relationships, names);
  for (const sheet of sheets) {
    if (sheet.part !== null && !parts.has(partKey(sheet.part))) throw damaged(`${sheet.part}: missing`);
  }
  const view = child(child(root, "bookViews"), "workbookView");
  return {
    part,
    root,
    sheets,
    names,
    relationships,
    from1904: isOn(child(root, "workbookPr")?.attributes["date1904"]),
    structureProtected: isOn(child(root, "workbookProtection")?.attributes["lockStructure"]),
    activeTab: Number(view?.attributes["activeTab"] ?? 0) || 0,
  };
}

function readSheets(
  root: XmlElement,
  relationships: readonly Relationship[],
  names: readonly DefinedName[],
): readonly SheetEntry[] {
  const elements = childrenOf(child(root, "sheets"), "sheet");
  if (elements.length > LIMITS.sheets) throw tooMany("sheets", `${String(elements.length)} > ${String(LIMITS.sheets)}`);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const own = ownSheets(names);
  return elements.map((element) => {
    const name = decodeXstring(element.attributes["name"] ?? "");
    const relationshipId = relationshipIdOf(element);
    const relationship = targets.get(relationshipId);
    if (!relationship) throw damaged(`sheet without part: ${name}`);
    return {
      id: element.attributes["sheetId"] ?? "",
      name,
      visibility: VISIBILITIES.get(element.attributes["state"] ?? "") ?? "visible",
      own: own.get(name.toLowerCase()) ?? null,
      part: relationship.type === "worksheet" ? relationship.target : null,
      relationshipId,
    };
  });
}

/** The r:id attribute, whatever its prefix. */
function relationshipIdOf(element: XmlElement): string {
  const name = Object.keys(element.attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? "" : (element.attributes[name] ?? "");
}

function readNames(root: XmlElement): readonly DefinedName[] {
  return childrenOf(child(root, "definedNames"), "definedName").map(({ attributes, text }) => {
    const local = attributes["localSheetId"];
    return {
      name: decodeXstring(attributes["name"] ?? ""),
      refersTo: text,
      sheet: local === undefined ? null : Number(local),
    };
  });
}

/** Lower-case sheet names to what our marks say of them. */
function ownSheets(names: readonly DefinedName[]): ReadonlyMap<string, OwnSheetKind> {
  const own = new Map<string, OwnSheetKind>();
  for (const { name, refersTo, sheet } of names) {
    const kind = sheet === null ? markedKind(name) : null;
    const marked = kind === null ? null : sheetOfReference(refersTo);
    if (kind !== null && marked !== null) own.set(marked.toLowerCase(), kind);
  }
  return own;
}

/** Whether this is a name by which we know a sheet of ours, wherever it leads by now. */
export function isMark({ name, sheet }: DefinedName): boolean {
  return sheet === null && markedKind(name) !== null;
}

/** "'it''s'!$A$1" refers to it's; null where no sheet is named (#REF!). */
export function sheetOfReference(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?\d+$/i.exec(reference.trim());
  if (!match) return null;
  return match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'");
}
