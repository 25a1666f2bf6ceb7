import { keptHeight } from "../../core/keeping/kept-height";
import type { FormerPart } from "./former-part";
import type { Attributes } from "./xml-reader";
import { child, childrenOf, isOn, type XmlElement } from "./xml-tree";

/** What of a row's own the accountant set: its height where it is another than ours, that it is hidden, its outline. */
export type KeptRow = Attributes & { readonly ht?: string };

const KEPT = ["hidden", "outlineLevel", "collapsed"] as const;

/** By the row as it is written now. */
export function keptRows(former: FormerPart): ReadonlyMap<number, KeptRow> {
  const { moves, content, written } = former;
  return new Map(
    formerRowsOf(former).flatMap(([was, { attributes }]) => {
      const row = moves.row(was);
      if (row === null) return [];
      const standing = isOn(attributes["customHeight"]) ? Number(attributes["ht"]) : null;
      const now = content.rowHeights[row] ?? null;
      const height = written ? keptHeight(standing, was, now, written) : null;
      const kept = KEPT.filter((name) => isSet(attributes[name])).map(
        (name) => [name, attributes[name] ?? ""] as const,
      );
      if (kept.length === 0 && height === null) return [];
      const size = height === null ? [] : [["ht", attributes["ht"] ?? ""] as const];
      return [[row, Object.fromEntries([...size, ...kept])] as const];
    }),
  );
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !["0", "false"].includes(value);
}

/** Rows count from 0; one that says no number follows the one before it. */
export function formerRowsOf({ root }: FormerPart): readonly (readonly [number, XmlElement])[] {
  let next = 0;
  return childrenOf(child(root, "sheetData"), "row").map((element) => {
    const row = Number(element.attributes["r"] ?? next + 1) - 1;
    next = row + 1;
    return [row, element] as const;
  });
}
