import { compare, sum } from "../amount/decimal";
import { overlap } from "../model/area";
import type { SpendingTable } from "../model/mapping";
import { monthsOf, partOfYearIn } from "../text/periods";
import { readScope } from "../text/title";
import { message } from "../wording";
import { linesOfAll } from "./export-parts";
import { CUTS, rankOfHead, UNKNOWN } from "./amount-words";
import { yuanByClass } from "./class-amounts";
import { cumulativeSeries } from "./cumulative-series";
import { mergedByCode } from "./economic-entries";
import { fundOf, ofAllFunds, withoutFund } from "./fund-scope";
import type { SheetView } from "./sheet-view";
import { organisationOf, ownLevelsIn } from "./units-below";
import { isOfPeople, withoutPart } from "./whole-title";

type Views = ReadonlyMap<string, SheetView>;

/**
 * Tables that are parts of the spending and have no whole: 基本支出 and 项目支出, one unit's table and another's, the months
 * of a year; below each other, in sheets of their own, or (funds) in columns of one list. Their sum is offered as a table of its own; nobody but the
 * accountant knows whether it is the whole.
 */
export function withSums(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const own = tables.filter(({ system }) => system === "department");
  const ofSheet = groups(own, (table) => JSON.stringify([table.source.sheetId, linesOfAll(table), columnGroup(table)]));
  const ofTitle = groups(own, withoutPart).filter(
    (parts) => new Set(parts.map(({ source }) => source.sheetId)).size > 1,
  );
  const ofFund = groups(
    own.filter(({ title, addends }) => addends === undefined && fundOf(title) !== null),
    ({ title }) => withoutFund(title),
  );
  const ofClasses = groups(own.filter(isOfOneClass), ({ unit, scope }) => JSON.stringify([unit, scope]));
  const sums = [...ofSheet, ...ofTitle, ...ofFund, ...ofClasses].filter(
    (parts) => !own.some((table) => !parts.includes(table) && holdsAll(views, table, parts)),
  );
  return [...tables, ...sums.flatMap((parts) => sumOfParts(views, parts) ?? [])];
}

function groups(tables: readonly SpendingTable[], keyOf: (table: SpendingTable) => string) {
  const byKey = new Map<string, SpendingTable[]>();
  for (const table of tables) byKey.set(keyOf(table), [...(byKey.get(keyOf(table)) ?? []), table]);
  return [...byKey.values()];
}

/** The table is a sum that `part` is a part of. */
export function isSumWith(table: SpendingTable, part: SpendingTable): boolean {
  return part.addends === undefined && table.addends?.includes(part.source) === true;
}

/** Each 类 of the parts stands in the other table with just their amount: 基本支出 beside a table for each of its 类. */
function holdsAll(views: Views, whole: SpendingTable, parts: readonly SpendingTable[]): boolean {
  const own = yuanByClass(views, whole);
  const amounts = parts.map((part) => yuanByClass(views, part));
  const codes = new Set(amounts.flatMap((each) => [...each.keys()]));
  return (
    codes.size > 1 &&
    [...codes].every(
      (code) => compare(own.get(code) ?? NOTHING, sum(amounts.flatMap((each) => each.get(code) ?? []))) === 0,
    )
  );
}

function sumOfParts(views: Views, parts: readonly SpendingTable[]): SpendingTable | null {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const apart = parts.every((one, at) => parts.slice(at + 1).every((other) => standApart(one, other)));
  const alike = parts.every(({ unit }) => unit === first.unit);
  const sections = areSections(parts);
  const funds = areFunds(parts);
  const separate =
    apart &&
    (sections ||
      funds ||
      areClasses(parts) ||
      areKindsOfBasic(parts) ||
      areUnits(views, parts) ||
      arePeriods(views, parts));
  if (!alike || !(separate || areCuts(parts))) return null;
  if (parts.some((part) => isWholeOf(views, part, parts))) return null;
  // what is out of sight is a draft or a sample, no part of what stands beside it
  if (new Set(parts.map(({ source }) => views.get(source.sheetId)?.sheet.visibility)).size > 1) return null;
  const title = funds ? withoutFund(first.title) : withoutPart(first);
  const { lines: _lines, ofUnit: _unit, ...alone } = first;
  const lines = linesOfAll(first);
  const scope = readScope(title);
  const whole: SpendingTable = {
    ...alone,
    ...(lines !== "" && { lines }),
    title,
    confidence: 0.5,
    scope: sections && scope === "unknown" ? "total" : scope,
    reasons: [
      message(first.ofUnit === undefined ? "recognition.sum-of-tables" : "recognition.sum-of-units", {
        count: String(parts.length),
      }),
    ],
    total: null,
    categories: mergedByCode(parts.map(({ categories }) => categories)),
    addends: parts.map(({ source }) => source),
  };
  return funds ? ofAllFunds(whole) : whole;
}

