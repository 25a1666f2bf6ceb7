import { decimalFromCell } from "../amount/decimal";
import type { FreeNote } from "../entries/free-notes";
import { type KeyedRow, plannedRows } from "../entries/note-rows";
import { isNoted, type NotedKind } from "../entries/own-words";
import type { IndicatorInput, ReadCell } from "../model/inputs";
import type { PlanCell, SheetPlan } from "../model/plan";
import { number, text } from "./content";
import { at } from "./grid";
import { stylesOf, withFormat } from "./styles";

/** Our sheets with the accountant's notes, and the notes that have no place any more. */
export interface NotedSheets {
  readonly plans: readonly SheetPlan[];
  readonly unplaced: readonly FreeNote[];
}

/** The sheets with the notes that were beside and below them: outside what is printed, each in a cell of its own. */
export function withNotes(
  plans: readonly SheetPlan[],
  notes: readonly FreeNote[],
  indicators: readonly Pick<IndicatorInput, "level3">[],
): NotedSheets {
  const unplaced = new Set(notes);
  const noted = plans.map((plan) => {
    const { kind } = plan;
    if (!isNoted(kind)) return plan;
    const placed = place({ ...plan, kind }, notes, indicators);
    for (const note of placed.keys()) unplaced.delete(note);
    return withCells(plan, [...placed.values()]);
  });
  return { plans: noted, unplaced: [...unplaced] };
}

function place(
  plan: SheetPlan & { readonly kind: NotedKind },
  notes: readonly FreeNote[],
  indicators: readonly Pick<IndicatorInput, "level3">[],
): ReadonlyMap<FreeNote, PlanCell> {
  const rows = plannedRows(plan, indicators);
  const placed = new Map<FreeNote, PlanCell>();
  const taken = new Set<string>();
  for (const note of notes) {
    const row = note.kind === plan.kind ? rowFor(note, plan, rows) : null;
    if (row === null) continue;
    let column = note.beside ? plan.columnWidths.length + note.column : note.column;
    while (taken.has(`${row},${column}`)) column += 1;
    taken.add(`${row},${column}`);
    placed.set(note, noteCell(note.cell, row, column));
  }
  return placed;
}

function rowFor({ row }: FreeNote, { kind, rowHeights }: SheetPlan, rows: readonly KeyedRow[]): number | null {
  const last = rowHeights.length - 1;
  if (row.from !== "row") return row.from === "top" ? row.rows : Math.max(0, last + row.rows);
  const { key, nth, below } = row;
  const found = rows.filter((each) => each.key === key)[nth];
  if (found === undefined) return null;
  // Between the form's indicators there are only rows that somebody put in.
  return kind === "evaluation" ? found.row : Math.min(last, found.row + below);
}

function withCells(plan: SheetPlan, cells: readonly PlanCell[]): SheetPlan {
  if (cells.length === 0) return plan;
  const last = plan.rowHeights.length - 1;
  const bottom = Math.max(last, ...cells.map(({ area }) => area.bottom));
  const below = Array.from({ length: bottom - last }, () => null);
  return {
    ...plan,
    styles: { ...plan.styles, ...stylesOf(cells.map(({ style }) => style)) },
    rowHeights: [...plan.rowHeights, ...below],
    cells: [...plan.cells, ...cells],
  };
}

function noteCell({ value, text: shown, format }: ReadCell, row: number, column: number): PlanCell {
  return typeof value === "number"
    ? at(row, column, number(decimalFromCell(value)), withFormat("aside", format))
    : at(row, column, text(typeof value === "string" ? value : shown), "plainText");
}
