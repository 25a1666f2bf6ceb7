import { ZERO } from "../amount/decimal";
import { categoryByCode, isClassCode } from "../classification";
import type { Source } from "../model/area";
import type { SpendingEntry } from "../model/mapping";
import type { SheetSnapshot } from "../model/snapshot";
import { isBrokenAmount, writtenAmount } from "./read-cells";

/** A category as a layout found it: its code, its wording and the cells of its amount. */
export interface CategoryCells {
  /** 3 or 5 digits; "" for a 款 that the classification does not list. */
  readonly code: string;
  readonly classCode: string;
  readonly name: string;
  readonly nameSource: Source;
  readonly amounts: readonly Source[];
}

function isReadable(sheet: SheetSnapshot, amounts: readonly Source[]): boolean {
  return amounts.some((amount) => writtenAmount(sheet, amount) !== null);
}

function holdsAmount(sheet: SheetSnapshot, amounts: readonly Source[]): boolean {
  return amounts.some((amount) => (writtenAmount(sheet, amount) ?? ZERO) !== ZERO);
}

function entryOf(cells: CategoryCells): SpendingEntry {
  const { code, name, nameSource, amounts } = cells;
  return { code, name: name === "" ? (categoryByCode(code)?.name ?? code) : name, nameSource, amounts, items: [] };
}

/**
 * Groups found categories under their 类 in the table's order. A 类 takes its own cell where that holds an amount,
 * or an error that must be told, else the cells of its 款, to be summed.
 */
export function groupByClass(sheet: SheetSnapshot, found: readonly CategoryCells[]): readonly SpendingEntry[] {
  const groups = new Map<string, { own: CategoryCells | null; items: CategoryCells[] }>();
  for (const cells of found) {
    const group = groups.get(cells.classCode) ?? { own: null, items: [] };
    groups.set(cells.classCode, group);
    if (cells.code !== cells.classCode) group.items.push(cells);
    else if (group.own === null || !isReadable(sheet, group.own.amounts)) group.own = cells;
  }
  return [...groups].flatMap(([classCode, { own, items }]) => {
    const itemAmounts = items.flatMap((item) => item.amounts);
    // a 0 above 款 with amounts was never filled in
    const takesOwn =
      own !== null &&
      (holdsAmount(sheet, own.amounts) ||
        own.amounts.some((amount) => isBrokenAmount(sheet, amount)) ||
        (!holdsAmount(sheet, itemAmounts) && (isReadable(sheet, own.amounts) || !isReadable(sheet, itemAmounts))));
    const amounts = takesOwn ? own.amounts : itemAmounts;
    const nameSource = own?.nameSource ?? items[0]?.nameSource;
    if (!nameSource) return [];
    const name = own && own.name !== "" ? own.name : (categoryByCode(classCode)?.name ?? classCode);
    return [{ code: classCode, name, nameSource, amounts, items: items.map(entryOf) }];
  });
}

export function classOf(code: string): string {
  return isClassCode(code) ? code : code.slice(0, 3);
}

/** Entries of a ledger, or the same categories under several headings: every code once, with all its amounts. */
export function addedUp(entries: readonly CategoryCells[]): CategoryCells[] {
  const byCode = new Map<string, CategoryCells>();
  for (const entry of entries) {
    const known = byCode.get(entry.code);
    byCode.set(entry.code, known ? { ...known, amounts: [...known.amounts, ...entry.amounts] } : entry);
  }
  return [...byCode.values()].sort((one, other) => one.code.localeCompare(other.code));
}

/** The 类 of several lists as one: the amounts of all, and those of each 款. */
export function mergedByCode(lists: readonly (readonly SpendingEntry[])[]): readonly SpendingEntry[] {
  const byCode = new Map<string, SpendingEntry>();
  for (const entry of lists.flat()) {
    const key = entry.code === "" ? entry.name : entry.code;
    const known = byCode.get(key);
    byCode.set(key, known ? both(known, entry) : entry);
  }
  return [...byCode.values()];
}

function both(one: SpendingEntry, other: SpendingEntry): SpendingEntry {
  return {
    ...one,
    amounts: [...one.amounts, ...other.amounts],
    items: mergedByCode([one.items, other.items]),
  };
}
