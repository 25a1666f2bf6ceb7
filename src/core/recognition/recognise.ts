import type { Answers, Mapping, SpendingTable } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { readYear } from "../text/title";
import { accountPages } from "./account-pages";
import { readBasics } from "./basics";
import { chooseExecution } from "./choose";
import { chooseIndicators, orderIndicators } from "./choose-indicators";
import { chooseSpending, orderSpending } from "./choose-spending";
import { verticalTables } from "./economic-vertical";
import { wideTables } from "./economic-wide";
import { wideHeaderRows } from "./economic-wide-head";
import { joinPages } from "./continued-tables";
import { executionTables } from "./execution-tables";
import { historiesAcross, pastOnly, readHistory } from "./history";
import { historyInSentences } from "./history-sentences";
import { findDepartment } from "./department";
import { findYear, yearOfSheetNames, yearOfTables, yearOfWorkbook } from "./evaluated-year";
import { besideOneFund } from "./fund-scope";
import { indicatorTables } from "./indicators";
import { readMeasures, tablesOf } from "./measures";
import { joinBands } from "./join-bands";
import { joinForms } from "./join-forms";
import { chooseProgress } from "./choose-progress";
import { ofDepartment, ofEvaluatedYear } from "./comparable";
import { readReferences } from "./references";
import { LONGEST_LEDGER, withoutLedgers } from "./running-ledger";
import { segmentsOf } from "./segments";
import { type SheetScan, scanWorkbook } from "./scan";
import { withSums } from "./sum-of-tables";
import { organisationOf, underOneTitle } from "./units-below";

function spendingTables({ view, mentions }: SheetScan, evaluated: number | null): readonly SpendingTable[] {
  if (mentions.length < 2) return [];
  return segmentsOf(view, mentions).flatMap((segment) => {
    const named = withoutLedgers(segment.mentions);
    const across = wideHeaderRows(segment.view, named);
    const downward = named.filter(({ row }) => !across.has(row));
    return [...wideTables(segment.view, across, evaluated), ...verticalTables(segment.view, downward, evaluated)];
  });
}

/** The books themselves, however long: a year's payments, or a page for each account, are read where no table is drawn up from them. */
function books(scans: readonly SheetScan[], evaluated: number | null): readonly SpendingTable[] {
  const entries = scans
    .filter(({ mentions }) => mentions.length > LONGEST_LEDGER)
    .flatMap(({ view, mentions }) => verticalTables(view, mentions, evaluated, Infinity));
  return entries.length > 0 ? entries : scans.flatMap(({ view }) => accountPages(view) ?? []);
}

/** Tables whose amounts are all broken (#REF!) are spoken of only where no other holds any. */
function filled(tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const readable = tables.filter(({ reasons }) => !reasons.some(({ key }) => key === "recognition.all-broken"));
  return readable.length > 0 ? readable : tables;
}

function best<Table extends { readonly confidence: number }>(tables: readonly (Table | null)[]): Table | null {
  return tables.reduce<Table | null>(
    (found, table) => (table && (!found || table.confidence > found.confidence) ? table : found),
    null,
  );
}

/**
 * Finds the tables of the accountant's workbook by their content and titles, and what each cell of them means.
 * What cannot be decided from the workbook becomes a question; `answers` decide it. Pure; nothing is changed.
 */
export function recognise(snapshot: Snapshot, answers: Answers): Mapping {
  const scans = scanWorkbook(snapshot);
  const views = new Map(scans.map(({ view }) => [view.sheet.id, view]));
  const forms = orderIndicators(
    views,
    joinForms(
      views,
      scans.map(({ view, indicatorHeaders }) => ({ view, tables: indicatorTables(view, indicatorHeaders) })),
    ),
  );
  const basics = best(scans.map(({ view }) => readBasics(view)));
  const named = findYear(views, basics, [])?.value ?? readYear(snapshot.workbook);
  const indicators = chooseIndicators(views, forms, answers, named);
  const histories = scans.flatMap(({ view, historyHeaders }) => [
    ...historyHeaders.map((row) => readHistory(view, row, view.top)),
    ...historiesAcross(view),
  ]);
  const listed = best(histories);
  const stated = findYear(views, basics, [indicators.table])?.value ?? readYear(snapshot.workbook);
  const drawnUp = scans.flatMap((scan) => spendingTables(scan, stated));
  const read = filled(drawnUp.length > 0 ? drawnUp : books(scans, stated));
  const found = besideOneFund(underOneTitle(views, joinPages(views, joinBands(views, read))));
  const execution = chooseExecution(
    indicators.table?.execution ?? null,
    executionTables(scans, forms, found),
    answers,
    stated ?? yearOfTables(views, found),
  );
  const evaluated = findYear(views, basics, [indicators.table, execution.table]);
  const year = evaluated?.value ?? readYear(snapshot.workbook);
  const spendingCandidates = orderSpending(views, withSums(views, found), year);
  const spending = chooseSpending(views, spendingCandidates, answers, year);
  const blocks = tablesOf({
    views: scans.map(({ view }) => view),
    taken: [
      ...[spending.table, listed].flatMap((table) => table?.source ?? []),
      ...forms.flatMap(({ source, continued = [] }) => [source, ...continued]),
    ],
    pairs: basics === null ? [] : [basics.source],
  });
  const own = [spending.table, indicators.table, execution.table];
  const others = [...spendingCandidates, ...forms];
  const titled = findDepartment(views, basics, indicators.table, own, others);
  const statedYear = evaluated ?? findYear(views, basics, [...own, ...others]);
  const names = [spending.table && organisationOf(views, spending.table), titled?.value].flatMap((name) => name ?? []);
  const progress = chooseProgress(blocks, { year: statedYear?.value ?? year, names });
  const department = titled ?? findDepartment(views, null, null, [progress.table, listed], []);
  // 历年评价 names years that are not the evaluated one
  const namedYear =
    statedYear ??
    findYear(views, basics, [progress.table]) ??
    yearOfWorkbook([...views.values()].filter(({ sheet }) => sheet.id !== listed?.source.sheetId)) ??
    yearOfSheetNames(views, own);
  const told = namedYear === null ? null : best(scans.map(({ view }) => historyInSentences(view, namedYear.value)));
  const references = ofEvaluatedYear(
    views,
    scans.flatMap(({ view }) => readReferences(view)),
    namedYear?.value ?? year,
  );
  return {
    spending: spending.table,
    indicators: indicators.table,
    execution: execution.table,
    history: namedYear === null ? listed : (best(pastOnly(views, histories, namedYear.value)) ?? told),
    progress: progress.table,
    basics,
    references: ofDepartment(views, references, department?.value ?? null),
    measures: readMeasures(blocks, { year: namedYear?.value ?? year, names }),
    department,
    year: namedYear,
    spendingCandidates,
    indicatorCandidates: forms,
    questions: [...spending.questions, ...indicators.questions, ...execution.questions],
    notices: progress.notices,
  };
}
