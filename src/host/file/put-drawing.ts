import { anchorXml, drawingXml } from "./drawing-xml";
import { firstFree } from "./first-free";
import { anchorsOf, type Drawing, type DrawnChart } from "./own-drawing";
import { type Package, partKey } from "./package";
import { appendChildren, type NewRelationship, relationshipsChange, removeElement } from "./part-edits";
import type { PlacedSheet } from "./place-sheets";
import type { ChartSetting, PlacedChart, PutDrawing } from "./put-charts";
import { relationshipsOf, relationshipsPart, targetFrom } from "./relationships";
import { applyEdits, type Edit } from "./xml-tree";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

type DrawnAnew = Omit<PutDrawing, "lost">;

interface DrawingChange {
  readonly placed: readonly PlacedChart[];
  readonly gone: readonly DrawnChart[];
  /** What is drawn on the sheet already. */
  readonly drawing: Drawing | null;
  /** What goes with its row of what others drew. */
  readonly moved: readonly Edit[];
}

/** The drawing of a sheet with its charts in it; one that nothing is left in goes. */
export function putDrawing(
  parts: Package,
  sheet: PlacedSheet,
  { placed, gone, drawing, moved }: DrawingChange,
  setting: ChartSetting,
): DrawnAnew {
  if (drawing === null) return newDrawing(parts, sheet, placed, setting);
  if (placed.length === 0 && anchorsOf(drawing.root).length === gone.length) return noDrawing(parts, sheet, drawing);
  const { source, root, part } = drawing;
  const anchor = (chart: PlacedChart) => anchorXml(chart.chart, { ...chart, namespaces: setting.namespaces });
  const replaced = placed.flatMap((chart): readonly Edit[] => {
    const { start, end } = chart.former?.anchor ?? { start: 0, end: 0 };
    return chart.former === null ? [] : [{ start, end, text: anchor(chart) }];
  });
  const added = placed.filter(({ former }) => former === null);
  const appended = added.length === 0 ? [] : [appendChildren(source, root, added.map(anchor).join(""))];
  const dropped = gone.map(({ relationshipId }) => relationshipId);
  return {
    drawing: drawing.relationshipId,
    changes: [
      [
        part,
        applyEdits(source, [...gone.map((chart) => removeElement(chart.anchor)), ...replaced, ...moved, ...appended]),
      ],
      ...relationshipsChange(parts, part, chartRelationships(part, added, setting), dropped),
    ],
    contentTypes: [],
    droppedParts: [],
  };
}

function newDrawing(
  parts: Package,
  sheet: PlacedSheet,
  placed: readonly PlacedChart[],
  setting: ChartSetting,
): DrawnAnew {
  const { namespaces, directory, taken } = setting;
  const part = firstFree(
    (count) => `${directory}drawings/drawing${String(count)}.xml`,
    (name) => taken.has(partKey(name)),
  );
  taken.add(partKey(part));
  const ids = new Set(sheet.former ? relationshipsOf(parts, sheet.part).map(({ id }) => id.toLowerCase()) : []);
  const id = firstFree(
    (count) => `rId${String(count)}`,
    (candidate) => ids.has(candidate.toLowerCase()),
  );
  const relationship = { id, type: `${namespaces.relationships}/drawing`, target: targetFrom(sheet.part, part) };
  const anchors = placed.map((chart) => anchorXml(chart.chart, { ...chart, namespaces }));
  return {
    drawing: id,
    changes: [
      [part, drawingXml(anchors, namespaces)],
      ...relationshipsChange(parts, part, chartRelationships(part, placed, setting), []),
      ...relationshipsChange(parts, sheet.part, [relationship], []),
    ],
    contentTypes: [{ part, type: DRAWING_TYPE }],
    droppedParts: [],
  };
}

function noDrawing(parts: Package, sheet: PlacedSheet, { part, relationshipId }: Drawing): DrawnAnew {
  return {
    drawing: null,
    changes: [
      [part, null],
      [relationshipsPart(part), null],
      ...relationshipsChange(parts, sheet.part, [], [relationshipId]),
    ],
    contentTypes: [],
    droppedParts: [part],
  };
}

function chartRelationships(
  drawing: string,
  charts: readonly PlacedChart[],
  { namespaces }: ChartSetting,
): readonly NewRelationship[] {
  const type = `${namespaces.relationships}/chart`;
  return charts.map(({ relationshipId, part }) => ({ id: relationshipId, type, target: targetFrom(drawing, part) }));
}
