import type { Area } from "../model/addresses";
import { eachPlace, formatAt } from "../model/edit";
import type { CellFormat, Edge, Side } from "../model/format";
import { ensureCell, type Sheet } from "../model/workbook";
import { invalidArgument } from "../wire/excel-error";
import { type HostObject, hostObject, readOnly } from "../wire/host-object";
import { colourValue, type Context, enumValue, indexValue } from "./context";

/** One line of one cell. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

const OPPOSITE: Partial<Record<Side, Place>> = {
  top: { row: -1, column: 0, side: "bottom" },
  bottom: { row: 1, column: 0, side: "top" },
  left: { row: 0, column: -1, side: "right" },
  right: { row: 0, column: 1, side: "left" },
};

const NO_LINE: Edge = { style: "None", weight: "Thin", color: "#000000" };

export function borderCollectionObject(
  context: Context,
  sheet: Sheet,
  areas: readonly Area[],
  writable: () => void,
): HostObject {
  const indices = context.schema.enums["BorderIndex"] ?? [];
  const at = (index: string) => borderObject(context, sheet, areas, index, writable);
  return hostObject({
    type: "RangeBorderCollection",
    properties: { count: readOnly(() => indices.length) },
    objects: {},
    methods: {
      getItemAt: (index) => {
        const name = indices[indexValue(index)];
        if (name === undefined) throw invalidArgument();
        return at(name);
      },
    },
    item: (key) => at(enumValue(context, "BorderIndex", key)),
    items: () => indices.map(at),
  });
}

function borderObject(
  context: Context,
  sheet: Sheet,
  areas: readonly Area[],
  index: string,
  writable: () => void,
): HostObject {
  const places = () => areas.flatMap((area) => placesOf(area, index));
  const read = (key: keyof Edge) => () => {
    const seen = new Set(places().map((place) => edgeAt(sheet, place)[key]));
    return seen.size === 0 ? NO_LINE[key] : seen.size === 1 ? [...seen][0] : null;
  };
  const write = (key: keyof Edge, check: (value: unknown) => string) => (value: unknown) => {
    writable();
    const checked = check(value);
    for (const place of places()) {
      const before = edgeAt(sheet, place);
      // A weight or a colour alone draws a line, as in Excel.
      const style = key === "style" || before.style !== "None" ? before.style : "Continuous";
      setEdge(sheet, place, { ...before, style, [key]: checked });
    }
  };
  return hostObject({
    type: "RangeBorder",
    identity: () => ({ Id: index }),
    properties: {
      sideIndex: readOnly(() => index),
      style: { get: read("style"), set: write("style", (value) => enumValue(context, "BorderLineStyle", value)) },
      weight: { get: read("weight"), set: write("weight", (value) => enumValue(context, "BorderWeight", value)) },
      color: { get: read("color"), set: write("color", colourValue) },
    },
    objects: {},
    methods: {},
  });
}

/** The lines of the area that an index like "EdgeTop" or "InsideHorizontal" means. */
function placesOf(area: Area, index: string): Place[] {
  const places: Place[] = [];
  const add = (part: Area, side: Side) => eachPlace(part, (row, column) => places.push({ row, column, side }));
  if (index === "EdgeTop") add({ ...area, bottom: area.top }, "top");
  if (index === "EdgeBottom") add({ ...area, top: area.bottom }, "bottom");
  if (index === "EdgeLeft") add({ ...area, right: area.left }, "left");
  if (index === "EdgeRight") add({ ...area, left: area.right }, "right");
  if (index === "InsideHorizontal") add({ ...area, bottom: area.bottom - 1 }, "bottom");
  if (index === "InsideVertical") add({ ...area, right: area.right - 1 }, "right");
  if (index === "DiagonalDown") add(area, "diagonalDown");
  if (index === "DiagonalUp") add(area, "diagonalUp");
  return places;
}

/** The line as it is seen: a cell's own, or that of the cell on its other side. */
export function edgeAt(sheet: Sheet, { row, column, side }: Place): Edge {
  const own = formatAt(sheet, row, column).borders[side];
  if (own) return own;
  const across = OPPOSITE[side];
  if (!across || row + across.row < 0 || column + across.column < 0) return NO_LINE;
  return formatAt(sheet, row + across.row, column + across.column).borders[across.side] ?? NO_LINE;
}

/** Both cells beside a line know of it; the neighbour only if it had one of its own. */
function setEdge(sheet: Sheet, { row, column, side }: Place, edge: Edge): void {
  const cell = ensureCell(sheet, row, column);
  cell.format = withEdge(cell.format, side, edge);
  const across = OPPOSITE[side];
  if (!across || row + across.row < 0 || column + across.column < 0) return;
  if (!formatAt(sheet, row + across.row, column + across.column).borders[across.side]) return;
  const neighbour = ensureCell(sheet, row + across.row, column + across.column);
  neighbour.format = withEdge(neighbour.format, across.side, edge);
}

function withEdge(format: CellFormat, side: Side, edge: Edge): CellFormat {
  const borders = { ...format.borders };
  if (edge.style === "None") delete borders[side];
  else borders[side] = edge;
  return { ...format, borders };
}
