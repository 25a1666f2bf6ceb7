import { compare } from "../amount/decimal";
import { MONEY_UNITS, toYuan, type MoneyUnit } from "../amount/money-unit";
import { formatSource, parseArea } from "../model/area";
import type {
  Answers,
  ExecutionTable,
  FoundTable,
  IndicatorTable,
  Question,
  Scope,
  SpendingTable,
  TableChoice,
} from "../model/mapping";
import { message } from "../wording";
import { amountsOf } from "./economic-table";
import type { SheetView } from "./sheet-view";

/** Below this a table is asked about, not chosen. */
export const THRESHOLD = 0.6;

const SCOPES: Readonly<Record<Scope, number>> = {
  total: 5,
  "general-public-budget": 4,
  unknown: 3,
  "basic-expenditure": 2,
  "project-expenditure": 1,
};

const FAMILIES: Readonly<Record<SpendingTable["family"], number>> = {
  "economic-wide": 3,
  "economic-vertical": 3,
  "economic-side-by-side": 3,
  "economic-summary": 2,
};

/** The table an answer names: on that sheet, and at that address where one is given. */
function chosen<Table extends FoundTable>(tables: readonly Table[], choice: TableChoice | undefined): Table | null {
  if (!choice) return null;
  const area = choice.address === undefined ? null : parseArea(choice.address);
  return (
    tables.find(
      ({ source }) =>
        source.sheet === choice.sheet &&
        (area === null ||
          (source.area.top <= area.bottom &&
            source.area.bottom >= area.top &&
            source.area.left <= area.right &&
            source.area.right >= area.left)),
    ) ?? null
  );
}

function choiceOf(table: FoundTable): TableChoice {
  return { sheet: table.source.sheet, address: formatSource(table.source).replace(/^.*!/, "") };
}

function isFinalAccounts(table: SpendingTable): number {
  return /决算/.test(table.title + table.source.sheet) ? 1 : /预算(?!财政拨款|支出决算)/.test(table.title) ? -1 : 0;
}

