import type { ControlInput, ReadCell } from "../model/inputs";
import type { FoundFigure, Mapping } from "../model/mapping";
import { readQuantityCell } from "../text/quantity";
import type { Reader } from "./cell-reader";

/** The figures that control rates need, as their cells say them. */
export function controlInputs(read: Reader, { measures }: Mapping): readonly ControlInput[] {
  return measures.found.flatMap((figure): readonly ControlInput[] => {
    const { name, words, source, unit } = figure;
    if (unit !== null) return [{ name, words, kind: "amount", amount: read.amount(source, unit) }];
    const count = countOf(figure, read.cell(source));
    return count === null ? [] : [count];
  });
}

/** "45", "45人", a number cell; null for anything else. */
function countOf({ name, words }: FoundFigure, cell: ReadCell): ControlInput | null {
  const quantity = readQuantityCell(cell);
  if (quantity?.kind !== "bound") return null;
  const isPeople = quantity.unit === null || /^[人名个]$/.test(quantity.unit.label);
  return isPeople ? { name, words, kind: "count", count: { cell, number: quantity.value } } : null;
}
