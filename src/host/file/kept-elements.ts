import type { LostLook, LostThing } from "../port";
import type { FormerPart } from "./former-part";
import { movedElement, sliceOf } from "./moved-element";
import { setAttributes } from "./part-edits";
import { isSheetElement, type SheetElement, type SheetElements } from "./sheet-elements";
import { childrenOf, type XmlElement } from "./xml-tree";

/** What others put on our sheet as a whole, or in places that the sheet knows nothing of. */
const AS_THEY_STAND: readonly SheetElement[] = [
  "sheetCalcPr",
  "sheetProtection",
  "dataConsolidate",
  "phoneticPr",
  "colBreaks",
  "customProperties",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
];

/** What hangs on cells, and goes with them; told where it cannot. */
const WITH_THEIR_CELLS: Readonly<Partial<Record<SheetElement, LostThing>>> = {
  protectedRanges: "protected-range",
  scenarios: "scenario",
  autoFilter: "filter",
  customSheetViews: "view",
  conditionalFormatting: "condition",
  dataValidations: "validation",
  cellWatches: "watch",
  ignoredErrors: "ignored-error",
  tableParts: "table",
  extLst: "extension",
};

/** Lists whose entries stay or go each on its own. */
const LISTS: readonly SheetElement[] = ["protectedRanges", "dataValidations", "cellWatches", "ignoredErrors", "extLst"];

/** What cannot be moved: it names cells in ways of its own. */
const ONLY_UNMOVED: readonly SheetElement[] = ["scenarios", "customSheetViews", "tableParts"];

export interface Kept {
  readonly elements: SheetElements;
  readonly lost: readonly LostLook[];
}

/** The elements of our former sheet that are not from us, as they stand on the sheet that is written anew. */
export function keptElements(former: FormerPart): Kept {
  const elements = new Map<SheetElement, string>();
  const lost: LostLook[] = [];
  for (const element of former.root.children) {
    const name = nameOf(element);
    const thing = name === null ? undefined : WITH_THEIR_CELLS[name];
    if (name === null || (thing === undefined && !AS_THEY_STAND.includes(name))) continue;
    const found =
      thing === undefined ? { xml: sliceOf(former.source, element), gone: [] } : moved(former, name, element);
    elements.set(name, (elements.get(name) ?? "") + found.xml);
    if (thing !== undefined)
      lost.push(...found.gone.map((gone) => ({ sheet: former.name, place: placeOf(gone), thing })));
  }
  return { elements, lost };
}

/** What stands in alternatives is known by what these hold. */
function nameOf(element: XmlElement): SheetElement | null {
  if (isSheetElement(element.local)) return element.local;
  if (element.local !== "AlternateContent") return null;
  const inner = element.children.flatMap(({ children }) => children)[0];
  return inner === undefined ? null : nameOf(inner);
}

interface Moved {
  readonly xml: string;
  readonly gone: readonly XmlElement[];
}

function moved(former: FormerPart, name: SheetElement, element: XmlElement): Moved {
  if (!former.moves.none && ONLY_UNMOVED.includes(name)) return { xml: "", gone: [element] };
  if (former.moves.none || !LISTS.includes(name)) {
    const xml = movedElement(former, element);
    return xml === null ? { xml: "", gone: [element] } : { xml, gone: [] };
  }
  const entries = element.children.map((entry) => ({ entry, xml: movedElement(former, entry) }));
  const gone = entries.filter(({ xml }) => xml === null).map(({ entry }) => entry);
  const stays = entries.flatMap(({ xml }) => (xml === null ? [] : [xml]));
  return { xml: stays.length === 0 ? "" : listOf(former.source, element, stays), gone };
}

function listOf(source: string, element: XmlElement, entries: readonly string[]): string {
  const counted = element.attributes["count"] === undefined ? {} : { count: String(entries.length) };
  const { text } = setAttributes(source, element, counted);
  return `${text}${entries.join("")}</${element.name}>`;
}

/** The cells it stood at, in the words of the file. */
function placeOf(element: XmlElement): string {
  const own = element.attributes["sqref"] ?? element.attributes["ref"] ?? element.attributes["r"];
  if (own !== undefined) return own;
  return element.local === "sqref" ? element.text : (element.children.map(placeOf).find((place) => place !== "") ?? "");
}

/** The columns and cells of a sheet that lead out of the workbook, in the places they have now. */
export function keptLinks(former: FormerPart, isTaken: (place: string) => boolean): string {
  const links = former.root.children.flatMap((element) => childrenOf(element, "hyperlink"));
  return links
    .filter(({ attributes }) => Object.keys(attributes).some((key) => key.endsWith(":id")))
    .map((link) => movedElement(former, link))
    .filter((xml) => xml !== null && !isTaken(/\sref="([^"]*)"/.exec(xml)?.[1] ?? ""))
    .join("");
}
