import type { MoneyUnit } from "../amount/money-unit";
import { readAmountText } from "../text/amount-text";
import { readMoneyUnit } from "../text/unit-line";
import type { AmountColumns } from "./amount-column";
import type { TableContext } from "./context";
import { isNumeric, type SheetView } from "./sheet-view";

/** A table's unit, and whether two places say different ones (then there is none, and it is asked). */
export interface TableUnit {
  readonly unit: MoneyUnit | null;
  readonly disagree: boolean;
}

/**
 * The unit of a list's amounts: behind every amount ("600万元") before all else, in the head of their column or in a
 * 计量单位 column beside them, then as its surroundings say. `head` is the first row of its head.
 */
export function unitOfList(
  view: SheetView,
  rows: readonly number[],
  from: number,
  { columns, unit }: AmountColumns,
  context: TableContext,
  head: number,
): TableUnit {
  const written = common(rows.flatMap((row) => columns.flatMap((column) => unitBehind(view, row, column))));
  if (written !== null) return { unit: written, disagree: false };
  const own = unit ?? unitBeside(view, rows, from, Math.min(...columns) - 1);
  if (own === null) return { unit: context.unit, disagree: false };
  const line = context.unitSource !== null && context.unitSource.area.top < head ? context.unit : null;
  const disagree = line !== null && line !== own;
  return { unit: disagree ? null : own, disagree };
}

/** The unit that all of them are; null where one is missing or another. */
function common(units: readonly (MoneyUnit | null)[]): MoneyUnit | null {
  const [first] = units;
  return first !== undefined && units.every((unit) => unit === first) ? first : null;
}

/** The unit behind an amount, null for an amount without one; nothing for a cell without an amount. */
function unitBehind(view: SheetView, row: number, column: number): readonly (MoneyUnit | null)[] {
  const value = view.value(row, column);
  if (!isNumeric(value)) return [];
  const reading = typeof value === "string" ? readAmountText(value) : null;
  return [reading?.kind === "amount" ? reading.unit : null];
}

/** The unit that a column between these writes in every row. */
export function unitBeside(view: SheetView, rows: readonly number[], from: number, to: number): MoneyUnit | null {
  for (let column = from; column <= to; column++) {
    const unit = common(rows.map((row) => readMoneyUnit(view.key(row, column))));
    if (unit !== null) return unit;
  }
  return null;
}
