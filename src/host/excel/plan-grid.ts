import type { Area } from "../../core/model/area";
import type { PlanContent, SheetPlan } from "../../core/model/plan";
import { isCellError, type SheetSnapshot } from "../../core/model/snapshot";

/**
 * A sheet's contents as Excel takes them in whole-range assignments. Null leaves a cell as it is (the sheet is cleared
 * before). Constants and formulas go in separately, because a constant may be longer than a formula may.
 */
export interface Grid {
  readonly area: Area;
  readonly constants: readonly (readonly (string | number | boolean | null)[])[];
  /** Null where no cell holds a formula. */
  readonly formulas: readonly (readonly (string | null)[])[] | null;
  /** Formats while entering: text stays text only in cells that are formatted as text. */
  readonly entryFormats: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What of a plan is entered. */
export type PlanContents = Pick<SheetPlan, "cells" | "styles">;

interface Entry {
  readonly area: Area;
  readonly content: PlanContent;
  readonly format: string;
}

/** The plan's contents; null for a plan without cells. */
export function gridOf(plan: PlanContents): Grid | null {
  return gridOfEntries(
    plan.cells.map(({ area, content, style }) => ({
      area,
      content,
      format: plan.styles[style]?.numberFormat ?? "General",
    })),
  );
}

/** The contents of a sheet of ours as it was read: only constants, for putting back what a failed write displaced. */
export function gridOfSnapshot(sheet: SheetSnapshot): Grid | null {
  return gridOfEntries(
    sheet.values.flatMap((row, index) =>
      row.flatMap((value, column): Entry[] => {
        if (value === null) return [];
        const top = sheet.top + index;
        const left = sheet.left + column;
        const text = isCellError(value) ? value.error : String(value);
        return [{ area: { top, left, bottom: top, right: left }, content: { kind: "text", text }, format: "@" }];
      }),
    ),
  );
}

function gridOfEntries(entries: readonly Entry[]): Grid | null {
  if (entries.length === 0) return null;
  const top = Math.min(...entries.map(({ area }) => area.top));
  const bottom = Math.max(...entries.map(({ area }) => area.bottom));
  const right = Math.max(...entries.map(({ area }) => area.right));
  const blank = <T>(value: T): T[][] =>
    Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right + 1 }, () => value));
  const constants = blank<string | number | boolean | null>(null);
  const formulas = blank<string | null>(null);
  const entryFormats = blank("General");
  const formats = blank("General");
  for (const { area, content, format } of entries) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        put(formats, row - top, column, format);
        put(entryFormats, row - top, column, content.kind === "text" ? textFormat(content.text) : format);
      }
    }
    if (content.kind === "formula") put(formulas, area.top - top, area.left, `=${content.formula}`);
    else put(constants, area.top - top, area.left, constantOf(content));
  }
  const hasFormulas = entries.some(({ content }) => content.kind === "formula");
  return {
    area: { top, left: 0, bottom, right },
    constants,
    formulas: hasFormulas ? formulas : null,
    entryFormats,
    formats,
  };
}

function put<T>(grid: T[][], row: number, column: number, value: T): void {
  const line = grid[row];
  if (line !== undefined) line[column] = value;
}

function constantOf(content: Exclude<PlanContent, { kind: "formula" }>): string | number | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "number":
      return Number(content.number);
    case "text":
      return content.text.startsWith("'") ? `'${content.text}` : content.text;
  }
}

/**
 * Under "@" Excel stores whatever is entered as it is. Only a leading apostrophe, Excel's own mark for text, is entered
 * twice and under "General", where the first one is taken for the mark and nothing else is read into the text.
 */
function textFormat(text: string): string {
  return text.startsWith("'") ? "General" : "@";
}
