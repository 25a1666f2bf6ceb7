import { formatArea } from "../../src/core/model/area";
import type { CellValue, SheetVisibility } from "../../src/core/model/snapshot";
import { display, type DisplayGrid, openWorkbook } from "../../src/host/file";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../excel";

type Visibility = NonNullable<SheetSpec["visibility"]>;

const VISIBILITIES: Readonly<Record<SheetVisibility, Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

/** An .xlsx file as the workbook that Excel has open: its values, formulas, number formats and merges. */
export async function workbookSpec(bytes: Uint8Array, name: string): Promise<WorkbookSpec> {
  const host = openWorkbook(bytes, name);
  const grids = new Map(display(host).map(({ id, grid }) => [id, grid()]));
  const { sheets } = await host.read();
  return {
    name,
    sheets: sheets.map((sheet): SheetSpec => {
      const grid = grids.get(sheet.id);
      const cells = sheet.values.flatMap((row, down) =>
        row.flatMap((value, right): [string, CellSpec][] => {
          const at = { row: sheet.top + down, column: sheet.left + right };
          const content = contentAt(grid, at.row, at.column, value);
          const numberFormat = sheet.formats[down]?.[right] ?? "General";
          return content === null ? [] : [[addressOf(at.row, at.column), { value: content, numberFormat }]];
        }),
      );
      return {
        name: sheet.name,
        visibility: VISIBILITIES[sheet.visibility],
        cells: Object.fromEntries(cells),
        merges: (grid?.merges ?? []).map(formatArea),
      };
    }),
  };
}

function contentAt(grid: DisplayGrid | undefined, row: number, column: number, value: CellValue): CellSpec["value"] {
  return grid?.cell(row, column)?.formula ?? value;
}

function addressOf(row: number, column: number): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}
