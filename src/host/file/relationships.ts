import { type Package, partKey, partXml } from "./package";
import { childrenOf } from "./xml-tree";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles"; strict and transitional files agree in it. */
  readonly type: string;
  /** Part name without leading slash; the plain address for external targets. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part ("" for the package itself); none where there is no such part. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(partKey(name))) return [];
  return childrenOf(partXml(parts, name), "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: external ? target : resolvePart(part, target),
      external,
    };
  });
}

/** A target as seen from the part that names it: "worksheets/sheet1.xml" from "xl/workbook.xml". */
export function resolvePart(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The target by which `from` names a part: relative inside its own folder, absolute elsewhere. */
export function targetFrom(from: string, part: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}
