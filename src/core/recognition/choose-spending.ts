import { compare, sum } from "../amount/decimal";
import type { Answers, Scope, SpendingTable } from "../model/mapping";
import { isNotFinal, isSample } from "./aside";
import { readScope } from "../text/title";
import { type Choice, chosen, compareRanks, isHidden, THRESHOLD, unitQuestion } from "./choose";
import { coversAllFunds } from "./fund-scope";
import type { SheetView } from "./sheet-view";
import { yearsOf } from "./table-years";
import { yuanByClass } from "./class-amounts";
import { isSumWith, isWholeOf } from "./sum-of-tables";
import { linesOfAll } from "./export-parts";
import { heldIn, isUnfinished } from "./held-tables";
import { inOrder, spendingQuestion } from "./spending-question";

type Views = ReadonlyMap<string, SheetView>;

const SCOPES: Readonly<Record<Scope, number>> = {
  total: 5,
  "general-public-budget": 4,
  unknown: 3,
  "basic-expenditure": 2,
  "project-expenditure": 1,
};

/** 财政拨款 of all funds is more than 一般公共预算 and less than everything. */
const ALL_FUNDS = 4.5;

function widthOf(table: SpendingTable): number {
  return coversAllFunds(table) ? ALL_FUNDS : SCOPES[table.scope];
}

const FAMILIES: Readonly<Record<SpendingTable["family"], number>> = {
  "economic-wide": 3,
  "economic-vertical": 3,
  "economic-side-by-side": 3,
  "economic-summary": 2,
};

/** 预算 in the name of a fund or of a classification says nothing of a budget. */
const NO_BUDGET = /(?:政府|部门)预算(?:支出)?经济|(?:一般)?公共预算|(?:政府性)?基金预算|经营预算/g;

/** What the lines of an export say of themselves. */
const KINDS = [
  [/决算|执行|实际|支出/, 1],
  [/预算/, -1],
] as const;

/** 1 for final accounts, -1 for a budget, 0 where the title does not say. */
function isFinalAccounts(table: SpendingTable): number {
  const kinds = KINDS.filter(([kind]) => kind.test(linesOfAll(table)));
  if (kinds[0] !== undefined) return kinds[0][1];
  if (/决算/.test(table.title + table.source.sheet)) return 1;
  return /预算(?!执行)/.test(table.title.replace(NO_BUDGET, "")) ? -1 : 0;
}

/** A part of the spending or a draft by its own words: nothing that the whole is asked against. */
function isPart(table: SpendingTable): boolean {
  const narrow = table.reasons.some(
    ({ key }) => key === "recognition.part-by-title" || key === "recognition.month-of-year",
  );
  return narrow || isNotFinal(table);
}

function rank(table: SpendingTable): readonly number[] {
  return [
    table.system === "department" ? 1 : 0,
    isPart(table) ? 0 : 1,
    table.confidence >= THRESHOLD ? 1 : 0,
    // what was planned is never what was spent, however wide
    Math.min(0, isFinalAccounts(table)),
    widthOf(table),
    isFinalAccounts(table),
    FAMILIES[table.family],
  ];
}

function isLedger({ reasons }: SpendingTable): boolean {
  return reasons.some(({ key }) => key === "recognition.ledger");
}

/** A sample of how to fill in the form is nobody's spending. */
function withoutSamples(tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const own = tables.filter((table) => !isSample(table));
  return own.length > 0 ? own : tables;
}

/**
 * The books beside a table drawn up from them are not asked about, unless they say that they cover as much: by their scope,
 * or, where only one 类 was spent of, by their title and by holding more.
 */
function worthReading(views: Views, found: readonly SpendingTable[]): SpendingTable[] {
  const tables = withoutSamples(found);
  const drawnUp = tables.filter((table) => !isLedger(table) && table.system === "department");
  const total = (table: SpendingTable) => sum(yuanByClass(views, table).values());
  const covers = (books: SpendingTable, table: SpendingTable) =>
    books.categories.length === 1
      ? readScope(books.title) === "total" && compare(total(books), total(table)) > 0
      : books.scope !== "unknown" && SCOPES[books.scope] >= SCOPES[table.scope];
  return tables.filter((table) => !isLedger(table) || drawnUp.every((each) => covers(table, each)));
}

/** Best first: the evaluated year (else the latest), departments' classification, sure, no budget, wide scope, final accounts, visible. */
export function orderSpending(
  views: Views,
  tables: readonly SpendingTable[],
  year: number | null,
): readonly SpendingTable[] {
  const held = heldIn(views, tables);
  const behindWhole = (table: SpendingTable) => (held.has(table) ? 1 : 0);
  const offYear = (table: SpendingTable) => (year !== null && isOfOtherYear(views, table, year) ? 1 : 0);
  const latestYear = (table: SpendingTable) => Math.max(0, ...yearsOf(views, table));
  // where nothing says the year, the latest that accounts name goes before their kind; next year's budget is none
  const accounted = (table: SpendingTable) => (isFinalAccounts(table) < 0 ? 0 : latestYear(table));
  const behind = (a: SpendingTable, b: SpendingTable) =>
    year === null && accounted(a) > 0 && accounted(b) > 0 ? accounted(b) - accounted(a) : 0;
  return worthReading(views, tables).sort(
    (a, b) =>
      offYear(a) - offYear(b) ||
      behind(a, b) ||
      behindWhole(a) - behindWhole(b) ||
      compareRanks(rank(a), rank(b)) ||
      (isHidden(views, a) ? 1 : 0) - (isHidden(views, b) ? 1 : 0) ||
      (year === null ? latestYear(b) - latestYear(a) : 0) ||
      b.categories.length - a.categories.length ||
      b.confidence - a.confidence,
  );
}

