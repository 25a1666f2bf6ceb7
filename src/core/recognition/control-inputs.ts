import type { ControlInput, ReadCell, ReadNumber } from "../model/inputs";
import type { FigureName, Mapping } from "../model/mapping";
import { readQuantityCell } from "../text/quantity";
import type { Reader } from "./cell-reader";

/** The figures that control rates need, as their cells say them. */
export function controlInputs(read: Reader, { measures }: Mapping): readonly ControlInput[] {
  return measures.found.flatMap(({ name, words, source, unit, addends = [source] }): readonly ControlInput[] => {
    if (unit !== null)
      return [{ name, words, kind: "amount", amounts: addends.map((cell) => read.amount(cell, unit)) }];
    const counts = addends.flatMap((cell) => countOf(read.cell(cell)) ?? []);
    return counts.length < addends.length
      ? []
      : [{ name, words, kind: "count", counts, ...(!isOfPeople(name) && { isMoney: true }) }];
  });
}

function isOfPeople(name: FigureName): boolean {
  return name === "posts" || name === "staff";
}

/** "45", "45人", a number cell; null for anything else. */
function countOf(cell: ReadCell): ReadNumber | null {
  const quantity = readQuantityCell(cell);
  if (quantity?.kind !== "bound") return null;
  const isPeople = quantity.unit === null || /^[人名个]$/.test(quantity.unit.label);
  return isPeople ? { cell, number: quantity.value } : null;
}
