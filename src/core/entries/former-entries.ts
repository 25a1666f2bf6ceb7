import { type FormLayout, tableOf } from "../forms/layout";
import type { ReadCell } from "../model/inputs";
import { readCell } from "../recognition/read-cells";
import { cellAt, cellSource, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { findTable } from "./form-columns";
import { levelName } from "./form-labels";
import { type LaidForm, laidForm } from "./laid-form";
import { NO_LINES, typedLines, type TypedLines } from "./typed-lines";

/** What a person can fill in for an indicator on our form. */
export const ENTRY_ROLES = ["actual", "score", "reason", "evidence", "core", "adjustedTarget"] as const;
export type EntryRole = (typeof ENTRY_ROLES)[number];

/** One indicator of our form with what was typed over it; levels that the form does not print are null. */
export interface TypedRow {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  /** Where it stands on the sheet. */
  readonly row: number;
  readonly typed: Readonly<Partial<Record<EntryRole, ReadCell>>>;
}

/** What the accountant typed into our form. */
export interface TypedEntries {
  /** The form that our sheet stands in. */
  readonly layout: FormLayout;
  readonly rows: readonly TypedRow[];
  /** 年度总体目标, where the workbook itself has none, and what was achieved of it. */
  readonly goal: ReadCell | null;
  readonly achieved: ReadCell | null;
  /** Why the execution rate is what it is. */
  readonly executionReason: ReadCell | null;
  readonly lines: TypedLines;
  /** All cells that are entries. */
  readonly cells: readonly ReadCell[];
  /** The last column in which a head of the form stands; -1 where there is none. */
  readonly lastColumn: number;
}

/**
 * What stands in our form and is not from us. Whatever we put into a cell that people fill in is a formula or nothing,
 * so a constant there was typed. Columns are known by their heads and rows by their names: rows and columns that were
 * put in, moved or sorted do no harm. Nothing where the host does not read formulas.
 */
export function typedInForm(snapshot: Snapshot): TypedEntries {
  const laid = laidForm(snapshot);
  const { layout } = laid;
  const sheet = snapshot.sheets.find(({ own }) => own === "evaluation");
  if (sheet?.formulas === undefined) {
    const nothing = { goal: null, achieved: null, executionReason: null, lines: NO_LINES, cells: [], lastColumn: -1 };
    return { layout, rows: [], ...nothing };
  }
  const rows = typedRows(sheet, layout);
  const goal = typedBelow(sheet, layout, "goals", "goal");
  const achieved = typedBelow(sheet, layout, "goals", "achieved");
  const executionReason = typedBelow(sheet, layout, "execution", "reason");
  const adjustedGoal = typedBelow(sheet, layout, "goals", "adjustedGoal");
  const lines = { ...typedLines(sheet, laid), adjustedGoal };
  const single = [goal, achieved, executionReason, adjustedGoal].filter((cell) => cell !== null);
  const cells = [...rows.flatMap(({ typed }) => Object.values(typed)), ...lines.entries.values(), ...single];
  return { layout, rows, goal, achieved, executionReason, lines, cells, lastColumn: lastColumn(sheet, layout) };
}

export type { LaidForm, TypedLines };

function lastColumn(sheet: SheetSnapshot, layout: FormLayout): number {
  const block = tableOf(layout, "indicators");
  const table = block === null ? null : findTable(sheet, block);
  return Math.max(-1, ...(block?.columns ?? []).map(({ role }) => table?.column(role) ?? -1));
}

function typedRows(sheet: SheetSnapshot, layout: FormLayout): readonly TypedRow[] {
  const block = tableOf(layout, "indicators");
  const table = block === null ? null : findTable(sheet, block);
  const nameAt = table?.column("level3") ?? null;
  if (block === null || table === null || nameAt === null) return [];
  const found: TypedRow[] = [];
  let [level1, level2] = ["", ""];
  const prints = (role: string) => block.columns.some((column) => column.role === role);
  for (let row = table.first; row < sheet.top + sheet.values.length; row += 1) {
    const said = (role: string) => textAt(sheet, row, table.column(role));
    const first = levelName(said("level1"));
    if (first !== "") [level1, level2] = [first, ""];
    level2 = levelName(said("level2")) || level2;
    const level3 = textAt(sheet, row, nameAt);
    if (level3 === "") continue;
    const above = found.at(-1);
    if (above !== undefined && isGoneOn(sheet, row, table.column("weight"))) {
      found[found.length - 1] = { ...above, level3: above.level3 + level3 };
      continue;
    }
    const typed = Object.fromEntries(
      ENTRY_ROLES.flatMap((role) => {
        const cell = typedCell(sheet, row, table.column(role));
        return cell === null ? [] : [[role, cell]];
      }),
    );
    found.push({
      level1: prints("level1") ? level1 : null,
      level2: prints("level2") ? level2 : null,
      level3,
      row,
      typed,
    });
  }
  return found;
}

/** A name goes on over a page: every indicator has a weight or a dash for it. */
function isGoneOn(sheet: SheetSnapshot, row: number, weightAt: number | null): boolean {
  return weightAt !== null && [null, ""].includes(cellAt(sheet, row, weightAt).value as string | null);
}

/** What was typed right below the head of a role, in a table of one line. */
function typedBelow(
  sheet: SheetSnapshot,
  layout: FormLayout,
  kind: "goals" | "execution",
  role: string,
): ReadCell | null {
  const block = tableOf(layout, kind);
  const table = block === null ? null : findTable(sheet, block);
  return table === null ? null : typedCell(sheet, table.first, table.column(role));
}

function typedCell(sheet: SheetSnapshot, row: number, column: number | null): ReadCell | null {
  if (column === null) return null;
  const { value } = cellAt(sheet, row, column);
  const formula = sheet.formulas?.[row - sheet.top]?.[column - sheet.left] ?? null;
  if (value === null || formula !== null || value === "") return null;
  return { ...readCell(sheet, cellSource(sheet, row, column)), typed: true };
}

function textAt(sheet: SheetSnapshot, row: number, column: number | null): string {
  if (column === null) return "";
  const { value } = cellAt(sheet, row, column);
  return typeof value === "string" ? value : "";
}
