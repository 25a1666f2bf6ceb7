import type { Source } from "../model/area";
import type { PlanCell } from "../model/plan";
import { ours } from "./content";

/** Excel takes formulas up to 8,192 characters; quotes that are doubled and texts cut in parts take more than they say. */
const LONGEST_WORDS = 3_000;

/** A cell that leads to a place in the workbook. Its words are a formula, because LibreOffice prints linked texts blue. */
export function linked(cell: PlanCell, source: Source): PlanCell {
  const { content } = cell;
  const isLong = content.kind === "text" && content.text.length > LONGEST_WORDS;
  return { ...cell, content: isLong ? content : ours(content), link: source };
}
