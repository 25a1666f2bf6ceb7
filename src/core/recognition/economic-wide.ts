import { categoryByAbbreviation, type EconomicSystem, isClassCode } from "../classification";
import type { Source } from "../model/area";
import { cellSource } from "../model/snapshot";
import type { SpendingTable } from "../model/mapping";
import { type Message, message } from "../wording";
import { contextOf } from "./context";
import { addedUp, type CategoryCells, classOf, groupByClass } from "./economic-entries";
import { weigh } from "./economic-table";
import { amountRows } from "./economic-wide-rows";
import { type ExportPart, partsByYear } from "./export-parts";
import { chooseGroups, groupOver, type Groups, isGrouped } from "./economic-wide-groups";
import { type Head, headEnd, heads } from "./economic-wide-head";
import { type Measures, measuresBelow } from "./economic-wide-measures";
import { codeByNeighbours } from "./economic-wide-names";
import { hasSections, sectionOver } from "./economic-wide-sections";
import type { Mention } from "./mentions";
import { isBrokenAmount } from "./read-cells";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { unitBeside } from "./table-unit";
import { isSubtotalLabel, isTotalLabel } from "./words";

/**
 * Wide tables (财决05): one column for every 款 under its 类, the amounts in the 合计 row below the head.
 */

export interface WideColumn {
  readonly column: number;
  readonly code: string;
  readonly classCode: string;
  readonly name: string;
  readonly nameRow: number;
  readonly nameColumn: number;
  /** Its name is that of a 款 of another 类 as well, and nothing tells which. */
  readonly ambiguous?: boolean;
}

function majoritySystem(mentions: readonly Mention[]): EconomicSystem {
  const government = mentions.filter(({ system }) => system === "government").length;
  return government > mentions.filter(({ system }) => system === "department").length ? "government" : "department";
}

function inSystem(code: string, system: EconomicSystem): boolean {
  return (system === "government") === code.startsWith("5");
}

/** What each column under the head holds; the class of a merged 类 cell reaches to the next 类. */
function wideColumns(view: SheetView, head: Head, system: EconomicSystem): readonly WideColumn[] {
  const byColumn = new Map<number, Mention[]>();
  for (const mention of head.mentions) {
    byColumn.set(mention.column, [...(byColumn.get(mention.column) ?? []), mention]);
  }
  const columns: WideColumn[] = [];
  let current: { code: string; name: string; row: number; column: number } | null = null;
  let section: string | null = null;
  const grouped = isGrouped(head);
  for (let column = Math.min(...byColumn.keys()); column <= view.right; column++) {
    const mentions = byColumn.get(column) ?? [];
    // 小计 of the next fund is no column of the last 类 of the one before
    const over = grouped ? groupOver(view, head, column) : sectionOver(view, head, column);
    if (over !== section) current = null;
    section = over;
    const written = mentions.flatMap(({ code, coded }) => (coded && code?.length === 5 ? [code] : []));
    const classMention = mentions.find(
      ({ codes, row }) =>
        codes.some((code) => isClassCode(code) && inSystem(code, system)) &&
        // 39999 above 其他支出 says which of both it is
        !codes.some((code) => written.includes(code)) &&
        // 其他支出 is a 类 and, in the row below, its own last 款
        !(current && codes.includes(current.code) && codes.length > 1 && row > current.row && column > current.column),
    );
    if (classMention) {
      const code = classMention.codes.find((each) => isClassCode(each) && inSystem(each, system)) ?? "";
      const named = mentions.find(({ codes, name }) => name !== "" && codes.includes(code)) ?? classMention;
      current = { code, name: named.name, row: named.row, column };
    }
    const { key: leaf, row: leafRow } = leafOf(view, head, column);
    // 合计 beside the 类 is the table's; below one it is that 类's
    if (isTotalLabel(leaf) && (!isSubtotalLabel(leaf) || leafRow <= (current?.row ?? leafRow))) current = null;
    const classCode = classMention?.coded ? classMention.code : null;
    const itemMentions = mentions.filter(
      (mention) => mention !== classMention && (classCode === null || !mention.codes.includes(classCode)),
    );
    const coded = itemMentions.flatMap(({ code, coded: own }) => (own && code?.length === 5 ? [code] : []))[0];
    const context: string = coded ? classOf(coded) : (current?.code ?? "");
    const named = itemMentions.filter(({ name }) => name !== "").at(-1);
    const byName = named?.codes.filter((code) => code.length === 5 && inSystem(code, system)) ?? [];
    const alone = context === "" && coded === undefined ? codeByNeighbours(head.mentions, byName) : null;
    const itemCode =
      coded ??
      alone?.code ??
      byName.find((code) => code.startsWith(context)) ??
      (byName.length === 1 ? byName[0] : undefined);
    if (itemCode !== undefined && (named ?? coded)) {
      const at = named ?? itemMentions[0];
      columns.push({
        column,
        code: itemCode,
        classCode: classOf(itemCode),
        name: named?.name ?? "",
        nameRow: at?.row ?? head.bottom,
        nameColumn: column,
        ...(alone?.ambiguous === true && { ambiguous: true }),
      });
    } else if (current && (classMention || leaf === "" || isSubtotalLabel(leaf))) {
      if (leaf === "" && !classMention) continue;
      columns.push({
        column,
        code: current.code,
        classCode: current.code,
        name: current.name,
        nameRow: current.row,
        nameColumn: current.column,
      });
    } else if (current && leaf !== "" && !isTotalLabel(leaf)) {
      const code = categoryByAbbreviation(leaf, current.code)?.code ?? "";
      columns.push({ column, code, classCode: current.code, name: leaf, nameRow: head.bottom, nameColumn: column });
    }
  }
  return columns;
}

