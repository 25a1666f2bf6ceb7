import { ACHIEVED_LABEL } from "../entries/form-labels";
import type { IndicatorTableInput, ReadCell } from "../model/inputs";
import { mirror, text } from "./content";
import { A, across, type Block, B, E, F, I, LINE_ROW, over } from "./grid";
import { heightOf, rowsFor } from "./row-height";

/** 年度总体目标: what was expected beside what was achieved, in rows tall enough for the longer text. */
export function goalsBlock(input: IndicatorTableInput, top: number): Block {
  const height = Math.max(60, needed(input.goal, B, E), needed(input.goalAchieved, F, I));
  const rows = rowsFor(height);
  const last = top + rows.length;
  const goal = mirror(input.goal, "paragraph");
  const achieved = mirror(input.goalAchieved, "paragraph");
  return {
    cells: [
      over({ top, left: A, bottom: last, right: A }, text("年度总体目标"), "side"),
      across(top, B, E, text("预期目标"), "header"),
      across(top, F, I, text(ACHIEVED_LABEL), "header"),
      over({ top: top + 1, left: B, bottom: last, right: E }, goal.content, goal.style),
      over({ top: top + 1, left: F, bottom: last, right: I }, achieved.content, achieved.style),
    ],
    heights: [LINE_ROW, ...rows],
  };
}

function needed(cell: ReadCell | null, left: number, right: number): number {
  return cell === null ? 0 : heightOf(cell.text, left, right, "paragraph");
}
