import type { Area } from "../model/addresses";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/format";
import { type Line, lineAt, type Sheet } from "../model/workbook";
import { invalidArgument, notImplemented } from "../wire/excel-error";
import type { Property } from "../wire/host-object";
import { booleanValue, numberValue } from "./context";

/** Sizing more lines one by one than this would only hide a mistake. */
const MANY_LINES = 20_000;

/** Rows or columns: where their sizes are kept, and what Excel allows. */
interface Kind {
  readonly lines: Map<number, Line>;
  readonly standard: number;
  readonly most: number;
  readonly first: (area: Area) => number;
  readonly last: (area: Area) => number;
}

/** `rowHeight`, `columnWidth` and the switches back to the standard sizes; points, in Excel's quarter pixels. */
export function lineSizes(sheet: Sheet, areas: readonly Area[], writable: () => void): Record<string, Property> {
  const rows: Kind = {
    lines: sheet.rows,
    standard: STANDARD_ROW_HEIGHT,
    most: 409.5,
    first: (area) => area.top,
    last: (area) => area.bottom,
  };
  const columns: Kind = {
    lines: sheet.columns,
    standard: STANDARD_COLUMN_WIDTH,
    most: 1_790,
    first: (area) => area.left,
    last: (area) => area.right,
  };
  return {
    rowHeight: size(rows, areas, writable),
    columnWidth: size(columns, areas, writable),
    useStandardHeight: standardSize(rows, areas, writable),
    useStandardWidth: standardSize(columns, areas, writable),
  };
}

function size(kind: Kind, areas: readonly Area[], writable: () => void): Property {
  return {
    get: () => {
      const sizes = new Set(ownSizes(kind, areas).map((own) => own ?? kind.standard));
      const [only = null] = sizes;
      return sizes.size === 1 ? only : null;
    },
    set: (value) => {
      writable();
      const points = Math.round(numberValue(value, 0, kind.most) * 4) / 4;
      for (const area of areas) {
        if (kind.last(area) - kind.first(area) > MANY_LINES) throw notImplemented("sizing every line of a sheet");
        for (let index = kind.first(area); index <= kind.last(area); index += 1)
          lineAt(kind.lines, index).size = points;
      }
    },
  };
}

function standardSize(kind: Kind, areas: readonly Area[], writable: () => void): Property {
  return {
    get: () => {
      const own = ownSizes(kind, areas);
      return own.every((size) => size === null) ? true : own.some((size) => size === null) ? null : false;
    },
    set: (value) => {
      writable();
      if (!booleanValue(value)) throw invalidArgument("a size is made one's own by setting it");
      for (const [index, line] of kind.lines) {
        if (areas.some((area) => index >= kind.first(area) && index <= kind.last(area))) line.size = null;
      }
    },
  };
}

/** The sizes that lines have of their own; null once for all those that have none. */
function ownSizes(kind: Kind, areas: readonly Area[]): (number | null)[] {
  return areas.flatMap((area) => {
    const own: (number | null)[] = [];
    for (const [index, line] of kind.lines) {
      if (index >= kind.first(area) && index <= kind.last(area) && line.size !== null) own.push(line.size);
    }
    return own.length < kind.last(area) - kind.first(area) + 1 ? [...own, null] : own;
  });
}
