import { columnPixels } from "../../core/model/column-width";
import { fileWidth } from "./column-width";
import { type Package, partXml } from "./package";
import { emptyTag } from "./part-edits";
import type { PlacedSheet } from "./place-sheets";
import { child, childrenOf, isOn } from "./xml-tree";

/**
 * The former sheet's columns as they stand there, without their formats: those belong to the cells that are written anew.
 */
export function ownColumns(parts: Package, part: string): string {
  const columns = childrenOf(child(partXml(parts, part), "cols"), "col");
  if (columns.length === 0) return "";
  const tags = columns.map(({ attributes }) =>
    emptyTag("col", Object.fromEntries(KEPT_OF_COLUMNS.map((name) => [name, attributes[name] ?? null]))),
  );
  return `<cols>${tags.join("")}</cols>`;
}

/**
 * For each column that was on the former sheet and that somebody made wider, narrower or hid, what it keeps of that; null
 * for the others.
 */
export function changedColumns(
  parts: Package,
  { part, content: { keepWidths } }: PlacedSheet,
  digit: number,
): readonly (Readonly<Record<string, string>> | null)[] {
  if (keepWidths === undefined || typeof keepWidths === "boolean") return [];
  const columns = childrenOf(child(partXml(parts, part), "cols"), "col");
  return keepWidths.map((former) => {
    if (former === null) return null;
    const found = columns.find(
      ({ attributes: { min, max } }) => Number(min) <= former.index + 1 && former.index + 1 <= Number(max),
    );
    const { width, hidden } = found?.attributes ?? {};
    if (width === undefined) return null;
    const isAsMade = Math.abs(Number(width) - fileWidth(columnPixels(former.width), digit)) * digit < ONE_PIXEL;
    if (isAsMade && !isOn(hidden)) return null;
    return { width, customWidth: "1", ...(hidden !== undefined && { hidden }) };
  });
}

/** Programs round widths to pixels. */
const ONE_PIXEL = 1.5;

const KEPT_OF_COLUMNS = ["min", "max", "width", "hidden", "bestFit", "customWidth", "outlineLevel", "collapsed"];

/** Whether the accountant protected this sheet of ours. */
export function isProtectedSheet(parts: Package, part: string): boolean {
  return isOn(child(partXml(parts, part), "sheetProtection")?.attributes["sheet"]);
}
