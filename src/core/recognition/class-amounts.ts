import { type Decimal, sum } from "../amount/decimal";
import { toYuan } from "../amount/money-unit";
import type { SpendingTable } from "../model/mapping";
import { writtenAmount } from "./read-cells";
import type { SheetView } from "./sheet-view";

/** The amounts of each 类 in 元. */
export function yuanByClass(views: ReadonlyMap<string, SheetView>, table: SpendingTable): ReadonlyMap<string, Decimal> {
  return new Map(
    table.categories.flatMap(({ code, amounts }) => {
      const written = amounts.flatMap((source) => {
        const view = views.get(source.sheetId);
        return (view && writtenAmount(view.sheet, source)) ?? [];
      });
      const amount = sum(written);
      return amount === "0" ? [] : [[code, toYuan(amount, table.unit ?? "yuan")] as const];
    }),
  );
}
