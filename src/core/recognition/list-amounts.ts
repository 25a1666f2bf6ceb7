import { type AmountColumns, amountColumns } from "./amount-column";
import { rankOfHead, UNKNOWN } from "./amount-words";
import type { Spine } from "./economic-spines";
import { headRowsAbove } from "./head-words";
import type { SheetView } from "./sheet-view";

/** A downward list of categories with the columns that hold its amounts. */
export interface Amounted {
  readonly spine: Spine;
  readonly amounts: AmountColumns;
  /** The columns that may hold the amounts as well, `amounts` first: more than one is a question. */
  readonly choices: readonly AmountColumns[];
  readonly headTop: number;
}

export function overlaps(one: Spine, other: Spine): boolean {
  return one.top <= other.bottom && other.top <= one.bottom;
}

/** The rows below the head: those of the whole export for a part of one. */
export function bodyOf({ part, top, bottom }: Spine): Pick<Spine, "top" | "bottom"> {
  return part ?? { top, bottom };
}

/** The lists with the columns of their amounts, to their right or, where nothing stands there, to their left. */
export function withAmounts(view: SheetView, spines: readonly Spine[], evaluated: number | null): Amounted[] {
  const floor = view.top;
  return spines.flatMap((spine) => {
    const right = spines
      .filter((other) => other.left > spine.labelsRight && overlaps(spine, other))
      .sort((a, b) => a.left - b.left);
    const rows = spine.lines.map(({ row }) => row);
    // a list of the other classification between the names and the amounts does not end the table
    const limits = [right[0], right.find(({ system }) => system === spine.system)].map((next) =>
      next ? next.left - 1 : view.right,
    );
    for (const limit of limits) {
      const head = headRowsAbove(view, bodyOf(spine).top, floor, spine.left, limit);
      const choices = amountColumns(view, rows, spine.labelsRight + 1, limit, head, floor, evaluated);
      const [amounts] = choices;
      if (amounts) return [{ spine, amounts, choices, headTop: head.top }];
    }
    return amountsBefore(view, spine, spines, evaluated);
  });
}

/**
 * 决算数 | 科目编码 | 科目名称, and 支出 | 经济分类 | 余额: the amounts stand before their list, under words that say so. Of several
 * lists beside each other what stands before one belongs to the other.
 */
function amountsBefore(view: SheetView, spine: Spine, spines: readonly Spine[], evaluated: number | null): Amounted[] {
  if (spines.some((other) => other !== spine && overlaps(spine, other))) return [];
  const head = headRowsAbove(view, bodyOf(spine).top, view.top, view.left, spine.labelsRight);
  const rows = spine.lines.map(({ row }) => row);
  const choices = amountColumns(view, rows, view.left, spine.left - 1, head, view.top, evaluated);
  const [amounts] = choices;
  if (!amounts || rankOfHead(amounts.head.split("、")) <= UNKNOWN) return [];
  return [{ spine, amounts, choices, headTop: head.top }];
}
