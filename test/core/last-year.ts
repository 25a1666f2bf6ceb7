import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { decimal } from "../../src/core/amount/decimal";
import type { PlanCell, SheetContent } from "../../src/core/model/plan";

/** The sample as it would have been a year before: 2023 is 2022, its history ends in 2021, one goal was half met. */
export function lastYear(): readonly SheetContent[] {
  const sheets = SAMPLE_WORKBOOKS[0]?.sheets ?? [];
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(earlier) }));
}

function earlier(cell: PlanCell): PlanCell {
  const { content } = cell;
  if (content.kind === "text") {
    const words = content.text.replaceAll("2022", "2021").replaceAll("2023", "2022");
    return { ...cell, content: { kind: "text", text: words === "2项" ? "1项" : words } };
  }
  if (content.kind !== "number" || !/^202[23]$/.test(content.number)) return cell;
  return { ...cell, content: { kind: "number", number: decimal(String(Number(content.number) - 1)) } };
}
