import { toCellNumber } from "../../src/core/amount/decimal";
import type { SheetContent } from "../../src/core/model/plan";
import { createWorkbook, installOffice, type TestWorkbook } from "../excel";

/** The sheets as a workbook that is open in the stand-in for Excel. */
export function openInExcel(sheets: readonly SheetContent[]): TestWorkbook {
  const workbook = createWorkbook({
    sheets: sheets.map(({ name, cells }) => {
      const rows: (string | number | null)[][] = [];
      for (const { area, content } of cells) {
        const line = (rows[area.top] ??= []);
        if (content.kind === "text") line[area.left] = content.text.replace(/^=/, "'=");
        if (content.kind === "number") line[area.left] = toCellNumber(content.number);
      }
      return { name, rows };
    }),
  });
  installOffice(workbook);
  return workbook;
}
