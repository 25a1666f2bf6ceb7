import type { MoneyUnit } from "../amount/money-unit";
import { formatSource, type Source } from "../model/area";
import type {
  CategoryInput,
  ExecutionInput,
  HistoryInput,
  IndicatorInput,
  IndicatorTableInput,
  Inputs,
  ProgressInput,
  ReadAmount,
  ReadCell,
  ReadNumber,
  ReferencesInput,
  SpendingInput,
} from "../model/inputs";
import type {
  ExecutionTable,
  HistoryTable,
  IndicatorRow,
  IndicatorTable,
  Mapping,
  ProgressTable,
  ReferenceTable,
  SpendingEntry,
  SpendingTable,
} from "../model/mapping";
import type { SheetSnapshot, Snapshot } from "../model/snapshot";
import { readPoints } from "../text/points-text";
import { controlInputs } from "./control-inputs";
import { filingCell, yearOfTable } from "./form-dates";
import { readAmount, readCell, readNumber } from "./read-cells";
import {
  approvedGoals,
  functionalCells,
  functionalTable,
  shareColumn,
  threePublicCells,
  threePublicTable,
} from "./reference-figures";
import { type SheetView, viewOf, within } from "./sheet-view";

/** Reads cells of the snapshot by their source; a sheet that is gone reads as empty cells. */
interface Reader {
  view(source: Source): SheetView | null;
  cell(source: Source): ReadCell;
  optionalCell(source: Source | null | undefined): ReadCell | null;
  amount(source: Source, unit: MoneyUnit): ReadAmount;
  optionalAmount(source: Source | null, unit: MoneyUnit): ReadAmount | null;
  optionalNumber(source: Source | null | undefined): ReadNumber | null;
}

function readerOf(snapshot: Snapshot): Reader {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const sheetOf = ({ sheetId, sheet }: Source): SheetSnapshot =>
    sheets.get(sheetId) ?? {
      id: sheetId,
      name: sheet,
      visibility: "visible",
      own: null,
      top: 0,
      left: 0,
      values: [],
      formats: [],
    };
  return {
    view: (source) => viewOf(sheetOf(source)),
    cell: (source) => readCell(sheetOf(source), source),
    optionalCell: (source) => (source ? readCell(sheetOf(source), source) : null),
    amount: (source, unit) => readAmount(sheetOf(source), source, unit),
    optionalAmount: (source, unit) => (source ? readAmount(sheetOf(source), source, unit) : null),
    optionalNumber: (source) => (source ? readNumber(sheetOf(source), source) : null),
  };
}

type ShareOf = (entry: SpendingEntry) => Source | null;

function categoryInput(read: Reader, entry: SpendingEntry, unit: MoneyUnit, shareOf: ShareOf): CategoryInput {
  return {
    code: entry.code,
    name: entry.name,
    nameSource: entry.nameSource,
    amounts: entry.amounts.map((source) => read.amount(source, unit)),
    share: read.optionalCell(shareOf(entry)),
    items: entry.items.map((item) => categoryInput(read, item, unit, shareOf)),
  };
}

function spendingInput(read: Reader, table: SpendingTable | null): SpendingInput | null {
  if (!table || table.unit === null) return null;
  const { source, title, family, scope, unit, confidence } = table;
  const totalShare = totalShareCell(read, table);
  return {
    table: { source, title, family, scope, unit, confidence },
    total: read.optionalAmount(table.total, unit),
    ...(totalShare !== null && { totalShare }),
    categories: table.categories.map((entry) => categoryInput(read, entry, unit, shareFinder(read, table))),
  };
}

/** The 合计 row's own cell in the column of shares, where something stands in it. */
function totalShareCell(read: Reader, table: SpendingTable): ReadCell | null {
  if (table.family !== "economic-vertical" && table.family !== "economic-summary") return null;
  const view = read.view(table.source);
  if (view === null || table.total === null) return null;
  const found = shareColumn(within(view, table.source.area), table);
  const { top, bottom } = table.total.area;
  if (found === null || top <= found.row) return null;
  const cell = read.cell({ ...table.total, area: { top, bottom, left: found.column, right: found.column } });
  return cell.text === "" ? null : cell;
}

/** Printed shares stand beside the amounts of tables that hold one category a row. */
function shareFinder(read: Reader, table: SpendingTable): ShareOf {
  if (table.family !== "economic-vertical" && table.family !== "economic-summary") return () => null;
  const view = read.view(table.source);
  const found = view === null ? null : shareColumn(view, table);
  return ({ nameSource, amounts }) => {
    const [amount] = amounts;
    const row = amount?.area.top;
    if (found === null || amount === undefined || row === undefined || amounts.length > 1) return null;
    if (row <= found.row || row !== nameSource.area.top) return null;
    const { column } = found;
    return { ...amount, area: { top: row, bottom: row, left: column, right: column } };
  };
}

function executionInput(read: Reader, table: ExecutionTable | null): ExecutionInput | null {
  if (!table || table.unit === null) return null;
  const { unit } = table;
  return {
    source: table.source,
    unit,
    initialBudget: read.optionalAmount(table.initialBudget, unit),
    budget: read.optionalAmount(table.budget, unit),
    spent: read.optionalAmount(table.spent, unit),
    summed: table.summed,
    weight: read.optionalNumber(table.weight),
    rate: read.optionalCell(table.rate),
    score: read.optionalNumber(table.score),
    reason: read.optionalCell(table.reason),
    parts: table.parts.map((part) => ({
      name: part.name,
      initialBudget: read.optionalAmount(part.initialBudget, unit),
      budget: read.optionalAmount(part.budget, unit),
      spent: read.optionalAmount(part.spent, unit),
    })),
  };
}

