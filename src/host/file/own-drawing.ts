import type { PlanChart } from "../../core/model/plan";
import { chartLook, isOwnChartName, ownChartName } from "../own-charts";
import { refersTo } from "../own-references";
import { type Package, partKey, partText, partXml } from "./package";
import type { PlacedSheet } from "./place-sheets";
import { type Relationship, relationshipsOf } from "./relationships";
import { child, parseXml, type XmlElement } from "./xml-tree";

/** A chart in a drawing; one of ours by the name that we gave it. */
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

/** The drawing of a sheet of ours with our charts in it; null where it has none, or one that cannot be found. */
export function drawingOf(parts: Package, { part: sheet, name, content }: PlacedSheet): Drawing | null {
  const relationshipId = drawingId(parts, sheet);
  const found = relationshipsOf(parts, sheet).find(({ id, type }) => id === relationshipId && type === "drawing");
  if (relationshipId === null || !found || found.external || !parts.has(partKey(found.target))) return null;
  const source = partText(parts, found.target);
  const root = parseXml(source, found.target);
  const relationships = relationshipsOf(parts, found.target);
  const drawn = anchorsOf(root).flatMap((anchor) => drawnChart(parts, anchor, relationships) ?? []);
  const named = drawn.filter((chart) => isOwnChartName(chart.name));
  const renamed = (content.charts ?? []).flatMap((chart) => renamedChart(parts, chart, { drawn, named, sheet: name }));
  return { relationshipId, part: found.target, source, root, relationships, charts: [...named, ...renamed] };
}

interface AmongCharts {
  readonly drawn: readonly DrawnChart[];
  readonly named: readonly DrawnChart[];
  readonly sheet: string;
}

/**
 * A chart of ours that a program has given another name, as openpyxl does with all charts: none has our name any more, but
 * one has our title and shows cells of our sheet alone.
 */
function renamedChart(parts: Package, chart: PlanChart, { drawn, named, sheet }: AmongCharts): readonly DrawnChart[] {
  const name = ownChartName(chart);
  if (named.some((each) => each.name.toLowerCase() === name.toLowerCase())) return [];
  const found = drawn.find(
    (each) => !named.includes(each) && each.part !== null && showsOurs(partXml(parts, each.part), chart, sheet),
  );
  return found === undefined ? [] : [{ ...found, name }];
}

function showsOurs(root: XmlElement, chart: PlanChart, sheet: string): boolean {
  const title = textsIn(child(child(root, "chart"), "title"), "t").join("");
  const cells = textsIn(root, "f");
  return title === chartLook(chart).title && cells.length > 0 && cells.every((formula) => refersTo(formula, [sheet]));
}

function textsIn(element: XmlElement | null, local: string): readonly string[] {
  if (element === null) return [];
  return [
    ...(element.local === local ? [element.text] : []),
    ...element.children.flatMap((inner) => textsIn(inner, local)),
  ];
}

export function anchorsOf(root: XmlElement): readonly XmlElement[] {
  return root.children.filter(({ local }) => ANCHORS.includes(local));
}

function drawnChart(parts: Package, anchor: XmlElement, relationships: readonly Relationship[]): DrawnChart | null {
  const frame = child(anchor, "graphicFrame");
  const { name = "", id = "0" } = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
  const relationshipId = relationshipIdOf(child(child(child(frame, "graphic"), "graphicData"), "chart"));
  if (relationshipId === null) return null;
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
