import { MONEY_UNITS, type MoneyUnit } from "../amount/money-unit";
import { formatArea, formatSource, parseArea } from "../model/area";
import type { Answers, ExecutionTable, FoundTable, Question, TableChoice } from "../model/mapping";
import { readYear } from "../text/title";
import { message } from "../wording";
import type { SheetView } from "./sheet-view";

/** Below this a table is asked about, not chosen. */
export const THRESHOLD = 0.6;

/** The table is put out of sight. */
export function isHidden(views: ReadonlyMap<string, SheetView>, { source }: FoundTable): boolean {
  return views.get(source.sheetId)?.sheet.visibility === "hidden";
}

/** The table an answer names: on that sheet, and at that address where one is given. */
export function chosen<Table extends FoundTable>(
  tables: readonly Table[],
  choice: TableChoice | undefined,
): Table | null {
  if (!choice) return null;
  const area = choice.address === undefined ? null : parseArea(choice.address);
  const onSheet = tables.filter(
    ({ source, lines }) => source.sheet === choice.sheet && (choice.lines === undefined || lines === choice.lines),
  );
  return (
    // readings of one table that differ in the column of amounts differ in their range
    onSheet.find(({ source }) => area !== null && formatArea(source.area) === formatArea(area)) ??
    onSheet.find(
      ({ source }) =>
        area === null ||
        (source.area.top <= area.bottom &&
          source.area.bottom >= area.top &&
          source.area.left <= area.right &&
          source.area.right >= area.left),
    ) ??
    null
  );
}

/** The answer that names a table, or the sum of which it is the first. */
export function choiceOf(table: FoundTable, sum = false): TableChoice {
  const address = formatSource(table.source).replace(/^.*!/, "");
  return { sheet: table.source.sheet, address, ...(sum && { sum }), ...(table.lines && { lines: table.lines }) };
}

export function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = (other[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

export interface Choice<Table> {
  readonly table: Table | null;
  readonly questions: readonly Question[];
}

const UNITS_OFFERED: readonly MoneyUnit[] = [
  "yuan",
  "thousand-yuan",
  "ten-thousand-yuan",
  "million-yuan",
  "hundred-million-yuan",
];

/** Which unit a table is in that does not say it. */
export function unitQuestion(id: "spending-unit" | "execution-unit", table: FoundTable): Question {
  return {
    id,
    text: message(unitsDisagree(table) ? "recognition.which-of-the-units" : "recognition.which-unit", {
      title: table.title,
      place: formatSource(table.source),
    }),
    source: table.source,
    options: UNITS_OFFERED.map((unit) => ({
      label: message("recognition.unit-option", { unit: MONEY_UNITS[unit].label }),
      answer: id === "spending-unit" ? { spendingUnit: unit } : { executionUnit: unit },
      source: null,
    })),
  };
}

function unitsDisagree({ reasons }: FoundTable): boolean {
  return reasons.some(({ key }) => key === "recognition.units-disagree");
}

/** A table of several years is one table for each; the evaluated year's, where that is known, leaves the others out. */
function ofYear(tables: readonly ExecutionTable[], year: number | null): readonly ExecutionTable[] {
  const fits = tables.filter((table) => (table.year?.value ?? readYear(table.title)) === year);
  return fits.length > 0 ? fits : tables;
}

function executionQuestion(tables: readonly ExecutionTable[]): Question {
  return {
    id: "execution-table",
    text: message(tables.length > 1 ? "recognition.which-execution-table" : "recognition.is-this-execution-table"),
    source: null,
    options: tables.map((table) => ({
      label: message(table.summed ? "recognition.execution-sum-option" : "recognition.table-option", {
        title: table.title,
        place: formatSource(table.source),
      }),
      answer: { execution: choiceOf(table) },
      source: table.source,
    })),
  };
}

/** The execution block: an answer's, else the chosen form's own, else the one table there is for the evaluated year. */
export function chooseExecution(
  form: ExecutionTable | null,
  all: readonly ExecutionTable[],
  answers: Answers,
  year: number | null,
): Choice<ExecutionTable> {
  const answered = chosen(all, answers.execution);
  const tables = ofYear(all, year);
  const [first] = tables;
  if (!answered && !form && (tables.length > 1 || (first !== undefined && first.confidence < THRESHOLD))) {
    return { table: null, questions: [executionQuestion(tables)] };
  }
  const found = answered ?? form ?? first ?? null;
  if (!found) return { table: null, questions: [] };
  const table = answers.executionUnit ? { ...found, unit: answers.executionUnit } : found;
  return { table, questions: table.unit === null ? [unitQuestion("execution-unit", table)] : [] };
}
