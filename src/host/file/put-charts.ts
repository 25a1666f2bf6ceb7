import type { PlanChart } from "../../core/model/plan";
import { ownChartName } from "../own-charts";
import { chartData } from "./chart-data";
import { chartXml } from "./chart-xml";
import { firstFree } from "./first-free";
import type { Namespaces } from "./namespaces";
import type { LostLook } from "../port";
import type { FormerPart } from "./former-part";
import { type MovedDrawing, movedDrawing } from "./moved-drawing";
import { type Drawing, drawingId, drawingOf, type DrawnChart, drawnIds } from "./own-drawing";
import { type Package, type PartChange, partKey } from "./package";
import type { PlacedSheet } from "./place-sheets";
import { putDrawing } from "./put-drawing";
import { partsOnlyOf } from "./reachable";
import { relationshipsPart } from "./relationships";
import { applyEdits } from "./xml-tree";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** What drawing a sheet's charts changes in the package. */
export interface PutDrawing {
  /** The relationship by which the sheet names its drawing; null for none. */
  readonly drawing: string | null;
  readonly changes: readonly PartChange[];
  readonly contentTypes: readonly { readonly part: string; readonly type: string }[];
  readonly droppedParts: readonly string[];
  /** What others drew and could not go with its row. */
  readonly lost: readonly LostLook[];
}

export interface ChartSetting {
  readonly namespaces: Namespaces;
  /** Folder of the workbook part. */
  readonly directory: string;
  /** Keys of all parts there are and will be; new ones are added. */
  readonly taken: Set<string>;
  /** The sheet as it stands, where it is written anew. */
  readonly former: FormerPart | null;
}

/** A chart with the place it gets: that of the former one of its name, or a new one. */
export interface PlacedChart {
  readonly chart: PlanChart;
  readonly former: DrawnChart | null;
  readonly part: string;
  readonly relationshipId: string;
  /** By which the drawing knows it. */
  readonly id: number;
}

/** Puts a sheet's charts in: ours of the same name in their place; what others drew there is left as it is. */
export function putCharts(parts: Package, sheet: PlacedSheet, setting: ChartSetting): PutDrawing {
  const charts = sheet.content.charts ?? [];
  const drawing = sheet.former ? drawingOf(parts, sheet) : null;
  const moved = drawing && setting.former ? movedDrawing(drawing, setting.former) : NOTHING_MOVED;
  const formerCharts = drawing?.charts ?? [];
  if (charts.length + formerCharts.length === 0) {
    const named = sheet.former ? drawingId(parts, sheet.part) : null;
    return { drawing: named, changes: changesOf(drawing, moved), contentTypes: [], droppedParts: [], lost: moved.lost };
  }
  const placed = placeCharts(charts, drawing, setting);
  const gone = formerCharts.filter((drawn) => !placed.some(({ former }) => former === drawn));
  const data = chartData(sheet.name, sheet.content);
  const dropped = outdatedParts(parts, formerCharts, gone);
  const put = putDrawing(parts, sheet, { placed, gone, drawing, moved: moved.edits }, setting);
  const added = placed.filter(({ part }) => !parts.has(partKey(part)));
  return {
    drawing: put.drawing,
    changes: [
      ...dropped.flatMap((part): PartChange[] => [
        [part, null],
        [relationshipsPart(part), null],
      ]),
      ...placed.flatMap(({ chart, part }): PartChange[] => [
        [part, chartXml(chart, data, setting.namespaces)],
        [relationshipsPart(part), null],
      ]),
      ...put.changes,
    ],
    contentTypes: [...added.map(({ part }) => ({ part, type: CHART_TYPE })), ...put.contentTypes],
    droppedParts: [...dropped, ...put.droppedParts],
    lost: moved.lost,
  };
}

const NOTHING_MOVED: MovedDrawing = { edits: [], lost: [] };

function changesOf(drawing: Drawing | null, { edits }: MovedDrawing): readonly PartChange[] {
  return drawing === null || edits.length === 0 ? [] : [[drawing.part, applyEdits(drawing.source, edits)]];
}

function placeCharts(
  charts: readonly PlanChart[],
  drawing: Drawing | null,
  { directory, taken }: ChartSetting,
): readonly PlacedChart[] {
  const ids = new Set(drawing === null ? [] : drawnIds(drawing));
  const relationships = new Set(drawing?.relationships.map(({ id }) => id.toLowerCase()));
  return charts.map((chart): PlacedChart => {
    const wanted = ownChartName(chart).toLowerCase();
    const former = drawing?.charts.find(({ name, part }) => part !== null && name.toLowerCase() === wanted);
    if (former?.part) return { chart, former, part: former.part, relationshipId: former.relationshipId, id: former.id };
    const part = firstFree(
      (count) => `${directory}charts/chart${String(count)}.xml`,
      (name) => taken.has(partKey(name)),
    );
    taken.add(partKey(part));
    const relationshipId = firstFree(
      (count) => `rId${String(count)}`,
      (id) => relationships.has(id.toLowerCase()),
    );
    relationships.add(relationshipId.toLowerCase());
    // Excel counts from 2; 1 is the drawing itself.
    const id = Math.max(1, ...ids) + 1;
    ids.add(id);
    return { chart, former: null, part, relationshipId, id };
  });
}

/** Charts that go, and what Excel has put behind those that are written anew: styles and colours of its own. */
function outdatedParts(parts: Package, former: readonly DrawnChart[], gone: readonly DrawnChart[]): readonly string[] {
  const partsOf = (charts: readonly DrawnChart[]) => charts.flatMap(({ part }) => part ?? []);
  return [...partsOf(gone), ...partsOnlyOf(parts, partsOf(former))];
}
