import type { Page } from "playwright-core";
import { department, write } from "../core/corrections/case";
import type { WorkbookSpec } from "../excel";
import type { ParentPage } from "../excel/browser/parent";

/** A workbook whose tables can be read, but not as its accountant means them. In 万元. */
export const DEPARTMENT: WorkbookSpec = {
  sheets: write("支出", "D2", "单位：万元")(department()).sheets.map(({ name, values }) => ({ name, rows: values })),
};

/** What an accountant does to a sheet of the stand-in: another name, the last place, rows inserted at its top. */
export function reorganise(page: Page, sheet: string, name: string, rows: number): Promise<void> {
  return page.evaluate(
    ([from, to, count]) => {
      const { model } = (globalThis as unknown as { excel: ParentPage }).excel.workbook();
      const found = model.sheets.find((each) => each.name === from);
      if (found === undefined) throw new Error(`no sheet ${from}`);
      found.name = to;
      model.sheets = [...model.sheets.filter((each) => each !== found), found];
      const cells = [...found.cells];
      found.cells.clear();
      const COLUMNS = 16_384;
      for (const [key, cell] of cells) found.cells.set(key + count * COLUMNS, cell);
    },
    [sheet, name, rows] as const,
  );
}
