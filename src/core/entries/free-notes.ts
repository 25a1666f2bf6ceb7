import { decimalFromCell } from "../amount/decimal";
import { memoryText } from "../memory/entry";
import { formatArea, type Source } from "../model/area";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import type { Notice } from "../model/mapping";
import { cellSource, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { readCell } from "../recognition/read-cells";
import { message, say } from "../wording";
import type { TypedEntries } from "./former-entries";
import { laidForm } from "./laid-form";

/** The key of the memory sheet's row with all constants that we wrote on the form: what else stands there is not from us. */
export const WORDS_ENTRY = "form-words";

/** Where a note stands, whatever the form will look like: beside an indicator, or so far from the form's first or last row. */
type NoteRow =
  | { readonly from: "top" | "end"; readonly rows: number }
  | { readonly from: "indicator"; readonly name: string; readonly nth: number };

/** What a person wrote beside or below our form. */
export interface FreeNote {
  readonly cell: ReadCell;
  readonly row: NoteRow;
  /** Columns to the right of the form's last one, from 0; or the column itself, below the form. */
  readonly beside: boolean;
  readonly column: number;
}

/** What stands in a cell that has no place on the form that is made again: its words, or its formula. */
interface Lost {
  readonly at: Source;
  readonly words: string;
}

/** Notes that stay, and those that cannot. */
export interface FreeNotes {
  readonly kept: readonly FreeNote[];
  readonly lost: readonly Lost[];
}

const NONE: FreeNotes = { kept: [], lost: [] };

/**
 * What stands on our form, is not from us and is no entry: beside and below the form it stays where it is; within the form,
 * and as a formula, it cannot. Nothing where the workbook does not remember what we wrote.
 */
export function freeNotes(snapshot: Snapshot, entries: TypedEntries): FreeNotes {
  const sheet = snapshot.sheets.find(({ own }) => own === "evaluation");
  const words = wordsWritten(snapshot);
  if (sheet?.formulas === undefined || words === null) return NONE;
  const own = new Set([...words, ...entries.lines.completed.values()]);
  const typed = new Set(entries.cells.map(({ source: { area } }) => `${area.top},${area.left}`));
  const end = lastRow(sheet);
  const right = Math.max(laidForm(snapshot).grid.last, entries.lastColumn);
  const [kept, lost]: [FreeNote[], Lost[]] = [[], []];
  for (const { source, formula } of filledCells(sheet)) {
    const { top: row, left: column } = source.area;
    const cell = readCell(sheet, source);
    const beside = column > right;
    const isOutside = beside || row > end;
    if (formula !== null ? !isOutside : typed.has(`${row},${column}`) || (!isOutside && isOurs(cell, own))) continue;
    if (!isOutside || formula !== null) lost.push({ at: source, words: formula ?? cell.text });
    else if (row > end) kept.push({ cell, row: { from: "end", rows: row - end }, beside: false, column });
    else kept.push({ cell, row: rowOf(row, end, entries), beside, column: column - right - 1 });
  }
  return { kept, lost };
}

/** Beside an indicator the note goes with it; else it keeps its distance from the form's beginning or end. */
function rowOf(row: number, end: number, { rows }: TypedEntries): NoteRow {
  const above = rows.filter((each) => each.row <= row);
  const indicator = above.at(-1);
  if (indicator === undefined) return { from: "top", rows: row };
  if (above.length === rows.length && row > indicator.row) return { from: "end", rows: row - end };
  const nth = above.filter(({ level3 }) => level3 === indicator.level3).length - 1;
  return { from: "indicator", name: indicator.level3, nth };
}

/** Which of the indicators a note stands beside; -1 where it is gone. */
export function indicatorOf(row: NoteRow, indicators: readonly Pick<IndicatorInput, "level3">[]): number {
  if (row.from !== "indicator") return -1;
  const found = indicators.flatMap(({ level3 }, index) => (level3 === row.name ? [index] : []));
  return found[row.nth] ?? -1;
}

/** What of the notes has no place any more: told, so that nothing is lost silently. */
export function lostNotes({ kept, lost }: FreeNotes, indicators: readonly IndicatorInput[]): readonly Notice[] {
  const gone = kept.filter(({ row }) => row.from === "indicator" && indicatorOf(row, indicators) < 0);
  return [...gone.map(({ cell: { source, text } }) => ({ at: source, words: text })), ...lost].map((each): Notice => {
    const words = { place: formatArea(each.at.area), value: each.words };
    return { message: message("entries.note-lost", words), source: null };
  });
}

/** The constants that we wrote on the form; null where that is not remembered. */
function wordsWritten(snapshot: Snapshot): readonly string[] | null {
  const text = memoryText(snapshot, WORDS_ENTRY);
  if (text === null || text === "") return null;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) ? words.filter((word) => typeof word === "string") : null;
  } catch {
    return null;
  }
}

/** A constant of ours, however a program ends its lines. */
function isOurs({ value, text }: ReadCell, words: ReadonlySet<string>): boolean {
  if (typeof value === "number") return words.has(decimalFromCell(value));
  return (typeof value === "string" && words.has(value.replace(/\r\n?/g, "\n"))) || text === "";
}

/** The row of our note on how the form works: the last one that is from us. */
function lastRow(sheet: SheetSnapshot): number {
  const note = say(message("sheet.note-live"), "zh-CN");
  const at = sheet.values.findIndex((line) => line.includes(note));
  return at < 0 ? sheet.top + sheet.values.length : sheet.top + at;
}

interface FilledCell {
  readonly source: Source;
  readonly formula: string | null;
}

function filledCells(sheet: SheetSnapshot): readonly FilledCell[] {
  return sheet.values.flatMap((line, row) =>
    line.flatMap((value, column): readonly FilledCell[] => {
      const formula = sheet.formulas?.[row]?.[column] ?? null;
      if ((value === null || value === "") && formula === null) return [];
      return [{ source: cellSource(sheet, sheet.top + row, sheet.left + column), formula }];
    }),
  );
}
