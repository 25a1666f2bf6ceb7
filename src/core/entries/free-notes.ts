import { formatArea, type Source } from "../model/area";
import type { ReadCell } from "../model/inputs";
import type { Notice } from "../model/mapping";
import { cellSource, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { readCell } from "../recognition/read-cells";
import { message } from "../wording";
import type { TypedEntries } from "./former-entries";
import { laidForm } from "./laid-form";
import { formerRows, type KeyedRow } from "./note-rows";
import { NOTED_KINDS, type NotedKind, ownExtent, type OwnExtent } from "./own-words";

/** Where a note stands, whatever the sheet will look like: beside or under what a row is about, or so far from its first or last row. */
export type NoteRow =
  | { readonly from: "top" | "end"; readonly rows: number }
  | { readonly from: "row"; readonly key: string; readonly nth: number; readonly below: number };

/** What a person wrote beside or below a sheet of ours. */
export interface FreeNote {
  readonly kind: NotedKind;
  readonly cell: ReadCell;
  readonly row: NoteRow;
  /** Columns to the right of the sheet's last one, from 0; or the column itself, below the sheet. */
  readonly beside: boolean;
  readonly column: number;
}

/** What stands in a cell that has no place on the sheet that is made again: its words, or its formula. */
interface Lost {
  readonly at: Source;
  readonly words: string;
}

/** Notes that can stay, and what cannot. */
export interface FreeNotes {
  readonly kept: readonly FreeNote[];
  readonly lost: readonly Lost[];
}

/**
 * What stands on our sheets, is not from us and is no entry: beside and below a sheet it stays where it is; within, and as a
 * formula, it cannot. Nothing of a sheet of which the workbook does not remember what we wrote.
 */
export function freeNotes(snapshot: Snapshot, entries: TypedEntries): FreeNotes {
  const found = NOTED_KINDS.map((kind) => notesOn(snapshot, kind, entries));
  return { kept: found.flatMap(({ kept }) => kept), lost: found.flatMap(({ lost }) => lost) };
}

function notesOn(snapshot: Snapshot, kind: NotedKind, entries: TypedEntries): FreeNotes {
  const [kept, lost]: [FreeNote[], Lost[]] = [[], []];
  const sheet = snapshot.sheets.find(({ own }) => own === kind);
  const own = sheet?.formulas === undefined ? null : ownExtent(snapshot, sheet, kind);
  if (sheet === undefined || own === null) return { kept, lost };
  const { bottom } = own;
  const right = lastOwnColumn(snapshot, kind, own, entries);
  const rows = formerRows(sheet, kind, entries, bottom);
  const isTaken = takenOn(kind, own, entries);
  for (const { source, formula } of filledCells(sheet)) {
    const { top: row, left: column } = source.area;
    const beside = column > right;
    const isOutside = beside || row > bottom;
    const cell = readCell(sheet, source);
    if (formula !== null ? !isOutside && own.isOurFormula(formula) : isTaken(cell, isOutside)) continue;
    if (!isOutside || formula !== null) lost.push({ at: source, words: formula ?? cell.text });
    else if (row > bottom) kept.push({ kind, cell, row: { from: "end", rows: row - bottom }, beside: false, column });
    else kept.push({ kind, cell, row: anchorOf(row, bottom, rows), beside, column: column - right - 1 });
  }
  return { kept, lost };
}

/** Our last column as it stands: on the form known by its heads. */
export function lastOwnColumn(
  snapshot: Snapshot,
  kind: NotedKind,
  own: Pick<OwnExtent, "right">,
  { lastColumn }: TypedEntries,
): number {
  return kind === "evaluation" ? Math.max(laidForm(snapshot).grid.last, lastColumn) : own.right;
}

/** A constant that is an entry or, within the sheet, one of ours. */
function takenOn(kind: NotedKind, { isOurs }: OwnExtent, { cells, lines }: TypedEntries) {
  if (kind !== "evaluation") return (cell: ReadCell, isOutside: boolean) => !isOutside && isOurs(cell);
  const typed = new Set(cells.map(({ source: { area } }) => `${area.top},${area.left}`));
  const completed = new Set<unknown>(lines.completed.values());
  return (cell: ReadCell, isOutside: boolean) => {
    const { top, left } = cell.source.area;
    return typed.has(`${top},${left}`) || (!isOutside && (isOurs(cell) || completed.has(cell.value)));
  };
}

/** Beside a row the note goes with what that is about; else it keeps its distance from the sheet's beginning or end. */
function anchorOf(row: number, bottom: number, rows: readonly KeyedRow[]): NoteRow {
  const above = rows.filter((each) => each.row <= row);
  const own = above.at(-1);
  if (own === undefined) return { from: "top", rows: row };
  if (above.length === rows.length && row > own.row) return { from: "end", rows: row - bottom };
  const nth = above.filter(({ key }) => key === own.key).length - 1;
  return { from: "row", key: own.key, nth, below: row - own.row };
}

/** A note whose row is gone. */
export function asLost({ cell: { source, text } }: FreeNote): Lost {
  return { at: source, words: text };
}

/** What of this has no place any more: told, so that nothing is lost silently. */
export function lostNotices(lost: readonly Lost[]): readonly Notice[] {
  return lost.map(({ at, words }): Notice => {
    const said = { sheet: at.sheet, place: formatArea(at.area), value: words };
    return { message: message("entries.note-lost", said), source: null };
  });
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
