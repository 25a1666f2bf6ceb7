import { buildWorkbook, type FileHost, openWorkbook } from "../../src/host/file";
import type { PlanCell, SheetContent } from "../../src/core/model/plan";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";

/** The sample whose spending table does not say its unit: only the accountant knows it. */
export function openWithoutUnit(): FileHost {
  const [sample] = SAMPLE_WORKBOOKS;
  if (sample === undefined) throw new Error("there is a sample");
  const sheets = sample.sheets.map((sheet) => (sheet.name === "支出决算明细表" ? withoutUnit(sheet) : sheet));
  return openWorkbook(buildWorkbook(sheets), sample.file);
}

function withoutUnit(sheet: SheetContent): SheetContent {
  return { ...sheet, cells: sheet.cells.filter((cell) => !saysUnit(cell)) };
}

function saysUnit({ content }: PlanCell): boolean {
  return content.kind === "text" && content.text.includes("金额单位");
}
