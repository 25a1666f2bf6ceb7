import { economicSystemOf, isClassCode } from "../classification";
import { isAccountNumber } from "../classification/account-number";
import type { Source } from "../model/area";
import type { SpendingEntry, SpendingFamily, SpendingTable } from "../model/mapping";
import { cellSource, isCellError } from "../model/snapshot";
import { isOfWhich } from "../text/label";
import { type Message, message } from "../wording";
import { ofBudgetAccounts } from "./budget-accounts";
import { isColumnNumbers } from "./column-numbers";
import { contextOf } from "./context";
import { addedUp, type CategoryCells, groupByClass, mergedByCode } from "./economic-entries";
import { findSpines, type Spine } from "./economic-spines";
import { weigh } from "./economic-table";
import { sectionsOf } from "./spine-blocks";
import { type Amounted, bodyOf, overlaps, withAmounts } from "./list-amounts";
import type { Mention } from "./mentions";
import { isBrokenAmount } from "./read-cells";
import { LONGEST_LEDGER } from "./running-ledger";
import { cellName, filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { unitOfList } from "./table-unit";
import { isFiller, isGroupLabel, isPageSum, isSectionLabel, isTotalLabel } from "./words";

/**
 * Lists of categories that run downward: one list (vertical), two or three beside each other (公开06), or a few lines
 * of 类 only (summary).
 */

/** A few names among the amounts of a longer list: rows that a conversion from print moved to the right. */
function isStray(view: SheetView, spine: Spine, all: readonly Spine[]): boolean {
  return all.some(
    (list) =>
      list.left < spine.left &&
      overlaps(list, spine) &&
      list.lines.length > spine.lines.length * 2 &&
      list.lines.filter(({ row }) => isNumeric(view.value(row, spine.left))).length * 2 >= list.lines.length,
  );
}

/** Lists beside each other that share no 款 are one table (公开06); lists that repeat each other are two. */
function joinBesides(lists: readonly Amounted[]): Amounted[][] {
  const tables: Amounted[][] = [];
  for (const list of lists) {
    const table = tables.find((members) =>
      members.every(
        ({ spine }) =>
          spine.left !== list.spine.left &&
          overlaps(spine, list.spine) &&
          spine.system === list.spine.system &&
          spine.coded === list.spine.coded &&
          !spine.ledger &&
          !list.spine.ledger &&
          disjoint(spine, list.spine),
      ),
    );
    if (table) table.push(list);
    else tables.push([list]);
  }
  return tables;
}

function disjoint(one: Spine, other: Spine): boolean {
  const codes = new Set(one.lines.map(({ code }) => code));
  return !other.lines.some(({ code }) => code !== "" && codes.has(code));
}

/** The 合计 cell of a list: in its label columns, in its rows or a little above or below. */
function totalOf(view: SheetView, list: Amounted, floor: number, limit: number): Source | null {
  const { spine, amounts } = list;
  const [column] = amounts.columns;
  if (column === undefined || amounts.columns.length > 1) return null;
  const rows: number[] = [];
  for (let row = spine.top - 1; row >= Math.max(floor, list.headTop - 1, spine.top - 5); row--) rows.push(row);
  for (let row = spine.top; row <= Math.min(limit, spine.bottom + 6); row++) rows.push(row);
  const closing = onlyClosing(view, spine, limit);
  // among entries 本年累计 stands month after month: the last is the year's, at the left edge of the page
  const from = spine.ledger ? view.left : Math.max(view.left, spine.left - 2);
  for (const row of spine.ledger ? rows.reverse() : rows) {
    let label = row === closing;
    for (let each = from; each <= spine.labelsRight; each++) {
      const key = view.key(row, each);
      label ||= isTotalLabel(key);
    }
    if (!label || spine.part?.owns(row) === false) continue;
    const cell = cellSource(view.sheet, row, column);
    if (isNumeric(view.value(row, column))) return cell;
    // Words beside a 合计 above the list are a heading; below its first line they stand where the amount belongs.
    const broken = row >= spine.top ? isBrokenAmount(view.sheet, cell) : isCellError(view.value(row, column));
    if (broken) return cell;
  }
  return null;
}

/** 小计 just below the last line, the only one: it closes the whole list. */
function onlyClosing(view: SheetView, spine: Spine, limit: number): number | null {
  const isSum = (row: number) =>
    filledColumns(view, row, Math.max(view.left, spine.left - 2), spine.labelsRight).some(
      (column) => view.key(row, column) === "小计",
    );
  for (let row = spine.top; row <= spine.bottom; row++) if (isSum(row)) return null;
  const below = spine.bottom + 1;
  return below <= limit && isSum(below) ? below : null;
}

/** The 合计 row below a form of several blocks: the only amount in it, under any of them. */
function totalBelow(view: SheetView, lists: readonly Amounted[], limit: number): Source | null {
  if (lists.length < 2) return null;
  const last = Math.max(...lists.map(({ spine }) => spine.bottom));
  for (let row = last + 1; row <= Math.min(limit, last + 4); row++) {
    const labelled = lists.some(({ spine }) => isTotalLabel(view.key(row, spine.left)));
    const amounts = filledColumns(view, row).filter((column) => isNumeric(view.value(row, column)));
    const [only] = amounts;
    if (labelled && only !== undefined && amounts.length === 1) return cellSource(view.sheet, row, only);
  }
  return null;
}

function cellsOf(view: SheetView, { spine, amounts }: Amounted): CategoryCells[] {
  const cells = spine.lines.map(({ row, code, classCode, name, nameColumn }) => ({
    code,
    classCode,
    name,
    nameSource: cellSource(view.sheet, row, nameColumn),
    amounts: amounts.columns.map((column) => cellSource(view.sheet, row, column)),
  }));
  return spine.ledger ? addedUp(cells) : cells;
}

/** The lists' categories under their 类; those of several sections, in each of which a 类 has its own amount or that of its 款, added. */
function categoriesOf(view: SheetView, lists: readonly Amounted[]): readonly SpendingEntry[] {
  const sections = lists.flatMap((list) => (list.spine.sections ? sectionsOf(view, list.spine) : []));
  const cells = lists.flatMap((list) => cellsOf(view, list));
  if (sections.length === 0) return groupByClass(view.sheet, cells);
  const at = ({ nameSource }: CategoryCells) => sections.findLastIndex((row) => row <= nameSource.area.top);
  const rows = [...new Set(cells.map(at))];
  return mergedByCode(
    rows.map((section) =>
      groupByClass(
        view.sheet,
        cells.filter((each) => at(each) === section),
      ),
    ),
  );
}

function familyOf(lists: readonly Amounted[]): SpendingFamily {
  if (lists.length > 1) return "economic-side-by-side";
  const lines = lists[0]?.spine.lines ?? [];
  return lines.every(({ code }) => isClassCode(code)) ? "economic-summary" : "economic-vertical";
}

function tableOf(view: SheetView, lists: readonly Amounted[], floor: number, limit: number): SpendingTable | null {
  const [first] = lists;
  if (!first) return null;
  const top = Math.min(...lists.map(({ headTop }) => headTop));
  const body = Math.min(...lists.map(({ spine }) => bodyOf(spine).top));
  const left = Math.min(...lists.flatMap(({ spine, amounts }) => [spine.left, ...amounts.columns]));
  const right = Math.max(...lists.flatMap(({ spine, amounts }) => [spine.labelsRight, ...amounts.columns]));
  const total =
    lists.map((list) => totalOf(view, list, floor, limit)).find((source) => source !== null) ??
    totalBelow(view, lists, limit);
  const bottom = Math.max(...lists.map(({ spine }) => spine.bottom), total?.area.top ?? 0);
  const headWords: string[] = [];
  for (let row = top; row < body; row++) {
    // a line with an amount of its own is no head: 财政拨款支出 above the categories of 科目余额表
    if (first.amounts.columns.some((column) => isNumeric(view.value(row, column)))) continue;
    for (let column = left; column <= right; column++) headWords.push(view.key(row, column));
  }
  const around = contextOf(view, floor, top, body, bottom);
  const rows = first.spine.lines.map(({ row }) => row);
  const { unit, disagree } = unitOfList(view, rows, first.spine.labelsRight + 1, first.amounts, around, top);
  const both = first.amounts.columns.length > 1;
  return weigh(view, {
    family: familyOf(lists),
    system: first.spine.system,
    context: { ...around, unit, unitSource: unit === null ? null : around.unitSource },
    unitsDisagree: disagree,
    headWords: both
      ? ""
      : headWords
          .filter((word) => /支出|预算/.test(word) && !isSectionLabel(word) && !/^支出项目$/.test(word))
          .join("、"),
    amountHead: first.amounts.head,
    bounds: { left, right, bottom },
    total,
    categories: categoriesOf(view, lists),
    coded: lists.some(({ spine }) => spine.coded),
    doubt: doubtOf(view, lists, total),
    part: first.spine.part ?? null,
  });
}

/** What speaks against a reading; null where nothing does. */
function doubtOf(view: SheetView, lists: readonly Amounted[], total: Source | null): Message | null {
  const [first] = lists;
  const incomplete = lists.find(({ amounts }) => amounts.incomplete);
  if (first?.spine.ledger) return message("recognition.ledger", { count: String(first.spine.lines.length) });
  if (lists.some(({ spine }) => spine.ambiguous)) return message("recognition.ambiguous-names");
  if (lists.some(({ spine }) => spine.contradicted)) return message("recognition.names-contradict");
  if (incomplete) return message("recognition.part-of-year", { head: incomplete.amounts.head });
  if (lists.some(({ choices }) => choices.length > 1)) {
    return message("recognition.several-amount-columns", { head: first?.amounts.head ?? "" });
  }
  const unread = total === null ? lists.flatMap((list) => unreadRow(view, list) ?? [])[0] : undefined;
  return unread === undefined ? null : message("recognition.unread-row", { cell: unread });
}

/** A row among a list's lines whose amount is in none of them: without a 合计 nothing else would tell. */
function unreadRow(view: SheetView, { spine, amounts }: Amounted): string | null {
  const [column] = amounts.columns;
  if (column === undefined || spine.ledger || spine.sections) return null;
  const read = new Set(spine.lines.map(({ row }) => row));
  for (let row = Math.min(...read) + 1; row < spine.bottom; row++) {
    if (read.has(row) || spine.part?.owns(row) === false) continue;
    if (isColumnNumbers(view, row) || !isNumeric(view.value(row, column))) continue;
    const labels = filledColumns(view, row, Math.max(view.left, spine.left - 1), spine.labelsRight).map((each) =>
      view.key(row, each),
    );
    if (labels.some((key) => isKnownLabel(key) || isOfOtherSystem(key, spine)) || labels.every(isFiller)) continue;
    return cellName(row, column);
  }
  return null;
}

/** Sums, groups and parts of a line above: they add nothing. */
function isKnownLabel(key: string): boolean {
  return (
    isTotalLabel(key) ||
    isAccountNumber(key) ||
    isGroupLabel(key) ||
    isOfWhich(key) ||
    isPageSum(key) ||
    /(?:小计|合计)$/.test(key)
  );
}

/** A line of the other classification groups the lines below it. */
function isOfOtherSystem(key: string, { system }: Spine): boolean {
  const other = economicSystemOf(key);
  return other !== null && other !== system;
}

/** The same lists once for every column that may hold their amounts. */
function readings(members: readonly Amounted[]): Amounted[][] {
  const most = Math.max(...members.map(({ choices }) => choices.length));
  return Array.from({ length: most }, (_reading, at) =>
    members.map((list) => ({ ...list, amounts: list.choices[Math.min(at, list.choices.length - 1)] ?? list.amounts })),
  );
}

/** All downward tables of a sheet; `mentions` are its cells that name categories, wide heads left out. */
export function verticalTables(
  view: SheetView,
  mentions: readonly Mention[],
  evaluated: number | null,
  longest = LONGEST_LEDGER,
): readonly SpendingTable[] {
  const found = findSpines(view, mentions, longest);
  const kept = found.filter((spine) => !isStray(view, spine, found));
  const spines = [...ofBudgetAccounts(view, kept)].sort((a, b) => a.top - b.top || a.left - b.left);
  const lists = withAmounts(view, spines, evaluated);
  const tables = joinBesides([...lists].sort((a, b) => a.spine.left - b.spine.left || a.spine.top - b.spine.top));
  const ordered = tables
    .map((members) => ({
      members,
      top: Math.min(...members.map(({ spine }) => bodyOf(spine).top)),
      bottom: Math.max(...members.map(({ spine }) => bodyOf(spine).bottom)),
    }))
    .sort((a, b) => a.top - b.top);
  return ordered.flatMap(({ members, top, bottom }) => {
    const above = ordered.filter((other) => other.bottom < top).map((other) => other.bottom);
    const below = ordered.filter((other) => other.top > bottom).map((other) => other.top);
    const floor = Math.max(view.top, ...above.map((row) => row + 1));
    const limit = Math.min(view.bottom, ...below.map((row) => row - 1));
    return readings(members).flatMap((lists) => tableOf(view, lists, floor, limit) ?? []);
  });
}
