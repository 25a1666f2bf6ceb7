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
