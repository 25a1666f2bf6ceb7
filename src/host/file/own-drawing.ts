import { isOwnChartName } from "../own-charts";
import { type Package, partKey, partText, partXml } from "./package";
import { type Relationship, relationshipsOf } from "./relationships";
import { child, parseXml, type XmlElement } from "./xml-tree";

/** A chart of ours in a drawing. */
export interface DrawnChart {
  readonly name: string;
  /** The number by which the drawing knows it. */
  readonly id: number;
  readonly anchor: XmlElement;
  readonly relationshipId: string;
  /** The chart part; null where it is missing. */
  readonly part: string | null;
}

/** What is drawn on a sheet. */
export interface Drawing {
  /** By which the sheet names it. */
  readonly relationshipId: string;
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly charts: readonly DrawnChart[];
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** The relationship by which a sheet names its drawing, as it stands there; null for a sheet without. */
export function drawingId(parts: Package, sheet: string): string | null {
  return relationshipIdOf(child(partXml(parts, sheet), "drawing"));
}

/** The drawing of a sheet; null where it has none, or one that cannot be found. */
export function drawingOf(parts: Package, sheet: string): Drawing | null {
  const relationshipId = drawingId(parts, sheet);
  const found = relationshipsOf(parts, sheet).find(({ id, type }) => id === relationshipId && type === "drawing");
  if (relationshipId === null || !found || found.external || !parts.has(partKey(found.target))) return null;
  const source = partText(parts, found.target);
  const root = parseXml(source, found.target);
  const relationships = relationshipsOf(parts, found.target);
  const charts = anchorsOf(root).flatMap((anchor) => ownChart(parts, anchor, relationships) ?? []);
  return { relationshipId, part: found.target, source, root, relationships, charts };
}

export function anchorsOf(root: XmlElement): readonly XmlElement[] {
  return root.children.filter(({ local }) => ANCHORS.includes(local));
}

function ownChart(parts: Package, anchor: XmlElement, relationships: readonly Relationship[]): DrawnChart | null {
  const frame = child(anchor, "graphicFrame");
  const { name = "", id = "0" } = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
  if (!isOwnChartName(name)) return null;
  const relationshipId = relationshipIdOf(child(child(child(frame, "graphic"), "graphicData"), "chart")) ?? "";
  const target = relationships.find((relationship) => relationship.id === relationshipId)?.target;
  const part = target !== undefined && parts.has(partKey(target)) ? target : null;
  return { name, id: Number(id), anchor, relationshipId, part };
}

/** The ids of everything in a drawing: each may come only once. */
export function drawnIds({ root }: Drawing): readonly number[] {
  const ids = (element: XmlElement): number[] => [
    ...(element.local === "cNvPr" ? [Number(element.attributes["id"])] : []),
    ...element.children.flatMap(ids),
  ];
  return ids(root);
}

/** The r:id attribute, whatever its prefix. */
function relationshipIdOf(element: XmlElement | null): string | null {
  return Object.entries(element?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1] ?? null;
}