function isOfOtherYear(views: Views, table: SpendingTable, year: number): boolean {
  const years = yearsOf(views, table);
  return years.length > 0 && !years.includes(year);
}

/** Every 类 of the other table with the same amount: a repetition, or the table of one of its 类, and no rival. */
function repeats(views: Views, best: SpendingTable, other: SpendingTable): boolean {
  const own = yuanByClass(views, best);
  return [...yuanByClass(views, other)].every(([code, amount]) => {
    const twin = own.get(code);
    return twin !== undefined && compare(twin, amount) === 0;
  });
}

/** Nothing but the accountant's knowledge speaks for the one and against the other. */
function isRival(views: Views, best: SpendingTable, other: SpendingTable, year: number | null): boolean {
  if (isSumWith(other, best)) return true;
  if (other === best || other.system !== best.system || repeats(views, best, other)) return false;
  if (isPart(other) && !isPart(best)) return false;
  if (year !== null && isOfOtherYear(views, other, year) && !isOfOtherYear(views, best, year)) return false;
  // last year's table and drafts are put out of sight
  if (isHidden(views, other) && !isHidden(views, best) && widthOf(other) <= widthOf(best)) return false;
  const years = yearsOf(views, best);
  const otherYear = years.length > 0 && years.every((each) => isOfOtherYear(views, other, each));
  // without a year to evaluate, last year's accounts are as good as this year's
  if (otherYear && (year !== null || isFinalAccounts(best) > isFinalAccounts(other))) return false;
  if (isFinalAccounts(best) - isFinalAccounts(other) === 2) return false;
  if (widthOf(other) >= widthOf(best)) return true;
  // one 类 alone is seldom all that was spent, however much it is
  if (best.categories.length === 1 && other.categories.length > 1) return true;
  // a table that does not say what it covers and holds more may be the wider one
  if (other.scope !== "unknown") return false;
  const totals = [other, best].map((table) => sum(yuanByClass(views, table).values()));
  return compare(totals[0] ?? totals[1] ?? sum([]), totals[1] ?? sum([])) > 0;
}

/** The same amounts in a table that says what it covers, drawn up from the books: it, for one that does not say. */
function namedTwin(
  views: Views,
  best: SpendingTable,
  tables: readonly SpendingTable[],
  year: number | null,
): SpendingTable {
  if (best.scope !== "unknown" || coversAllFunds(best)) return best;
  const twin = tables.find(
    (table) =>
      table.scope !== "unknown" &&
      table.system === best.system &&
      table.confidence >= THRESHOLD &&
      table.addends === undefined &&
      isFinalAccounts(table) >= isFinalAccounts(best) &&
      !isPart(table) &&
      isHidden(views, table) === isHidden(views, best) &&
      !(year !== null && isOfOtherYear(views, table, year)) &&
      repeats(views, best, table) &&
      repeats(views, table, best),
  );
  return twin ?? best;
}

/** The spending table to evaluate, or the question that only the accountant can decide. `tables` come best first. */
export function chooseSpending(
  views: Views,
  tables: readonly SpendingTable[],
  answers: Answers,
  year: number | null,
): Choice<SpendingTable> {
  const summed = answers.spending?.sum === true;
  const answered = chosen(
    tables.filter(({ addends }) => (addends !== undefined) === summed),
    answers.spending,
  );
  const [first] = tables;
  if (!first) return { table: null, questions: [] };
  const held = heldIn(views, tables);
  const alike = tables.filter((table) => compareRanks(rank(first), rank(table)) === 0);
  const whole = alike.find((table) => table.confidence >= THRESHOLD && isWholeOf(views, table, alike));
  const best = namedTwin(views, whole ?? first, tables, year);
  if (!answered) {
    const rivals = tables.filter(
      (other) =>
        isRival(views, best, other, year) && !(whole && alike.includes(other)) && (held.has(best) || !held.has(other)),
    );
    if (rivals.length > 0)
      return { table: null, questions: [spendingQuestion(views, inOrder(views, [best, ...rivals]))] };
    if (best.confidence < THRESHOLD || isUnfinished(views, tables, best))
      return { table: null, questions: [spendingQuestion(views, tables)] };
  }
  const found = answered ?? best;
  const table = answers.spendingUnit ? { ...found, unit: answers.spendingUnit } : found;
  return { table, questions: table.unit === null ? [unitQuestion("spending-unit", table)] : [] };
}
