import type { Evaluation } from "../model/evaluation";

/** The workbook holds a self-evaluation form and no spending: it is scored and printed without the structure of spending. */
export function isFormAlone({ spending, indicators }: Evaluation): boolean {
  return spending === null && indicators.length > 0;
}