function rank(table: SpendingTable): readonly number[] {
  return [
    table.system === "department" ? 1 : 0,
    table.confidence >= THRESHOLD ? 1 : 0,
    SCOPES[table.scope],
    isFinalAccounts(table),
    FAMILIES[table.family],
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = (other[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Best first: departments' classification, sure, wide scope, final accounts, detail, confidence. */
export function orderSpending(tables: readonly SpendingTable[], year: number | null): readonly SpendingTable[] {
  const offYear = (table: SpendingTable) => (year !== null && mentionsOtherYear(table.title, year) ? 1 : 0);
  return [...tables].sort(
    (a, b) =>
      offYear(a) - offYear(b) ||
      compareRanks(rank(a), rank(b)) ||
      b.categories.length - a.categories.length ||
      b.confidence - a.confidence,
  );
}

function mentionsOtherYear(title: string, year: number): boolean {
  const years = [...title.matchAll(/20\d\d(?=年)/g)].map((match) => Number(match[0]));
  return years.length > 0 && !years.includes(year);
}

/** The same amounts in every 类: a repetition, not a rival. */
function sameAmounts(views: ReadonlyMap<string, SheetView>, one: SpendingTable, other: SpendingTable): boolean {
  const amounts = (table: SpendingTable) => {
    const view = views.get(table.source.sheetId);
    return new Map(
      table.categories.flatMap((entry) => {
        const amount = view ? amountsOf(view, entry) : null;
        return amount === null || amount === "0" ? [] : [[entry.code, toYuan(amount, table.unit ?? "yuan")] as const];
      }),
    );
  };
  const left = amounts(one);
  const right = amounts(other);
  return (
    left.size === right.size &&
    [...left].every(([code, amount]) => {
      const twin = right.get(code);
      return twin !== undefined && compare(twin, amount) === 0;
    })
  );
}

export interface Choice<Table> {
  readonly table: Table | null;
  readonly questions: readonly Question[];
}

function spendingQuestion(tables: readonly SpendingTable[]): Question {
  return {
    id: "spending-table",
    text: message(tables.length > 1 ? "recognition.which-spending-table" : "recognition.is-this-spending-table"),
    source: null,
    options: tables.map((table) => ({
      label: message("recognition.table-option", { title: table.title, place: formatSource(table.source) }),
      answer: { spending: choiceOf(table) },
      source: table.source,
    })),
  };
}

const UNITS_OFFERED: readonly MoneyUnit[] = ["yuan", "thousand-yuan", "ten-thousand-yuan", "hundred-million-yuan"];

function unitQuestion(id: "spending-unit" | "execution-unit", table: FoundTable): Question {
  return {
    id,
    text: message("recognition.which-unit", { title: table.title, place: formatSource(table.source) }),
    source: table.source,
    options: UNITS_OFFERED.map((unit) => ({
      label: message("recognition.unit-option", { unit: MONEY_UNITS[unit].label }),
      answer: id === "spending-unit" ? { spendingUnit: unit } : { executionUnit: unit },
      source: null,
    })),
  };
}

/** The spending table to evaluate, or the question that only the accountant can decide. `tables` come best first. */
export function chooseSpending(
  views: ReadonlyMap<string, SheetView>,
  tables: readonly SpendingTable[],
  answers: Answers,
): Choice<SpendingTable> {
  const answered = chosen(tables, answers.spending);
  const [best] = tables;
  if (!best) return { table: null, questions: [] };
  let table = answered ?? best;
  if (!answered) {
    const rivals = tables.filter(
      (other) => other !== best && compareRanks(rank(best), rank(other)) === 0 && !sameAmounts(views, best, other),
    );
    if (rivals.length > 0) return { table: null, questions: [spendingQuestion([best, ...rivals])] };
    if (best.confidence < THRESHOLD) return { table: null, questions: [spendingQuestion(tables.slice(0, 4))] };
  }
  if (answers.spendingUnit) table = { ...table, unit: answers.spendingUnit };
  return { table, questions: table.unit === null ? [unitQuestion("spending-unit", table)] : [] };
}

const SUBJECTS = { department: 2, unknown: 1, project: 0 } as const;

function indicatorRank(table: IndicatorTable): readonly number[] {
  return [table.confidence >= THRESHOLD ? 1 : 0, SUBJECTS[table.subject]];
}

export function orderIndicators(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  return [...tables].sort(
    (a, b) =>
      compareRanks(indicatorRank(a), indicatorRank(b)) || b.confidence - a.confidence || b.rows.length - a.rows.length,
  );
}

/** The indicator table to evaluate; several as good, or none sure, are asked about. `tables` come best first. */
export function chooseIndicators(tables: readonly IndicatorTable[], answers: Answers): Choice<IndicatorTable> {
  const answered = chosen(tables, answers.indicators);
  if (answered) return { table: answered, questions: [] };
  const [best] = tables;
  if (!best) return { table: null, questions: [] };
  const rivals = tables.filter((other) => compareRanks(indicatorRank(best), indicatorRank(other)) === 0);
  if (rivals.length === 1 && best.confidence >= THRESHOLD) return { table: best, questions: [] };
  const offered = best.confidence >= THRESHOLD ? rivals : tables;
  return {
    table: null,
    questions: [
      {
        id: "indicator-table",
        text: message(offered.length > 1 ? "recognition.which-indicator-table" : "recognition.is-this-indicator-table"),
        source: null,
        options: offered.map((table) => ({
          label: message("recognition.table-option", {
            title: table.name ?? table.title,
            place: formatSource(table.source),
          }),
          answer: { indicators: choiceOf(table) },
          source: table.source,
        })),
      },
    ],
  };
}

/** The execution block: an answer's, else the chosen form's own, else the one table there is. */
export function chooseExecution(
  form: ExecutionTable | null,
  tables: readonly ExecutionTable[],
  answers: Answers,
): Choice<ExecutionTable> {
  const answered = chosen(tables, answers.execution);
  const [first] = tables;
  if (!answered && !form && tables.length > 1) {
    return {
      table: null,
      questions: [
        {
          id: "execution-table",
          text: message("recognition.which-execution-table"),
          source: null,
          options: tables.map((table) => ({
            label: message("recognition.table-option", { title: table.title, place: formatSource(table.source) }),
            answer: { execution: choiceOf(table) },
            source: table.source,
          })),
        },
      ],
    };
  }
  const found = answered ?? form ?? first ?? null;
  if (!found) return { table: null, questions: [] };
  const table = answers.executionUnit ? { ...found, unit: answers.executionUnit } : found;
  return { table, questions: table.unit === null ? [unitQuestion("execution-unit", table)] : [] };
}
