import { formatSource, type Source } from "../model/area";
import type {
  ExecutionInput,
  IndicatorInput,
  IndicatorTableInput,
  Inputs,
  ProgressInput,
  ProjectInput,
  ReferencesInput,
} from "../model/inputs";
import type {
  ExecutionTable,
  FigureName,
  FoundFigure,
  IndicatorRole,
  IndicatorRow,
  IndicatorTable,
  Mapping,
  ProgressTable,
} from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { readPoints } from "../text/points-text";
import { basicElsewhere } from "./basic-elsewhere";
import { controlInputs } from "./control-inputs";
import { formTexts } from "./form-texts";
import { isOfSameDepartment, otherForms } from "./other-forms";
import { filingCell, yearOfTable } from "./form-dates";
import { type Reader, readerOf } from "./cell-reader";
import { historyInputs } from "./extract-history";
import { spendingInput } from "./extract-spending";
import { fundsLists } from "./funds-lists";
import { functionalInput } from "./functional-cells";
import { approvedGoals, functionalTable } from "./reference-figures";
import { spendingBefore, type TableBefore } from "./spending-before";

function executionInput(read: Reader, table: ExecutionTable | null): ExecutionInput | null {
  if (!table || table.unit === null) return null;
  const { unit } = table;
  const view = read.view(table.source);
  const lists = view === null ? [] : fundsLists(view, table.source, unit);
  return {
    source: table.source,
    unit,
    initialBudget: read.optionalAmount(table.initialBudget, unit),
    budget: read.optionalAmount(table.budget, unit),
    spent: read.optionalAmount(table.spent, unit),
    summed: table.summed,
    weight: read.optionalWeight(table.weight),
    rate: read.optionalCell(table.rate),
    score: read.optionalNumber(table.score),
    reason: read.optionalCell(table.reason),
    parts: table.parts.map((part) => ({
      name: part.name,
      initialBudget: read.optionalAmount(part.initialBudget, unit),
      budget: read.optionalAmount(part.budget, unit),
      spent: read.optionalAmount(part.spent, unit),
    })),
    ...(lists.length > 0 && { lists }),
  };
}

function indicatorInput(read: Reader, row: IndicatorRow, fallback: Source): IndicatorInput {
  const { cells, pieces } = row;
  const words = (role: IndicatorRole) => read.optionalWords(cells[role], pieces?.[role]);
  const name = words("level3");
  return {
    source: cells.level3 ?? fallback,
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    ...(name !== null && { name }),
    sign: words("sign"),
    target: words("target"),
    unit: words("unit"),
    actual: words("actual"),
    weight: read.optionalWeight(cells.weight, pieces?.weight),
    typedScore: read.optionalNumber(cells.score, pieces?.score),
    reason: words("reason"),
    rule: words("rule"),
    explanation: words("explanation"),
    evidence: words("evidence"),
    remark: words("remark"),
  };
}

function indicatorsInput(read: Reader, table: IndicatorTable | null): IndicatorTableInput | null {
  if (!table) return null;
  return {
    source: table.source,
    title: table.title,
    name: table.name,
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

function spendingBeforeInput(read: Reader, before: TableBefore | null): Inputs["spendingBefore"] {
  const spending = spendingInput(read, before?.table ?? null);
  return before === null || spending === null ? null : { year: before.year, spending };
}

/** Every form of the evaluated year that is a self-evaluation and not the one that is scored. */
function projectInputs(read: Reader, mapping: Mapping): readonly ProjectInput[] {
  return otherForms(mapping).flatMap((table): readonly ProjectInput[] => {
    const indicators = indicatorsInput(read, table);
    const view = read.view(table.source);
    const year = view === null ? null : yearOfTable(view, table);
    const isOfYear = year === null || mapping.year === null || year.value === mapping.year.value;
    if (indicators === null || !isOfYear || isOfSameDepartment(table, mapping.indicators)) return [];
    return [{ indicators, execution: executionInput(read, table.execution) }];
  });
}

function progressInput(read: Reader, table: ProgressTable | null): ProgressInput | null {
  if (table === null) return null;
  const { unit, source, budget, months } = table;
  const amount = (cell: Source | null) => (unit === null ? null : read.optionalAmount(cell, unit));
  // a table of rates needs no unit
  if (unit === null && months.every(({ rate }) => rate === null)) return null;
  return {
    source,
    budget: amount(budget),
    months: months.map(({ month, cumulative, monthly, rate }) => ({
      month,
      cumulative: amount(cumulative),
      monthly: amount(monthly),
      ...(rate !== null && { rate: read.cell(rate) }),
    })),
  };
}

function referencesInput(snapshot: Snapshot, read: Reader, mapping: Mapping): ReferencesInput {
  const functional = functionalTable(mapping.references);
  const goals = approvedGoals(mapping, (table) => {
    const view = read.view(table.source);
    return view && (yearOfTable(view, table)?.value ?? null);
  });
  const basic = functional === null ? [] : basicElsewhere(snapshot, functional.source);
  return {
    functional: functional && functionalInput(read, functional, mapping.year?.value ?? null),
    ...(basic.length > 0 && { basicElsewhere: basic }),
    threePublic: threePublicInput(read, mapping),
    approvedGoals: goals && {
      source: goals.source,
      title: goals.title,
      indicators: goals.rows.map((row) => indicatorInput(read, row, goals.source)),
    },
  };
}

function threePublicInput(read: Reader, { measures }: Mapping): ReferencesInput["threePublic"] {
  const figure = (name: FigureName) => measures.found.find((each) => each.name === name);
  const [budget, spent] = [figure("three-public-budget"), figure("three-public-spent")];
  const table = spent ?? budget;
  if (table === undefined) return null;
  const amountOf = (found: FoundFigure | undefined) =>
    found?.unit && found.addends === undefined ? read.amount(found.source, found.unit) : null;
  return { source: table.table, title: table.title, budget: amountOf(budget), spent: amountOf(spent) };
}

/** The date at the foot of the form stands beside the texts of 基本情况, before them: it is the form's own. */
function filingDate(read: Reader, table: IndicatorTable | null): Inputs["texts"] {
  const source = table && filingCell((part) => read.view(part), table);
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
    spendingBefore: spendingBeforeInput(read, spendingBefore(snapshot, mapping)),
    execution: executionInput(read, mapping.execution),
    indicators: indicatorsInput(read, mapping.indicators),
    projects: projectInputs(read, mapping),
    history: historyInputs(read, mapping.history),
    previous: null,
    progress: progressInput(read, mapping.progress),
    references: referencesInput(snapshot, read, mapping),
    controls: controlInputs(read, mapping),
    missedFigures: mapping.measures.missed,
    tableYears: tableYears(read, mapping),
    texts: [
      ...filingDate(read, mapping.indicators),
      ...formTexts(read, mapping.indicators),
      ...(mapping.basics?.texts ?? []).map(({ label, source }) => ({ label, cell: read.cell(source) })),
    ],
  };
}
