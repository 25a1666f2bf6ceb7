import { toCellNumber } from "../../src/core/amount/decimal";
import type { PlanConstant, SheetContent } from "../../src/core/model/plan";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";

/** The workbook these sheets would make, as a host reads it: what tests of the core start from without any file. */
export function snapshotOf(sheets: readonly SheetContent[], workbook = "test.xlsx"): Snapshot {
  return { workbook, sheets: sheets.map((sheet, index) => sheetSnapshot(sheet, String(index + 1))) };
}

function sheetSnapshot(sheet: SheetContent, id: string): SheetSnapshot {
  const height = Math.max(0, ...sheet.cells.map(({ area }) => area.bottom + 1));
  const width = Math.max(0, ...sheet.cells.map(({ area }) => area.right + 1));
  const values: CellValue[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  const formats = Array.from({ length: height }, () => Array.from({ length: width }, () => "General"));
  for (const { area, content, style } of sheet.cells) {
    const valueRow = values[area.top];
    const formatRow = formats[area.top];
    if (valueRow === undefined || formatRow === undefined) continue;
    formatRow[area.left] = sheet.styles[style]?.numberFormat ?? "General";
    if (content.kind === "blank") continue;
    valueRow[area.left] = constantValue(content.kind === "formula" ? content.expected : content);
  }
  return { id, name: sheet.name, visibility: sheet.visibility, own: null, top: 0, left: 0, values, formats };
}

function constantValue(constant: PlanConstant): CellValue {
  return constant.kind === "text" ? constant.text : toCellNumber(constant.number);
}
