import { useRef } from "react";
import { type Area, around } from "../core/model/area";

/** Where a range that is being extended began, and where it is being drawn to. */
interface Ends {
  readonly origin: Area;
  readonly active: Area;
  readonly whole: Area;
}

/** Selects one cell, or with Shift the range from the cell selected first, as in Excel. */
export function useRange(selection: Area, onSelect: (area: Area) => void) {
  const ends = useRef<Ends | null>(null);
  /** The ends of the range in view; one that came from elsewhere begins and ends at its first cell. */
  const current = (): Ends => {
    const known = ends.current;
    if (known !== null && JSON.stringify(known.whole) === JSON.stringify(selection)) return known;
    const first = { ...selection, bottom: selection.top, right: selection.left };
    return { origin: first, active: first, whole: selection };
  };
  return {
    /** The cell that the arrow keys move from. */
    active: (shift: boolean): Area => (shift ? current().active : selection),
    select: (cell: Area, shift: boolean) => {
      const { origin } = shift ? current() : { origin: cell };
      const whole = around(origin, cell);
      ends.current = { origin, active: cell, whole };
      onSelect(whole);
    },
  };
}
