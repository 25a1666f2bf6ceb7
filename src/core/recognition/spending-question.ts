import { formatSource, overlap, type Source } from "../model/area";
import type { Question, SpendingTable } from "../model/mapping";
import { readYear } from "../text/title";
import { type Message, message } from "../wording";
import { choiceOf } from "./choose";
import type { SheetView } from "./sheet-view";
import { isGuess, isSumWith } from "./sum-of-tables";
import { yearsOf } from "./table-years";
import { tellApart } from "./tell-apart";

type Views = ReadonlyMap<string, SheetView>;

/** Options of a question: more than these nobody reads. */
const MOST_OFFERED = 6;

/** Names of sheets in an option: more than these nobody reads. */
const MOST_NAMES = 3;

function sumLabel(title: string, addends: readonly Source[], ofUnits: boolean): Message {
  const sheets = [...new Set(addends.map(({ sheet }) => sheet))];
  const count = String(addends.length);
  const [only] = sheets;
  if (sheets.length === 1 && only !== undefined) {
    const [one, other] = addends;
    const columns = one !== undefined && other !== undefined && overlap(one, other);
    const key = columns ? "recognition.sum-of-columns-option" : "recognition.sum-option";
    return message(ofUnits ? "recognition.sum-of-units-option" : key, { title, sheet: only, count });
  }
  const names = sheets.slice(0, MOST_NAMES).join("、") + (sheets.length > MOST_NAMES ? "…" : "");
  return message("recognition.sum-of-sheets-option", { title, sheets: names, count });
}

/** The title with what tells the table apart from others of the same. */
function titled({ title, lines }: SpendingTable, apart: string): string {
  return [title, lines ?? apart].filter(Boolean).join(" · ");
}

/** Its amounts stand in a column that is not shown: the year before, as often as not. */
function inHiddenColumn(views: Views, { source, categories }: SpendingTable): boolean {
  const column = categories[0]?.amounts[0]?.area.left;
  return column !== undefined && views.get(source.sheetId)?.sheet.hiddenColumns?.includes(column) === true;
}

function optionLabel(views: Views, table: SpendingTable, apart: string): Message {
  const place = formatSource(table.source);
  const hidden = views.get(table.source.sheetId)?.sheet.visibility === "hidden";
  if (table.addends !== undefined) {
    const ofUnits = table.reasons.some(({ key }) => key === "recognition.sum-of-units");
    return sumLabel(titled(table, ""), table.addends, ofUnits);
  }
  const column = table.reasons.find(({ key }) => key === "recognition.several-amount-columns");
  const head = column?.parameters["head"];
  if (head !== undefined) {
    const key = inHiddenColumn(views, table) ? "recognition.hidden-column-option" : "recognition.column-option";
    return message(key, { title: table.title, place, head });
  }
  const title = titled(table, apart);
  return message(hidden ? "recognition.hidden-option" : "recognition.table-option", { title, place });
}

/** Which of these tables is the spending to evaluate, the likeliest first. */
export function spendingQuestion(views: Views, tables: readonly SpendingTable[]): Question {
  const offered = tables.slice(0, MOST_OFFERED);
  const apart = tellApart(views, offered);
  return {
    id: "spending-table",
    text: message(tables.length > 1 ? "recognition.which-spending-table" : "recognition.is-this-spending-table"),
    source: null,
    options: offered.map((table, at) => ({
      label: optionLabel(views, table, apart[at] ?? ""),
      answer: { spending: choiceOf(table, table.addends !== undefined) },
      source: table.source,
    })),
  };
}

/** The sum first (last where it is a guess), then what is visible, of several years beside each other the latest. */
export function inOrder(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const apart = tellApart(views, tables);
  const place = (table: SpendingTable) => {
    if (tables.some((other) => isSumWith(table, other))) return isGuess(table, tables) ? 3 : 0;
    if (inHiddenColumn(views, table)) return 2;
    return views.get(table.source.sheetId)?.sheet.visibility === "hidden" ? 2 : 1;
  };
  const yearOf = (table: SpendingTable, at: number) =>
    readYear(apart[at] ?? "") ?? Math.max(0, ...yearsOf(views, table));
  const ranked = tables.map((table, at) => ({ table, place: place(table), year: yearOf(table, at) }));
  return ranked.sort((one, other) => one.place - other.place || other.year - one.year).map(({ table }) => table);
}
