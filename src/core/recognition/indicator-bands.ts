import { type IndicatorHead, readIndicatorHead } from "./indicator-head";
import { type IndicatorBody, readIndicatorRows } from "./indicator-rows";
import { headKey } from "./indicator-words";
import { filledColumns, type SheetView, within } from "./sheet-view";

/** A head of fewer words is no table of indicators. */
const SHORTEST = 3;

/** Where the same words head the sheet twice or more side by side, each repetition from its first column to its last. */
function repetitions(view: SheetView, row: number): readonly SheetView[] {
  const columns = filledColumns(view, row);
  const keys = columns.map((column) => headKey(view.text(row, column)));
  for (let length = SHORTEST; length * 2 <= keys.length; length++) {
    if (keys.length % length !== 0 || !keys.every((key, at) => key === keys[at % length])) continue;
    return Array.from({ length: keys.length / length }, (_, band) => {
      const [left, next] = [columns[band * length], columns[(band + 1) * length]];
      return within(view, { left: left ?? view.left, right: next === undefined ? view.right : next - 1 });
    });
  }
  return [view];
}

/**
 * The parts of a sheet that hold forms of their own side by side, last year's and this year's: each closes with its own
 * 总分, or they name the same indicators. The sheet itself where there is one form.
 */
export function formsBeside(view: SheetView, row: number): readonly SheetView[] {
  const bands = repetitions(view, row);
  if (bands.length === 1) return bands;
  const bodies = bands.map((band) => readIndicatorRows(band, readIndicatorHead(band, row)));
  const isClosed = bodies.every(({ totalWeight, totalScore }) => totalWeight !== null || totalScore !== null);
  const names = bodies.map(({ rows }) => rows.map(({ level3 }) => level3));
  const isRepeated = names.slice(1).some((each) => each.some((name) => names[0]?.includes(name)));
  return isClosed || isRepeated
    ? bands.map((band, at) => withTitle(view, row, band, bands[at - 1], bands[at + 1]))
    : [view];
}

/** A form's title begins over its side label, which has no head of its own. */
function withTitle(view: SheetView, head: number, band: SheetView, before?: SheetView, after?: SheetView): SheetView {
  const edge = (from: number, own: SheetView): number => {
    const above = Array.from(
      { length: head - view.top },
      (_, index) => filledColumns(view, view.top + index, from + 1)[0],
    );
    return Math.min(own.left, ...above.flatMap((column) => column ?? []));
  };
  const last = (part: SheetView) => filledColumns(part, head).at(-1) ?? part.right;
  const left = before === undefined ? view.left : edge(last(before), band);
  return within(view, { left, right: after === undefined ? view.right : edge(last(band), after) - 1 });
}

/**
 * The head at `row` and the indicators below it. A list that was folded to save paper goes on at its right under the
 * same words: its bands are one table, the left one first.
 */
export function readBands(
  view: SheetView,
  row: number,
): { readonly head: IndicatorHead; readonly body: IndicatorBody } {
  const [first = view, ...others] = repetitions(view, row);
  const head = readIndicatorHead(first, row);
  const body = readIndicatorRows(first, head);
  if (others.length === 0) return { head, body };
  const bodies = [body, ...others.map((band) => readIndicatorRows(band, readIndicatorHead(band, row)))];
  const one = (pick: "totalWeight" | "totalScore" | "grade") => bodies.map((each) => each[pick]).find(Boolean) ?? null;
  return {
    head: { ...head, right: view.right },
    body: {
      rows: bodies.flatMap(({ rows }) => rows),
      levelWeights: bodies.flatMap(({ levelWeights }) => levelWeights),
      totalWeight: one("totalWeight"),
      totalScore: one("totalScore"),
      grade: one("grade"),
      bottom: Math.max(...bodies.map(({ bottom }) => bottom)),
    },
  };
}