function indicatorInput(read: Reader, row: IndicatorRow, fallback: Source): IndicatorInput {
  const { cells } = row;
  return {
    source: cells.level3 ?? fallback,
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    sign: read.optionalCell(cells.sign),
    target: read.optionalCell(cells.target),
    unit: read.optionalCell(cells.unit),
    actual: read.optionalCell(cells.actual),
    weight: read.optionalNumber(cells.weight),
    typedScore: read.optionalNumber(cells.score),
    reason: read.optionalCell(cells.reason),
    rule: read.optionalCell(cells.rule),
    explanation: read.optionalCell(cells.explanation),
    evidence: read.optionalCell(cells.evidence),
    remark: read.optionalCell(cells.remark),
  };
}

function indicatorsInput(read: Reader, table: IndicatorTable | null): IndicatorTableInput | null {
  if (!table) return null;
  return {
    source: table.source,
    title: table.title,
    subject: table.subject,
    indicators: table.rows.map((row) => indicatorInput(read, row, table.source)),
    levelWeights: table.levelWeights.flatMap(({ level, name, weight, source }) => {
      const number = readPoints(weight);
      return number === null ? [] : [{ level, name, weight: number, source }];
    }),
    totalWeight: read.optionalNumber(table.totalWeight),
    totalScore: read.optionalNumber(table.totalScore),
    grade: read.optionalCell(table.grade),
    goal: read.optionalCell(table.goal),
    goalAchieved: read.optionalCell(table.goalAchieved),
  };
}

function historyInputs(read: Reader, table: HistoryTable | null): readonly HistoryInput[] {
  return (table?.rows ?? []).map(({ year, kind, score, grade, remark }) => {
    const match = /(?:19|20)\d\d/.exec(read.cell(year).text);
    return {
      source: score ?? grade ?? year,
      year: match ? Number(match[0]) : null,
      kind: read.optionalCell(kind)?.text ?? "",
      score: read.optionalNumber(score),
      grade: read.optionalCell(grade)?.text ?? "",
      remark: read.optionalCell(remark)?.text ?? "",
    };
  });
}

function progressInput(read: Reader, table: ProgressTable | null): ProgressInput | null {
  if (!table || table.unit === null) return null;
  const { unit } = table;
  return {
    source: table.source,
    budget: read.optionalAmount(table.budget, unit),
    months: table.months.map(({ month, cumulative, monthly }) => ({
      month,
      cumulative: read.optionalAmount(cumulative, unit),
      monthly: read.optionalAmount(monthly, unit),
    })),
  };
}

function referencesInput(read: Reader, mapping: Mapping): ReferencesInput {
  const functional = functionalTable(mapping.references);
  const threePublic = threePublicTable(mapping.references);
  const goals = approvedGoals(mapping);
  return {
    functional: functional && functionalInput(read, functional),
    threePublic: threePublic && threePublicInput(read, threePublic),
    approvedGoals: goals && {
      source: goals.source,
      title: goals.title,
      indicators: goals.rows.map((row) => indicatorInput(read, row, goals.source)),
    },
  };
}

function functionalInput(read: Reader, table: ReferenceTable): ReferencesInput["functional"] {
  const view = read.view(table.source);
  const { unit, source, title } = table;
  if (view === null || unit === null) return null;
  const cells = functionalCells(within(view, source.area), table);
  return {
    source,
    title,
    total: read.optionalAmount(cells.total, unit),
    basic: read.optionalAmount(cells.basic, unit),
    project: read.optionalAmount(cells.project, unit),
  };
}

function threePublicInput(read: Reader, table: ReferenceTable): ReferencesInput["threePublic"] {
  const view = read.view(table.source);
  const { unit, source, title } = table;
  if (view === null || unit === null) return null;
  const { budget, spent } = threePublicCells(within(view, source.area));
  return { source, title, budget: read.optionalAmount(budget, unit), spent: read.optionalAmount(spent, unit) };
}

/** The date at the foot of the form stands beside the texts of 基本情况, before them: it is the form's own. */
function filingDate(read: Reader, table: IndicatorTable | null): Inputs["texts"] {
  const view = table && read.view(table.source);
  const source = view && filingCell(view, table);
  return source ? [{ label: "填报日期", cell: read.cell(source) }] : [];
}

/** One entry for each cell that names a year: a form and its funds have one head. */
function tableYears(read: Reader, { spending, indicators, execution }: Mapping): Inputs["tableYears"] {
  const years = [indicators, execution, spending].flatMap((table) => {
    const view = table && read.view(table.source);
    const found = view && yearOfTable(view, table);
    return found ? [{ title: table.title, ...found }] : [];
  });
  const seen = new Set<string>();
  return years.filter(({ source }) => {
    const cell = formatSource(source);
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** The values behind a mapping's cells. A table whose unit is not known yet gives no amounts: its question is open. */
export function extract(snapshot: Snapshot, mapping: Mapping): Inputs {
  const read = readerOf(snapshot);
  return {
    workbook: snapshot.workbook,
    department: mapping.department,
    year: mapping.year,
    spending: spendingInput(read, mapping.spending),
    execution: executionInput(read, mapping.execution),
    indicators: indicatorsInput(read, mapping.indicators),
    history: historyInputs(read, mapping.history),
    previous: null,
    progress: progressInput(read, mapping.progress),
    references: referencesInput(read, mapping),
    controls: controlInputs(snapshot, mapping),
    tableYears: tableYears(read, mapping),
    texts: [
      ...filingDate(read, mapping.indicators),
      ...(mapping.basics?.texts ?? []).map(({ label, source }) => ({ label, cell: read.cell(source) })),
    ],
  };
}
