import type { CellStyle, PlanCell, SheetContent } from "../core/model/plan";
import { cellText } from "./cell-text";

/** Marks the look of a style without its "@", beside the style itself. */
const COMPUTING = "\u0000computing";

/**
 * The sheet as cells can hold it, the same in every host: texts no longer than a cell takes, and what computes not
 * formatted as text, where Excel would turn it into its own text at the next edit.
 */
export function enterable<Sheet extends SheetContent>(sheet: Sheet): Sheet {
  const styles: Record<string, CellStyle> = { ...sheet.styles };
  const cells = sheet.cells.map((cell): PlanCell => {
    const { content } = cell;
    if (content.kind === "blank") return cell;
    if (content.kind === "text") return { ...cell, content: { ...content, text: cellText(content.text) } };
    const style = styles[cell.style];
    if (style?.numberFormat !== "@") return cell;
    styles[cell.style + COMPUTING] = { ...style, numberFormat: "General" };
    return { ...cell, style: cell.style + COMPUTING };
  });
  return { ...sheet, styles, cells };
}
