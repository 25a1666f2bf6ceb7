import { columnPixels } from "../../core/model/column-width";
import { formatArea } from "../../core/model/area";
import type { PlacedSheet } from "./place-sheets";
import { type Package, partXml } from "./package";
import { child, childrenOf, type XmlElement } from "./xml-tree";

/**
 * What the program that saved the workbook last made of all fonts and widths, as our memory sheet shows, on which nobody
 * works. It is no change of the accountant's.
 */
export interface Rewriting {
  /** By the name of a font of ours: the cell format of its specimen. */
  readonly specimens: ReadonlyMap<string, number>;
  /** Pixels of one of the characters in which it counts widths; null where that is not known. */
  readonly digit: number | null;
}

export function rewritingOf(parts: Package, placed: readonly PlacedSheet[]): Rewriting {
  const memory = placed.find(({ kind }) => kind === "memory");
  if (!memory?.former) return { specimens: new Map(), digit: null };
  const root = partXml(parts, memory.part);
  return { specimens: specimensOn(root, memory), digit: digitOf(root, memory) };
}

function specimensOn(root: XmlElement, { content: { specimens = [] } }: PlacedSheet): ReadonlyMap<string, number> {
  const row = specimens[0]?.area.top;
  const element = childrenOf(child(root, "sheetData"), "row").find(
    ({ attributes }) => Number(attributes["r"]) - 1 === row,
  );
  const formats = new Map(
    childrenOf(element, "c").map(({ attributes }) => [attributes["r"], Number(attributes["s"] ?? 0)]),
  );
  return new Map(
    specimens.flatMap(({ font, area }) => {
      const format = formats.get(formatArea(area));
      return format === undefined ? [] : [[font, format] as const];
    }),
  );
}

/** Fonts from 5 to 20 points. */
const DIGITS = [4, 16] as const;

/** Our memory's first column always has the same width: a scale for all others. */
function digitOf(root: XmlElement, { content: { columnWidths } }: PlacedSheet): number | null {
  const first = childrenOf(child(root, "cols"), "col").find(({ attributes: { min } }) => Number(min) === 1);
  const digit = columnPixels(columnWidths[0] ?? 0) / Number(first?.attributes["width"] ?? 0);
  return digit >= DIGITS[0] && digit <= DIGITS[1] ? digit : null;
}
