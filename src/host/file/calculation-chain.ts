import { type Package, partKey, partPieces } from "./package";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { readXmlNow } from "./xml-reader";

/**
 * The calculation chain, if it lists cells of these sheets: an entry whose cell holds no formula any more makes Excel
 * call the file damaged. The chain is a mere cache that Excel rebuilds, so the caller drops it then; a chain that does
 * not know our sheets stays (it may leave formulas out).
 */
export function staleCalculationChain(
  parts: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetEntry[],
): { readonly part: string; readonly relationshipId: string } | null {
  const chain = workbook.relationships.find(({ type, external }) => type === "calcChain" && !external);
  if (!chain || sheets.length === 0 || !parts.has(partKey(chain.target))) return null;
  const ids = new Set(sheets.map(({ id }) => id));
  const found = new Set<string>();
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      const id = attributes["i"] ?? "";
      if (name === "c" && ids.has(id)) found.add(id);
    },
    close: () => undefined,
    text: () => undefined,
  };
  readXmlNow(partPieces(parts, chain.target), handler, chain.target);
  return found.size > 0 ? { part: chain.target, relationshipId: chain.id } : null;
}
