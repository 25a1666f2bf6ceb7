import type { ReadCell } from "../model/inputs";
import { readCell } from "../recognition/read-cells";
import { cellAt, cellSource, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { ACHIEVED_LABEL, FOOT_LABELS, FORM_LABELS, withoutWeight } from "./form-labels";

/** What a person can fill in for an indicator on our form. */
export const ENTRY_ROLES = ["actual", "score", "reason"] as const;
export type EntryRole = (typeof ENTRY_ROLES)[number];

/** One indicator of our form with what was typed over it. */
export interface TypedRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly typed: Readonly<Partial<Record<EntryRole, ReadCell>>>;
}

/** What the accountant typed into our form. */
export interface TypedEntries {
  readonly rows: readonly TypedRow[];
  readonly achieved: ReadCell | null;
  /** Lines at the foot by their first words. */
  readonly foot: ReadonlyMap<string, string>;
}

export const NOTHING_TYPED: TypedEntries = { rows: [], achieved: null, foot: new Map() };

/**
 * What stands in our form and is not from us. Whatever we put into a cell that people fill in is a formula or nothing,
 * so a constant there was typed. Columns are known by their headers and rows by their names: rows and columns that were
 * put in, moved or sorted do no harm. Nothing where the host does not read formulas.
 */
export function typedInForm(snapshot: Snapshot): TypedEntries {
  const sheet = snapshot.sheets.find(({ own }) => own === "evaluation");
  if (sheet?.formulas === undefined) return NOTHING_TYPED;
  return { rows: typedRows(sheet), achieved: typedAchieved(sheet), foot: typedFoot(sheet) };
}

function typedRows(sheet: SheetSnapshot): readonly TypedRow[] {
  const header = sheet.values.findIndex(
    (line) => line.includes(FORM_LABELS.level3) && line.includes(FORM_LABELS.score),
  );
  const labels = sheet.values[header];
  if (labels === undefined) return [];
  const column = (label: string) => sheet.left + labels.indexOf(label);
  const at = {
    level1: column(FORM_LABELS.level1),
    level2: column(FORM_LABELS.level2),
    level3: column(FORM_LABELS.level3),
  };
  const found: TypedRow[] = [];
  let [level1, level2] = ["", ""];
  for (let row = sheet.top + header + 1; row < sheet.top + sheet.values.length; row += 1) {
    const said = (from: number) => textAt(sheet, row, from);
    const first = withoutWeight(said(at.level1));
    if (first !== "") [level1, level2] = [first, ""];
    if (said(at.level2) !== "") level2 = said(at.level2);
    const level3 = said(at.level3);
    if (level3 === "") continue;
    const typed = Object.fromEntries(
      ENTRY_ROLES.flatMap((role) => {
        const cell = typedCell(sheet, row, column(FORM_LABELS[role]));
        return cell === null ? [] : [[role, cell]];
      }),
    );
    found.push({ level1, level2, level3, typed });
  }
  return found;
}

/** The text below the header 实际完成情况. */
function typedAchieved(sheet: SheetSnapshot): ReadCell | null {
  for (const [index, line] of sheet.values.entries()) {
    const column = line.indexOf(ACHIEVED_LABEL);
    if (column >= 0) return typedCell(sheet, sheet.top + index + 1, sheet.left + column);
  }
  return null;
}

function typedFoot(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const texts = sheet.values.flat().filter((value) => typeof value === "string");
  return new Map(
    FOOT_LABELS.flatMap((label) => {
      const said = texts.find((value) => value.startsWith(label));
      return said === undefined ? [] : [[label, said] as const];
    }),
  );
}

function typedCell(sheet: SheetSnapshot, row: number, column: number): ReadCell | null {
  const { value } = cellAt(sheet, row, column);
  const formula = sheet.formulas?.[row - sheet.top]?.[column - sheet.left] ?? null;
  if (value === null || formula !== null || value === "") return null;
  return { ...readCell(sheet, cellSource(sheet, row, column)), typed: true };
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  return typeof value === "string" ? value : "";
}