/** The lowest words of a column's head. */
function leafOf(view: SheetView, head: Head, column: number): { readonly key: string; readonly row: number } {
  for (let row = head.bottom; row >= head.top; row--) {
    const key = view.key(row, column);
    if (key !== "" && !/^\d+$/.test(key)) return { key, row };
  }
  return { key: "", row: head.bottom };
}

const isSum = (key: string) => isTotalLabel(key) || isSubtotalLabel(key);

/** 小计 under the one section that all 类 stand under: 总计 beside it holds what is not cut by 类. */
function subtotalIn(view: SheetView, head: Head, section: string): number | null {
  for (let column = view.left; column <= view.right; column++) {
    if (sectionOver(view, head, column) === section && isSum(leafOf(view, head, column).key)) return column;
  }
  return null;
}

/** The section that every one of these columns stands under; null for none or several. */
function onlySection(view: SheetView, head: Head, columns: readonly WideColumn[]): string | null {
  const sections = new Set(columns.map(({ column }) => sectionOver(view, head, column)));
  const [section = null] = sections;
  return sections.size === 1 ? section : null;
}

function totalColumn(view: SheetView, head: Head, firstColumn: number, lastColumn: number): number | null {
  const isTotal = (column: number) => {
    // 合计 under 基本支出 is that section's
    if (sectionOver(view, head, column) !== null) return false;
    for (let row = Math.max(view.top, head.top - 1); row <= head.bottom; row++) {
      if (isTotalLabel(view.key(row, column))) return true;
    }
    return false;
  };
  for (let column = firstColumn - 1; column >= view.left; column--) if (isTotal(column)) return column;
  for (let column = lastColumn + 1; column <= view.right; column++) if (isTotal(column)) return column;
  return null;
}

/** A few 款 beside each other are 三公 or another extract; a table of spending has 类, or many 款. */
function isEnough(columns: readonly WideColumn[]): boolean {
  const classes = new Set(columns.filter(({ code }) => isClassCode(code)).map(({ code }) => code)).size;
  const items = new Set(columns.filter(({ code }) => code !== "" && !isClassCode(code)).map(({ code }) => code)).size;
  const itemClasses = new Set(columns.map(({ classCode }) => classCode)).size;
  return classes >= 2 || (classes === 1 && items >= 3) || items >= 6 || (items >= 4 && itemClasses >= 2);
}

/** The cell of the total, also where it is broken: a #REF! there must be told, not passed over for a sum. */
function filledTotal(view: SheetView, row: number, column: number): Source | null {
  const cell = cellSource(view.sheet, row, column);
  return isNumeric(view.value(row, column)) || isBrokenAmount(view.sheet, cell) ? cell : null;
}

