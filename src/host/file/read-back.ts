import type { SheetPlan } from "../../core/model/plan";
import { cellAt, type Snapshot } from "../../core/model/snapshot";
import type { Difference } from "../port";

/** Texts of the plan that a reader of the written workbook finds otherwise; an empty text is also an empty cell. */
export function differingTexts(written: Snapshot, plan: SheetPlan): readonly Difference[] {
  const sheet = written.sheets.find(({ own }) => own === plan.kind);
  return plan.cells.flatMap(({ area, content }) => {
    if (content.kind !== "text") return [];
    const found = sheet === undefined ? null : cellAt(sheet, area.top, area.left).value;
    if ((found ?? "") === content.text) return [];
    const where = { sheetId: sheet?.id ?? "", sheet: sheet?.name ?? plan.name, area };
    return [{ where, formula: "", expected: content, found }];
  });
}
