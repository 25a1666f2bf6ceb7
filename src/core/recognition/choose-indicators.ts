import { formatSource } from "../model/area";
import type { Answers, IndicatorTable, Question } from "../model/mapping";
import { type Message, message } from "../wording";
import { isNotFinal, isSample } from "./aside";
import { type Choice, choiceOf, chosen, compareRanks, isHidden, THRESHOLD } from "./choose";
import { yearOfTable } from "./form-dates";
import type { SheetView } from "./sheet-view";
import { yearOfSheet } from "./table-years";

type Views = ReadonlyMap<string, SheetView>;

const SUBJECTS = { department: 2, unknown: 1, project: 0 } as const;

/** The year a form names at its head, else that of its sheet's name. */
function yearOf(views: Views, table: IndicatorTable): number | null {
  const view = views.get(table.source.sheetId);
  return (view && yearOfTable(view, table)?.value) ?? yearOfSheet(views, table.source.sheet);
}

function rank(views: Views, table: IndicatorTable): readonly number[] {
  return [
    table.confidence >= THRESHOLD ? 1 : 0,
    isSample(table) ? 0 : 1,
    SUBJECTS[table.subject],
    // a unit's form beside the department's is a part of it
    /单位整体/.test(table.title) ? 0 : 1,
    isNotFinal(table) ? 0 : 1,
    isHidden(views, table) ? 0 : 1,
  ];
}

/** The forms of a workbook, best first: sure, the department's own, final, visible, of the latest year. */
export function orderIndicators(views: Views, tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const ranked = tables.map((table) => ({ table, rank: rank(views, table), year: yearOf(views, table) ?? 0 }));
  ranked.sort(
    (a, b) =>
      compareRanks(a.rank, b.rank) ||
      b.year - a.year ||
      b.table.confidence - a.table.confidence ||
      b.table.rows.length - a.table.rows.length,
  );
  return ranked.map(({ table }) => table);
}

/** What a form says, row by row: a second print of it says the same. */
function contentOf(views: Views, table: IndicatorTable): string {
  const rows = table.rows.map(({ cells }) =>
    Object.values(cells)
      .map(({ sheetId, area }) => views.get(sheetId)?.key(area.top, area.left))
      .join("|"),
  );
  return [table.name, yearOf(views, table), ...rows].join("\n");
}

/** Of forms of several years those of `year`, else of the latest that tells results; all where one does not say its year. */
function ofYear(views: Views, tables: readonly IndicatorTable[], year: number | null): readonly IndicatorTable[] {
  const years = tables.map((table) => yearOf(views, table));
  const told = years.flatMap((each, at) => (each !== null && hasResults(views, tables[at]) ? each : []));
  if (years.includes(null) || told.length === 0) return tables;
  const wanted = year !== null && told.includes(year) ? year : Math.max(...told);
  return tables.filter((_table, at) => years[at] === wanted);
}

/** Next year's form is blank where the results will stand. */
function hasResults(views: Views, table: IndicatorTable | undefined): boolean {
  return (table?.rows ?? []).some(({ cells }) =>
    [cells.actual, cells.score].some(
      (cell) => cell !== undefined && views.get(cell.sheetId)?.key(cell.area.top, cell.area.left) !== "",
    ),
  );
}

/** Forms as good as the best: not told apart by their kind, their year or what they say. */
function rivalsOf(views: Views, tables: readonly IndicatorTable[], year: number | null): readonly IndicatorTable[] {
  const [best] = tables;
  if (best === undefined) return [];
  const alike = tables.filter((other) => compareRanks(rank(views, best), rank(views, other)) === 0);
  const seen = new Set<string>();
  return ofYear(views, alike, year).filter((table) => {
    const content = contentOf(views, table);
    return !seen.has(content) && seen.add(content);
  });
}

/** Whose form it is and, where the forms on offer differ in it, of which year. */
function optionLabel(views: Views, table: IndicatorTable, offered: readonly IndicatorTable[]): Message {
  const years = new Set(offered.map((each) => yearOf(views, each)));
  const names = new Set(offered.map(({ name }) => name));
  const year = years.size > 1 ? yearOf(views, table) : null;
  // one department's forms differ in their titles, if in anything
  const name = names.size > 1 ? (table.name ?? table.title) : table.title;
  const title = [name, year === null ? "" : String(year)].filter(Boolean).join(" · ");
  return message(isHidden(views, table) ? "recognition.hidden-option" : "recognition.table-option", {
    title,
    place: formatSource(table.source),
  });
}

function indicatorQuestion(views: Views, offered: readonly IndicatorTable[]): Question {
  return {
    id: "indicator-table",
    text: message(offered.length > 1 ? "recognition.which-indicator-table" : "recognition.is-this-indicator-table"),
    source: null,
    options: offered.map((table) => ({
      label: optionLabel(views, table, offered),
      answer: { indicators: choiceOf(table) },
      source: table.source,
    })),
  };
}

/**
 * The indicator table to evaluate; several as good, or none sure, are asked about. `tables` come best first; `year` is
 * the evaluated one where anything but the forms says it.
 */
export function chooseIndicators(
  views: Views,
  tables: readonly IndicatorTable[],
  answers: Answers,
  year: number | null,
): Choice<IndicatorTable> {
  const answered = chosen(tables, answers.indicators);
  if (answered) return { table: answered, questions: [] };
  const [best] = tables;
  if (!best) return { table: null, questions: [] };
  if (best.confidence < THRESHOLD) return { table: null, questions: [indicatorQuestion(views, tables)] };
  const rivals = rivalsOf(views, tables, year);
  const [only] = rivals;
  if (rivals.length === 1 && only !== undefined) return { table: only, questions: [] };
  return { table: null, questions: [indicatorQuestion(views, rivals)] };
}
