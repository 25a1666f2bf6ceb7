import type { Area } from "../core/model/area";
import { sizeBetween } from "./axis";
import type { GridModel } from "./grid-model";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./grid-styles";

interface View {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly clientHeight: number;
  readonly clientWidth: number;
}

/** Where to scroll so that an area's first cell is seen: not at all when it is, and else with room around it. */
export function scrollFor(model: GridModel, area: Area, view: View): { readonly top: number; readonly left: number } {
  const { frozenRows, frozenColumns, rows, columns } = model;
  const fixedHeight = HEADER_HEIGHT + sizeBetween(rows, 0, frozenRows - 1);
  const fixedWidth = HEADER_WIDTH + sizeBetween(columns, 0, frozenColumns - 1);
  return {
    top:
      area.top < frozenRows
        ? view.scrollTop
        : along(
            view.scrollTop,
            view.clientHeight - fixedHeight,
            sizeBetween(rows, frozenRows, area.top - 1),
            sizeBetween(rows, area.top, area.top),
          ),
    left:
      area.left < frozenColumns
        ? view.scrollLeft
        : along(
            view.scrollLeft,
            view.clientWidth - fixedWidth,
            sizeBetween(columns, frozenColumns, area.left - 1),
            sizeBetween(columns, area.left, area.left),
          ),
  };
}

/** One direction: the scroll distance at which `size` pixels from `start` on lie within `extent` visible pixels. */
function along(scrolled: number, extent: number, start: number, size: number): number {
  if (start >= scrolled && start + size <= scrolled + extent) return scrolled;
  const far = start + size <= scrolled - extent || start >= scrolled + extent * 2;
  if (far) return Math.max(0, start - extent / 3);
  return start < scrolled ? start : start + size - extent;
}
