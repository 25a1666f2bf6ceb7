import type { PlanCell, SheetContent, SheetPlan } from "../model/plan";

/**
 * The form as it is handed in: what is printed of it, as values. No formula, link or note leads back to the internal
 * workbook.
 */
export function formToHandIn(form: SheetPlan): SheetContent {
  const printed = form.print?.area ?? null;
  const cells = form.cells
    .filter(({ area }) => printed === null || (area.bottom <= printed.bottom && area.right <= printed.right))
    .map(({ area, content, style }): PlanCell => {
      return { area, content: content.kind === "formula" ? content.expected : content, style };
    });
  const { name, visibility, styles, columnWidths, frozenRows, print } = form;
  const rowHeights = printed === null ? form.rowHeights : form.rowHeights.slice(0, printed.bottom + 1);
  return { name, visibility, styles, columnWidths, rowHeights, cells, frozenRows, print };
}
