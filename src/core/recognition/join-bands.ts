import { compare, type Decimal, isZero, sum } from "../amount/decimal";
import type { SpendingTable } from "../model/mapping";
import { message } from "../wording";
import { amountsOf } from "./economic-table";
import { writtenAmount } from "./read-cells";
import type { SheetView } from "./sheet-view";

type Views = ReadonlyMap<string, SheetView>;

/**
 * Joins what printing cut apart: a wide table whose 合计 is more than its own classes and the parts after it (续表, or the
 * next sheet) that hold the missing classes and no 合计 of their own. They are one table only if together they make that
 * total, to the cent.
 */
export function joinBands(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const joined = new Map<SpendingTable, SpendingTable>();
  const taken = new Set<SpendingTable>();
  for (const [at, table] of tables.entries()) {
    if (taken.has(table)) continue;
    const whole = bandsOf(views, table, tables.slice(at + 1));
    if (whole === null) continue;
    whole.forEach((part) => taken.add(part));
    const last = whole.at(-1) ?? table;
    joined.set(table, {
      ...table,
      categories: [table, ...whole].flatMap(({ categories }) => categories),
      source:
        last.source.sheetId === table.source.sheetId
          ? { ...table.source, area: { ...table.source.area, bottom: last.source.area.bottom } }
          : table.source,
      reasons: [...table.reasons, message("recognition.bands", { count: String(whole.length + 1) })],
    });
  }
  return tables.filter((table) => !taken.has(table)).map((table) => joined.get(table) ?? table);
}

/** The parts that complete a table; null where it is complete or nothing completes it. */
function bandsOf(views: Views, table: SpendingTable, after: readonly SpendingTable[]): readonly SpendingTable[] | null {
  const view = views.get(table.source.sheetId);
  if (table.family !== "economic-wide" || table.total === null || view === undefined) return null;
  const total = writtenAmount(view.sheet, table.total);
  if (total === null || compare(addedUp(views, table), total) >= 0) return null;
  const codes = new Set(table.categories.map(({ code }) => code));
  const parts: SpendingTable[] = [];
  for (const part of after) {
    const fits =
      part.family === "economic-wide" &&
      part.total === null &&
      part.system === table.system &&
      (part.unit ?? table.unit) === table.unit &&
      part.categories.every(({ code }) => !codes.has(code));
    if (!fits) break;
    parts.push(part);
    part.categories.forEach(({ code }) => codes.add(code));
    const all = sum([table, ...parts].map((each) => addedUp(views, each)));
    if (compare(all, total) === 0) return parts;
  }
  return null;
}

function addedUp(views: Views, { source, categories }: SpendingTable): Decimal {
  const view = views.get(source.sheetId);
  const amounts = categories.flatMap((entry) => (view ? (amountsOf(view, entry) ?? []) : []));
  return sum(amounts.filter((amount) => !isZero(amount)));
}
