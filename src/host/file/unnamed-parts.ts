import { type Package, partText, withChanges } from "./package";
import { contentTypesChange, relationshipsChange } from "./part-edits";
import { partsBehind } from "./reachable";
import { relationshipsOf, relationshipsPart } from "./relationships";

/** Parts that belong to a sheet by their relationship alone: no element of the sheet names them. */
const NEVER_NAMED = ["comments", "threadedComment", "pivotTable"];

/** The package without the relationships that these sheets name no more, and without the parts that only those led to. */
export function withoutUnnamed(parts: Package, sheets: readonly string[]): Package {
  return sheets.reduce((all, sheet) => {
    const unnamed = unnamedIds(all, sheet);
    if (unnamed.length === 0) return all;
    const gone = partsBehind(all, sheet, unnamed);
    const changes = [
      ...relationshipsChange(all, sheet, [], unnamed),
      ...contentTypesChange(all, [], gone),
      ...gone.flatMap((part) => [[part, null] as const, [relationshipsPart(part), null] as const]),
    ];
    return withChanges(all, new Map(changes));
  }, parts);
}

function unnamedIds(parts: Package, sheet: string): readonly string[] {
  const relationships = relationshipsOf(parts, sheet).filter(({ type }) => !NEVER_NAMED.includes(type));
  if (relationships.length === 0) return [];
  const text = partText(parts, sheet);
  return relationships.map(({ id }) => id).filter((id) => !text.includes(`"${id}"`) && !text.includes(`'${id}'`));
}
