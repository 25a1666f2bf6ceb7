import type { SheetPlan } from "../model/plan";
import { cellAt, type SheetSnapshot } from "../model/snapshot";

/** Whether each text of the plan stands in its cell: then every row and column of the sheet is the plan's. */
export function standsAsPlanned(sheet: SheetSnapshot, { cells }: Pick<SheetPlan, "cells">): boolean {
  return cells.every(({ area, content }) => {
    if (content.kind !== "text" || content.text === "") return true;
    const { value } = cellAt(sheet, area.top, area.left);
    return typeof value === "string" && plain(value) === plain(content.text);
  });
}

/** However a program ends lines and spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
