import { compare, type Decimal, sum } from "../amount/decimal";
import { toYuan } from "../amount/money-unit";
import { type Area, around, overlap } from "../model/area";
import type { SpendingEntry, SpendingTable } from "../model/mapping";
import { readScope } from "../text/title";
import { message } from "../wording";
import { amountsOf } from "./economic-table";
import type { SheetView } from "./sheet-view";
import { organisationOf } from "./units-below";

type Views = ReadonlyMap<string, SheetView>;

/**
 * Tables of one sheet that are parts of the spending and have no whole: 基本支出 above 项目支出, one unit's table beside
 * another's. Their sum is offered as a table of its own; nobody but the accountant knows whether it is the whole.
 */
export function withSums(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const sheets = new Set(tables.map(({ source }) => source.sheetId));
  const sums = [...sheets].flatMap((id) => {
    const own = tables.filter(({ source, system }) => source.sheetId === id && system === "department");
    return sumOfParts(views, own) ?? [];
  });
  return [...tables, ...sums];
}

/** The table is a sum that `part` is a part of. */
export function isSumWith(table: SpendingTable, part: SpendingTable): boolean {
  return (
    table !== part &&
    table.source.sheetId === part.source.sheetId &&
    table.reasons.some(({ key }) => key === "recognition.sum-of-tables") &&
    isInside(part.source.area, table.source.area)
  );
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

function sumOfParts(views: Views, parts: readonly SpendingTable[]): SpendingTable | null {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const apart = parts.every((one, at) => parts.slice(at + 1).every((other) => !overlap(one.source, other.source)));
  const alike = parts.every(({ unit }) => unit === first.unit);
  if (!apart || !alike || !(areSections(parts) || areUnits(views, parts))) return null;
  if (parts.some((part) => isWholeOf(views, part, parts))) return null;
  const sections = areSections(parts);
  return {
    ...first,
    source: { ...first.source, area: parts.map(({ source }) => source.area).reduce(around) },
    confidence: 0.5,
    scope: sections ? readScope(first.title.replace(SECTION, "")) : first.scope,
    reasons: [message("recognition.sum-of-tables", { count: String(parts.length) })],
    total: null,
    categories: merged(parts.flatMap(({ categories }) => categories)),
  };
}

const SECTION = /基本支出|项目支出/;
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]+)+/;

/** One table of 基本支出 and one of 项目支出, alike otherwise. */
function areSections(parts: readonly SpendingTable[]): boolean {
  const scopes = new Set(parts.map(({ scope }) => scope));
  const titles = new Set(parts.map(({ title }) => title.replace(ORDINAL, "").replace(SECTION, "")));
  return (
    parts.length === 2 && scopes.has("basic-expenditure") && scopes.has("project-expenditure") && titles.size === 1
  );
}

/** Each has a line of its own that names another organisation. */
function areUnits(views: Views, parts: readonly SpendingTable[]): boolean {
  const names = parts.map((part) => organisationOf(views, part));
  return names.every((name) => name !== null) && new Set(names).size === names.length;
}

/** The amounts of each 类 in 元. */
export function yuanByClass(views: Views, table: SpendingTable): ReadonlyMap<string, Decimal> {
  const view = views.get(table.source.sheetId);
  return new Map(
    table.categories.flatMap((entry) => {
      const amount = view ? amountsOf(view, entry) : null;
      return amount === null || amount === "0" ? [] : [[entry.code, toYuan(amount, table.unit ?? "yuan")] as const];
    }),
  );
}

/** The table holds, 类 by 类, exactly what two or more others hold together: 汇总 beside its 所属单位. */
export function isWholeOf(views: Views, whole: SpendingTable, all: readonly SpendingTable[]): boolean {
  const others = all.filter(
    (table) => table !== whole && table.system === whole.system && !overlap(table.source, whole.source),
  );
  if (others.length < 2) return false;
  const own = yuanByClass(views, whole);
  const parts = others.map((table) => yuanByClass(views, table));
  const codes = new Set([own, ...parts].flatMap((amounts) => [...amounts.keys()]));
  return (
    own.size > 0 &&
    [...codes].every(
      (code) => compare(own.get(code) ?? NOTHING, sum(parts.flatMap((each) => each.get(code) ?? []))) === 0,
    )
  );
}

const NOTHING = sum([]);

/** Every code once, with the amounts of all tables. */
function merged(entries: readonly SpendingEntry[]): readonly SpendingEntry[] {
  const byCode = new Map<string, SpendingEntry>();
  for (const entry of entries) {
    const key = entry.code === "" ? entry.name : entry.code;
    const known = byCode.get(key);
    byCode.set(
      key,
      known
        ? { ...known, amounts: [...known.amounts, ...entry.amounts], items: merged([...known.items, ...entry.items]) }
        : entry,
    );
  }
  return [...byCode.values()];
}
