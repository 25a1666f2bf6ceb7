/** One direction of a sheet's grid: sizes in pixels by index; hidden rows and columns have none. */
export interface Axis {
  /** Where index i begins; one entry more than there are indices, so that the last entry is the whole length. */
  readonly offsets: readonly number[];
}

export function axisOf(sizes: readonly number[]): Axis {
  const offsets = [0];
  for (const size of sizes) offsets.push((offsets.at(-1) ?? 0) + size);
  return { offsets };
}

export function sizeBetween(axis: Axis, first: number, last: number): number {
  return (axis.offsets[last + 1] ?? 0) - (axis.offsets[first] ?? 0);
}

export function lengthOf(axis: Axis): number {
  return axis.offsets.length - 1;
}

/** The index at a distance from the start, the nearest one for a distance outside. */
export function indexAt(axis: Axis, distance: number): number {
  let low = 0;
  let high = lengthOf(axis) - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((axis.offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Indices shown of a long axis; both ends belong to it, an empty window ends before it starts. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond what can be seen, so that scrolling shows no gaps. */
const MARGIN = 12;

/**
 * The rows to draw of those after the frozen ones, for a scrolled view `extent` pixels long. The start moves in steps,
 * so that scrolling by a little redraws nothing.
 */
export function rowWindow(axis: Axis, frozen: number, scrolled: number, extent: number): Window {
  const all = lengthOf(axis);
  const start = axis.offsets[frozen] ?? 0;
  const top = indexAt(axis, start + scrolled);
  const bottom = indexAt(axis, start + scrolled + extent);
  const first = Math.max(frozen, Math.floor((top - MARGIN) / MARGIN) * MARGIN);
  const last = Math.min(all - 1, Math.ceil((bottom + MARGIN) / MARGIN) * MARGIN);
  return { first, last };
}
