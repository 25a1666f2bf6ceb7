import type { ControlInput, ControlName, ReadCell } from "../model/inputs";
import type { Mapping, ReferenceTable } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { compact } from "../text/normalise";
import { readQuantityCell } from "../text/quantity";
import { controlCells } from "./control-figures";
import { readAmount, readCell } from "./read-cells";
import { viewOf, within } from "./sheet-view";

const COUNTED: readonly ControlName[] = ["posts", "staff"];

/** Labels of a 基本情况 sheet that give the numbers of people. */
const BASICS: readonly (readonly [ControlName, RegExp])[] = [
  ["posts", /^(?:人员|核定|批复)?编制(?:人员|人)?(?:总)?数$/],
  ["staff", /^(?:年末)?(?:实有)?在职(?:在编)?(?:人员|职工|人)?(?:总)?数$/],
];

/**
 * The figures that control rates need, from the tables that have them. A budget's tables hold no final figures, and a
 * table of one fund only (财政拨款) is not the whole department.
 */
export function controlInputs(snapshot: Snapshot, mapping: Mapping): readonly ControlInput[] {
  const found = new Map<ControlName, ControlInput>();
  const keep = (input: ControlInput | null) => {
    if (input !== null && !found.has(input.name)) found.set(input.name, input);
  };
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  for (const table of mapping.references.filter(speaksOfTheWhole)) {
    const sheet = sheets.get(table.source.sheetId);
    const view = sheet === undefined ? null : viewOf(sheet);
    if (sheet === undefined || view === null) continue;
    for (const { name, source } of controlCells(within(view, table.source.area), table)) {
      if (COUNTED.includes(name)) keep(countInput(name, readCell(sheet, source)));
      else if (table.unit !== null) keep({ name, kind: "amount", amount: readAmount(sheet, source, table.unit) });
    }
  }
  for (const { label, source } of mapping.basics?.texts ?? []) {
    const name = BASICS.find(([, pattern]) => pattern.test(compact(label)))?.[0];
    const sheet = sheets.get(source.sheetId);
    if (name !== undefined && sheet !== undefined) keep(countInput(name, readCell(sheet, source)));
  }
  return [...found.values()];
}

function speaksOfTheWhole({ kind, title }: ReferenceTable): boolean {
  if (kind !== "income-and-expenditure") return true;
  const words = compact(title);
  return words.includes("决算") && !/财政拨款|基金|国有资本/.test(words);
}

/** "45", "45人", a number cell; null for anything else. */
function countInput(name: ControlName, cell: ReadCell): ControlInput | null {
  const quantity = readQuantityCell(cell);
  if (quantity?.kind !== "bound") return null;
  const isPeople = quantity.unit === null || /^[人名个]$/.test(quantity.unit.label);
  return isPeople ? { name, kind: "count", count: { cell, number: quantity.value } } : null;
}
