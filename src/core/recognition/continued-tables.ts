import { compare, sum } from "../amount/decimal";
import type { Source } from "../model/area";
import type { SpendingEntry, SpendingTable } from "../model/mapping";
import { message } from "../wording";
import { writtenAmount } from "./read-cells";
import type { SheetView } from "./sheet-view";
import { isTitled } from "./units-below";

type Views = ReadonlyMap<string, SheetView>;

/** …明细表（续）, …表 续表: the page says that it goes on. */
const CONTINUED = /[\s　]*[（(]?(?:续表?|续[一二三四\d]|接上[表页])[)）]?$/;

/**
 * Joins a downward list with its next pages, each in the sheet after it: under the title with 续, or without any. They are
 * one table only if a 类 cut by the page's end holds what its 款 on both pages make, or all pages make the last one's 合计.
 */
export function joinPages(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const order = [...views.keys()];
  const joined: SpendingTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    const whole = before === undefined ? null : continued(views, before, table, order);
    if (whole === null) joined.push(table);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

function continued(
  views: Views,
  first: SpendingTable,
  next: SpendingTable,
  order: readonly string[],
): SpendingTable | null {
  const pages = order.indexOf(next.source.sheetId) - order.indexOf(lastPage(first));
  const fits =
    pages === 1 &&
    first.total === null &&
    first.system === next.system &&
    [first, next].every(({ family }) => family !== "economic-wide") &&
    (next.unit ?? first.unit) === first.unit &&
    (isTitled(next) ? CONTINUED.test(next.title) && withoutMark(next) === withoutMark(first) : true);
  const categories = fits ? goingOn(first.categories, next.categories) : null;
  if (categories === null || !isProven(views, categories, next)) return null;
  const count = String(pagesOf(categories));
  return {
    ...first,
    categories,
    total: next.total,
    confidence: Math.max(first.confidence, next.confidence),
    reasons: [
      ...first.reasons.filter(({ key }) => key !== "recognition.pages"),
      message("recognition.pages", { count }),
    ],
  };
}

function withoutMark({ title }: SpendingTable): string {
  return title.replace(CONTINUED, "");
}

function lastPage({ source, categories }: SpendingTable): string {
  return categories.at(-1)?.items.at(-1)?.nameSource.sheetId ?? categories.at(-1)?.nameSource.sheetId ?? source.sheetId;
}

function pagesOf(categories: readonly SpendingEntry[]): number {
  const items = categories.flatMap(({ nameSource, items: own }) => [nameSource, ...own.map((item) => item.nameSource)]);
  return new Set(items.map(({ sheetId }) => sheetId)).size;
}

const key = ({ sheetId, area }: Source) => `${sheetId} ${String(area.top)} ${String(area.left)}`;

/** The 类 has an amount of its own, not only those of its 款. */
function hasOwn({ amounts, items }: SpendingEntry): boolean {
  const ofItems = new Set(items.flatMap((item) => item.amounts.map(key)));
  return amounts.some((amount) => !ofItems.has(key(amount)));
}

/** Both pages' categories; null where a 款 or the amount of a 类 stands on both. */
function goingOn(first: readonly SpendingEntry[], next: readonly SpendingEntry[]): readonly SpendingEntry[] | null {
  const byCode = new Map(first.map((entry) => [entry.code, entry]));
  for (const entry of next) {
    const begun = byCode.get(entry.code);
    const items = new Set(begun?.items.map(({ code }) => code));
    if (begun !== undefined && (hasOwn(entry) || entry.items.some(({ code }) => code !== "" && items.has(code))))
      return null;
    byCode.set(entry.code, begun === undefined ? entry : onBoth(begun, entry));
  }
  return [...byCode.values()];
}

function onBoth(begun: SpendingEntry, rest: SpendingEntry): SpendingEntry {
  const amounts = hasOwn(begun) ? begun.amounts : [...begun.amounts, ...rest.amounts];
  return { ...begun, amounts, items: [...begun.items, ...rest.items] };
}

function isProven(views: Views, categories: readonly SpendingEntry[], { total }: SpendingTable): boolean {
  const amount = (entry: SpendingEntry) =>
    sum(
      entry.amounts.flatMap((source) => {
        const view = views.get(source.sheetId);
        return (view && writtenAmount(view.sheet, source)) ?? [];
      }),
    );
  const view = total === null ? undefined : views.get(total.sheetId);
  const stated = view && total !== null ? writtenAmount(view.sheet, total) : null;
  if (stated !== null) return compare(stated, sum(categories.map(amount))) === 0;
  const cut = categories.filter((entry) => pagesOf([entry]) > 1 && hasOwn(entry));
  return cut.length > 0 && cut.every((entry) => compare(amount(entry), sum(entry.items.map(amount))) === 0);
}
