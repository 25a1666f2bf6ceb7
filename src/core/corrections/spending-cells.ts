import { categoryByCode, economicSystemOf, isClassCode } from "../classification";
import { type Area, cellArea, type Source } from "../model/area";
import type { SpendingEntry, SpendingTable } from "../model/mapping";
import { cellAt, cellSource, type SheetSnapshot, sourceOf } from "../model/snapshot";
import { type Message, message } from "../wording";
import { isNumber } from "./restated-sheet";
import { allEntries } from "./restate-spending";
import type { Placed } from "./settle";

/** A table after cells were assigned, or why they could not be. */
export type Assigned<Table> =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly reason: Message };

/**
 * Takes the range's amounts for a category ("302", "30201"), for the 合计 ("total") or for nothing ("none"). What was
 * recognised for that category, and whatever else used those cells, gives way; several ranges of one category add up.
 */
export function assignSpendingCells(
  sheet: SheetSnapshot,
  table: SpendingTable | null,
  said: readonly Placed<string>[],
): {
  readonly table: SpendingTable | null;
  readonly refused: readonly (Placed<string> & { readonly reason: Message })[];
} {
  const refused: (Placed<string> & { reason: Message })[] = [];
  const taken: { readonly as: string; readonly at: Source; readonly amounts: readonly Source[] }[] = [];
  for (const placed of said) {
    const found = amountCells(sheet, table, placed);
    if (found.ok) taken.push({ ...placed, amounts: found.table });
    else refused.push({ ...placed, reason: found.reason });
  }
  if (taken.length === 0) return { table, refused };
  let result = without(
    table ??
      emptyTable(
        sheet,
        taken.map(({ at }) => at),
      ),
    taken.flatMap(({ amounts }) => amounts),
  );
  for (const code of new Set(taken.map(({ as }) => as))) {
    const same = taken.filter(({ as }) => as === code);
    const amounts = same.flatMap((each) => each.amounts);
    const [first] = amounts;
    if (first === undefined || code === "none") continue;
    if (code === "total") result = { ...result, total: first };
    else result = withCategory(result, { code, ...labelOf(sheet, first, code), amounts, items: [] });
  }
  return { table: { ...result, confidence: 1, reasons: [message("corrections.stated"), ...result.reasons] }, refused };
}

/** The cells of a range that hold its amounts: those in line with the table's other amounts, else all its numbers. */
function amountCells(
  sheet: SheetSnapshot,
  table: SpendingTable | null,
  { as, at }: Placed<string>,
): Assigned<readonly Source[]> {
  if (as !== "total" && as !== "none" && categoryByCode(as) === null && economicSystemOf(as) === null) {
    return { ok: false, reason: message("corrections.unknown-code", { code: as }) };
  }
  const numbers = cellsOf(at.area).filter(([row, column]) => isNumber(cellAt(sheet, row, column).value));
  const known = table === null ? [] : allEntries(table).flatMap(({ amounts }) => amounts);
  const lines = new Set(known.map(({ area }) => (table?.family === "economic-wide" ? area.top : area.left)));
  const inLine = numbers.filter(([row, column]) => lines.has(table?.family === "economic-wide" ? row : column));
  const amounts = inLine.length > 0 ? inLine : numbers;
  if (amounts.length === 0) return { ok: false, reason: message("corrections.no-amount") };
  if (as === "total" && amounts.length > 1) return { ok: false, reason: message("corrections.one-cell") };
  const perRow = amounts.length > new Set(amounts.map(([row]) => row)).size;
  if (as !== "none" && perRow && inLine.length === 0) {
    return { ok: false, reason: message("corrections.several-amounts") };
  }
  return { ok: true, table: amounts.map(([row, column]) => cellSource(sheet, row, column)) };
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  const cells: [number, number][] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push([row, column]);
  return cells;
}

