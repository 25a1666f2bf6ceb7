import type { LineCell } from "../forms/layout";
import type { ReadCell } from "../model/inputs";
import { readCell } from "../recognition/read-cells";
import { cellSource, type SheetSnapshot } from "../model/snapshot";
import { firstWords } from "./form-labels";
import type { LaidForm } from "./laid-form";

/** What the accountant filled in outside the tables of the form. */
export interface TypedLines {
  /** Cells for people to fill in, by the name before them: 存在问题, 联系电话. */
  readonly entries: ReadonlyMap<string, ReadCell>;
  /** Lines completed in place, by their first words: "填表人：张三". */
  readonly completed: ReadonlyMap<string, string>;
  readonly adjustedGoal: ReadCell | null;
}

export const NO_LINES: TypedLines = { entries: new Map(), completed: new Map(), adjustedGoal: null };

export function typedLines(sheet: SheetSnapshot, { layout, grid }: LaidForm): TypedLines {
  const lines = layout.blocks.flatMap((block) => (block.kind === "lines" ? block.lines : []));
  const texts = sheet.values.flat().filter((value) => typeof value === "string");
  const completed = new Map<string, string>();
  const entries = new Map<string, ReadCell>();
  for (const { cells } of lines) {
    cells.forEach((cell, index) => {
      if ("complete" in cell) {
        const label = firstWords(cell.complete);
        const said = texts.find((value) => value.startsWith(label));
        if (said !== undefined && said !== cell.complete) completed.set(label, said);
      }
      if (!("entry" in cell)) return;
      const before = cells[index - 1];
      const found = before === undefined ? null : entered(sheet, before, distance(grid, before, cell));
      if (found !== null) entries.set(cell.entry, found);
    });
  }
  return { entries, completed, adjustedGoal: null };
}

/** How many columns the second cell stands to the right of the first. */
function distance({ span }: LaidForm["grid"], before: LineCell, cell: LineCell): number {
  return (span(cell.at)?.left ?? 0) - (span(before.at)?.left ?? 0);
}

/** The constant that stands so far to the right of the label. */
function entered(sheet: SheetSnapshot, label: LineCell, columns: number): ReadCell | null {
  if (!("words" in label)) return null;
  for (const [row, line] of sheet.values.entries()) {
    const at = line.indexOf(label.words);
    const value = at < 0 ? null : (line[at + columns] ?? null);
    if (value === null || value === "" || (sheet.formulas?.[row]?.[at + columns] ?? null) !== null) continue;
    return { ...readCell(sheet, cellSource(sheet, sheet.top + row, sheet.left + at + columns)), typed: true };
  }
  return null;
}
