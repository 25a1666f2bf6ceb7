import { formatArea } from "../../core/model/area";
import type { PrintSetup, SheetPlan } from "../../core/model/plan";
import type { KeptPage } from "./former-page";

/**
 * Replays frozen rows and print set-up: A4, one page wide, as many tall as needed, centred, pages begun where planned. What
 * is kept is left as it is.
 */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan, kept: KeptPage): void {
  if (!kept.settings.has("frozen")) {
    sheet.freezePanes.unfreeze();
    if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  }
  if (plan.print === null) return;
  writePrintSetup(sheet.pageLayout, plan.print, kept);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}

function writePrintSetup(
  layout: Excel.PageLayout,
  print: PrintSetup,
  { settings, printArea, titleRows }: KeptPage,
): void {
  const area = printArea ?? formatArea(print.area);
  if (area !== "") layout.setPrintArea(area);
  const rows = titleRows ?? titlesOf(print);
  if (rows !== "") layout.setPrintTitleRows(rows);
  if (!settings.has("orientation")) layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (!settings.has("paperSize")) layout.paperSize = "A4";
  if (!settings.has("zoom")) {
    layout.zoom = { horizontalFitToPages: 1, ...(print.onePage === true && { verticalFitToPages: 1 }) };
  }
  if (!settings.has("centred")) layout.centerHorizontally = true;
  const sides = Object.entries(print.margins).filter(([side]) => !(settings as ReadonlySet<string>).has(side));
  layout.setPrintMargins("Centimeters", Object.fromEntries(sides));
  if (!settings.has("footer")) layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

function titlesOf({ titleRows }: PrintSetup): string {
  return titleRows === null ? "" : `$${String(titleRows[0] + 1)}:$${String(titleRows[1] + 1)}`;
}