function sameCell(one: Source, other: Source): boolean {
  return one.sheetId === other.sheetId && one.area.top === other.area.top && one.area.left === other.area.left;
}

/** The table without these cells: an item that has no other goes, a class is then the sum of its items. */
function without(table: SpendingTable, cells: readonly Source[]): SpendingTable {
  const rest = (amounts: readonly Source[]) =>
    amounts.filter((amount) => !cells.some((cell) => sameCell(cell, amount)));
  const categories = table.categories.flatMap((entry): SpendingEntry[] => {
    const items = entry.items
      .map((item) => ({ ...item, amounts: rest(item.amounts) }))
      .filter(({ amounts }) => amounts.length > 0);
    const own = rest(entry.amounts);
    const amounts = own.length > 0 ? own : items.flatMap((item) => item.amounts);
    return amounts.length === 0 ? [] : [{ ...entry, amounts, items }];
  });
  const total = table.total !== null && cells.some((cell) => sameCell(cell, table.total ?? cell)) ? null : table.total;
  return { ...table, categories, total };
}

function withCategory(table: SpendingTable, entry: SpendingEntry): SpendingTable {
  const classCode = entry.code.slice(0, 3);
  const known = table.categories.find(({ code }) => code === classCode);
  if (isClassCode(entry.code)) {
    return replaced(table, known, known === undefined ? entry : { ...known, amounts: entry.amounts });
  }
  if (known === undefined) {
    const name = categoryByCode(classCode)?.name ?? classCode;
    return replaced(table, known, { ...entry, code: classCode, name, items: [entry] });
  }
  const before = known.items.find(({ code }) => code === entry.code);
  const items =
    before === undefined ? [...known.items, entry] : known.items.map((item) => (item === before ? entry : item));
  // a class that is the sum of its items stays that
  const summed = isSumOf(known, known.items);
  return replaced(table, known, {
    ...known,
    items,
    amounts: summed ? items.flatMap(({ amounts }) => amounts) : known.amounts,
  });
}

function isSumOf({ amounts }: SpendingEntry, items: readonly SpendingEntry[]): boolean {
  const cells = items.flatMap((item) => item.amounts);
  return amounts.length > 0 && amounts.every((amount) => cells.some((cell) => sameCell(cell, amount)));
}

function replaced(table: SpendingTable, before: SpendingEntry | undefined, after: SpendingEntry): SpendingTable {
  const categories =
    before === undefined
      ? [...table.categories, after]
      : table.categories.map((entry) => (entry === before ? after : entry));
  return { ...table, categories };
}

/** The words before the amount name it; where there are none, the classification does. */
function labelOf(sheet: SheetSnapshot, amount: Source, code: string): { name: string; nameSource: Source } {
  const { top, left } = amount.area;
  for (let column = left - 1; column >= sheet.left; column--) {
    const { value } = cellAt(sheet, top, column);
    if (typeof value === "string" && value.trim() !== "" && !isNumber(value)) {
      return { name: value.replace(/[\s\u3000]+/g, ""), nameSource: cellSource(sheet, top, column) };
    }
  }
  return { name: categoryByCode(code)?.name ?? code, nameSource: amount };
}

/** A table made of nothing but what the accountant points at. */
function emptyTable(sheet: SheetSnapshot, ranges: readonly Source[]): SpendingTable {
  const areas = ranges.map(({ area }) => area);
  const [first] = areas;
  const around = areas.reduce(
    (one, other) => ({
      top: Math.min(one.top, other.top),
      left: Math.min(one.left, other.left),
      bottom: Math.max(one.bottom, other.bottom),
      right: Math.max(one.right, other.right),
    }),
    first ?? cellArea(0, 0),
  );
  return {
    source: sourceOf(sheet, around),
    title: sheet.name.trim(),
    confidence: 1,
    reasons: [],
    family: "economic-vertical",
    system: "department",
    scope: "unknown",
    unit: null,
    unitSource: null,
    total: null,
    categories: [],
  };
}
