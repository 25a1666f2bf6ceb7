import { formatArea } from "../../core/model/area";
import type { PrintSetup, SheetPlan } from "../../core/model/plan";

/** Replays frozen rows and print set-up: A4, one page wide, as many tall as needed, centred, pages begun where planned. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.freezePanes.unfreeze();
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.print === null) return;
  writePrintSetup(sheet.pageLayout, plan.print);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}

function writePrintSetup(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.setPrintArea(formatArea(print.area));
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, ...(print.onePage === true && { verticalFitToPages: 1 }) };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", { ...print.margins });
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
