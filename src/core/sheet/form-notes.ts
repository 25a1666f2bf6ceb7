import { decimalFromCell } from "../amount/decimal";
import { type FreeNote, indicatorOf } from "../entries/free-notes";
import type { Evaluation } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import type { PlanCell, SheetPlan } from "../model/plan";
import { number, text } from "./content";
import type { Form } from "./evaluation-sheet";
import { at } from "./grid";
import { stylesOf, withFormat } from "./styles";

/** The constants that we write on the form, for the memory. */
export function wordsEntry({ cells }: SheetPlan): string {
  const words = cells.flatMap(({ content }) => {
    if (content.kind === "number") return [content.number];
    return content.kind === "text" ? [content.text] : [];
  });
  return JSON.stringify([...new Set(words)]);
}

/** The form with the notes that the accountant wrote beside and below it: outside what is printed, each in a cell of its own. */
export function withNotes(form: Form, notes: readonly FreeNote[], evaluation: Evaluation): SheetPlan {
  const { plan, grid } = form;
  const [last, taken] = [plan.rowHeights.length - 1, new Set<string>()];
  const cells = notes.flatMap((note): readonly PlanCell[] => {
    const row = rowFor(note, form, evaluation, last);
    if (row === null) return [];
    let column = note.beside ? grid.last + 1 + note.column : note.column;
    while (taken.has(`${row},${column}`)) column += 1;
    taken.add(`${row},${column}`);
    return [noteCell(note.cell, row, column)];
  });
  if (cells.length === 0) return plan;
  const bottom = Math.max(last, ...cells.map(({ area }) => area.bottom));
  const below = Array.from({ length: bottom - last }, () => null);
  return {
    ...plan,
    styles: { ...plan.styles, ...stylesOf(cells.map(({ style }) => style)) },
    rowHeights: [...plan.rowHeights, ...below],
    cells: [...plan.cells, ...cells],
  };
}

function rowFor({ row }: FreeNote, { places }: Form, { indicators }: Evaluation, last: number): number | null {
  if (row.from === "top") return row.rows;
  if (row.from === "end") return Math.max(0, last + row.rows);
  const index = indicatorOf(
    row,
    indicators.map(({ input }) => input),
  );
  return places.get(`indicator.${index}.score`)?.top ?? null;
}

function noteCell({ value, text: shown, format }: ReadCell, row: number, column: number): PlanCell {
  return typeof value === "number"
    ? at(row, column, number(decimalFromCell(value)), withFormat("aside", format))
    : at(row, column, text(typeof value === "string" ? value : shown), "plainText");
}