function tablesOf(
  view: SheetView,
  head: Head,
  floor: number,
  limit: number,
  evaluated: number | null,
): readonly SpendingTable[] {
  const system = majoritySystem(head.mentions);
  const named = wideColumns(view, head, system);
  const measures = measuresBelow(
    view,
    head,
    named.map(({ column }) => column),
    evaluated,
  );
  const each = named.flatMap((one) =>
    (measures?.columnsOf(one.column) ?? [one.column]).map((column) => ({ ...one, column })),
  );
  const groups = chooseGroups(view, head, each, evaluated);
  const columns = groups?.columns ?? each;
  const first = named[0]?.column;
  const last = columns.at(-1)?.column;
  if (first === undefined || last === undefined || !isEnough(columns)) return [];
  const body = Math.max(headEnd(view, head, limit), measures?.row ?? 0) + 1;
  const layout = { system, columns, measures, groups, body, first, last };
  const filled = rowsFrom(layout.body, limit).filter((row) =>
    columns.some(({ column }) => isNumeric(view.value(row, column))),
  );
  const years = filled.length > MOST_ROWS ? [] : partsByYear(view, filled);
  return (years.length > 0 ? years : [null]).flatMap(
    (part) => partOf(view, head, layout, floor, limit, evaluated, part) ?? [],
  );
}

/** Rows of a wide table of several years: more are no years. */
const MOST_ROWS = 200;

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_row, index) => top + index);
}

interface Layout {
  readonly system: EconomicSystem;
  readonly columns: readonly WideColumn[];
  readonly measures: Measures | null;
  readonly groups: Groups | null;
  /** The first row below the head. */
  readonly body: number;
  readonly first: number;
  readonly last: number;
}

const SEVERAL = message("recognition.several-amount-columns", { head: "" });

/** What of the columns could be read in two ways; null where nothing could. */
function doubtOf({ columns, measures, groups }: Layout): Message | null {
  if (measures?.doubtful === true || groups?.doubtful === true) return SEVERAL;
  return columns.some(({ ambiguous }) => ambiguous) ? message("recognition.ambiguous-names") : null;
}

/** The table, or the rows of one year in it. */
function partOf(
  view: SheetView,
  head: Head,
  layout: Layout,
  floor: number,
  limit: number,
  evaluated: number | null,
  part: ExportPart | null,
): SpendingTable | null {
  const { system, columns, measures, groups, body, first, last } = layout;
  const { rows, doubt } = amountRows(view, body, limit, first, columns, evaluated, part);
  const lastRow = rows.at(-1);
  if (lastRow === undefined) return null;
  const repeated = columns.length > new Set(columns.map(({ nameColumn }) => nameColumn)).size;
  const sections = repeated || groups?.single === false || hasSections(view, head, columns);
  const found = columns.map(({ column, code, classCode, name, nameRow, nameColumn }): CategoryCells => ({
    code,
    classCode,
    name,
    nameSource: cellSource(view.sheet, nameRow, nameColumn),
    amounts: rows.map((row) => cellSource(view.sheet, row, column)),
  }));
  const section = onlySection(view, head, columns);
  const outside = () => (section === null ? totalColumn(view, head, first, last) : subtotalIn(view, head, section));
  const totalled = groups?.single === true ? groups.total : outside();
  const totals = totalled === null ? [] : (measures?.columnsOf(totalled) ?? [totalled]);
  const totalAt = totals.length === 1 ? (totals[0] ?? null) : null;
  const totalCell = totalAt === null || rows.length !== 1 ? null : filledTotal(view, lastRow, totalAt);
  let bottom = lastRow;
  while (bottom < limit && filledColumns(view, bottom + 1).length > 1) bottom++;
  const context = contextOf(view, floor, head.top, body, bottom);
  const headWords = filledColumns(view, head.top)
    .map((column) => view.key(head.top, column))
    .join("、");
  return weigh(view, {
    family: "economic-wide",
    system,
    context: { ...context, unit: context.unit ?? unitBeside(view, rows, view.left, first - 1) },
    headWords: section ?? headWords.replace(/项目支出.*$/, ""),
    amountHead: "",
    bounds: { left: view.left, right: Math.max(last, totalAt ?? last), bottom },
    total: totalCell,
    categories: groupByClass(view.sheet, sections ? addedUp(found) : found),
    coded: head.mentions.length >= 8 || head.mentions.some(({ coded }) => coded),
    doubt: doubt === null ? doubtOf(layout) : message(doubt),
    part,
  });
}

/** All wide tables of a sheet; `rows` are its head rows with what they name. */
export function wideTables(
  view: SheetView,
  rows: ReadonlyMap<number, readonly Mention[]>,
  evaluated: number | null,
): readonly SpendingTable[] {
  const found = heads(rows);
  return found.flatMap((head, index) => {
    const floor = index === 0 ? view.top : (found[index - 1]?.bottom ?? view.top) + 1;
    const limit = (found[index + 1]?.top ?? view.bottom + 1) - 1;
    return tablesOf(view, head, floor, limit, evaluated);
  });
}
