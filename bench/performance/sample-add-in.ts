import type { SheetPlan } from "../../src/core/model/plan";
import { formatArea } from "../../src/core/model/area";

/**
 * The peer: reads every sheet and writes one form as Microsoft's samples show it, a request a sheet and a request a row.
 * What it writes is the form that ours makes of the same workbook, as values only: no formulas, formats, print set-up,
 * and none of the other sheets.
 */
export async function sampleClick(plan: SheetPlan): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      const range = sheet.getUsedRange();
      range.load("values, formulas, numberFormat, address");
      // A request each time round, as the samples do.
      await context.sync();
    }
    const former = worksheets.getItemOrNullObject(plan.name);
    await context.sync();
    if (!former.isNullObject) former.delete();
    const sheet = worksheets.add(plan.name);
    await context.sync();
    for (const cells of rowsOf(plan)) {
      for (const { area, content } of cells) {
        const range = sheet.getRange(formatArea({ ...area, bottom: area.top, right: area.left }));
        const constant = content.kind === "formula" ? content.expected : content;
        if (constant.kind === "text") range.values = [[`'${constant.text}`]];
        if (constant.kind === "number") range.values = [[constant.number]];
      }
      // A request each time round, as the samples do.
      await context.sync();
    }
    sheet.activate();
    await context.sync();
  });
}

function rowsOf(plan: SheetPlan): readonly SheetPlan["cells"][] {
  const rows = new Map<number, SheetPlan["cells"][number][]>();
  for (const cell of plan.cells) rows.set(cell.area.top, [...(rows.get(cell.area.top) ?? []), cell]);
  return [...rows.values()];
}
