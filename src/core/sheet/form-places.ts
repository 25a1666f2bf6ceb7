import type { Area } from "../model/area";
import { ownReference } from "../model/own-reference";

/** A figure of the form that other sheets of ours refer to; whatever the form's layout, it goes by this name. */
export type FormPlace =
  | "spending.total"
  | "spending.shares"
  | "before.total"
  | `before.${string}.amount`
  | `before.${string}.share`
  | `history.${number}.score`
  | "execution.initial-budget"
  | "execution.budget"
  | "execution.spent"
  | "execution.rate"
  | "execution.weight"
  | "execution.score"
  | "total.weight"
  | "total.score"
  | "total.grade"
  | `spending.${string}.amount`
  | `spending.${string}.share`
  | `indicator.${number}.actual`
  | `indicator.${number}.weight`
  | `indicator.${number}.score`;

/** Where the form shows its figures. */
export type FormPlaces = ReadonlyMap<FormPlace, Area>;

/** The form's cell for a formula on another sheet of ours; null where the form does not show that figure. */
export function formCell(places: FormPlaces, place: FormPlace): string | null {
  const area = places.get(place);
  return area === undefined ? null : ownReference({ ...area, bottom: area.top, right: area.left }, "evaluation");
}

/** The form's cells from one figure to another in the same column; null where the form does not show them. */
export function formRange(places: FormPlaces, from: FormPlace, to: FormPlace): string | null {
  const [first, last] = [places.get(from), places.get(to)];
  if (first === undefined || last === undefined) return null;
  const { top, left } = first;
  return ownReference({ top, left, bottom: last.bottom, right: left }, "evaluation");
}

/** A figure of several indicators as arguments of SUM or COUNT: neighbours as ranges, because Excel takes at most 255. */
export function indicatorCells(places: FormPlaces, indicators: readonly number[], figure: "weight" | "score"): string {
  const runs: { from: number; to: number }[] = [];
  for (const index of indicators) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  const ranges = runs.map(({ from, to }) =>
    formRange(places, `indicator.${from}.${figure}`, `indicator.${to}.${figure}`),
  );
  return ranges.filter((range) => range !== null).join(",");
}
