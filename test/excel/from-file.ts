import { display, openWorkbook } from "../../src/host/file";
import type { CellSpec, SheetSpec, WorkbookSpec } from "./create-workbook";
import { formatAddress } from "./model/addresses";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/**
 * An .xlsx file as a workbook to create: values, formulas, number formats, merges, hidden rows and columns. Other
 * formats, names and page set-up are left behind.
 */
export async function specFromFile(bytes: Uint8Array, name: string): Promise<WorkbookSpec> {
  const file = openWorkbook(bytes, name);
  const { sheets } = await file.read();
  const shown = display(file);
  return {
    name,
    sheets: sheets.map((sheet, index): SheetSpec => {
      const cells: Record<string, CellSpec> = {};
      for (const [row, line] of sheet.values.entries()) {
        for (const [column, value] of line.entries()) {
          const formula = sheet.formulas?.[row]?.[column] ?? null;
          const numberFormat = sheet.formats[row]?.[column] ?? "General";
          if (value === null && formula === null && numberFormat === "General") continue;
          const at = { top: sheet.top + row, left: sheet.left + column };
          cells[formatAddress({ ...at, bottom: at.top, right: at.left })] = {
            value,
            ...(formula !== null && { formula }),
            ...(numberFormat !== "General" && { numberFormat }),
          };
        }
      }
      return {
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility],
        cells,
        merges: shown[index]?.grid().merges.map((area) => formatAddress(area)) ?? [],
        hiddenRows: (sheet.hiddenRows ?? []).map((row) => row + 1),
      };
    }),
  };
}
