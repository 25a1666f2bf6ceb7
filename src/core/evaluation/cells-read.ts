import { formatSource } from "../model/area";
import type { CategoryInput, Inputs, ReadCell } from "../model/inputs";

/**
 * Every cell the inputs were read from, each once: the fingerprint that is checked right before writing.
 * Inputs are plain data, so the cells are found by their shape wherever they stand.
 */
export function cellsRead(inputs: Inputs): readonly ReadCell[] {
  const found = new Map<string, ReadCell>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (isReadCell(part) && part.cells === undefined) found.set(formatSource(part.source), part);
    else if (isReadCell(part)) visit(part.cells);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  visit(inputs);
  return [...found.values()];
}

function isReadCell(part: unknown): part is ReadCell {
  return (
    typeof part === "object" &&
    part !== null &&
    "source" in part &&
    "value" in part &&
    "format" in part &&
    "text" in part
  );
}

/** All categories and their items, flat. */
export function allCategories(categories: readonly CategoryInput[]): readonly CategoryInput[] {
  return categories.flatMap((category) => [category, ...allCategories(category.items)]);
}