/** 一般公共预算财政拨款支出决算明细表 and 政府性基金预算财政拨款支出决算明细表: one of each fund. */
function areFunds(parts: readonly SpendingTable[]): boolean {
  const funds = parts.map(({ title }) => fundOf(title));
  return (
    funds.every((fund) => fund !== null) &&
    new Set(funds).size === parts.length &&
    new Set(parts.map(({ title }) => withoutFund(title))).size === 1
  );
}

/** They share no cell: other lines of one export stand among each other. */
function standApart(one: SpendingTable, other: SpendingTable): boolean {
  return !overlap(one.source, other.source) || (one.ofUnit !== other.ofUnit && linesOfAll(one) === linesOfAll(other));
}

/** One table of 人员经费 and one of 公用经费, alike otherwise. */
function areKindsOfBasic(parts: readonly SpendingTable[]): boolean {
  const kinds = parts.map(isOfPeople);
  return (
    parts.length === 2 && kinds.includes(true) && kinds.includes(false) && new Set(parts.map(withoutPart)).size === 1
  );
}

/** A table of one 类 in a sheet of its own. */
function isOfOneClass({ categories, addends }: SpendingTable): boolean {
  return categories.length === 1 && addends === undefined;
}

/** Each holds another 类, in another sheet. */
function areClasses(parts: readonly SpendingTable[]): boolean {
  const codes = parts.flatMap(({ categories }) => categories.map(({ code }) => code));
  const sheets = new Set(parts.map(({ source }) => source.sheetId));
  return parts.every(isOfOneClass) && new Set(codes).size === parts.length && sheets.size === parts.length;
}

/** One table of 基本支出 and one of 项目支出, alike otherwise. */
function areSections(parts: readonly SpendingTable[]): boolean {
  const scopes = new Set(parts.map(({ scope }) => scope));
  const titles = new Set(parts.map(withoutPart));
  return (
    parts.length === 2 && scopes.has("basic-expenditure") && scopes.has("project-expenditure") && titles.size === 1
  );
}

/** Departments of their own, not units of one. */
const DEPARTMENT = /(?:局|厅|委|委员会|政府|部)$/;

/** Each has a line of its own that names another organisation. */
function areUnits(views: Views, parts: readonly SpendingTable[]): boolean {
  const names = parts.map((part) => organisationOf(views, part));
  return (
    names.every((name) => name !== null) &&
    new Set(names).size === names.length &&
    ownLevelsIn(views, parts).size === 0 &&
    !names.every((name) => DEPARTMENT.test(name))
  );
}

/** Each holds what was spent in another month, quarter or half (1-6月, 7-12月) by its title or its sheet, and none of the year is missing. */
function arePeriods(views: Views, parts: readonly SpendingTable[]): boolean {
  if (cumulativeSeries(views, parts).length > 0) return false;
  const months = parts.map(
    ({ title, source }) => monthsOf(partOfYearIn(title) ?? "") ?? monthsOf(partOfYearIn(source.sheet) ?? ""),
  );
  return months.every((each) => each !== null) && months.flat().length === 12 && new Set(months.flat()).size === 12;
}

/** The words over the column that a list was read with, where several could hold its amounts. */
function columnHead({ reasons }: SpendingTable): readonly string[] {
  const head = reasons.find(({ key }) => key === "recognition.several-amount-columns")?.parameters["head"];
  return typeof head === "string" ? head.split("、") : [];
}

/** The group that the column stands under: 累计 over 直接支付. */
function columnGroup(table: SpendingTable): string {
  return columnHead(table).slice(0, -1).join("、");
}

/**
 * One list, read once for each of its columns, and the columns cut it in one way: by funds, by kinds of payment, by
 * offices whose names are no words of amounts.
 */
function areCuts(parts: readonly SpendingTable[]): boolean {
  const heads = parts.map((part) => columnHead(part).at(-1) ?? "");
  if (heads.includes("") || new Set(parts.map(columnGroup)).size > 1) return false;
  return areKnownCuts(heads) || heads.every((head) => rankOfHead([head]) === UNKNOWN);
}

function areKnownCuts(heads: readonly string[]): boolean {
  return CUTS.some((cut) => heads.every((head) => cut.test(head)));
}

/** The sum of columns whose words say nothing: offices as likely as two measures of one and the same. */
export function isGuess(whole: SpendingTable, tables: readonly SpendingTable[]): boolean {
  const heads = tables.filter((table) => isSumWith(whole, table)).map((part) => columnHead(part).at(-1) ?? "");
  return heads.length > 1 && !heads.includes("") && !areKnownCuts(heads);
}

/** The table holds, 类 by 类, exactly what two or more others hold together: 汇总 beside its 所属单位. */
export function isWholeOf(views: Views, whole: SpendingTable, all: readonly SpendingTable[]): boolean {
  const others = all.filter(
    (table) =>
      table !== whole && table.addends === undefined && table.system === whole.system && standApart(table, whole),
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
