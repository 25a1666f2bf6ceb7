import type { Evaluation, Finding } from "../model/evaluation";
import { isFormAlone } from "./form-alone";
import type { Mapping } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { type MessageKey, message } from "../wording";

/**
 * Why no evaluation sheet can be made: an empty workbook, neither a spending table nor indicators, a spending table
 * without a single amount, or with errors only. Open questions are not obstacles; they are asked. One of the two alone is
 * none either: the sheet then shows what there is, and what is missing is said (C10; `isFormAlone`).
 */
export function obstaclesIn(snapshot: Snapshot, mapping: Mapping, evaluation: Evaluation): readonly Finding[] {
  if (mapping.questions.length > 0) return [];
  const own = snapshot.sheets.filter((sheet) => sheet.own === null);
  if (own.every((sheet) => sheet.values.length === 0)) return [obstacle("S01", "evaluation.empty-workbook", null)];
  if (isFormAlone(evaluation)) return [];
  if (evaluation.spending === null) {
    const names = own.map((sheet) => `“${sheet.name}”`).join("、");
    return [obstacle("S02", "evaluation.no-spending-table", null, { sheets: names })];
  }
  const { total, categories, source } = evaluation.spending;
  if (total.value === null && categories.every((category) => category.amount.value === null)) {
    if (mapping.spending?.reasons.some(({ key }) => key === "recognition.all-broken") === true) {
      return [obstacle("S04", "evaluation.broken-amounts", source, { title: evaluation.spending.title })];
    }
    return [obstacle("S03", "evaluation.nothing-to-compute", source, { title: evaluation.spending.title })];
  }
  return [];
}

function obstacle(
  id: string,
  key: MessageKey,
  where: Finding["where"],
  parameters: Readonly<Record<string, string>> = {},
): Finding {
  return { id, severity: "error", where, message: message(key, parameters), advice: null };
}
