import type { Answers, ExecutionTable, IndicatorTable, Mapping, SpendingTable } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { readYear } from "../text/title";
import { readBasics } from "./basics";
import { chooseExecution, chooseIndicators, chooseSpending, orderIndicators, orderSpending } from "./choose";
import { verticalTables } from "./economic-vertical";
import { wideTables } from "./economic-wide";
import { wideHeaderRows } from "./economic-wide-head";
import { readExecution } from "./execution";
import { readHistory } from "./history";
import { findDepartment, findYear, yearOfWorkbook } from "./identity";
import { indicatorTables } from "./indicators";
import { readProgress } from "./progress";
import { readReferences } from "./references";
import { segmentsOf } from "./segments";
import { type SheetScan, scanWorkbook } from "./scan";

function spendingTables({ view, mentions }: SheetScan, evaluated: number | null): readonly SpendingTable[] {
  if (mentions.length < 2) return [];
  return segmentsOf(view, mentions).flatMap((segment) => {
    const across = wideHeaderRows(segment.view, segment.mentions);
    const downward = segment.mentions.filter(({ row }) => !across.has(row));
    return [...wideTables(segment.view, across, evaluated), ...verticalTables(segment.view, downward, evaluated)];
  });
}

/** Tables whose amounts are all broken (#REF!) are spoken of only where no other holds any. */
function filled(tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const readable = tables.filter(({ reasons }) => !reasons.some(({ key }) => key === "recognition.all-broken"));
  return readable.length > 0 ? readable : tables;
}

/** Tables of one kind of spending have a budget and a final figure, too, and say nothing of the whole. */
const OTHER_SUBJECT = /三公|采购|资产|会议费|培训费|机关运行经费/;

/** Execution tables that stand for themselves: not inside an indicator form, not the head of a spending table. */
function executionTables(
  scan: SheetScan,
  forms: readonly IndicatorTable[],
  spending: readonly SpendingTable[],
): readonly ExecutionTable[] {
  const taken = [...forms, ...spending]
    .filter(({ source }) => source.sheetId === scan.view.sheet.id)
    .map(({ source }) => source.area);
  const tables: ExecutionTable[] = [];
  for (const row of scan.executionHeaders) {
    if (taken.some((area) => row >= area.top && row <= area.bottom)) continue;
    const floor = tables.at(-1)?.source.area.bottom ?? scan.view.top - 1;
    if (row <= floor) continue;
    const table = readExecution(scan.view, row, scan.view.bottom, floor + 1);
    if (table && !OTHER_SUBJECT.test(table.title)) tables.push(table);
  }
  return tables;
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
  const forms = orderIndicators(scans.flatMap(({ view, indicatorHeaders }) => indicatorTables(view, indicatorHeaders)));
  const basics = best(scans.map(({ view }) => readBasics(view)));
  const indicators = chooseIndicators(forms, answers);
  const history = best(
    scans.flatMap(({ view, historyHeaders }) => historyHeaders.map((row) => readHistory(view, row, view.top))),
  );
  const progress = best(
    scans.flatMap(({ view, progressHeaders }) => progressHeaders.map((row) => readProgress(view, row, view.top))),
  );
  const stated = findYear(views, basics, [indicators.table])?.value ?? readYear(snapshot.workbook);
  const found = filled(scans.flatMap((scan) => spendingTables(scan, stated)));
  const execution = chooseExecution(
    indicators.table?.execution ?? null,
    scans.flatMap((scan) => executionTables(scan, forms, found)),
    answers,
  );
  const evaluated = findYear(views, basics, [indicators.table, execution.table]);
  const year = evaluated?.value ?? readYear(snapshot.workbook);
  const spendingCandidates = orderSpending(found, year);
  const spending = chooseSpending(views, spendingCandidates, answers, year);
  const tables = [
    spending.table,
    indicators.table,
    execution.table,
    progress,
    history,
    ...spendingCandidates,
    ...forms,
  ];
  return {
    spending: spending.table,
    indicators: indicators.table,
    execution: execution.table,
    history,
    progress,
    basics,
    references: scans.flatMap(({ view }) => readReferences(view)),
    department: findDepartment(views, basics, indicators.table, tables),
    // 历年评价 names years that are not the evaluated one
    year:
      evaluated ??
      findYear(
        views,
        basics,
        tables.filter((table) => table !== history),
      ) ??
      yearOfWorkbook([...views.values()].filter(({ sheet }) => sheet.id !== history?.source.sheetId)),
    spendingCandidates,
    indicatorCandidates: forms,
    questions: [...spending.questions, ...indicators.questions, ...execution.questions],
    notices: [],
  };
}
