import { type Area, formatArea } from "../../core/model/area";
import type { PlanConstant, SheetPlan } from "../../core/model/plan";
import type { CellValue } from "../../core/model/snapshot";
import type { Difference } from "../port";
import { cellsOf, cellValue } from "./cell-values";

/**
 * Excel shows and compares 15 significant digits of the doubles it computes with; the last of them may differ from the
 * exact result after a chain of operations. So numbers agree when they are equal to 14 digits.
 */
const RELATIVE_PRECISION = 1e-14;

/**
 * Asks for what stands where the plan was written, `shift` rows further down than it says; after the next sync the
 * result tells every disagreement.
 */
export function readBack(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { sheetId, shift }: { readonly sheetId: string; readonly shift: number },
): () => readonly Difference[] {
  const asked = plan.cells.flatMap(({ area, content }) => {
    if (content.kind === "blank") return [];
    return [
      {
        area: { ...area, bottom: area.top, right: area.left },
        formula: content.kind === "formula" ? `=${content.formula}` : "",
        expected: content.kind === "formula" ? content.expected : content,
      },
    ];
  });
  const bottom = Math.max(0, ...asked.map(({ area }) => area.bottom));
  const right = Math.max(0, ...asked.map(({ area }) => area.right));
  const area: Area = { top: shift, left: 0, bottom: shift + bottom, right };
  const range = sheet.getRange(formatArea(area)).load("values,valueTypes");
  return () => {
    const { values, types } = cellsOf(range);
    return asked.flatMap(({ area, formula, expected }) => {
      const found = cellValue(values[area.top]?.[area.left], types[area.top]?.[area.left]);
      if (agrees(expected, found)) return [];
      return [{ where: { sheetId, sheet: plan.name, area }, formula, expected, found }];
    });
  };
}

/** Text must be the same text; an empty text is also an empty cell. Numbers agree to 14 significant digits. */
export function agrees(expected: PlanConstant, found: CellValue): boolean {
  if (expected.kind === "text") return (found ?? "") === expected.text;
  if (typeof found !== "number") return false;
  const wanted = Number(expected.number);
  return Math.abs(wanted - found) <= RELATIVE_PRECISION * Math.max(Math.abs(wanted), Math.abs(found));
}
